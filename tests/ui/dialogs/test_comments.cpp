// The comments of an article and its history, as they are seen and worked.
#include "newsroom/office.h"
#include "session/currentarticle.h"
#include "storage/library.h"
#include "ui/dialogs/opened.h"
#include "ui/inspector/commentspanel.h"
#include "ui/inspector/historydelegate.h"
#include "ui/inspector/historypanel.h"
#include "ui/shell/stage.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

struct Panel
{
    Panel()
        : article(stage.session)
        , id(stage.newsroom.newArticle(stage.newsroom.journalist))
        , open(new ui::CommentsPanel(stage.session, article, stage.preferences))
    {
        article.open(id);
        REQUIRE(soon([this] { return article.isOpen(); }));
        stage.settle();
    }
    QList<Comment> kept()
    {
        stage.settle();
        return *stage.newsroom.library().comments().of(id);
    }
    int cards() const { return int(open->findChildren<QWidget *>(u"comment"_s).size()); }

    Stage stage;
    session::CurrentArticle article;
    ArticleId id;
    Opened<ui::CommentsPanel> open;
};

/// How many pixels of the picture are not as the ground.
int inked(const QImage &picture)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            count += picture.pixel(x, y) != picture.pixel(0, 0) ? 1 : 0;
        }
    }
    return count;
}

} // namespace

TEST_CASE("a comment is written by mouse and by keys, and stands on a card with its author")
{
    Panel panel;
    CHECK_FALSE(panel.open.part<QPushButton>(u"addComment"_s)->isEnabled());
    click(panel.open, u"newComment"_s);
    type(u"Дереккөз керек"_s);
    checkControls(panel.open);
    click(panel.open, u"addComment"_s);
    CHECK(soon([&] { return panel.cards() == 1; }));
    tabTo(panel.open, u"newComment"_s);
    type(u"Аты қате"_s);
    tabTo(panel.open, u"blocking"_s);
    key(Qt::Key_Space);
    tabTo(panel.open, u"addComment"_s);
    key(Qt::Key_Space);
    CHECK(soon([&] { return panel.kept().size() == 2; }));
    CHECK(soon([&] { return panel.cards() == 2; }));
    CHECK(panel.kept().at(1).blocking);
    CHECK_FALSE(panel.kept().at(0).blocking);
    CHECK(read(panel.open, u"newComment"_s).isEmpty());
    const auto labels = panel.open->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->text() == panel.stage.newsroom.journalist.name;
    }));
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Stands in the way of approval";
    }));
}

TEST_CASE("Ctrl+Enter adds the comment, from its text and from its tick")
{
    Panel panel;
    const auto enter = GENERATE(int(Qt::Key_Return), int(Qt::Key_Enter));
    click(panel.open, u"newComment"_s);
    key(enter, Qt::ControlModifier);
    CHECK(panel.kept().isEmpty());
    type(u"Дереккөз"_s);
    key(enter);
    type(u"керек"_s);
    key(enter, Qt::ControlModifier);
    REQUIRE(soon([&] { return panel.cards() == 1; }));
    CHECK(panel.kept().first().text == u"Дереккөз\nкерек");
    CHECK(read(panel.open, u"newComment"_s).isEmpty());
    type(u"Аты қате"_s);
    tabTo(panel.open, u"blocking"_s);
    key(Qt::Key_Space);
    key(enter, Qt::ControlModifier);
    REQUIRE(soon([&] { return panel.cards() == 2; }));
    CHECK(panel.kept().at(1).blocking);
}

TEST_CASE("a comment is resolved by mouse and opened again by the keyboard")
{
    Panel panel;
    click(panel.open, u"newComment"_s);
    type(u"Дереккөз керек"_s);
    click(panel.open, u"addComment"_s);
    REQUIRE(soon([&] { return panel.cards() == 1; }));
    CHECK(panel.open->openCount() == 1);
    panel.stage.settle();
    click(panel.open, u"resolve"_s);
    CHECK(soon([&] { return panel.kept().first().resolved; }));
    CHECK(soon([&] { return panel.open->openCount() == 0; }));
    panel.stage.settle();
    CHECK(read(panel.open, u"resolve"_s) == u"Open again");
    checkControls(panel.open);
    tabTo(panel.open, u"resolve"_s);
    key(Qt::Key_Space);
    CHECK(soon([&] { return !panel.kept().first().resolved; }));
}

