#include "newsroom/publishingfaults.h"
#include "publishing/drawing.h"
#include "publishing/picture.h"
#include "publishing/picturekind.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::publishing;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage photograph(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(qRgb(40, 90, 120));
    image.setText(QStringLiteral("Author"), QStringLiteral("жасырын есім"));
    return image;
}

/// Pixels that take room, in one pass or in several.
QByteArray noisy(const QByteArray &format, bool progressive)
{
    QImage image(160, 120, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgb((x * 37 + y * y) % 256, (x * y) % 256, (x * x) % 256));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setProgressiveScanWrite(progressive);
    writer.write(image);
    return bytes;
}

QByteArray drawingOf(const QByteArray &inner)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "viewBox=\"0 0 40 20\">" +
           inner + "</svg>";
}

} // namespace

TEST_CASE("A photograph is made no wider than a page shows it, and forgets who took it")
{
    const auto picture =
        webPicture(QStringLiteral("a.jpg"), encoded(photograph(3200, 1600), "JPEG"));
    REQUIRE(picture);
    CHECK(picture->size == QSize(1600, 800));
    CHECK(picture->type == "image/jpeg");
    CHECK(picture->name.endsWith(u".jpg"));
    CHECK_FALSE(picture->bytes.contains(QByteArray("жасырын")));
    const auto small = webPicture(QStringLiteral("b.png"), encoded(photograph(30, 20), "PNG"));
    REQUIRE(small);
    CHECK(small->size == QSize(30, 20));
    CHECK(small->type == "image/png");
    CHECK_FALSE(small->bytes.contains("Author"));
}

TEST_CASE("What is no picture is refused by name")
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("text"), QByteArray("\x89PNG\r\n\x1a\n broken"),
          QByteArray("<html><script>alert(1)</script></html>")}) {
        const auto picture = webPicture(QStringLiteral("x.png"), bytes);
        REQUIRE_FALSE(picture);
        CHECK(picture.error().code == ErrorCode::Unsupported);
        CHECK(picture.error().subject == QStringLiteral("x.png"));
    }
}

TEST_CASE("A drawing keeps its shapes and colours")
{
    const auto drawing = cleanDrawing(drawingOf(
        "<title>Логотип</title><g style=\"fill:#0f6e73; stroke: url(#a)\"><path d=\"M0 0h4\"/>"
        "<text x=\"1\" font-family=\"Inter\">Тілші</text></g>"));
    REQUIRE(drawing);
    CHECK(drawing->size == QSize(40, 20));
    const QString svg = QString::fromUtf8(drawing->svg);
    for (const char *part : {"<title>Логотип</title>", "fill=\"#0f6e73\"", "stroke=\"url(#a)\"",
                             "d=\"M0 0h4\"", "Тілші"}) {
        INFO(part);
        CHECK(svg.contains(QString::fromUtf8(part)));
    }
}

TEST_CASE("Nothing in a drawing can run, load or link")
{
    const auto drawing = cleanDrawing(drawingOf(
        "<script>alert(1)</script><a xlink:href=\"javascript:alert(1)\"><rect/></a>"
        "<image href=\"https://example.kz/x.png\"/><use href=\"https://example.kz/x.svg#a\"/>"
        "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\" "
        "onload=\"alert(1)\"/></foreignObject>"
        "<rect onclick=\"alert(1)\" fill=\"url(https://example.kz/x)\" "
        "style=\"stroke:url('//example.kz');background:red\" href=\"javascript:1\"/>"
        "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>"));
    REQUIRE(drawing);
    for (const char *bad : {"script", "javascript", "href", "onload", "onclick", "example",
                            "foreign", "animate", "image", "url", "background"}) {
        INFO(bad);
        CHECK_FALSE(drawing->svg.mid(drawing->svg.indexOf('>')).contains(bad));
    }
}

