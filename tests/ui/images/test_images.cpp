#include "editor/images/imagedialog.h"
#include "editor/images/imageinserter.h"
#include "editor/page/bodyedit.h"
#include "storage/filerecovery.h"
#include "storage/storagethread.h"
#include "support/newsroom.h"
#include "ui/printing/printedpictures.h"
#include "ui/reading/librarymedia.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::editor;
using namespace tilshi::ui;

namespace {

QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

/// A body over a real library that pictures are kept in.
struct Page
{
    Page()
        : thread([this] { return storage::openLibrary(room.folder()); })
        , recovery(room.path(QStringLiteral("recovery")))
        , session({thread, thread, room.clock(), recovery, nullptr}, {}, room.journalist)
        , media(session)
        , inserter(body)
        , failures(&inserter, &ImageInserter::failed)
    {
        inserter.setMediaStore(&media);
        body.setBody({{text::Paragraph{text::plainRuns(QStringLiteral("Бірінші"))}}});
        body.resize(500, 300);
        body.show();
        body.moveCursor(QTextCursor::End);
    }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(room.path(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    QString pictureFile(const QString &name, int width, int height) const
    {
        QString path = room.path(name);
        REQUIRE(picture(width, height).save(path));
        return path;
    }
    QList<text::Image> images() const
    {
        QList<text::Image> all;
        const text::Body now = body.body();
        for (const text::Block &block : now.blocks) {
            if (const auto *image = std::get_if<text::Image>(&block)) {
                all.append(*image);
            }
        }
        return all;
    }
    bool shows(int count)
    {
        return QTest::qWaitFor([&] { return images().size() == count; });
    }
    static ImageDialog *dialog()
    {
        ImageDialog *found = nullptr;
        const bool there = QTest::qWaitFor([&found] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget *window : windows) {
                if (auto *dialog = qobject_cast<ImageDialog *>(window);
                    dialog && dialog->isVisible()) {
                    found = dialog;
                }
            }
            return found != nullptr;
        });
        return there ? found : nullptr;
    }

    test::TestNewsroom room;
    storage::StorageThread thread;
    storage::FileRecovery recovery;
    session::Session session;
    LibraryMedia media;
    BodyEdit body;
    ImageInserter inserter;
    QSignalSpy failures;
};

} // namespace

TEST_CASE("a picture file that is dropped is kept in the library, shown, and asked for its texts")
{
    Page page;
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(page.pictureFile(QStringLiteral("қала.png"), 320, 200))});
    REQUIRE(page.inserter.take(mime));
    REQUIRE(page.shows(1));
    const text::Image image = page.images().first();
    CHECK(QSize(image.width, image.height) == QSize(320, 200));
    const auto kept = page.room.library().media().read(image.media);
    REQUIRE(kept);
    CHECK(QImage::fromData(*kept).size() == QSize(320, 200));

    CHECK(Page::dialog());
    page.body.undo();
    CHECK(page.images().isEmpty());
}

TEST_CASE("the texts of an image that are given in the dialog are the image's")
{
    Page page;
    page.inserter.insertFile(page.pictureFile(QStringLiteral("a.jpg"), 64, 48));
    REQUIRE(page.shows(1));
    ImageDialog *dialog = Page::dialog();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("alt"))->setText(QStringLiteral("Қала көшесі"));
    dialog->findChild<QLineEdit *>(QStringLiteral("caption"))->setText(QStringLiteral("Көше"));
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(page.images().size() == 1);
    CHECK(page.images().first().alt == QStringLiteral("Қала көшесі"));
    CHECK(page.images().first().caption == QStringLiteral("Көше"));
    page.body.undo();
    CHECK(page.images().first().alt.isEmpty());
    page.body.undo();
    CHECK(page.images().isEmpty());
}

TEST_CASE("pixels on the clipboard become a picture, text with pixels beside it stays text")
{
    Page page;
    QMimeData pixels;
    pixels.setImageData(picture(40, 30));
    REQUIRE(page.inserter.take(pixels));
    CHECK(page.shows(1));
    QMimeData both;
    both.setImageData(picture(40, 30));
    both.setText(QStringLiteral("Мәтін"));
    CHECK_FALSE(page.inserter.take(both));
}

TEST_CASE("what is no picture is refused with its name, and the text stays as it was")
{
    Page page;
    const text::Body before = page.body.body();
    page.inserter.insertFile(page.file(QStringLiteral("хат.png"), "бұл сурет емес"));
    REQUIRE(QTest::qWaitFor([&] { return page.failures.count() == 1; }));
    const auto error = page.failures.first().first().value<Error>();
    CHECK(error.code == ErrorCode::Unsupported);
    CHECK(error.subject == QStringLiteral("хат.png"));
    CHECK(page.body.body() == before);
}

TEST_CASE("a picture on its way does not get into another text")
{
    Page page;
    page.inserter.insertFile(page.pictureFile(QStringLiteral("a.png"), 10, 10));
    page.inserter.forgetUnderway();
    page.inserter.insertFile(page.pictureFile(QStringLiteral("b.png"), 20, 20));
    REQUIRE(page.shows(1));
    CHECK(page.images().first().width == 20);
}

TEST_CASE("a preview is upright, fits its box, and is never larger than the picture")
{
    Page page;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(picture(400, 100).save(&buffer, "PNG"));
    const auto kept = page.room.library().media().add(bytes, QStringLiteral("png"));
    REQUIRE(kept);
    const auto sizeIn = [&](const QSize &box) {
        const auto preview = page.media.preview(*kept, box);
        REQUIRE(QTest::qWaitFor([&] { return preview.isFinished(); }));
        return preview.result()->size();
    };
    CHECK(sizeIn({200, 200}) == QSize(200, 50));
    CHECK(sizeIn({1000, 1000}) == QSize(400, 100));
}

TEST_CASE("a photo that was taken upright is printed upright")
{
    Page page;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(picture(400, 100).save(&buffer, "JPG"));
    // EXIF with nothing but the orientation 6: to be turned to the right.
    const QByteArray exif =
        QByteArray::fromHex("ffe1002245786966000049492a00080000000100120103000100000006000000000000"
                            "00");
    bytes.insert(2, exif);
    const auto kept = page.room.library().media().add(bytes, QStringLiteral("jpg"));
    REQUIRE(kept);
    text::Image image;
    image.media = *kept;
    const auto printed = ui::picturesFrom(page.room.library(), {{image}});
    CHECK(printed.value(*kept).size() == QSize(100, 400));
}