TEST_CASE("a comment that others changed meanwhile is shown as it is, and not changed over theirs")
{
    Panel panel;
    QSignalSpy told(panel.open.get(), &ui::CommentsPanel::told);
    Office others(panel.stage.newsroom.library(), panel.stage.clock);
    click(panel.open, u"newComment"_s);
    type(u"Дереккөз керек"_s);
    click(panel.open, u"addComment"_s);
    REQUIRE(soon([&] { return panel.cards() == 1; }));
    const PersonId editor = panel.stage.newsroom.editor.id;
    const auto resolved = others.setResolved(panel.kept().first(), true, editor);
    REQUIRE(resolved);
    REQUIRE(others.setResolved(*resolved, false, editor));
    click(panel.open, u"resolve"_s); // of the card as it was before
    CHECK(soon([&] { return told.size() == 1; }));
    CHECK_FALSE(panel.kept().first().resolved);
    panel.stage.settle(); // the card is made anew
    click(panel.open, u"resolve"_s);
    CHECK(soon([&] { return panel.kept().first().resolved; }));
}

TEST_CASE("a comment that is not added yet stays with its article and its writer")
{
    Panel panel;
    const ArticleId other = panel.stage.newsroom.newArticle(panel.stage.newsroom.journalist);
    const auto openArticle = [&](ArticleId id) {
        panel.article.open(id);
        REQUIRE(soon([&] { return panel.article.article().id == id; }));
        panel.stage.settle();
    };
    const auto placeOf = [&](ArticleId id) {
        return ui::CommentPlace{panel.stage.session.libraryId(), panel.stage.session.person().id,
                                id};
    };
    auto *add = panel.open.part<QPushButton>(u"addComment"_s);
    auto *blocking = panel.open.part<QCheckBox>(u"blocking"_s);
    click(panel.open, u"newComment"_s);
    type(u"Дереккөз керек"_s);
    click(panel.open, u"blocking"_s);
    const auto checkDraft = [&](const QString &text, bool blocks) {
        CHECK(read(panel.open, u"newComment"_s) == text);
        CHECK(blocking->isChecked() == blocks);
        CHECK(add->isEnabled() == !text.isEmpty());
    };
    SECTION("another article has a draft of its own")
    {
        openArticle(other);
        checkDraft({}, false);
        auto *field = panel.open.part<QPlainTextEdit>(u"newComment"_s);
        field->undo();
        checkDraft({}, false);
        click(panel.open, u"newComment"_s);
        type(u"Басқа сөз"_s);
        openArticle(panel.id);
        checkDraft(u"Дереккөз керек"_s, true);
        click(panel.open, u"addComment"_s);
        CHECK(soon([&] { return panel.kept().size() == 1; }));
        openArticle(other);
        checkDraft(u"Басқа сөз"_s, false);
        CHECK(panel.stage.newsroom.library().comments().of(other)->isEmpty());
        openArticle(panel.id);
        checkDraft({}, false); // added, and not offered once more
    }
    SECTION("the article was closed, and a new one begun")
    {
        panel.article.close();
        checkDraft({}, false);
        panel.article.startNew({});
        checkDraft({}, false);
        openArticle(panel.id);
        checkDraft(u"Дереккөз керек"_s, true);
    }
    SECTION("somebody else signs in")
    {
        panel.stage.session.signIn(panel.stage.newsroom.editor);
        panel.stage.settle();
        checkDraft({}, false);
        panel.stage.session.signIn(panel.stage.newsroom.journalist);
        panel.stage.settle();
        checkDraft(u"Дереккөз керек"_s, true);
    }
    SECTION("the program starts again, after an end of which it heard nothing")
    {
        CHECK(soon([&] {
            return ui::PreferenceStore().now().commentDrafts.value(placeOf(panel.id)).text ==
                   u"Дереккөз керек";
        }));
        session::CurrentArticle article(panel.stage.session);
        Opened<ui::CommentsPanel> next(
            new ui::CommentsPanel(panel.stage.session, article, panel.stage.preferences));
        article.open(panel.id);
        CHECK(soon([&] { return read(next, u"newComment"_s) == u"Дереккөз керек"; }));
        CHECK(next.part<QCheckBox>(u"blocking"_s)->isChecked());
    }
    SECTION("it is added a moment after the last key, in spaces, and the program starts again")
    {
        click(panel.open, u"newComment"_s);
        type(u" \n"_s);
        click(panel.open, u"addComment"_s);
        REQUIRE(soon([&] { return panel.kept().size() == 1; }));
        panel.stage.settle();
        CHECK(soon([&] {
            return !panel.stage.preferences.now().commentDrafts.contains(placeOf(panel.id));
        }));
    }
    SECTION("another window writes a draft in the same place, and this one goes on to another")
    {
        openArticle(other);
        ui::PreferenceStore there;
        there.change([&](ui::Preferences &all) {
            all.commentDrafts.insert(placeOf(other), {u"Басқа терезеден"_s, false});
        });
        openArticle(panel.id);
        checkDraft(u"Дереккөз керек"_s, true);
        openArticle(other);
        checkDraft(u"Басқа терезеден"_s, false);
    }
    SECTION("the same article is read anew")
    {
        openArticle(panel.id);
        panel.article.refresh();
        panel.stage.settle();
        checkDraft(u"Дереккөз керек"_s, true);
    }
}

