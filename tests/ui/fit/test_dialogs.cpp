// The dialogs and the windows beside the main one, as they open, in each language, with letters of
// 10 and 14 points: no text is cut or shortened, and they fit the screen.
#include "editor/actions/embeddialog.h"
#include "editor/actions/linkdialog.h"
#include "editor/actions/numberingdialog.h"
#include "editor/images/imagedialog.h"
#include "editor/script/scriptpreview.h"
#include "help/helpwindow.h"
#include "importing/charsetbytes.h"
#include "importing/encodings.h"
#include "importwindow/importwindow.h"
#include "newsroom/ports.h"
#include "newsroom/workflowtable.h"
#include "session/importing/importlist.h"
#include "session/timer/publishingtimer.h"
#include "ui/commands/windowactions.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/recoveredtexts.h"
#include "ui/dialogs/revisedialog.h"
#include "ui/dialogs/scheduledialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/dialogs/unsavedtexts.h"
#include "ui/dialogs/versiontext.h"
#include "ui/fit/dressed.h"
#include "ui/focus/goaldialog.h"
#include "ui/settings/personaldialog.h"
#include "ui/start/startwindow.h"
#include "ui/timer/timerdialog.h"
#include "ui/words/wordsdialog.h"
#include "widgets/keys/namedactions.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/palette/actionchoice.h"
#include "widgets/palette/picker.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// What the desktop leaves of a screen of 1920×1080 pixels at scale 2, and, where letters are large
/// as well, of one of 1280×720.
QSize screenRoom(int points)
{
    return points > 10 ? QSize(1240, 660) : QSize(920, 480);
}

/// As it opens, and each of its tabs.
void check(QWidget *window, const QString &what, const QSize &room, const QStringList &written)
{
    window->show();
    REQUIRE(QTest::qWaitForWindowExposed(window));
    INFO(what.toStdString());
    CHECK(window->width() <= room.width());
    CHECK(window->height() <= room.height());
    auto *tabs = window->findChild<QTabWidget *>();
    for (int i = 0; i < (tabs ? tabs->count() : 1); ++i) {
        if (tabs) {
            tabs->setCurrentIndex(i);
        }
        checkTexts(window, what + u' ' + QString::number(i), written);
    }
}

/// For each look: makes the window, checks it, and takes it away.
template <class Make>
void checkEach(const QString &what, const Make &make, const QStringList &written = {})
{
    for (const Look &look : looks()) {
        const Dressed dressed(look.language, look.points);
        const std::unique_ptr<QWidget> window(make());
        check(window.get(), QStringLiteral("%1, %2 %3").arg(what, look.language).arg(look.points),
              screenRoom(look.points), written);
    }
}

Content contentOf(const QString &headline)
{
    Content content;
    content.headline = headline;
    return content;
}

/// As it is when systemd has answered.
ui::TimerDialog *timerDialog(session::PublishingTimer &timer, const QString &library)
{
    auto *dialog = new ui::TimerDialog(timer, library, nullptr);
    dialog->show();
    const auto *state = dialog->findChild<QLabel *>(u"timerState"_s);
    const QString asking = ui::TimerDialog::tr("One moment…");
    REQUIRE(soon([state, asking] { return state->text() != asking; }));
    return dialog;
}

session::RecoveredText recovered()
{
    session::RecoveredText text;
    text.article = ArticleId::create();
    text.headline = u"Тақырып"_s;
    text.at = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    text.typed = contentOf(u"Жаңа"_s);
    text.before = contentOf(u"Ескі"_s);
    return text;
}

} // namespace

