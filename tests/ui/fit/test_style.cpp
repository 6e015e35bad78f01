// How fields and choices are drawn in each theme.
#include "ui/fit/dressed.h"
#include "widgets/look/style.h"
#include "widgets/look/theme.h"

#include <QBoxLayout>
#include <QCommandLinkButton>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;

namespace {

QImage drawn(QWidget &widget, const QPalette &palette)
{
    widget.setPalette(palette);
    widget.resize(widget.sizeHint());
    widget.ensurePolished();
    QImage picture(widget.size(), QImage::Format_RGB32);
    picture.fill(palette.color(QPalette::Window));
    widget.render(&picture, {}, {}, QWidget::DrawChildren);
    return picture;
}

/// Where it is at its strongest within the left end.
qreal strongest(const QImage &picture, const QColor &ground)
{
    qreal most = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < std::min(16, picture.width()); ++x) {
            most = std::max(most, widgets::contrast(picture.pixelColor(x, y), ground));
        }
    }
    return most;
}

} // namespace

TEST_CASE("a choice can be seen in each theme, also one that can't be changed")
{
    const Dressed dressed(u"kk"_s, 10);
    for (const QPalette &palette :
         {widgets::lightPalette(), widgets::darkPalette(), widgets::sepiaPalette()}) {
        QRadioButton choice;
        choice.setAutoExclusive(false);
        for (const bool enabled : {true, false}) {
            choice.setEnabled(enabled);
            choice.setChecked(false);
            const QColor ground = palette.color(QPalette::Window);
            INFO(ground.name().toStdString() << (enabled ? "" : ", disabled"));
            CHECK(strongest(drawn(choice, palette), ground) >= (enabled ? 3 : 1.8));
            const QImage empty = drawn(choice, palette);
            choice.setChecked(true);
            CHECK(drawn(choice, palette) != empty);
        }
    }
}

TEST_CASE("fields of numbers and times have the edge of the other fields in each theme")
{
    const Dressed dressed(u"kk"_s, 10);
    for (const QPalette &palette :
         {widgets::lightPalette(), widgets::darkPalette(), widgets::sepiaPalette()}) {
        QLineEdit line;
        QSpinBox number;
        QTimeEdit time;
        const QImage like = drawn(line, palette);
        const QColor edge = like.pixelColor(like.width() / 2, 0);
        for (QWidget *field : {static_cast<QWidget *>(&number), static_cast<QWidget *>(&time)}) {
            const QImage picture = drawn(*field, palette);
            INFO(palette.color(QPalette::Window).name().toStdString());
            CHECK(picture.pixelColor(8, 0) == edge);
            CHECK(picture.pixelColor(8, picture.height() - 1) == edge);
        }
    }
}

TEST_CASE("which of the large choices has the focus can be seen")
{
    const Dressed dressed(u"kk"_s, 10);
    QWidget window;
    QVBoxLayout column(&window);
    QCommandLinkButton first(u"Create"_s);
    QCommandLinkButton second(u"Open"_s);
    column.addWidget(&first);
    column.addWidget(&second);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    second.setFocus(Qt::OtherFocusReason);
    const QImage without = first.grab().toImage();
    first.setFocus(Qt::OtherFocusReason);
    CHECK(first.grab().toImage() != without);
    column.removeWidget(&first);
    column.removeWidget(&second);
    first.setParent(nullptr);
    second.setParent(nullptr);
}
