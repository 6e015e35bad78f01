// What the speller is told to leave alone, from the menu at a word to the library and back.
#include "editor/articleeditor.h"
#include "session/currentarticle.h"
#include "spelling/spellingworker.h"
#include "ui/article/articlewords.h"
#include "ui/dialogs/opened.h"
#include "ui/shell/stage.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// One for all tests: it takes a while to load.
spelling::SpellingWorker &speller()
{
    static spelling::SpellingWorker worker(spelling::installedDictionaries());
    return worker;
}

/// An article with an unknown word and a hyphen for a dash, and another with the same.
struct Checked
{
    explicit Checked(const Person TestNewsroom::*who = &TestNewsroom::journalist)
        : session({stage.desk, stage.publisher, stage.clock, stage.recovery, &speller()},
                  *session::readFacts(stage.newsroom.library()), stage.newsroom.*who)
    {
        show(first);
    }

    ArticleId write()
    {
        NewArticle fresh;
        fresh.content.headline = u"Тақырып"_s;
        fresh.content.body = {{text::Paragraph{text::plainRuns(u"Бұл - ққбұлқате сөз."_s)}}};
        REQUIRE(stage.newsroom.desk().create(fresh, stage.newsroom.journalist.id));
        return fresh.id;
    }

    void show(ArticleId id)
    {
        article.open(id);
        REQUIRE(soon([&] { return article.isOpen() && article.article().id == id; }));
        editor->show(article.content(), true);
        stage.settle();
    }

    QStringList found() const
    {
        QStringList list;
        for (const editor::PlacedFinding &placed : editor->findings()) {
            list.append(placed.finding.text);
        }
        return list;
    }
    bool finds(const QStringList &wanted) const
    {
        return soon([&] { return found() == wanted; });
    }

    /// Chooses that entry of the menu at that word.
    void choose(const QString &word, const QString &entry, bool byMouse)
    {
        const qsizetype number = found().indexOf(word);
        REQUIRE(number >= 0);
        editor->selectFinding(editor->findings().at(number).finding.id);
        auto *body = seen(editor, u"body"_s);
        QTest::keyClick(body, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        auto *action = menu->findChild<QAction *>(entry);
        REQUIRE(action);
        if (byMouse) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        } else {
            for (int i = 0; menu->activeAction() != action && i < 40; ++i) {
                QTest::keyClick(menu, Qt::Key_Down);
            }
            QTest::keyClick(menu, Qt::Key_Return);
        }
        CHECK(soon([] { return !QApplication::activePopupWidget(); }));
    }

    QStringList wordsOf(std::optional<PersonId> person)
    {
        stage.settle();
        QStringList list;
        const auto all = stage.newsroom.library().words().all(person);
        for (const language::HouseWord &word : *all) {
            list.append(word.word);
        }
        return list;
    }

    Stage stage;
    ArticleId first = write();
    ArticleId second = write();
    session::Session session;
    session::CurrentArticle article{session};
    Opened<editor::ArticleEditor> editor{new editor::ArticleEditor};
    ui::ArticleWords words{session, article, *editor.get(), stage.preferences};
};

const QString wrong = u"ққбұлқате"_s;
const QString hyphen = u"-"_s;

} // namespace

TEST_CASE("a word is taken into the newsroom's words or one's own, by mouse and by keys")
{
    const bool byMouse = GENERATE(true, false);
    const bool personal = GENERATE(true, false);
    Checked it;
    REQUIRE(it.finds({hyphen, wrong}));
    it.choose(wrong, personal ? u"addToOwn"_s : u"addToHouse"_s, byMouse);
    CHECK(it.finds({hyphen}));
    const PersonId me = it.stage.newsroom.journalist.id;
    CHECK(it.wordsOf(me) == (personal ? QStringList{wrong} : QStringList()));
    CHECK(it.wordsOf(std::nullopt) == (personal ? QStringList() : QStringList{wrong}));
    it.show(it.second);
    CHECK(it.finds({hyphen}));
    it.session.signIn(it.stage.newsroom.editor); // one's own words are nobody else's
    CHECK(it.finds(personal ? QStringList{hyphen, wrong} : QStringList{hyphen}));
}

TEST_CASE("a finding is ignored here or everywhere, by mouse and by keys")
{
    const bool byMouse = GENERATE(true, false);
    const bool everywhere = GENERATE(true, false);
    Checked it;
    REQUIRE(it.finds({hyphen, wrong}));
    it.choose(hyphen, everywhere ? u"ignoreEverywhere"_s : u"ignore"_s, byMouse);
    CHECK(it.finds({wrong}));
    it.stage.settle();
    const auto kept =
        it.stage.newsroom.library().ignoredFindings().of(it.stage.newsroom.journalist.id, it.first);
    REQUIRE(kept->size() == 1);
    CHECK(kept->first().text == hyphen);
    CHECK(kept->first().article == (everywhere ? std::nullopt : std::optional(it.first)));
    it.show(it.second);
    CHECK(it.finds(everywhere ? QStringList{wrong} : QStringList{hyphen, wrong}));
    it.show(it.first);
    CHECK(it.finds({wrong}));
    it.session.signIn(it.stage.newsroom.editor);
    CHECK(it.finds({hyphen, wrong}));
}

TEST_CASE("what the library does not take is told, and the word stays marked")
{
    Checked it;
    REQUIRE(it.finds({hyphen, wrong}));
    QSignalSpy failed(&it.words, &ui::ArticleWords::failed);
    REQUIRE(QFile::rename(it.stage.newsroom.folder() + u'/' + storage::libraryFileName(),
                          it.stage.newsroom.path(u"aside"_s)));
    it.choose(wrong, u"addToHouse"_s, true);
    CHECK(soon([&] { return failed.count() == 1; }));
    CHECK(failed.at(0).at(0).value<Error>().code == ErrorCode::Missing);
    CHECK(it.found() == QStringList{hyphen, wrong});
}
