#include "editor/actions/formatactions.h"
#include "editor/editorwindow.h"
#include "editor/findings/textmenu.h"
#include "text/plaintext.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace tilshi;
using namespace tilshi::editor;
using tilshi::test::letSpellerAnswer;
using tilshi::test::oneParagraph;
using tilshi::test::typeText;
using Window = tilshi::test::EditorWindow;

namespace {

/// What "fix all of this kind" asks for.
spelling::Fixes firstFixes(const Window &window, spelling::Rule rule)
{
    spelling::Fixes fixes;
    const QList<PlacedFinding> found = window.editor.findings();
    for (const PlacedFinding &placed : found) {
        const spelling::Finding &finding = placed.finding;
        if (finding.rule == rule) {
            fixes.insert(finding.id, finding.fixes.constFirst());
        }
    }
    return fixes;
}

/// A word that no dictionary has, another one for each number.
QString nonsense(int number)
{
    return QStringLiteral("ққбұл") + QString(number + 1, u'ғ') + u'ж';
}

/// Whether fixed is the text with that word, and no part of a longer one, replaced once.
bool hasReplaced(const QString &text, const QString &word, const QString &fix, const QString &fixed)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool whole =
            (at == 0 || !text.at(at - 1).isLetterOrNumber()) &&
            (at + word.size() == text.size() || !text.at(at + word.size()).isLetterOrNumber());
        if (whole && QString(text).replace(at, word.size(), fix) == fixed) {
            return true;
        }
    }
    return false;
}

/// Types, deletes or breaks somewhere, takes a step back, or lets an answer of the speller come.
void editOrWait(Window &window)
{
    QTextDocument &document = *window.body()->document();
    QTextCursor cursor(&document);
    cursor.setPosition(*rc::gen::inRange(0, document.characterCount()));
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        cursor.insertText(*rc::gen::element(QStringLiteral("ғ"), QStringLiteral(" "),
                                            QStringLiteral("сөз "), nonsense(7)));
        break;
    case 1:
        cursor.deleteChar();
        break;
    case 2:
        cursor.insertBlock();
        break;
    case 3:
        cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        break;
    case 4:
        document.undo();
        break;
    case 5:
        document.redo();
        break;
    default:
        letSpellerAnswer();
        break;
    }
}

} // namespace

TEST_CASE("a misspelt word is marked once the caret has left it")
{
    Window window;
    typeText(window.body(), QStringLiteral("казaқ ққбұлқате"));
    REQUIRE(window.finds({QStringLiteral("казaқ")})); // so that the whole paragraph is checked
    typeText(window.body(), QStringLiteral(" "));
    REQUIRE(window.finds({QStringLiteral("казaқ"), QStringLiteral("ққбұлқате")}));
    CHECK(window.editor.findings().at(1).finding.kind() == spelling::FindingKind::Misspelling);
}

TEST_CASE("words of mixed script are found in headline and lead too, in reading order")
{
    newsroom::Content content = oneParagraph(QStringLiteral("Бұл казaқ сөзі."));
    content.headline = QStringLiteral("Казaқ");
    content.lead = QStringLiteral("казaқша");
    Window window(content);
    REQUIRE(window.finds(
        {QStringLiteral("Казaқ"), QStringLiteral("казaқша"), QStringLiteral("казaқ")}));
    const QList<PlacedFinding> found = window.editor.findings();
    CHECK(found.at(0).part == TextPart::Headline);
    CHECK(found.at(2).finding.kind() == spelling::FindingKind::MixedScript);
    CHECK(found.at(2).finding.start == 4);
}

TEST_CASE("findings move with the text before them and go with the text that they were in")
{
    Window window(oneParagraph(QStringLiteral("Бұл казaқ сөзі.")));
    REQUIRE(window.finds({QStringLiteral("казaқ")}));
    window.body()->moveCursor(QTextCursor::Start);
    typeText(window.body(), QStringLiteral("Иә "));
    CHECK(window.editor.findings().at(0).finding.start == 7);
    window.body()->selectAll();
    QTest::keyClick(window.body(), Qt::Key_Delete);
    REQUIRE(window.finds({}));
}

