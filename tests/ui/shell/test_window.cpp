#include "editor/actions/formatactions.h"
#include "editor/actions/writingactions.h"
#include "editor/articleeditor.h"
#include "editor/page/pagescroller.h"
#include "session/currentarticle.h"
#include "session/recovery/recovery.h"
#include "text/plaintext.h"
#include "ui/focus/goal.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/navigation/navigationview.h"
#include "ui/printing/windowformats.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/stage.h"
#include "ui/window/overduebar.h"
#include "ui/window/statusline.h"
#include "widgets/messagebar.h"
#include "wording/wording.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTextEdit>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

QAction *command(ui::MainWindow &window, const QString &name)
{
    auto *action = window.findChild<QAction *>(u"command." + name);
    REQUIRE(action);
    return action;
}

/// The window with what it says of a text that was not in the library when the program ended.
QString bringBack(Stage &stage, ArticleId id)
{
    RecoveryEntry entry;
    entry.article = id;
    entry.libraryFolder = stage.session.libraryFolder();
    entry.by = stage.newsroom.journalist.id;
    entry.at = stage.clock.now();
    entry.content = stage.newsroom.content();
    entry.content.headline = u"Қайтып келген мәтін"_s;
    REQUIRE(stage.recovery.write(entry));
    std::optional<session::RecoveryOutcome> outcome;
    session::bringAllBack(stage.session, stage.journal,
                          [&outcome](const session::RecoveryOutcome &found) { outcome = found; });
    REQUIRE(soon([&outcome] { return outcome.has_value(); }));
    stage.window().tellRecovered(*outcome);
    REQUIRE(soon([] { return visibleWidget(u"recoveredTexts"_s) != nullptr; }));
    return entry.content.headline;
}

} // namespace

TEST_CASE("an article that is late stands in a lane of its own until a person decides")
{
    Stage stage(&TestNewsroom::editor);
    const ArticleId id = stage.newsroom.scheduled();
    stage.clock.set(stage.newsroom.clock().now().addSecs(3600));
    stage.window();
    REQUIRE(soon([] { return visibleWidget(u"late-publish"_s) != nullptr; }));
    CHECK(stage.newsroom.library().articles().load(id)->state == State::Scheduled);
    QTest::mouseClick(stage.find<QPushButton>(u"late-publish"_s), Qt::LeftButton);
    CHECK(soon(
        [&] { return stage.newsroom.library().articles().load(id)->state == State::Published; }));
    CHECK(soon([] { return visibleWidget(u"overdueBar"_s) == nullptr; }));
}

TEST_CASE("a journalist sees that an article is late and that an editor has to decide")
{
    Stage stage;
    stage.newsroom.scheduled();
    stage.clock.set(stage.newsroom.clock().now().addSecs(3600));
    stage.window();
    REQUIRE(soon([] { return visibleWidget(u"late-publish"_s) != nullptr; }));
    const auto *publish = stage.find<QPushButton>(u"late-publish"_s);
    CHECK_FALSE(publish->isEnabled());
    CHECK(publish->toolTip() == wording::sentence(Refusal::NotEditor));
}

TEST_CASE("of what is late only that is offered which the rules allow, to whoever is there")
{
    Stage stage;
    const ArticleId id = stage.newsroom.scheduled();
    Change change;
    change.after = *stage.newsroom.library().articles().load(id);
    change.after.approval.reset(); // as if another program had taken it
    REQUIRE(stage.newsroom.library().articles().commit(change));
    stage.clock.set(stage.newsroom.clock().now().addSecs(3600));
    stage.window();
    REQUIRE(soon([] { return visibleWidget(u"late-publish"_s) != nullptr; }));
    CHECK_FALSE(visibleWidget(u"late-reschedule"_s)->isEnabled());
    stage.session.signIn(stage.newsroom.editor);
    REQUIRE(soon([] {
        const QWidget *again = visibleWidget(u"late-reschedule"_s);
        return again && again->isEnabled();
    }));
    CHECK(visibleWidget(u"late-unschedule"_s)->isEnabled());
    CHECK_FALSE(visibleWidget(u"late-publish"_s)->isEnabled());
    CHECK(visibleWidget(u"late-publish"_s)->toolTip() == wording::sentence(Refusal::HashChanged));
}

