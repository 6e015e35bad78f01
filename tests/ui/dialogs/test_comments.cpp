// The comments of an article and its history, as they are seen and worked.
#include "newsroom/office.h"
#include "newsroom/passagesearch.h"
#include "session/currentarticle.h"
#include "storage/library.h"
#include "text/plaintext.h"
#include "ui/comments/commentspanel.h"
#include "ui/dialogs/opened.h"
#include "ui/inspector/historydelegate.h"
#include "ui/inspector/historypanel.h"
#include "ui/shell/stage.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
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
        return label->isVisible() && label->text() == u"Blocking";
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
    CHECK(read(panel.open, u"resolvedComments"_s) == u"Resolved comments: 1");
    click(panel.open, u"resolvedComments"_s);
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

TEST_CASE("a comment is answered on its card, by the keyboard alone")
{
    Panel panel;
    click(panel.open, u"newComment"_s);
    type(u"Дереккөз керек"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return panel.cards() == 1; }));
    panel.stage.settle();
    panel.open->goToNext();
    REQUIRE(soon([&] { return panel.open.part<QPlainTextEdit>(u"reply"_s)->hasFocus(); }));
    type(u"Қостым"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return panel.kept().size() == 2; }));
    CHECK(panel.kept().at(1).parent == panel.kept().at(0).id);
    CHECK(panel.kept().at(1).text == u"Қостым");
    CHECK(panel.cards() == 1); // on the same card
    CHECK(panel.open->openCount() == 1);
    const auto labels = panel.open->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Қостым";
    }));
    checkControls(panel.open);
}

TEST_CASE("what is typed as a reply stays where others write meanwhile, and is sent but once")
{
    Panel panel;
    Office others(panel.stage.newsroom.library(), panel.stage.clock);
    click(panel.open, u"newComment"_s);
    type(u"Дереккөз керек"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return panel.cards() == 1; }));
    panel.stage.settle();
    panel.open->goToNext();
    type(u"Жарты жау"_s);
    Comment theirs;
    theirs.id = CommentId::create();
    theirs.article = panel.id;
    theirs.text = u"Тағы біреуі"_s;
    REQUIRE(others.addComment(theirs, panel.stage.newsroom.editor.id));
    panel.open->load();
    REQUIRE(soon([&] { return panel.cards() == 2; }));
    auto *reply = panel.open.part<QPlainTextEdit>(u"reply"_s);
    CHECK(reply->toPlainText() == u"Жарты жау");
    CHECK(reply->hasFocus());
}

TEST_CASE("one's own comment is changed in its place and taken back, another's is not")
{
    Panel panel;
    Office others(panel.stage.newsroom.library(), panel.stage.clock);
    Comment theirs;
    theirs.id = CommentId::create();
    theirs.article = panel.id;
    theirs.text = u"Басқаның пікірі"_s;
    REQUIRE(others.addComment(theirs, panel.stage.newsroom.editor.id));
    panel.open->load();
    REQUIRE(soon([&] { return panel.cards() == 1; }));
    for (const QToolButton *own : panel.open->findChildren<QToolButton *>(u"ownComment"_s)) {
        CHECK_FALSE(own->isVisible());
    }
    click(panel.open, u"newComment"_s);
    type(u"Сан қате"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return panel.cards() == 2; }));
    panel.stage.settle();
    const auto own = panel.open->findChildren<QToolButton *>(u"ownComment"_s);
    const auto mine = std::find_if(own.begin(), own.end(),
                                   [](const QToolButton *button) { return button->isVisible(); });
    REQUIRE(mine != own.end());
    (*mine)->menu()->actions().first()->trigger();
    const auto edits = panel.open->findChildren<QPlainTextEdit *>(u"changedComment"_s);
    const auto edit = std::find_if(edits.begin(), edits.end(),
                                   [](const QPlainTextEdit *field) { return field->isVisible(); });
    REQUIRE(edit != edits.end());
    REQUIRE(soon([&] { return (*edit)->hasFocus(); }));
    (*edit)->selectAll();
    type(u"Сан дұрыс емес"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(soon([&] { return panel.kept().at(1).text == u"Сан дұрыс емес"; }));
    CHECK(panel.kept().at(1).editedAt);
    CHECK(panel.kept().at(0).text == u"Басқаның пікірі");
}

TEST_CASE("comments stand in the order of their words, with the words, or that these are gone")
{
    Panel panel;
    Office others(panel.stage.newsroom.library(), panel.stage.clock);
    const Content content = panel.stage.newsroom.desk().open(panel.id)->content;
    const QStringList paragraphs = text::paragraphs(content.body);
    const auto say = [&](const QString &what, const QString &words) {
        Comment comment;
        comment.id = CommentId::create();
        comment.article = panel.id;
        comment.text = what;
        comment.passage = passageOf(content, words);
        if (!comment.passage) {
            comment.passage = Passage{ContentField::Body, {{0, 0}, {0, words.size()}, words}};
        }
        REQUIRE(others.addComment(comment, panel.stage.newsroom.editor.id));
    };
    say(u"жоқ"_s, u"бұл сөздер мәтінде жоқ"_s);
    say(u"мәтінде"_s, paragraphs.first().section(u' ', 1, 1));
    say(u"тақырыпта"_s, content.headline.section(u' ', 0, 0));
    panel.open->load();
    REQUIRE(soon([&] { return panel.cards() == 3; }));
    panel.stage.settle();
    QStringList order;
    for (const QString &wanted : {u"тақырыпта"_s, u"мәтінде"_s, u"жоқ"_s}) {
        const auto labels = panel.open->findChildren<QLabel *>();
        const auto label = std::find_if(labels.begin(), labels.end(),
                                        [&](const QLabel *one) { return one->text() == wanted; });
        REQUIRE(label != labels.end());
        order.append(
            QString::number((*label)->mapTo(panel.open.get(), QPoint()).y()).rightJustified(6));
    }
    CHECK(std::is_sorted(order.begin(), order.end()));
    const auto gone = panel.open->findChildren<QLabel *>(u"wordsGone"_s);
    CHECK(std::count_if(gone.begin(), gone.end(),
                        [](const QLabel *label) { return label->isVisible(); }) == 1);
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