TEST_CASE("F7 goes from finding to finding, and a fix is one step of undo")
{
    Window window(oneParagraph(QStringLiteral("казaқ және казaқша")));
    REQUIRE(window.finds({QStringLiteral("казaқ"), QStringLiteral("казaқша")}));
    const spelling::FindingId first = window.idOf(0);
    const spelling::FindingId second = window.idOf(1);
    std::optional<spelling::FindingId> at;
    QObject::connect(&window.editor, &ArticleEditor::caretMoved,
                     [&at](const std::optional<spelling::FindingId> &finding) { at = finding; });
    QTest::keyClick(window.body(), Qt::Key_F7);
    CHECK(at == first);
    QTest::keyClick(window.body(), Qt::Key_F7);
    CHECK(at == second);
    QTest::keyClick(window.body(), Qt::Key_Left);
    QTest::keyClick(window.body(), Qt::Key_Left);
    CHECK_FALSE(at);
    QTest::keyClick(window.body(), Qt::Key_F7);
    CHECK(window.body()->textCursor().selectedText() == QStringLiteral("казaқша"));
    QTest::keyClick(window.body(), Qt::Key_F7);
    CHECK(window.body()->textCursor().selectedText() == QStringLiteral("казaқ"));
    window.editor.applyFix(second, QStringLiteral("қазақша"));
    CHECK(text::plainText(window.editor.content().body) == QStringLiteral("казaқ және қазақша"));
    window.ctrl(window.body(), Qt::Key_Z);
    CHECK(text::plainText(window.editor.content().body) == QStringLiteral("казaқ және казaқша"));
}

TEST_CASE("the menu at a marked word opens at once, and its suggestions mend the word")
{
    Window window(oneParagraph(QStringLiteral("Бұл казaқ сөзі.")));
    REQUIRE(window.finds({QStringLiteral("казaқ")}));
    window.editor.selectFinding(window.idOf(0));
    window.ctrl(window.body(), Qt::Key_K, Qt::ShiftModifier);
    auto *menu = window.body()->findChild<QMenu *>(QStringLiteral("textMenu"));
    REQUIRE(menu);
    CHECK(menu->isVisible());
    CHECK(menu->actions().contains(window.editor.actions().paste));
    QAction *right = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        const QList<QAction *> rows = menu->actions();
        for (QAction *row : rows) {
            right = row->text() == QStringLiteral("қазақ") ? row : right;
        }
        return right != nullptr;
    }));
    right->trigger();
    menu->close();
    CHECK(text::plainText(window.editor.content().body) == QStringLiteral("Бұл қазақ сөзі."));
}

TEST_CASE("all findings of a rule are fixed at once, those of others stay")
{
    const QString text = QStringLiteral("Бұл - бір, ол — екі, \"үш\" - төрт.");
    Window window(oneParagraph(text));
    REQUIRE(QTest::qWaitFor([&] { return window.words().size() == 4; }));
    window.editor.applyFixes(firstFixes(window, spelling::Rule::Dashes));
    CHECK(text::plainText(window.editor.content().body) ==
          QStringLiteral("Бұл – бір, ол – екі, \"үш\" – төрт."));
    REQUIRE(window.finds({QStringLiteral("\"")}));
    CHECK(window.editor.findings().at(0).after == QStringLiteral("үш\""));
    CHECK(window.editor.findings().at(0).afterFix == QStringLiteral("үш»"));
    window.editor.applyFixes(firstFixes(window, spelling::Rule::Quotes));
    CHECK(text::plainText(window.editor.content().body) ==
          QStringLiteral("Бұл – бір, ол – екі, «үш» – төрт."));
}

