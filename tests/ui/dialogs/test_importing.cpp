// The window of an import: each control by mouse and by keyboard, and what is wrong with files.
#include "editor/preview/articlepreview.h"
#include "importing/charsetbytes.h"
#include "importing/packed.h"
#include "importwindow/importwindow.h"
#include "ui/dialogs/opened.h"
#include "ui/shell/stage.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QScrollArea>
#include <QTabWidget>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;

namespace {

const QString kazakh =
    u"Мектеп ашылды\n\nАуыл тұрғындары жаңа мектептің ашылғанына қуанып жатыр. Құрылысқа екі "
    u"жылдан астам уақыт кетті, үлкен ғимаратта әр сыныпқа өз бөлмесі бар."_s;
const QByteArray page =
    u"<html><title>Көпір</title><nav><a href='/a'>Саясат бөлімі</a></nav><h1>Көпір салынды</h1>"
    "<p>Ауылда жаңа көпір салынды.</p></html>"_s.toUtf8();

struct ImportOpen
{
    ImportOpen()
        : open(new importwindow::ImportWindow(stage.session, stage.files, {}, nullptr))
    {
        QObject::connect(open.get(), &importwindow::ImportWindow::importAsked, open.get(),
                         [this](const QList<importwindow::Arrival> &arrivals, auto section) {
                             for (const importwindow::Arrival &arrival : arrivals) {
                                 imported.append(arrival.article.content.headline);
                             }
                             chosenSection = section;
                         });
        QObject::connect(open.get(), &importwindow::ImportWindow::openAsked, open.get(),
                         [this](newsroom::ArticleId id) { opened = id; });
        QObject::connect(open.get(), &importwindow::ImportWindow::gaveUp, open.get(),
                         [this] { ++gaveUp; });
    }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(stage.newsroom.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// A file of every kind that there is to tell apart.
    QStringList three() const
    {
        return {written(u"а.html"_s, page), written(u"ә.txt"_s, inCharset(kazakh, "RK1048")),
                written(u"б.docx"_s, test::docxOf("<w:p><w:r><w:t>Үшінші</w:t></w:r></w:p>"))};
    }
    void add(const QStringList &paths)
    {
        open->add(paths);
        finish();
    }
    void finish()
    {
        const auto *list = open->findChild<session::ImportList *>();
        REQUIRE(list);
        REQUIRE(soon([list] { return !list->isBusy(); }));
        stage.settle();
    }
    /// Whether it can be seen, be there as it may.
    bool isSeen(const QString &name) const
    {
        const auto all = open->findChildren<QWidget *>(name);
        return std::any_of(all.begin(), all.end(),
                           [](const QWidget *widget) { return widget->isVisible(); });
    }
    QListWidget *files() { return open.part<QListWidget>(u"importFiles"_s); }
    QString shown() { return open.part<editor::ArticlePreview>(u"importPreview"_s)->toPlainText(); }
    QString spoken(int row) { return files()->item(row)->data(Qt::AccessibleTextRole).toString(); }
    /// Also where it stands behind the preview.
    QString report() const
    {
        return open->findChild<QScrollArea *>(u"importReport"_s)->accessibleDescription();
    }

    Stage stage;
    Opened<importwindow::ImportWindow> open;
    QStringList imported;
    std::optional<newsroom::SectionId> chosenSection;
    std::optional<newsroom::ArticleId> opened;
    int gaveUp = 0;
};

} // namespace

TEST_CASE("Enter imports all files that were read, and Escape none")
{
    for (const bool enters : {true, false}) {
        ImportOpen import;
        import.add(import.three());
        CHECK(read(import.open, u"importAll"_s) == u"Import all");
        key(enters ? Qt::Key_Return : Qt::Key_Escape);
        CHECK_FALSE(import.open.isOpen());
        CHECK(import.imported ==
              (enters ? QStringList{u"Көпір салынды"_s, u"Мектеп ашылды"_s, u"Үшінші"_s}
                      : QStringList()));
        CHECK(import.gaveUp == 0);
    }
}

TEST_CASE("the arrows go from file to file, each with its preview and its report")
{
    ImportOpen import;
    import.add(import.three());
    CHECK(import.files()->currentRow() == 0);
    CHECK(import.shown().contains(u"Ауылда жаңа көпір салынды."));
    CHECK(import.report().contains(u"Menus"));
    QTest::keyClick(import.files(), Qt::Key_Down);
    CHECK(import.shown().contains(u"Ауыл тұрғындары"));
    CHECK(import.report().contains(u"KZ-1048"));
    QTest::keyClick(import.files(), Qt::Key_Down);
    CHECK(import.shown().contains(u"Үшінші"));
    CHECK(import.report().isEmpty());
    CHECK(!import.isSeen(u"encoding"_s));
    CHECK(!import.isSeen(u"extent"_s));
    import.open->close();
    import.stage.settle();
}

TEST_CASE("no choice is wider than its column, and each encoding has its example")
{
    ImportOpen import;
    import.add({import.written(u"а.txt"_s, inCharset(u"Ауылда көпір салынды.\n"_s, "KOI8-R")),
                import.written(u"ә.txt"_s, "Auylda jan\xf0"
                                           "a k\xf6pir salyndy.\nT\xfcn jarym\n")});
    for (int file = 0; file < 2; ++file) {
        const auto *encodings = import.open.part<QWidget>(u"encoding"_s);
        const QWidget *shown = encodings->window();
        const QWidget *viewport = encodings->parentWidget();
        while (!qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget())) {
            viewport = viewport->parentWidget();
            REQUIRE(viewport != shown);
        }
        CHECK(encodings->mapTo(viewport, QPoint(encodings->width(), 0)).x() <= viewport->width());
        for (const char *name : {"encoding0", "encoding1"}) {
            const auto *choice = import.open.part<QAbstractButton>(QString::fromLatin1(name));
            CHECK(choice->accessibleDescription() != QString());
        }
        import.open.part<QListWidget>(u"importFiles"_s)->setCurrentRow(1);
    }
}

