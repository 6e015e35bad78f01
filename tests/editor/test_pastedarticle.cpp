#include "base/background.h"
#include "editor/editorwindow.h"
#include "text/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QUrl>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::editor;
using tilshi::test::oneParagraph;
using Window = tilshi::test::EditorWindow;

namespace {

/// A text with the traps of what newsrooms send, of our own.
QString wholeArticleText()
{
    return QStringLiteral("Алматыда жаңа кітапхана ашылды\n\n52\n\n"
                          "Dala.kz.05.03.2026 ж. /Алматы/ - Бүгін қалада жаңа кітапхана ашылды.\n\n"
                          "Оқырмандар оны көптен күтті.\n");
}

} // namespace

TEST_CASE("a whole article pasted into the empty page fills headline, dateline and body")
{
    Window window;
    QSignalSpy offered(&window.editor, &ArticleEditor::importOffered);
    QSignalSpy edited(&window.editor, &ArticleEditor::contentEdited);
    QSignalSpy rested(&window.editor, &ArticleEditor::contentRested);
    QApplication::clipboard()->setText(wholeArticleText());
    window.ctrl(window.body(), Qt::Key_V);
    REQUIRE(offered.wait());
    const newsroom::Content content = window.editor.content();
    CHECK(content.headline == QStringLiteral("Алматыда жаңа кітапхана ашылды"));
    CHECK(content.dateline == newsroom::Dateline{QStringLiteral("Dala.kz"), QDate(2026, 3, 5),
                                                 QStringLiteral("Алматы")});
    CHECK(content.body.blocks.size() == 2);
    CHECK_FALSE(edited.isEmpty());
    CHECK_FALSE(rested.isEmpty()); // counts and checks are of what is there
    window.ctrl(window.body(), Qt::Key_Z);
    CHECK(window.editor.content().headline.isEmpty());
    CHECK(text::plainText(window.editor.content().body).isEmpty());
    window.ctrl(window.body(), Qt::Key_Z, Qt::ShiftModifier);
    CHECK(window.editor.content().body == content.body);
    CHECK(window.editor.content().headline == content.headline);
}

TEST_CASE("the same text pasted into a page with text stays a text")
{
    Window window(oneParagraph(QStringLiteral("Бар.")));
    window.body()->moveCursor(QTextCursor::End);
    QApplication::clipboard()->setText(wholeArticleText());
    window.ctrl(window.body(), Qt::Key_V);
    CHECK(window.editor.content().headline.isEmpty());
    CHECK(window.editor.content().body.blocks.size() == 5);
}

TEST_CASE(
    "a file dropped onto the empty page is read; one that is no text is refused with the reason")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("мақала.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(wholeArticleText().toUtf8());
    file.close();
    Window window;
    QSignalSpy offered(&window.editor, &ArticleEditor::importOffered);
    QSignalSpy failed(&window.editor, &ArticleEditor::importFailed);
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(folder.filePath(QStringLiteral("жоқ.txt")))});
    QApplication::clipboard()->setMimeData(data);
    window.body()->paste();
    REQUIRE(failed.wait());
    CHECK(failed.at(0).at(0).value<Error>().code == ErrorCode::NotFound);
    data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    QApplication::clipboard()->setMimeData(data);
    window.body()->paste();
    REQUIRE(offered.wait());
    CHECK(window.editor.content().dateline.place == QStringLiteral("Алматы"));
}

TEST_CASE("a file dropped onto the empty page goes into no other text, and none that is read only")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("мақала.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(wholeArticleText().toUtf8());
    file.close();
    Window window;
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    QApplication::clipboard()->setMimeData(data);
    window.body()->paste();
    SECTION("another text")
    {
        window.editor.show(newsroom::Content(), true);
    }
    SECTION("read only")
    {
        window.editor.setEditable(false);
    }
    backgroundThreads().waitForDone(); // it is read
    QApplication::processEvents();
    CHECK(window.editor.content().isEmpty());
}

TEST_CASE("the caret of a long paragraph that was pasted is to be seen at once")
{
    Window window(oneParagraph(QStringLiteral("Бір.")));
    QApplication::clipboard()->setText(QStringLiteral("сөздер ").repeated(9'000));
    window.body()->moveCursor(QTextCursor::End);
    window.body()->pastePlain();
    QApplication::processEvents(); // what the paste has posted
    const QRect caret = window.body()->cursorRect();
    const QRect inWindow(window.body()->viewport()->mapTo(&window.editor, caret.topLeft()),
                         caret.size());
    CHECK(window.editor.rect().contains(inWindow));
}

TEST_CASE("whatever is pasted into whatever window, the caret behind it is to be seen")
{
    const auto long_ = [](int letters, int words) {
        return QString(QString(letters, u'ө') + u' ').repeated(words);
    };
    const QString sentences = QStringLiteral("сөздер сөздер. ").repeated(5'000);
    const QString texts[] = {sentences, long_(80, 900), long_(20'000, 1),
                             QStringLiteral("абзац\n").repeated(3'000)};
    for (const int width : {420, 700, 1300}) {
        for (const QString &text : texts) {
            Window window(oneParagraph(QStringLiteral("Бір.")));
            window.editor.resize(width, 700);
            QApplication::clipboard()->setText(text);
            window.body()->moveCursor(QTextCursor::End);
            window.ctrl(window.body(), Qt::Key_V);
            REQUIRE(QTest::qWaitFor(
                [&] { return window.body()->document()->characterCount() > text.size() / 2; }));
            const auto isSeen = [&window] {
                const QRect caret = window.body()->cursorRect();
                const QPoint place =
                    window.body()->viewport()->mapTo(&window.editor, caret.topLeft());
                return window.editor.rect().contains(QRect(place, caret.size()));
            };
            INFO("width " << width << ", characters " << text.size());
            CHECK(isSeen());
            for (int i = 0; i < 20; ++i) { // heights that were estimated become exact meanwhile
                QApplication::processEvents(QEventLoop::AllEvents, 20);
                REQUIRE(isSeen());
            }
        }
    }
}