TEST_CASE("text that did not get into the library comes back, and says so")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    const QString headline = bringBack(stage, id);
    auto *list = static_cast<QListWidget *>(visibleWidget(u"recoveredList"_s));
    CHECK(list->item(0)->text().contains(headline));
    CHECK(stage.newsroom.desk().open(id)->content.headline == headline);
    QTest::mouseClick(visibleWidget(u"earlierText"_s), Qt::LeftButton);
    CHECK(soon([&] {
        return stage.newsroom.desk().open(id)->content.headline ==
               stage.newsroom.content().headline;
    }));
    CHECK(soon([&] { return stage.recovery.entries()->isEmpty(); }));
}

TEST_CASE(
    "the window of what came back has the keys, until it is closed or an article of it opened")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    ui::MainWindow &window = stage.window();
    window.openArticle(id);
    REQUIRE(soon([] { return visibleWidget(u"body"_s) != nullptr; }));
    stage.settle();
    bringBack(stage, id);
    stage.settle();
    const auto press = [](Qt::Key key) { QTest::keyClick(QGuiApplication::focusWindow(), key); };
    const auto body = [&stage] { return stage.find<QTextEdit>(u"body"_s)->toPlainText(); };
    const QString text = body();
    const QWidget *dialog = visibleWidget(u"recoveredTexts"_s);
    REQUIRE(soon([&] { return dialog->isActiveWindow(); }));
    CHECK(visibleWidget(u"recoveredList"_s)->hasFocus());
    press(Qt::Key_Down);
    SECTION("by Enter")
    {
        press(Qt::Key_Return);
    }
    SECTION("by Escape")
    {
        press(Qt::Key_Escape);
    }
    SECTION("by its button, beside which it stays")
    {
        QTest::mouseClick(visibleWidget(u"openRecovered"_s), Qt::LeftButton);
        REQUIRE(soon([&] { return window.isActiveWindow(); }));
        stage.settle();
        CHECK(visibleWidget(u"recoveredTexts"_s) == dialog);
    }
    CHECK(body() == text);
    REQUIRE(soon([&] { return window.isActiveWindow(); }));
    CHECK(soon([&] { return stage.find<QTextEdit>(u"body"_s)->hasFocus(); }));
    press(Qt::Key_Return);
    CHECK(body() != text);
}

TEST_CASE("an article opens at its top")
{
    Stage stage;
    Content content = stage.newsroom.content();
    content.headline = content.headline.repeated(4);
    content.body.blocks = {
        text::Paragraph{text::plainRuns(u"Кітапханада мың оқырман орны бар. "_s.repeated(90))}};
    NewArticle fresh;
    fresh.content = content;
    REQUIRE(stage.newsroom.desk().create(fresh, stage.newsroom.journalist.id));
    ui::MainWindow &window = stage.window();
    window.resize(1280, 720);
    window.openArticle(fresh.id);
    REQUIRE(soon([] { return visibleWidget(u"headline"_s) && visibleWidget(u"body"_s); }));
    stage.settle();
    const auto *page = window.findChild<editor::PageScroller *>();
    REQUIRE(page->verticalScrollBar()->maximum() > 0);
    CHECK(page->verticalScrollBar()->value() == 0);
}

TEST_CASE("a long reason why nothing is saved makes the window no wider")
{
    Stage stage;
    ui::MainWindow &window = stage.window();
    auto *line = stage.find<ui::StatusLine>(u"statusLine"_s);
    line->showCounts(text::Counts());
    const int narrow = window.minimumSizeHint().width();
    const Error full{ErrorCode::DiskFull, u"/"_s + u"library/"_s.repeated(40), {}};
    line->showSaved({session::SaveState::InMemory, {}, full});
    CHECK(window.minimumSizeHint().width() <= narrow);
    const auto *saved = stage.find<QLabel>(u"saved"_s);
    CHECK(saved->text().contains(full.subject));
    CHECK(saved->toolTip() == saved->text());
}

TEST_CASE("another's draft stands in its section, one's own among one's drafts")
{
    Stage stage(&TestNewsroom::editor);
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    const Article article = stage.newsroom.library().articles().load(id).value();
    CHECK(ui::placeOf(article, stage.newsroom.journalist.id) ==
          ui::Place{ui::Place::Kind::MyDrafts, {}});
    CHECK(ui::placeOf(article, stage.newsroom.editor.id) ==
          ui::Place{ui::Place::Kind::Section, article.metadata.section});
    stage.window().openArticle(id);
    REQUIRE(soon([] { return visibleWidget(u"headline"_s) != nullptr; }));
    stage.settle();
    CHECK(stage.find<QAbstractItemView>(u"articles"_s)->model()->rowCount() == 1);
}