TEST_CASE("an encoding is chosen by its line, by its example and by the arrows, and read at once")
{
    ImportOpen import;
    import.add({import.written(u"ә.txt"_s, inCharset(kazakh, "RK1048"))});
    checkControls(import.open);
    auto *found = import.open.part<QAbstractButton>(u"encoding0"_s);
    CHECK(found->isChecked());
    CHECK(found->text() == u"KZ-1048");
    CHECK(found->accessibleName() == u"KZ-1048 Kazakh letters are right");
    CHECK(kazakh.contains(found->accessibleDescription()));
    auto *second = import.open.part<QAbstractButton>(u"encoding1"_s);
    const QString other = second->accessibleDescription();
    second->setFocus();
    click(import.open, u"encoding1"_s);
    import.finish();
    CHECK_FALSE(import.shown().contains(u"тұрғындары"));
    CHECK(import.open.part<QAbstractButton>(u"encoding1"_s)->hasFocus());
    key(Qt::Key_Up);
    import.finish();
    CHECK(import.shown().contains(u"тұрғындары"));
    for (QLabel *label : import.open.part<QWidget>(u"encoding"_s)->findChildren<QLabel *>()) {
        if (label->text() == other) {
            QTest::mouseClick(label, Qt::LeftButton);
        }
    }
    import.finish();
    CHECK_FALSE(import.shown().contains(u"тұрғындары"));
    key(Qt::Key_Escape);
    CHECK_FALSE(import.open.isOpen());
    CHECK(import.gaveUp == 1);
    CHECK(import.imported.isEmpty());
}