TEST_CASE("a fix leaves the marks of what it does not change")
{
    const auto fixed = [](const text::Runs &runs, spelling::Rule rule) {
        newsroom::Content content;
        content.body = {{text::Paragraph{runs}}};
        Window window(content);
        REQUIRE(QTest::qWaitFor([&] { return !firstFixes(window, rule).isEmpty(); }));
        window.editor.applyFixes(firstFixes(window, rule));
        return std::get<text::Paragraph>(window.editor.content().body.blocks.at(0)).runs;
    };
    const auto run = [](const char16_t *words, text::Marks marks = {}) {
        return text::Run{QString::fromUtf16(words), marks, {}, {}};
    };
    const auto bold = text::Mark::Bold;
    const auto italic = text::Mark::Italic;
    CHECK(fixed({run(u"Ол кеше "), run(u"келді", bold), run(u" "), run(u"бірақ", italic),
                 run(u" кетті.")},
                spelling::Rule::Commas) == text::Runs{run(u"Ол кеше "), run(u"келді,", bold),
                                                      run(u" "), run(u"бірақ", italic),
                                                      run(u" кетті.")});
    CHECK(fixed({run(u"Бұл жан"), run(u" жақты сөз", bold)}, spelling::Rule::Compounds) ==
          text::Runs{run(u"Бұл жан"), run(u"-жақты сөз", bold)});
    CHECK(fixed({run(u"Бұл көп "), run(u"салалы іс", italic)}, spelling::Rule::Compounds) ==
          text::Runs{run(u"Бұл көп"), run(u"салалы іс", italic)});
}

TEST_CASE("what was fixed at once is undone at once, whichever text is asked")
{
    newsroom::Content content = oneParagraph(QStringLiteral("Бұл - бір, ол — екі - үш."));
    content.lead = QStringLiteral("Иә - бір, ол — екі.");
    Window window(content);
    REQUIRE(QTest::qWaitFor([&] { return window.words().size() == 5; }));
    window.editor.applyFixes(firstFixes(window, spelling::Rule::Dashes));
    CHECK(window.editor.content().lead == u"Иә – бір, ол – екі.");
    CHECK(text::plainText(window.editor.content().body) == u"Бұл – бір, ол – екі – үш.");
    const newsroom::Content fixed = window.editor.content();
    window.ctrl(window.body(), Qt::Key_Z);
    CHECK(window.editor.content() == content);
    window.lead()->setFocus();
    window.ctrl(window.lead(), Qt::Key_Z, Qt::ShiftModifier);
    CHECK(window.editor.content() == fixed);
    window.ctrl(window.lead(), Qt::Key_Z);
    CHECK(window.editor.content() == content);
}

TEST_CASE("what is fixed is told of at once, and so is what is typed over")
{
    Window window(oneParagraph(QStringLiteral("казaқ және казaқша")));
    REQUIRE(window.finds({QStringLiteral("казaқ"), QStringLiteral("казaқша")}));
    QSignalSpy told(&window.editor, &ArticleEditor::findingsChanged);
    window.editor.applyFix(window.idOf(0), QStringLiteral("қазақ"));
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.last().at(0).value<QList<PlacedFinding>>().size() == 1);
    told.clear();
    window.body()->selectAll();
    typeText(window.body(), QStringLiteral("Иә "));
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    CHECK(told.last().at(0).value<QList<PlacedFinding>>().isEmpty());
}

TEST_CASE("where nothing is wrong the key of suggestions opens no menu and says so")
{
    Window window(oneParagraph(QStringLiteral("Бұл қазақ сөзі. казaқ")));
    REQUIRE(window.finds({QStringLiteral("казaқ")}));
    window.body()->moveCursor(QTextCursor::Start);
    window.ctrl(window.body(), Qt::Key_K, Qt::ShiftModifier);
    CHECK_FALSE(window.body()->findChild<QMenu *>(QStringLiteral("textMenu")));
    CHECK(QToolTip::text() == QStringLiteral("There is no mistake here."));
}

TEST_CASE("the menu at a finding of typography has its fix at once, and what ignores it")
{
    Window window(oneParagraph(QStringLiteral("Бұл - бір.")));
    REQUIRE(window.finds({QStringLiteral("-")}));
    window.editor.selectFinding(window.idOf(0));
    QSignalSpy ignored(&window.editor, &ArticleEditor::ignoreRequested);
    window.ctrl(window.body(), Qt::Key_K, Qt::ShiftModifier);
    auto *menu = window.body()->findChild<QMenu *>(QStringLiteral("textMenu"));
    REQUIRE(menu);
    CHECK(menu->actions().constFirst()->text() == u"–");
    CHECK_FALSE(menu->findChild<QAction *>(QStringLiteral("addToHouse")));
    auto *ignore = menu->findChild<QAction *>(QStringLiteral("ignoreEverywhere"));
    REQUIRE(ignore);
    ignore->trigger();
    menu->close();
    REQUIRE(ignored.count() == 1);
    CHECK(ignored.at(0).at(1).toString() == u"-");
    CHECK(ignored.at(0).at(2).toBool());
}

