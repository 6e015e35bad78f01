// The help as it is opened and read.
#include "help/help.h"
#include "help/helpbrowser.h"
#include "help/helpplace.h"
#include "help/helpwindow.h"
#include "ui/commands/windowactions.h"
#include "ui/shell/stage.h"
#include "ui/start/startwindow.h"
#include "ui/timer/timerdialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;

namespace {

void findPages()
{
    QDir::setSearchPaths(u"help"_s, {QStringLiteral(TILSHI_SOURCE_DIR "/resources/help")});
}

help::HelpWindow *helpWindow()
{
    return qobject_cast<help::HelpWindow *>(visibleWidget(u"helpWindow"_s));
}

/// The page that F1 opens there.
QString pageAt(QWidget *widget)
{
    QTest::keyClick(widget, Qt::Key_F1);
    REQUIRE(soon([] { return helpWindow() != nullptr; }));
    QString page = helpWindow()->page();
    helpWindow()->close();
    return page;
}

class Reading
{
public:
    Reading()
    {
        findPages();
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    template <class Widget>
    Widget *part(const char *name)
    {
        return window.findChild<Widget *>(QLatin1String(name));
    }
    QStringList contents()
    {
        QStringList texts;
        const auto *list = part<QListWidget>("helpContents");
        for (int row = 0; row < list->count(); ++row) {
            texts.append(list->item(row)->text());
        }
        return texts;
    }

    help::HelpWindow window{ui::shownProgram()};
};

} // namespace

TEST_CASE("F1 opens the page about where one is")
{
    findPages();
    Stage stage(&TestNewsroom::chief);
    stage.window().openArticle(stage.newsroom.scheduled());
    REQUIRE(soon([] { return visibleWidget(u"body"_s) != nullptr; }));
    stage.settle();
    for (const auto &[name, page] : {std::pair(u"articles"_s, u"review"_s),
                                     {u"headline"_s, u"text"_s},
                                     {u"body"_s, u"text"_s},
                                     {u"navigation"_s, u"window"_s},
                                     {u"checksPage"_s, u"spelling"_s}}) {
        INFO(name.toStdString());
        auto *part = stage.find<QWidget>(name);
        part->setFocus();
        CHECK(pageAt(part) == page);
    }
}

TEST_CASE(
    "F1 works in dialogs and before a newsroom is open, and the help stays usable beside them")
{
    findPages();
    Stage stage(&TestNewsroom::chief);
    stage.window();
    session::PublishingTimer timer(u"/nowhere"_s);
    auto *dialog = new ui::TimerDialog(timer, stage.newsroom.folder(), &stage.window());
    dialog->open();
    QTest::keyClick(dialog, Qt::Key_F1);
    REQUIRE(soon([] { return helpWindow() != nullptr; }));
    CHECK(helpWindow()->page() == u"online");
    CHECK_FALSE(helpWindow()->isModal());
    CHECK_FALSE(helpWindow()->testAttribute(Qt::WA_QuitOnClose));
    auto *contents = helpWindow()->findChild<QListWidget *>(u"helpContents"_s);
    QTest::mouseClick(contents->viewport(), Qt::LeftButton, {},
                      contents->visualItemRect(contents->item(1)).center());
    CHECK(helpWindow()->page() == u"first-article");
    dialog->close();

    ui::StartWindow start(stage.files, stage.languages);
    start.show();
    start.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&start));
    CHECK(pageAt(&start) == u"first-article");
}

TEST_CASE("every part that has a page is one that the program has, and the page is there")
{
    findPages();
    QString sources;
    QDirIterator files(QStringLiteral(TILSHI_SOURCE_DIR "/app"), {u"*.cpp"_s, u"*.h"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.fileName().endsWith(u"/helpplace.cpp") && file.open(QIODevice::ReadOnly)) {
            sources += QString::fromUtf8(file.readAll());
        }
    }
    const QHash<QString, QString> &places = help::helpPlaces();
    for (auto place = places.begin(); place != places.end(); ++place) {
        INFO(place.key().toStdString());
        const bool named = sources.contains(QString(u'"' + place.key() + u'"'));
        CHECK((named || sources.contains(QString(u"class " + place.key() + u" : "))));
        CHECK(help::loadHelpPage(place.value(), u"kk"_s));
    }
}

TEST_CASE("a page is printed with its words and its picture")
{
    const QTemporaryDir folder;
    Reading reading;
    reading.window.open(u"roles"_s);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"help.pdf"_s));
    reading.part<help::HelpBrowser>("helpPage")->printTo(printer);
    QProcess reader;
    reader.start(u"pdftotext"_s, {folder.filePath(u"help.pdf"_s), u"-"_s});
    REQUIRE(reader.waitForFinished());
    const QString printed = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(printed.contains(u"Roles and states"));
    CHECK(printed.contains(u"The rule of four eyes"));
    QProcess pictures;
    pictures.start(u"pdfimages"_s, {u"-list"_s, folder.filePath(u"help.pdf"_s)});
    REQUIRE(pictures.waitForFinished());
    CHECK(pictures.readAllStandardOutput().contains("image"));
}