TEST_CASE("all encodings can be seen, and one that was chosen among them stays in sight")
{
    ImportOpen import;
    import.add({import.written(u"ә.txt"_s, inCharset(kazakh, "RK1048"))});
    CHECK(!import.isSeen(u"encoding3"_s));
    click(import.open, u"moreEncodings"_s);
    CHECK(!import.isSeen(u"moreEncodings"_s));
    REQUIRE(soon([&import] { return import.isSeen(u"encoding4"_s); }));
    click(import.open, u"encoding4"_s);
    import.finish();
    CHECK(import.open.part<QAbstractButton>(u"encoding4"_s)->isChecked());
}

TEST_CASE("the article of a page or all of it: each says what it holds, and either is taken")
{
    ImportOpen import;
    import.add({import.written(u"а.html"_s, page)});
    CHECK(import.open.part<QAbstractButton>(u"extent0"_s)->accessibleDescription() == u"4 words");
    click(import.open, u"extent1"_s);
    import.finish();
    CHECK_FALSE(import.report().contains(u"Menus"));
    CHECK(import.shown().contains(u"Саясат бөлімі"));
    key(Qt::Key_Return);
    CHECK(import.imported == QStringList{u"Көпір салынды"_s});
}

TEST_CASE("what was left out stands in its place, or not where that is not wanted")
{
    ImportOpen import;
    import.add({import.written(u"а.html"_s, page)});
    CHECK(import.shown().contains(u"Menus: Саясат бөлімі"));
    click(import.open, u"showGaps"_s);
    CHECK_FALSE(import.shown().contains(u"Саясат"));
    import.open.part<QCheckBox>(u"showGaps"_s)->setFocus();
    key(Qt::Key_Space);
    CHECK(import.shown().contains(u"Menus: Саясат бөлімі"));
}

TEST_CASE("a long thing that was left out is told by its beginning, and whole where one asks")
{
    QString links;
    for (int link = 1; link <= 60; ++link) {
        links += u"<a href='/a'>Бөлім %1</a> "_s.arg(link);
    }
    ImportOpen import;
    import.add({import.written(u"а.html"_s, u"<h1>Көпір</h1><p>Мәтін.</p><nav>"_s.toUtf8() +
                                                links.toUtf8() + "</nav>")});
    const auto isTold = [&import](const QString &words) {
        const auto labels =
            import.open->findChild<QScrollArea *>(u"importReport"_s)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    };
    CHECK(isTold(u"Бөлім 1 "_s));
    CHECK_FALSE(isTold(u"Бөлім 60"_s));
    auto *whole = import.open->findChild<QAbstractButton *>(u"showWhole"_s);
    REQUIRE(whole);
    CHECK(whole->focusPolicy() & Qt::TabFocus);
    whole->click();
    CHECK(isTold(u"Бөлім 60"_s));
    whole->click();
    CHECK_FALSE(isTold(u"Бөлім 60"_s));
}

TEST_CASE("a file that can't be read says why, and the others go on")
{
    ImportOpen import;
    import.add({import.written(u"бос.txt"_s, {}), import.written(u"а.html"_s, page)});
    CHECK(read(import.open, u"importState"_s).contains(u"“бос.txt” is empty"));
    CHECK(read(import.open, u"importState"_s).contains(u"The other files can be imported."));
    CHECK(import.spoken(0).contains(u"can't be read"));
    CHECK_FALSE(import.open.part<QAbstractButton>(u"importOne"_s)->isEnabled());
    import.written(u"бос.txt"_s, "Енді бар");
    click(import.open, u"readAgain"_s);
    import.finish();
    CHECK(import.shown().contains(u"Енді бар"));
    click(import.open, u"importOne"_s);
    CHECK(import.imported == QStringList{u"Енді бар"_s});
    CHECK(import.open.isOpen());
    CHECK(import.files()->count() == 1);
    key(Qt::Key_Return);
    CHECK(import.imported == QStringList{u"Енді бар"_s, u"Көпір салынды"_s});
}