TEST_CASE("A drawing that cannot be cleaned is refused")
{
    const QList<QByteArray> all{
        drawingOf("<style>path{fill:red}</style>"),
        QByteArray("<svg><path/></svg>"),
        QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><path/></svg>"),
        "<!DOCTYPE svg [<!ENTITY a \"b\">]>" + drawingOf("&a;"),
        drawingOf("<g>").chopped(6),
        drawingOf(QByteArray("<g>").repeated(100000)),
        QByteArray("not xml")};
    for (const QByteArray &svg : all) {
        INFO(svg.constData());
        CHECK_FALSE(cleanDrawing(svg));
    }
}

TEST_CASE("A photograph of many megapixels is made smaller as it is read")
{
    QImage image(12000, 8000, QImage::Format_RGB888); // 96 MP
    image.fill(90);
    for (const char *format : {"JPEG", "PNG"}) {
        INFO(format);
        const QByteArray bytes = encoded(image, format);
        const auto kind = kindOfPicture(bytes, QStringLiteral("a"));
        REQUIRE(kind);
        CHECK(kind->size == QSize(12000, 8000));
        const auto picture = webPicture(QStringLiteral("a"), bytes);
        REQUIRE(picture);
        CHECK(picture->size == QSize(1600, 1067));
    }
}

TEST_CASE("A picture beyond the limits is refused as too large, by every door alike")
{
    const Error tooLarge{ErrorCode::TooLarge, QStringLiteral("a"), newsroom::pixelsDetail};
    const auto checkRefused = [&](const QByteArray &bytes) {
        CHECK(kindOfPicture(bytes, QStringLiteral("a")).error() == tooLarge);
        CHECK(webPicture(QStringLiteral("a"), bytes).error() == tooLarge);
    };
    QImage mono(9000, 7000, QImage::Format_Mono); // 63 MP, held whole
    mono.fill(0);
    checkRefused(encoded(mono, "PNG"));
    QByteArray photo = encoded(photograph(30, 20), "JPEG");
    const qsizetype frame = photo.indexOf("\xff\xc0");
    REQUIRE(frame > 0);
    checkRefused(photo.replace(frame + 5, 4, QByteArray::fromHex("3a9836b0"))); // 15000 × 14000
}

TEST_CASE("What every door lets in can be published, and what none lets in can't")
{
    QByteArray whole = encoded(photograph(300, 200), "PNG");
    const QList<QByteArray> all{whole,
                                whole.left(whole.size() / 2),
                                encoded(photograph(300, 200), "JPEG"),
                                encoded(photograph(300, 200), "BMP"),
                                encoded(photograph(3, 2), "XPM"),
                                drawingOf("<rect/>"),
                                drawingOf("<style>a{}</style>"),
                                "GIF89a",
                                "text",
                                {}};
    for (const QByteArray &bytes : all) {
        INFO(bytes.left(40).constData());
        CHECK(kindOfPicture(bytes, QStringLiteral("a")).has_value() ==
              webPicture(QStringLiteral("a"), bytes).has_value());
    }
}

TEST_CASE("A picture that was cut off is refused at the door, wherever it was cut")
{
    for (const QByteArray &format : {QByteArray("jpeg"), QByteArray("png"), QByteArray("webp")}) {
        for (const bool progressive : {false, true}) {
            if (!QImageWriter::supportedImageFormats().contains(format)) {
                continue;
            }
            const QByteArray whole = noisy(format, progressive);
            INFO(format.constData() << (progressive ? " in passes, " : ", ") << whole.size());
            REQUIRE(whole.size() > 3000);
            CHECK(kindOfPicture(whole, QStringLiteral("a")));
            CHECK(kindOfPicture(whole + QByteArray(900, '\xff'), QStringLiteral("a")));
            for (const qsizetype part : {whole.size() / 4, whole.size() / 2, whole.size() - 9}) {
                INFO(part);
                CHECK_FALSE(kindOfPicture(whole.left(part), QStringLiteral("a")));
            }
        }
    }
}