TEST_CASE("the chief editor adds a section, and it stands in the sidebar")
{
    Stage stage(&TestNewsroom::chief);
    ui::MainWindow &window = stage.window();
    command(window, u"settings"_s)->trigger();
    stage.find<QListWidget>(u"settingsCategories"_s)->setCurrentRow(ui::SettingsScreen::Sections);
    QTest::keyClicks(stage.find<QLineEdit>(u"newSection"_s), u"Sport"_s);
    QTest::mouseClick(stage.find<QPushButton>(u"addSection"_s), Qt::LeftButton);
    REQUIRE(soon([&stage] { return stage.session.sections().size() == 2; }));
    const Section added = stage.session.sections().constLast();
    CHECK(added.name == u"Sport");
    QTest::mouseClick(stage.find<QPushButton>(u"settingsBack"_s), Qt::LeftButton);
    const auto *model = qobject_cast<ui::NavigationModel *>(
        stage.find<QAbstractItemView>(u"navigation"_s)->model());
    CHECK(model->indexOf({ui::Place::Kind::Section, added.id}).isValid());
}

TEST_CASE("only the chief editor changes the newsroom's settings")
{
    Stage stage(&TestNewsroom::editor);
    command(stage.window(), u"settings"_s)->trigger();
    CHECK_FALSE(stage.find<QLineEdit>(u"newsroomName"_s)->isEnabled());
    CHECK(visibleWidget(u"settingsNew"_s) == nullptr);
    QTest::mouseClick(stage.find<QPushButton>(u"settingsBack"_s), Qt::LeftButton);
    CHECK(visibleWidget(u"navigation"_s) != nullptr);
}

TEST_CASE("the list opens nothing by getting the focus")
{
    Stage stage;
    stage.newsroom.newArticle(stage.newsroom.journalist);
    ui::MainWindow &window = stage.window();
    auto *list = window.findChild<QListView *>(u"articles"_s);
    REQUIRE(soon([list] { return list->model()->rowCount() == 1; }));
    window.findChild<QWidget *>(u"search"_s)->setFocus();
    list->setFocus();
    stage.settle();
    CHECK_FALSE(list->currentIndex().isValid());
    CHECK(visibleWidget(u"stateBadge"_s) == nullptr);
    const QImage focused = list->viewport()->grab().toImage();
    window.findChild<QWidget *>(u"search"_s)->setFocus();
    CHECK(focused != list->viewport()->grab().toImage());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(soon([] { return visibleWidget(u"stateBadge"_s) != nullptr; }));
}

TEST_CASE(
    "what is said to be saved has a time, also where nothing was typed before it was handed in")
{
    Stage stage;
    ui::MainWindow &window = stage.window();
    window.findChild<QAction *>(u"command.newArticle"_s)->trigger();
    REQUIRE(soon([] { return visibleWidget(u"headline"_s) != nullptr; }));
    auto *primary = window.findChild<QPushButton *>(u"primary"_s);
    REQUIRE(primary->isEnabled());
    primary->click();
    const auto *saved = window.findChild<QLabel *>(u"saved"_s);
    REQUIRE(soon([&] { return saved->text().startsWith(u"Saved"_s); }));
    CHECK(saved->text().back().isDigit());
}

TEST_CASE("nobody is asked to write where nothing can be written")
{
    Stage stage;
    const auto id = stage.newsroom.newArticle(stage.newsroom.journalist);
    ui::MainWindow &window = stage.window();
    window.openArticle(id);
    REQUIRE(soon([] { return visibleWidget(u"body"_s) != nullptr; }));
    stage.settle();
    auto *body = window.findChild<QTextEdit *>(u"body"_s);
    REQUIRE(body);
    CHECK_FALSE(body->placeholderText().isEmpty());
    REQUIRE(stage.newsroom.act(Action::Trash, id, stage.newsroom.journalist));
    window.findChild<session::CurrentArticle *>()->refresh();
    CHECK(soon([&] { return body->isReadOnly(); }));
    CHECK(body->placeholderText().isEmpty());
}