TEST_CASE("without a readable file nothing can be imported, and files can be taken off and added")
{
    ImportOpen import;
    CHECK(read(import.open, u"importState"_s).contains(u"Ctrl+O"));
    CHECK_FALSE(import.open.part<QAbstractButton>(u"importAll"_s)->isEnabled());
    import.add({import.written(u"бос.txt"_s, {})});
    CHECK_FALSE(import.open.part<QAbstractButton>(u"importAll"_s)->isEnabled());
    key(Qt::Key_Return);
    CHECK(import.open.isOpen());
    import.files()->setFocus();
    key(Qt::Key_Delete);
    CHECK(import.files()->count() == 0);
    key(Qt::Key_Delete);
    CHECK(read(import.open, u"importState"_s).contains(u"Ctrl+O"));
    import.stage.files.paths = {import.written(u"а.html"_s, page)};
    key(Qt::Key_O, Qt::ControlModifier);
    import.finish();
    click(import.open, u"removeFile"_s);
    CHECK(import.files()->count() == 0);
    click(import.open, u"addFiles"_s);
    import.finish();
    CHECK(import.imported.isEmpty());
    key(Qt::Key_Return);
    CHECK(import.imported == QStringList{u"Көпір салынды"_s});
}

TEST_CASE("reading can be stopped, and a stopped file is left out of the import")
{
    ImportOpen import;
    import.open->add(import.three());
    REQUIRE(import.isSeen(u"stopReading"_s));
    click(import.open, u"stopReading"_s);
    CHECK(read(import.open, u"importState"_s).contains(u"stopped"));
    CHECK(import.spoken(0).contains(u"reading was stopped"));
    REQUIRE(
        soon([&import] { return import.open.part<QAbstractButton>(u"importAll"_s)->isEnabled(); }));
    key(Qt::Key_Return);
    CHECK(import.imported == QStringList{u"Мектеп ашылды"_s, u"Үшінші"_s});
}

TEST_CASE("an article of that headline is offered instead")
{
    ImportOpen import;
    const newsroom::ArticleId id =
        import.stage.newsroom.newArticle(import.stage.newsroom.journalist);
    const QString headline = import.stage.newsroom.content().headline;
    import.add({import.written(u"а.txt"_s, (headline + u"\n\nМәтін.").toUtf8())});
    CHECK(import.report().contains(headline));
    import.open->resize(1200, 600); // where the report stands beside the preview
    REQUIRE(soon([&import] { return import.isSeen(u"openSame"_s); }));
    click(import.open, u"openSame"_s);
    CHECK(import.opened == id);
    CHECK_FALSE(import.open.isOpen());
    CHECK(import.imported.isEmpty());
}

TEST_CASE("what comes in is of the section that is chosen")
{
    ImportOpen import;
    import.add({import.written(u"а.html"_s, page)});
    auto *sections = import.open.part<QComboBox>(u"importSection"_s);
    CHECK(sections->currentText() == u"No section");
    sections->setFocus();
    key(Qt::Key_Down);
    click(import.open, u"importAll"_s);
    CHECK(import.chosenSection == import.stage.newsroom.section.id);
}

TEST_CASE("in a narrow window the report is a tab beside the preview, and it comes back")
{
    ImportOpen import;
    import.add({import.written(u"а.html"_s, page)});
    import.open->resize(1200, 600);
    REQUIRE(soon([&import] { return import.isSeen(u"importReport"_s); }));
    import.open->resize(900, 600);
    REQUIRE(soon([&import] { return !import.isSeen(u"importReport"_s); }));
    auto *tabs = import.open.part<QTabWidget>(u"importTabs"_s);
    CHECK(tabs->tabText(1) == u"Report");
    tabs->setCurrentIndex(1);
    CHECK(import.report().contains(u"Menus"));
    import.open->resize(1200, 600);
    REQUIRE(soon([&import] { return import.isSeen(u"importReport"_s); }));
    CHECK(tabs->count() == 1);
    CHECK(import.shown().contains(u"көпір"));
}