TEST_CASE("the menu offers the two word lists for a misspelt word")
{
    Window window(oneParagraph(QStringLiteral("Бұл ққбұлқате сөз.")));
    REQUIRE(window.finds({QStringLiteral("ққбұлқате")}));
    window.editor.selectFinding(window.idOf(0));
    QSignalSpy asked(&window.editor, &ArticleEditor::addWordRequested);
    window.editor.actions().suggestions->trigger();
    auto *menu = window.body()->findChild<QMenu *>(QStringLiteral("textMenu"));
    REQUIRE(menu);
    menu->findChild<QAction *>(QStringLiteral("addToOwn"))->trigger();
    menu->close();
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(0).toString() == QStringLiteral("ққбұлқате"));
    CHECK(asked.at(0).at(1).toBool());
}

TEST_CASE("an editor that goes in the middle of a word goes in peace")
{
    auto window = std::make_unique<Window>();
    typeText(window->body(), QStringLiteral("казaқ "));
    REQUIRE(window->finds({QStringLiteral("казaқ")}));
    typeText(window->body(), QStringLiteral("ққбұл"));
    QSignalSpy changed(&window->editor, &ArticleEditor::findingsChanged);
    window.reset();
    letSpellerAnswer();
    CHECK(changed.isEmpty());
}

TEST_CASE("a fix goes to the word that was shown, though another was found before it meanwhile")
{
    Window window(oneParagraph(QStringLiteral("Бұл казaқ сөзі.")));
    REQUIRE(window.finds({QStringLiteral("казaқ")}));
    const spelling::FindingId shown = window.idOf(0);
    window.body()->moveCursor(QTextCursor::Start);
    typeText(window.body(), QStringLiteral("Казaқша мен казaқ. "));
    REQUIRE(window.finds(
        {QStringLiteral("Казaқша"), QStringLiteral("казaқ"), QStringLiteral("казaқ")}));
    CHECK(window.idOf(2) == shown);
    QSignalSpy missed(&window.editor, &ArticleEditor::fixMissed);
    window.editor.applyFix(shown, QStringLiteral("қазақ"));
    CHECK(text::plainText(window.editor.content().body) ==
          QStringLiteral("Казaқша мен казaқ. Бұл қазақ сөзі."));
    CHECK(missed.isEmpty());
}

TEST_CASE("a fix of a word that was changed meanwhile changes nothing, and it is told of")
{
    Window window(oneParagraph(QStringLiteral("казaқ пен казaқ")));
    REQUIRE(window.finds({QStringLiteral("казaқ"), QStringLiteral("казaқ")}));
    const spelling::FindingId shown = window.idOf(0);
    QTextCursor cursor(window.body()->document());
    cursor.setPosition(5);
    window.body()->setTextCursor(cursor);
    typeText(window.body(), QStringLiteral("ша"));
    const QString typed = QStringLiteral("казaқша пен казaқ");
    REQUIRE(text::plainText(window.editor.content().body) == typed);
    QSignalSpy missed(&window.editor, &ArticleEditor::fixMissed);
    window.editor.applyFix(shown, QStringLiteral("қазақ"));
    CHECK(text::plainText(window.editor.content().body) == typed);
    REQUIRE(missed.size() == 1);
    CHECK(missed.at(0).at(0).toInt() == 1);
    window.editor.selectFinding(shown);
    CHECK(missed.size() == 2);
}

TEST_CASE("a menu that stays open while the text changes mends the word it was opened at")
{
    Window window(oneParagraph(QStringLiteral("казaқ пен казaқ")));
    REQUIRE(window.finds({QStringLiteral("казaқ"), QStringLiteral("казaқ")}));
    window.editor.selectFinding(window.idOf(1));
    window.editor.actions().suggestions->trigger();
    auto *menu = window.body()->findChild<QMenu *>(QStringLiteral("textMenu"));
    REQUIRE(menu);
    QTextCursor elsewhere(window.body()->document());
    elsewhere.insertText(QStringLiteral("Иә, казaқ пен "));
    Q_EMIT static_cast<TextMenu *>(menu)->replacementChosen(QStringLiteral("қазақ"));
    menu->close();
    CHECK(text::plainText(window.editor.content().body) ==
          QStringLiteral("Иә, казaқ пен казaқ пен қазақ"));
}