TEST_CASE("the clipboard and a file take the open article")
{
    Stage stage;
    const ArticleId id = stage.newsroom.newArticle(stage.newsroom.journalist);
    ui::MainWindow &window = stage.window();
    window.openArticle(id);
    REQUIRE(soon([&stage] {
        return visibleWidget(u"stateBadge"_s) != nullptr && visibleWidget(u"body"_s) != nullptr;
    }));
    stage.settle();
    const QString headline = stage.newsroom.content().headline;
    const auto copied = [] { return QGuiApplication::clipboard()->mimeData(); };
    command(window, u"copyHtml"_s)->trigger();
    CHECK(soon([&] { return copied()->html().contains(headline); }));
    command(window, u"copyText"_s)->trigger();
    CHECK(soon([&] { return !copied()->hasHtml() && copied()->text().startsWith(headline); }));
    const QList<QAction *> menu = window.findChild<QMenu *>(u"fileMenu"_s)->actions();
    for (const publishing::ExportFormat &format : ui::windowFormats()) {
        INFO(format.key.toStdString());
        QAction *action =
            command(window, u"export"_s + format.key.left(1).toUpper() + format.key.mid(1));
        CHECK(menu.contains(action));
        CHECK(action->text() == ui::commandText(format));
        stage.files.path = stage.newsroom.path(u"page."_s + format.key);
        action->trigger();
        REQUIRE(soon([&stage] { return QFile::exists(stage.files.path); }));
    }
    QFile page(stage.newsroom.path(u"page.html"_s));
    REQUIRE(page.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(page.readAll()).contains(headline));

    QFile paper(stage.newsroom.path(u"page.pdf"_s));
    REQUIRE(paper.open(QIODevice::ReadOnly));
    CHECK(paper.readAll().startsWith("%PDF"));
}

TEST_CASE("what needs an open article is offered with one alone, and says so")
{
    Stage stage;
    ui::MainWindow &window = stage.window();
    stage.settle();
    auto *editor = window.findChild<editor::ArticleEditor *>();
    REQUIRE(editor);
    QList<QAction *> actions = editor->allActions();
    CHECK(actions.size() > 40);
    for (const QString &name : {u"save"_s, u"copyHtml"_s, u"copyText"_s, u"exportHtml"_s,
                                u"exportPdf"_s, u"print"_s, u"otherScript"_s, u"goal"_s}) {
        actions.append(command(window, name));
    }
    for (const QAction *action : std::as_const(actions)) {
        INFO(action->objectName().toStdString());
        CHECK_FALSE(action->isEnabled());
    }
    window.openArticle(stage.newsroom.newArticle(stage.newsroom.journalist));
    REQUIRE(soon([] { return visibleWidget(u"body"_s) != nullptr; }));
    stage.settle();
    CHECK(command(window, u"copyHtml"_s)->isEnabled());
    CHECK(editor->actions().bold->isEnabled());
    CHECK(editor->writing().find->isEnabled());
}

TEST_CASE("no field of the status bar stands on a tip, and all are back after it")
{
    Stage stage;
    ui::MainWindow &window = stage.window();
    window.openArticle(stage.newsroom.newArticle(stage.newsroom.journalist));
    REQUIRE(soon([] { return visibleWidget(u"words"_s) != nullptr; }));
    auto *status = window.findChild<ui::StatusLine *>();
    status->showMessage(u"Open an article first."_s);
    status->showCounts(text::Counts());
    window.resize(1400, 800);
    stage.settle();
    CHECK(visibleWidget(u"words"_s) == nullptr);
    CHECK(visibleWidget(u"saved"_s) == nullptr);
    CHECK(visibleWidget(u"who"_s) != nullptr);
    status->clearMessage();
    CHECK(visibleWidget(u"words"_s) != nullptr);
}

TEST_CASE("the status bar tells words in question from signs, and how far the goal is")
{
    Stage stage;
    ui::MainWindow &window = stage.window();
    window.openArticle(stage.newsroom.newArticle(stage.newsroom.journalist));
    REQUIRE(soon([] { return visibleWidget(u"body"_s) != nullptr; }));
    stage.settle();
    auto *status = window.findChild<ui::StatusLine *>();
    status->showFindings(ui::StatusLine::Findings{2, 3});
    const auto *spelling = stage.find<QLabel>(u"spelling"_s);
    CHECK(spelling->text().contains(u'2'));
    CHECK(spelling->text().contains(u'3'));
    status->showFindings(ui::StatusLine::Findings{0, 0});
    CHECK_FALSE(spelling->text().contains(u'0'));
    command(window, u"goal"_s)->trigger();
    auto *length = stage.find<QSpinBox>(u"goalLength"_s);
    QTest::mouseClick(length->findChild<QLineEdit *>(), Qt::LeftButton);
    QTest::keyClicks(length->findChild<QLineEdit *>(), u"600"_s);
    CHECK(length->value() == 600);
    QTest::mouseClick(stage.find<QPushButton>(u"accept"_s), Qt::LeftButton);
    CHECK(stage.find<QLabel>(u"goal"_s)->text().contains(u"600"));
    stage.preferences.set(&ui::Preferences::goal, {});
}
