#include "editor/marks/findingmark.h"
#include "spelling/rules.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::editor;

namespace {

/// The mark in black on white, as who sees no colours has it.
QImage picture(spelling::FindingKind kind)
{
    QImage image(48, 12, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, kind, {0, 6, 48, 6}, Qt::black);
    return image;
}

/// How many pixels differ by more than can be overlooked.
int difference(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const int by = qGray(one.pixel(x, y)) - qGray(other.pixel(x, y));
            count += std::abs(by) > 100 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

TEST_CASE("the kinds of findings are told apart without their colours")
{
    constexpr int plain = 20;
    QList<spelling::FindingKind> kinds;
    for (const spelling::Rule rule : spelling::allRules()) {
        if (!kinds.contains(kindOf(rule))) {
            kinds.append(kindOf(rule));
        }
    }
    REQUIRE(kinds.size() == 12);
    for (qsizetype at = 0; at < kinds.size(); ++at) {
        for (qsizetype other = 0; other < at; ++other) {
            INFO(keyOf(kinds[at]).toStdString() << ", " << keyOf(kinds[other]).toStdString());
            CHECK(difference(picture(kinds[at]), picture(kinds[other])) >= plain);
        }
    }
}
