#include "session/words/accepted.h"
#include "spelling/finding.h"
#include "ui/article/workspace.h"
#include "ui/inspector/checkspanel.h"
#include "ui/inspector/findingcard.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/stage.h"
#include "ui/window/mainwindow.h"
#include "ui/words/wordsdialog.h"

#include <QDebug>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using spelling::FindingKind;
using spelling::Rule;

namespace {

editor::PlacedFinding placed(const spelling::Finding &finding)
{
    editor::PlacedFinding placed;
    placed.finding = finding;
    return placed;
}

editor::PlacedFinding dash()
{
    return placed({.id = {7},
                   .length = 1,
                   .text = u"-"_s,
                   .language = u"kk"_s,
                   .rule = Rule::Dashes,
                   .fixes = {u"–"_s}});
}

editor::PlacedFinding unknown(Rule rule)
{
    return placed(
        {.length = 5, .text = u"Ббббб"_s, .language = u"kk"_s, .rule = rule, .fixes = {}});
}

template <class Widget>
Widget *in(QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("a card of typography has its fix, and one for all of its kind where there are more")
{
    ui::FindingCard card(dash());
    card.show();
    QSignalSpy fixed(&card, &ui::FindingCard::fixAsked);
    QSignalSpy all(&card, &ui::FindingCard::fixAllAsked);
    CHECK_FALSE(in<QPushButton>(card, "fixAll")->isVisible());
    CHECK_FALSE(in<QToolButton>(card, "addWord")->isVisible());
    QTest::mouseClick(in<QPushButton>(card, "fix"), Qt::LeftButton);
    REQUIRE(fixed.count() == 1);
    CHECK(fixed.at(0).at(0).value<spelling::FindingId>() == spelling::FindingId{7});
    CHECK(fixed.at(0).at(1).toString() == u"–");
    card.setAlike(4);
    auto *fixAll = in<QPushButton>(card, "fixAll");
    CHECK(fixAll->isVisible());
    CHECK(fixAll->text().contains(u'4'));
    QTest::mouseClick(fixAll, Qt::LeftButton);
    CHECK(all.count() == 1);
    card.setEditable(false);
    CHECK_FALSE(fixAll->isEnabled());
}

TEST_CASE("a character is shown between its neighbours, before and after it is fixed")
{
    editor::PlacedFinding finding = dash();
    finding.before = editor::lastWord(u"Кім игереді ");
    finding.after = editor::firstWord(u" сол көш");
    finding.afterFix = finding.after;
    ui::FindingCard card(finding);
    CHECK(in<QLabel>(card, "findingWord")->text() == u"игереді - сол");
    CHECK(in<QPushButton>(card, "fix")->text() == u"игереді – сол");
}

TEST_CASE("a word of a key held down makes its card no wider")
{
    editor::PlacedFinding finding = unknown(Rule::Spelling);
    const ui::FindingCard usual(finding);
    finding.finding.text = QString(5'000, u'ә');
    ui::FindingCard held(finding);
    CHECK(held.minimumSizeHint().width() < 2 * usual.minimumSizeHint().width());
    CHECK(in<QLabel>(held, "findingWord")->text() == QString(34, u'ә') + u'…');
}

TEST_CASE("a card of a word offers to add it, by its name if it is one, and to ignore it")
{
    ui::FindingCard name(unknown(Rule::Names));
    ui::FindingCard word(unknown(Rule::Spelling));
    name.show();
    QSignalSpy ignored(&name, &ui::FindingCard::ignoreAsked);
    CHECK(in<QToolButton>(name, "addWord")->text() != in<QToolButton>(word, "addWord")->text());
    CHECK(in<QToolButton>(name, "addWord")->isVisible());
    QTest::mouseClick(in<QToolButton>(name, "ignore"), Qt::LeftButton);
    QTest::mouseClick(in<QToolButton>(name, "ignoreEverywhere"), Qt::LeftButton);
    REQUIRE(ignored.count() == 2);
    CHECK(ignored.at(0).at(1).toString() == u"Ббббб");
    CHECK_FALSE(ignored.at(0).at(2).toBool());
    CHECK(ignored.at(1).at(2).toBool());
}

TEST_CASE("words are added, given a model and removed in their dialog, and kept with Save alone")
{
    test::Stage stage;
    const auto words = [&stage](std::optional<newsroom::PersonId> person) {
        const auto read =
            stage.desk
                .run([person](newsroom::Library &library) { return library.words().all(person); })
                .result();
        REQUIRE(read);
        return *read;
    };
    auto *dialog = new ui::WordsDialog(stage.session, stage.files, stage.preferences);
    dialog->open();
    stage.settle();
    auto *shared = in<QWidget>(*dialog, "sharedWords");
    in<QLineEdit>(*shared, "newWord")->setText(u"хабтест"_s);
    QTest::mouseClick(in<QPushButton>(*shared, "addNewWord"), Qt::LeftButton);
    auto *table = in<QTableWidget>(*shared, "wordTable");
    const int row = table->rowCount() - 1;
    CHECK(table->item(row, 0)->text() == u"хабтест");
    table->item(row, 1)->setText(u"бет"_s);
    CHECK_FALSE(words(std::nullopt).contains({u"хабтест"_s, u"бет"_s}));
    QTest::mouseClick(in<QPushButton>(*dialog, "accept"), Qt::LeftButton);
    stage.settle();
    CHECK(words(std::nullopt).contains({u"хабтест"_s, u"бет"_s}));
    CHECK(words(stage.session.person().id).isEmpty());
}

TEST_CASE("the words' dialog is typed into at once, and Enter adds the word and leaves it open")
{
    test::Stage stage;
    auto *dialog = new ui::WordsDialog(stage.session, stage.files, stage.preferences);
    dialog->open();
    stage.settle();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    auto *shared = in<QWidget>(*dialog, "sharedWords");
    auto *table = in<QTableWidget>(*shared, "wordTable");
    const int before = table->rowCount();
    REQUIRE(dialog->focusWidget() == in<QLineEdit>(*shared, "newWord"));
    in<QLineEdit>(*shared, "newWord")->setText(u"хабтест"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    stage.settle();
    REQUIRE(dialog->isVisible());
    REQUIRE(table->rowCount() == before + 1);
    CHECK(table->item(before, 0)->text() == u"хабтест");
    CHECK(table->item(before, 0)->isSelected());
    QTest::keyClick(dialog, Qt::Key_Escape);
    stage.settle();
}

TEST_CASE("a check that is switched off in the dialog is off until it is switched on again")
{
    test::Stage stage;
    CHECK(stage.preferences.now().rules == spelling::usualRules());
    auto *dialog = new ui::WordsDialog(stage.session, stage.files, stage.preferences);
    dialog->open();
    stage.settle();
    auto *list = in<QListWidget>(*dialog, "ruleList");
    list->item(int(spelling::allRules().indexOf(Rule::NoBreakSpaces)))
        ->setCheckState(Qt::Unchecked);
    QTest::mouseClick(in<QPushButton>(*dialog, "accept"), Qt::LeftButton);
    stage.settle();
    const spelling::Rules rules = stage.preferences.now().rules;
    CHECK_FALSE(rules.contains(Rule::NoBreakSpaces));
    CHECK(rules.size() == spelling::usualRules().size() - 1);
    stage.preferences.set(&ui::Preferences::rules, spelling::usualRules());
}

TEST_CASE("what is ignored in an article is read for it alone, what is ignored everywhere for all")
{
    test::Stage stage;
    const newsroom::PersonId who = stage.session.person().id;
    const newsroom::ArticleId article = newsroom::ArticleId::create();
    const auto accepted = [&](std::optional<newsroom::ArticleId> where) {
        const auto read = stage.desk
                              .run([who, where](newsroom::Library &library) {
                                  return session::readAccepted(library, who, where);
                              })
                              .result();
        REQUIRE(read);
        return read->ignored;
    };
    const auto ignore = [&](const QString &text, std::optional<newsroom::ArticleId> where) {
        REQUIRE(stage.desk
                    .run([who, text, where](newsroom::Library &library) {
                        return library.ignoredFindings().add({u"typography"_s, text, where}, who);
                    })
                    .result());
    };
    ignore(u"-"_s, article);
    ignore(u"\""_s, std::nullopt);
    CHECK(accepted(article).size() == 2);
    CHECK(accepted(std::nullopt) == QSet<spelling::Ignored>{{FindingKind::Typography, u"\""_s}});
}

TEST_CASE("the finding at the caret has its card marked and scrolled to, be it beyond those shown")
{
    test::Stage stage;
    auto *inspector = stage.window().findChild<ui::Inspector *>(u"inspector"_s);
    ui::ChecksPanel *panel = inspector->checks();
    QList<editor::PlacedFinding> findings;
    for (int i = 0; i < 80; ++i) {
        findings.append(unknown(Rule::Spelling));
        findings.last().finding.id = {quint64(i) + 1};
        findings.last().block = i;
        findings.last().finding.text += QString::number(i);
    }
    panel->setFindings(findings);
    for (const int wanted : {25, 70, 2}) {
        panel->setCurrent(spelling::FindingId{quint64(wanted) + 1});
        QList<const ui::FindingCard *> marked;
        const auto seen = [&] {
            marked.clear();
            for (const auto *card : panel->findChildren<ui::FindingCard *>()) {
                if (card->isMarked() && card->isVisible()) {
                    marked.append(card);
                }
            }
            return marked.size() == 1 &&
                   marked.first()->visibleRegion().boundingRect() == marked.first()->rect();
        };
        const bool isSeen = test::soon(seen);
        QString where;
        QDebug text(&where);
        for (const ui::FindingCard *card : marked) {
            text << card->placed().block << card->geometry() << card->visibleRegion();
        }
        INFO(wanted << ": " << where.toStdString());
        REQUIRE(isSeen);
        CHECK(marked.first()->placed().block == wanted);
    }
    panel->setCurrent(std::nullopt);
    for (const auto *card : panel->findChildren<ui::FindingCard *>()) {
        CHECK_FALSE(card->isMarked());
    }
}

TEST_CASE("what is ignored is listed in the words' dialog and marked again once it is brought back")
{
    test::Stage stage;
    const newsroom::PersonId who = stage.session.person().id;
    const newsroom::ArticleId article = newsroom::ArticleId::create();
    const newsroom::IgnoredFinding here{u"misspelling"_s, u"ббббб"_s, article};
    const newsroom::IgnoredFinding everywhere{u"typography"_s, u"-"_s};
    const auto ignored = [&] {
        const auto read = stage.desk
                              .run([who, article](newsroom::Library &library) {
                                  return library.ignoredFindings().of(who, article);
                              })
                              .result();
        REQUIRE(read);
        return *read;
    };
    for (const newsroom::IgnoredFinding &finding : {here, everywhere}) {
        REQUIRE(stage.desk
                    .run([who, finding](newsroom::Library &library) {
                        return library.ignoredFindings().add(finding, who);
                    })
                    .result());
    }
    auto *dialog = new ui::WordsDialog(stage.session, stage.files, stage.preferences, article);
    dialog->open();
    stage.settle();
    auto *list = in<QTreeWidget>(*dialog, "ignoredList");
    auto *back = in<QPushButton>(*dialog, "bringBack");
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(0)->text(0) == u"ббббб");
    CHECK(list->topLevelItem(0)->text(2) != list->topLevelItem(1)->text(2));
    CHECK_FALSE(back->isEnabled());
    list->topLevelItem(0)->setSelected(true);
    QTest::mouseClick(back, Qt::LeftButton);
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(ignored().size() == 2);
    QTest::mouseClick(in<QPushButton>(*dialog, "accept"), Qt::LeftButton);
    stage.settle();
    CHECK(ignored() == QList<newsroom::IgnoredFinding>{everywhere});
}

TEST_CASE("an article without findings is not taken for none at all")
{
    test::Stage stage;
    ui::MainWindow &window = stage.window();
    stage.settle();
    const auto *none = stage.find<QLabel>(u"noFindings"_s);
    const QString withoutArticle = none->text();
    window.openArticle(stage.newsroom.newArticle(stage.newsroom.journalist));
    REQUIRE(test::soon([] { return test::visibleWidget(u"body"_s) != nullptr; }));
    stage.settle();
    REQUIRE(none->isVisible());
    CHECK(none->text() != withoutArticle);
}

TEST_CASE("a card's button fixes what the card shows, whatever was found since it was shown")
{
    test::Stage stage;
    stage.window().openArticle(stage.newsroom.newArticle(stage.newsroom.journalist));
    REQUIRE(test::soon([] { return test::visibleWidget(u"body"_s) != nullptr; }));
    stage.settle();
    auto *inspector = stage.window().findChild<ui::Inspector *>(u"inspector"_s);
    ui::ChecksPanel *panel = inspector->checks();
    const auto dashOf = [](quint64 id, const QString &after) {
        editor::PlacedFinding finding = dash();
        finding.finding.id = {id};
        finding.after = after;
        return finding;
    };
    panel->setFindings({dashOf(1, u"бір"_s), dashOf(2, u"екі"_s)});
    QSignalSpy fixed(panel, &ui::ChecksPanel::fixAsked);
    QSignalSpy all(panel, &ui::ChecksPanel::fixAllAsked);
    const auto cards = panel->findChildren<ui::FindingCard *>();
    REQUIRE(cards.size() == 2);
    const ui::FindingCard *second = cards.at(1);
    REQUIRE(second->finding().id == spelling::FindingId{2});
    panel->setFindings({dashOf(3, u"нөл"_s), dashOf(1, u"бір"_s), dashOf(2, u"екі"_s)});
    in<QPushButton>(const_cast<ui::FindingCard &>(*second), "fixAll")->click();
    REQUIRE(all.size() == 1);
    CHECK(all.at(0).at(0).value<spelling::Fixes>().size() == 3);
    in<QPushButton>(const_cast<ui::FindingCard &>(*second), "fix")->click();
    REQUIRE(fixed.size() == 1);
    CHECK(fixed.at(0).at(0).value<spelling::FindingId>() == spelling::FindingId{2});
    CHECK(second->placed().after == u"екі");
}