TEST_CASE("a widget belongs to the part that it stands in")
{
    QWidget outer;
    outer.setObjectName(u"commentsPage"_s);
    auto *inner = new QWidget(&outer);
    CHECK(help::helpPageFor(inner) == u"review");
    CHECK(help::helpPageFor(nullptr) == u"first-article");
    const QWidget stranger;
    CHECK(help::helpPageFor(&stranger) == u"window");
}

TEST_CASE("one goes back and on among the pages that one has read")
{
    Reading reading;
    reading.window.open(u"roles"_s);
    reading.window.open(u"backup"_s, u"restore"_s);
    CHECK(reading.part<QListWidget>("helpHeadings")->currentItem()->text() == u"Restore");
    QTest::keyClick(&reading.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(reading.window.page() == u"roles");
    CHECK_FALSE(reading.part<QToolButton>("helpBack")->isEnabled());
    QTest::keyClick(&reading.window, Qt::Key_Right, Qt::AltModifier);
    CHECK(reading.window.page() == u"backup");
    QTest::mouseClick(reading.part<QToolButton>("helpBack"), Qt::LeftButton);
    reading.window.open(u"keys"_s);
    CHECK_FALSE(reading.part<QToolButton>("helpOn")->isEnabled());
}

TEST_CASE("one searches by Ctrl+F, goes among the hits by the arrows and opens one by Enter")
{
    Reading reading;
    reading.window.open(u"roles"_s);
    QTest::keyClick(&reading.window, Qt::Key_F, Qt::ControlModifier);
    auto *search = reading.part<QLineEdit>("helpSearch");
    CHECK(search->hasFocus());
    QTest::keyClicks(search, u"embargo"_s);
    CHECK(reading.contents().constFirst().startsWith(u"Schedule and embargo"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(reading.window.page() == u"schedule");
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(reading.contents().contains(u"Roles and states"));

    QTest::keyClicks(search, u"zzqqxx"_s);
    CHECK(reading.contents().size() == 2 + 3);
    CHECK(reading.contents().constFirst() == u"Nothing found");
}

TEST_CASE("the headings of the page lead to their places and follow what is read")
{
    Reading reading;
    reading.window.resize(1440, 500);
    reading.window.open(u"trouble"_s);
    auto *headings = reading.part<QListWidget>("helpHeadings");
    CHECK(headings->currentRow() == 0);
    QTest::mouseClick(headings->viewport(), Qt::LeftButton, {},
                      headings->visualItemRect(headings->item(3)).center());
    CHECK(headings->currentRow() == 3);
    CHECK(reading.part<help::HelpBrowser>("helpPage")->verticalScrollBar()->value() > 0);
}

TEST_CASE("the reader is told her role and what waits for her, and led there")
{
    findPages();
    Stage stage(&TestNewsroom::editor);
    const newsroom::Person &author = stage.newsroom.journalist;
    const auto id = stage.newsroom.newArticle(author);
    REQUIRE(stage.newsroom.act(newsroom::Action::Submit, id, author));
    stage.window();
    stage.window().findChild<QAction *>(u"command.help"_s)->trigger();
    REQUIRE(soon([] { return helpWindow() != nullptr; }));
    helpWindow()->resize(1440, 700);
    REQUIRE(soon([] { return visibleWidget(u"helpReader"_s) != nullptr; }));
    auto *label = stage.find<QLabel>(u"helpReader"_s);
    CHECK(label->text().contains(u"Editor"));
    CHECK(soon([label] { return label->text().contains(u": 1"); }));
    Q_EMIT label->linkActivated(u"waiting"_s);
    CHECK(soon([&stage] {
        return stage.find<QAbstractItemView>(u"navigation"_s)->currentIndex().data().toString() ==
               u"Under review";
    }));
    helpWindow()->close();
}

TEST_CASE("no line of the help is wider than its window, and the picture gives way")
{
    Reading reading;
    for (const int width : {760, 900, 1280, 1920}) {
        reading.window.resize(width, 700);
        reading.window.open(u"roles"_s);
        auto *page = reading.part<help::HelpBrowser>("helpPage");
        INFO(width);
        CHECK(soon([page] { // laid out
            return page->horizontalScrollBar()->maximum() == 0 &&
                   page->document()->size().width() <= page->viewport()->width();
        }));
        CHECK(reading.part<QListWidget>("helpHeadings")->isVisible() == (width >= 1140));
    }
}