TEST_CASE("of a file of several articles each can be looked at, and all come in")
{
    ImportOpen import;
    const QByteArray site =
        u"<rss xmlns:wp=\"http://wordpress.org/export/1.2/\" "
        "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
        "<item><title>Бір</title><content:encoded>Бірінші мәтін.</content:encoded></item>"
        "<item><title>Екі</title><content:encoded>Екінші мәтін."
        "&lt;button>Басу&lt;/button></content:encoded></item>"
        "<item><title>Үш</title><content:encoded>Үшінші мәтін.</content:encoded></item>"
        "</channel></rss>"_s.toUtf8();
    import.add({import.written(u"сайт.xml"_s, site), import.written(u"а.html"_s, page)});
    CHECK(import.spoken(0).contains(u"3 articles"));
    CHECK(read(import.open, u"importAll"_s) == u"Import all");
    auto *headlines = import.open.part<QComboBox>(u"articlesOfFile"_s);
    CHECK(headlines->count() == 3);
    CHECK(import.shown().contains(u"Бірінші мәтін."));
    CHECK_FALSE(import.open.part<QAbstractButton>(u"articleBefore"_s)->isEnabled());
    click(import.open, u"articleNext"_s);
    CHECK(headlines->currentText() == u"Екі");
    CHECK(import.shown().contains(u"Екінші мәтін."));
    CHECK(import.report().contains(u"Buttons"));
    headlines->setFocus();
    key(Qt::Key_Down);
    CHECK(import.shown().contains(u"Үшінші мәтін."));
    CHECK_FALSE(import.report().contains(u"Buttons"));
    CHECK_FALSE(import.open.part<QAbstractButton>(u"articleNext"_s)->isEnabled());
    import.files()->setCurrentRow(1);
    CHECK(!import.isSeen(u"articlesOfFile"_s));
    CHECK(import.shown().contains(u"көпір"));
    import.files()->setCurrentRow(0);
    CHECK(import.shown().contains(u"Бірінші мәтін."));
    import.files()->setFocus();
    key(Qt::Key_Return);
    CHECK(import.imported == QStringList{u"Бір"_s, u"Екі"_s, u"Үш"_s, u"Көпір салынды"_s});
}

TEST_CASE("the window of an import becomes as narrow as its parts allow, also from a wide one")
{
    ImportOpen import;
    import.add(import.three());
    import.open->resize(1240, 700);
    REQUIRE(soon([&import] { return import.isSeen(u"importReport"_s); }));
    import.open->resize(760, 600);
    CHECK(import.open->width() == 760);
    CHECK(soon([&import] { return !import.isSeen(u"importReport"_s); }));
    import.open->resize(100, 100);
    const auto *all = import.open.part<QWidget>(u"importAll"_s);
    const QRect place(all->mapTo(import.open.get(), QPoint()), all->size());
    CHECK(import.open->rect().contains(place));
}

TEST_CASE("a screen reader hears of a file its name, its state and how much was left out")
{
    ImportOpen import;
    import.add(import.three());
    CHECK(import.spoken(0).startsWith(u"а.html, Web page · 1 KB, read"));
    CHECK(import.spoken(0).endsWith(u"left out: 1"));
    CHECK(import.spoken(1).contains(u"look at it"));
    CHECK_FALSE(
        import.open->findChild<QScrollArea *>(u"importReport"_s)->accessibleName().isEmpty());
}

TEST_CASE("files are dropped on the window, and what is no file of this computer is not taken")
{
    ImportOpen import;
    const auto drop = [&import](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.setAccepted(false);
        QCoreApplication::sendEvent(import.open.get(), &enter);
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(import.open.get(), &event);
        return enter.isAccepted();
    };
    CHECK_FALSE(drop({QUrl(u"https://example.kz/a.html"_s)}));
    CHECK(import.files()->count() == 0);
    CHECK(drop({QUrl::fromLocalFile(import.written(u"а.html"_s, page)),
                QUrl::fromLocalFile(import.written(u"б.txt"_s, "Бір"))}));
    import.finish();
    CHECK(import.files()->count() == 2);
}