TEST_CASE("dialogs that ask for one thing show their words whole")
{
    const ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
    checkEach(u"schedule"_s,
              [&] { return new ui::ScheduleDialog({}, "Asia/Almaty", clock, nullptr); });
    for (const Action action : allActions()) {
        if (!rowOf(action).question.isEmpty()) {
            checkEach(u"reason"_s, [&] { return new ui::ReasonDialog(action, nullptr); });
        }
    }
    checkEach(u"revise"_s, [] { return new ui::ReviseDialog(nullptr); });
    checkEach(u"goal"_s, [] { return new ui::GoalDialog({}); });
    checkEach(u"link"_s, [] { return new editor::LinkDialog({}); });
    checkEach(u"link there"_s, [] { return new editor::LinkDialog(u"https://example.kz"_s); });
    checkEach(u"numbering"_s, [] {
        return new editor::NumberingDialog({text::Numerals::LowerRoman, 7, false, false, 999'999});
    });
    checkEach(u"embed"_s, [] { return new editor::EmbedDialog; });
    checkEach(u"image"_s, [] { return new editor::ImageDialog({}, nullptr); });
    const Person first{PersonId::create(), u"a"_s, u"Айгүл"_s, Role::Journalist, true};
    const Person chief{PersonId::create(), u"c"_s, u"Сәуле"_s, Role::Chief, true};
    checkEach(u"sign in"_s, [&] {
        return new ui::SignInDialog({first, chief}, first.id, nullptr);
    });
}

TEST_CASE("dialogs that show texts show their words whole")
{
    Stage stage;
    RecoveryEntry entry;
    entry.content = contentOf(u"Бірінші"_s);
    Version version;
    version.content = stage.newsroom.content();
    version.number = 3;
    checkEach(u"conflict"_s, [] {
        return new ui::ConflictDialog(contentOf(u"Олардікі"_s), u"Айгүл Серікқызы"_s,
                                      contentOf(u"Менікі"_s), nullptr);
    });
    checkEach(u"nothing unsaved"_s, [&] {
        return new ui::UnsavedTexts({}, QByteArrayLiteral("Asia/Almaty"), stage.files, nullptr);
    });
    checkEach(u"unsaved"_s, [&] {
        return new ui::UnsavedTexts({entry}, QByteArrayLiteral("Asia/Almaty"), stage.files,
                                    nullptr);
    });
    checkEach(u"recovered"_s, [] {
        return new ui::RecoveredTexts({recovered()}, QByteArrayLiteral("Asia/Almaty"), nullptr);
    });
    checkEach(u"version"_s, [&] {
        return new ui::VersionText(version, u"Айгүл Серікқызы"_s, u"кеше, 12:00"_s, true, nullptr);
    });
    checkEach(u"other script"_s, [&] {
        return new editor::ScriptPreview(stage.newsroom.content(), u"kk"_s, {}, nullptr, nullptr);
    });
}

TEST_CASE("words, keys, help with typing, the timer and the help show their words whole")
{
    Stage stage;
    widgets::Shortcuts shortcuts(widgets::namedActions(stage.window().menuBar()->actions()));
    session::PublishingTimer timer(u"/usr/bin/tilshi-cli"_s);
    checkEach(u"words"_s,
              [&] { return new ui::WordsDialog(stage.session, stage.files, stage.preferences); });
    checkEach(u"import"_s, [&] {
        return new importwindow::ImportWindow(stage.session, stage.files, {}, nullptr);
    });
    checkEach(u"personal"_s, [&] { return new ui::PersonalDialog(shortcuts, stage.preferences); });
    checkEach(u"timer"_s, [&] { return timerDialog(timer, stage.newsroom.folder()); });
    checkEach(u"help"_s, [] {
        auto *help = new help::HelpWindow(ui::shownProgram());
        help->open({});
        return help;
    });
    for (const Look &look : looks()) {
        const Dressed dressed(look.language, look.points);
        help::HelpWindow help(ui::shownProgram());
        help.open({});
        help.resize(1280, 690); // with the page's headings beside it
        help.show();
        checkTexts(&help, u"wide help, "_s + look.language + QString::number(look.points));
    }
}

TEST_CASE("the window of an import with files in it fits small screens, also with large letters")
{
    Stage stage;
    const auto written = [&stage](const QString &name, const QByteArray &bytes) {
        QFile file(stage.newsroom.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QString kazakh = u"Ауыл тұрғындары жаңа мектептің ашылғанына қуанып жатыр."_s;
    const QStringList paths{
        written(u"а.txt"_s, inCharset(kazakh, "RK1048")),
        written(u"б.html"_s, u"<nav><a href='/a'>Саясат</a></nav><h1>Көпір</h1><p>Ауылда көпір "
                             "салынды.</p><img src='/b.jpg'>"_s.toUtf8()),
        written(u"в.xml"_s, u"<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><item>"
                            "<title>Бір</title></item><item><title>Екі</title></item></channel>"
                            "</rss>"_s.toUtf8()),
        written(u"г.docx"_s, "PK\x03\x04"),
    };
    QStringList samples{kazakh}; // also as other encodings read it
    for (const auto &reading :
         importing::encodingsOf(inCharset(kazakh, "RK1048"), QFileInfo(paths.first()).fileName())) {
        samples.append(reading.sample);
    }
    for (const Look &look : looks()) {
        const Dressed dressed(look.language, look.points);
        for (const QSize &room : {QSize(1240, 660), QSize(920, 660)}) {
            importwindow::ImportWindow window(stage.session, stage.files, {}, nullptr);
            window.add(paths);
            const auto *list = window.findChild<session::ImportList *>();
            REQUIRE(soon([list] { return !list->isBusy(); }));
            window.resize(room);
            window.show();
            REQUIRE(QTest::qWaitForWindowExposed(&window));
            for (int row = 0; row < paths.size(); ++row) {
                window.findChild<QListWidget *>(u"importFiles"_s)->setCurrentRow(row);
                INFO("file " << row << ", " << look.language.toStdString() << ' ' << look.points);
                CHECK(window.width() <= room.width());
                CHECK(window.height() <= room.height());
                auto *tabs = window.findChild<QTabWidget *>(u"importTabs"_s);
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    checkTexts(&window, u"import, "_s + look.language, samples);
                }
            }
        }
    }
}

TEST_CASE("the palette shows its words whole")
{
    for (const Look &look : looks()) {
        const Dressed dressed(look.language, look.points);
        Stage stage;
        stage.window().resize(900, 700);
        auto *picker = new widgets::Picker(&stage.window(), u"?"_s,
                                           widgets::choicesOf(*stage.window().menuBar()));
        picker->open();
        stage.settle();
        checkTexts(picker, u"palette, "_s + look.language + QString::number(look.points));
        delete picker;
    }
}

TEST_CASE("the pages of the start show their words whole")
{
    Stage stage;
    const auto start = [&stage] {
        auto *window = new ui::StartWindow(stage.files, stage.languages);
        window->askLibrary();
        window->offerUnsavedTexts(2);
        return window;
    };
    checkEach(u"ways in"_s, start);
    checkEach(u"create"_s, [&] {
        ui::StartWindow *window = start();
        window->findChild<QAbstractButton *>(u"createNewsroom"_s)->click();
        return window;
    });
    checkEach(u"who"_s, [&] {
        ui::StartWindow *window = start();
        window->askPerson(u"Таң"_s, stage.session.people(), {});
        return window;
    });
}