TEST_CASE("whatever is done to the text, a fix finds the word that was shown or changes nothing")
{
    constexpr int words = 6;
    QStringList row;
    for (int i = 0; i < words; ++i) {
        row.append(nonsense(i));
    }
    const QString fix = QStringLiteral("ТҮЗЕТУ");
    CHECK(rc::check([&] {
        Window window(oneParagraph(row.join(QStringLiteral(" үй, "))));
        RC_ASSERT(QTest::qWaitFor([&] { return window.words() == row; }));
        QList<PlacedFinding> shown = window.editor.findings();
        int fixed = 0;
        QObject::connect(&window.editor, &ArticleEditor::fixMissed, [&fixed] { --fixed; });
        for (int step = *rc::gen::inRange(1, 12); step > 0; --step) {
            editOrWait(window);
            if (*rc::gen::inRange(0, 3) == 0) {
                shown += window.editor.findings();
            }
            const spelling::Finding finding =
                shown.at(*rc::gen::inRange<int>(0, int(shown.size()))).finding;
            const QString before = window.body()->toPlainText();
            fixed = 1;
            window.editor.applyFix(finding.id, fix);
            const QString after = window.body()->toPlainText();
            const bool replaced = hasReplaced(before, finding.text, fix, after);
            RC_ASSERT((fixed == 1 && replaced) || (fixed == 0 && before == after));
        }
    }));
}

TEST_CASE("of headline, lead and body one has a selection: the word that F7 went to")
{
    newsroom::Content content = oneParagraph(QStringLiteral("Бұл казaқ сөзі."));
    content.headline = QStringLiteral("Казaқ");
    content.lead = QStringLiteral("казaқша");
    Window window(content);
    REQUIRE(window.finds(
        {QStringLiteral("Казaқ"), QStringLiteral("казaқша"), QStringLiteral("казaқ")}));
    for (const char *shown : {"казaқ", "Казaқ", "казaқша", "казaқ"}) {
        QTest::keyClick(window.editor.focusWidget(), Qt::Key_F7);
        QStringList selected;
        for (const QTextEdit *text :
             std::initializer_list<QTextEdit *>{window.headline(), window.lead(), window.body()}) {
            selected.append(text->textCursor().selectedText());
        }
        selected.removeAll(QString());
        CHECK(selected == QStringList{QString::fromUtf8(shown)});
    }
}

TEST_CASE("the focus is in the text after a fix from elsewhere, so that the next key undoes it")
{
    newsroom::Content content = oneParagraph(QStringLiteral("Бұл қазақ сөзі."));
    content.headline = QStringLiteral("Казaқ");
    Window window(content);
    REQUIRE(window.finds({QStringLiteral("Казaқ")}));
    window.field("source")->setFocus();
    window.editor.applyFix(window.idOf(0), QStringLiteral("Қазақ"));
    REQUIRE(window.headline()->hasFocus());
    window.ctrl(window.headline(), Qt::Key_Z);
    CHECK(window.editor.content().headline == QStringLiteral("Казaқ"));
}

TEST_CASE("a pair of quotes is one finding: both are mended, or none when one of them has gone")
{
    Window window(oneParagraph(QStringLiteral("Ол \"ел\" деді.")));
    REQUIRE(window.finds({QStringLiteral("\"")}));
    const spelling::FindingId shown = window.idOf(0);
    QTextCursor cursor(window.body()->document());
    cursor.setPosition(6);
    cursor.insertText(QStringLiteral("дер"));
    window.editor.applyFix(shown, QStringLiteral("«"));
    CHECK(text::plainText(window.editor.content().body) == QStringLiteral("Ол «елдер» деді."));
    window.ctrl(window.body(), Qt::Key_Z);
    REQUIRE(window.finds({QStringLiteral("\"")}));
    const spelling::FindingId again = window.idOf(0);
    cursor.setPosition(9);
    cursor.deleteChar();
    window.editor.applyFix(again, QStringLiteral("«"));
    CHECK(text::plainText(window.editor.content().body) == QStringLiteral("Ол \"елдер деді."));
}