TEST_CASE("a comment that the library does not take is a draft of its article again")
{
    Panel panel;
    click(panel.open, u"newComment"_s);
    type(u"Дереккөз керек"_s);
    click(panel.open, u"blocking"_s);
    const bool leaves = GENERATE(false, true);
    const QString file = panel.stage.newsroom.folder() + u'/' + storage::libraryFileName();
    panel.stage.settle();
    REQUIRE(QFile::rename(file, file + u".away"_s));
    const QSignalSpy failed(panel.open.get(), &ui::CommentsPanel::failed);
    click(panel.open, u"addComment"_s);
    if (leaves) {
        panel.article.close();
    }
    CHECK(soon([&] { return !failed.isEmpty(); }));
    panel.stage.settle();
    REQUIRE(QFile::rename(file + u".away"_s, file));
    panel.stage.settle();
    panel.article.open(panel.id);
    REQUIRE(soon([&] { return panel.article.isOpen() && panel.article.article().id == panel.id; }));
    panel.stage.settle();
    CHECK(read(panel.open, u"newComment"_s) == u"Дереккөз керек"_s);
    CHECK(panel.open.part<QCheckBox>(u"blocking"_s)->isChecked());
}

TEST_CASE("the history's rows are painted: what was done in the foreground, the rest below it")
{
    Panel panel;
    Opened<ui::HistoryPanel> history(new ui::HistoryPanel(panel.stage.session, panel.article));
    REQUIRE(panel.stage.newsroom.act(Action::Submit, panel.id, panel.stage.newsroom.journalist));
    panel.article.refresh();
    auto *list = history.part<QListView>(u"history"_s);
    REQUIRE(soon([list] { return list->model()->rowCount() > 1; }));
    panel.stage.settle();
    const QModelIndex first = list->model()->index(0, 0);
    const QRect row = list->visualRect(first);
    CHECK(row.height() > 2 * list->fontMetrics().height());
    const QImage picture = list->viewport()->grab(row).toImage();
    CHECK(inked(picture) > 50);
    history->resize(120, history->height()); // too narrow for a line: the row grows
    QApplication::processEvents();
    CHECK(list->sizeHintForIndex(first).height() > row.height());
}
