#include "editor/page/bodyedit.h"
#include "session/librarywatch.h"
#include "session/saving/autosave.h"
#include "support/sqltrace.h"
#include "text/plaintext.h"
#include "ui/article/workspace.h"
#include "ui/shell/stage.h"

#include <QListView>
#include <QTabBar>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// A window with an article open, its history beside it, and a text that was saved once already.
struct Writing
{
    Writing()
        : window(stage.window())
        , id(stage.newsroom.newArticle(stage.newsroom.journalist))
    {
        window.openArticle(id);
        REQUIRE(soon([this] { return body()->hasFocus(); }));
        auto *tabs = stage.find<QTabBar>(u"inspectorTabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        REQUIRE(soon([this] { return history()->model()->rowCount() > 0; }));
        type(u"алғашқы"_s);
        rest();
    }

    editor::BodyEdit *body() const { return window.findChild<editor::BodyEdit *>(u"body"_s); }
    QListView *history() const { return stage.find<QListView>(u"history"_s); }
    session::Autosave &autosave() const { return window.findChild<ui::Workspace *>()->autosave(); }

    void type(const QString &word) const
    {
        body()->insertPlainText(word);
        autosave().saveNow();
        REQUIRE(soon([this] { return autosave().isAllSaved(); }));
    }
    /// Until nothing is asked any more, neither while idle.
    void rest()
    {
        for (int round = 0; round < 10; ++round) {
            stage.settle();
        }
    }

    SqlTrace trace; // from before the library is opened
    Stage stage;
    ui::MainWindow &window;
    ArticleId id;
};

/// What it costs a window, with so many articles in its list, that others change one that is not
/// open in it.
QStringList askedForOneChange(int articles)
{
    Writing writing;
    TestNewsroom &newsroom = writing.stage.newsroom;
    ArticleId changed;
    for (int i = 0; i < articles; ++i) {
        changed = newsroom.newArticle(newsroom.journalist);
    }
    session::LibraryWatch watch(writing.stage.session, std::chrono::hours(24));
    const auto follow = [&writing](const Changes &changes) { writing.window.follow(changes); };
    QObject::connect(&watch, &session::LibraryWatch::othersWrote, follow);
    writing.window.catchUp();
    writing.rest();
    const auto *list = writing.stage.find<QListView>(u"articles"_s);
    REQUIRE(list->model()->rowCount() == articles + 1);
    const auto open = newsroom.desk().open(changed);
    Content content = open->content;
    content.headline = u"Басқаша"_s;
    REQUIRE(newsroom.desk().keepWorkingCopy(changed, open->article.revision, content,
                                            newsroom.journalist.id));
    writing.trace.begin();
    watch.look();
    writing.rest();
    QStringList asked = writing.trace.statements();
    const auto *model = list->model();
    CHECK(model->match(model->index(0, 0), Qt::DisplayRole, u"Басқаша"_s, -1, Qt::MatchExactly)
              .size() == 1);
    return asked;
}

std::string lines(const QStringList &statements)
{
    return statements.join(u'\n').toStdString();
}

} // namespace

TEST_CASE(
    "a save of typed text costs twelve statements and one unpacking, all that follows included")
{
    Writing writing;
    writing.trace.begin();
    writing.type(u"екінші"_s);
    writing.rest();
    const QStringList statements = writing.trace.statements();
    INFO(lines(statements));
    CHECK(statements.size() <= 12);
    CHECK(writing.trace.unpackings() <= 1);
    CHECK(statements.filter(u"UPDATE article"_s).filter(u"AND revision ="_s).size() == 1);
    const auto stored = writing.stage.newsroom.desk().open(writing.id);
    CHECK(text::plainText(stored->content.body).contains(u"алғашқыекінші"));
}

TEST_CASE("an explicit save reads nothing back after it either")
{
    Writing writing;
    writing.body()->insertPlainText(u"екінші"_s);
    writing.trace.begin();
    writing.window.findChild<ui::Workspace *>()->saveVersion();
    REQUIRE(soon([&writing] { return writing.autosave().isAllSaved(); }));
    writing.rest();
    const QStringList statements = writing.trace.statements();
    INFO(lines(statements));
    CHECK(statements.size() <= 50); // with whether another has the lock, and that it was seen
    CHECK(writing.trace.unpackings() <= 3);
    CHECK(writing.history()->model()->rowCount() > 1);
}

TEST_CASE("others' change of one article costs the same however many there are")
{
    const QStringList few = askedForOneChange(3);
    const QStringList many = askedForOneChange(150);
    INFO(lines(many));
    CHECK(few.size() == many.size());
    CHECK(many.size() <= 12);
}

TEST_CASE("an article is opened with one unpacking of its text")
{
    Writing writing;
    const ArticleId other = writing.stage.newsroom.newArticle(writing.stage.newsroom.journalist);
    writing.rest();
    writing.trace.begin();
    writing.window.openArticle(other);
    REQUIRE(soon([&writing, other] { return writing.autosave().articleId() == other; }));
    writing.rest();
    const QStringList statements = writing.trace.statements();
    INFO(lines(statements));
    CHECK(statements.size() <= 13); // with which version the person had seen
    CHECK(writing.trace.unpackings() <= 1);
}
