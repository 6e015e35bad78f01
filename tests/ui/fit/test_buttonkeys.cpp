// Enter on a button that has the focus.
#include "ui/fit/dressed.h"

#include <QBoxLayout>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;

TEST_CASE("Enter presses the button that has the focus, in a window and in a dialog")
{
    const Dressed dressed(u"kk"_s, 10);
    std::unique_ptr<QWidget> window;
    SECTION("in a window")
    {
        window = std::make_unique<QWidget>();
    }
    SECTION("in a dialog with a button of its own for Enter")
    {
        window = std::make_unique<QDialog>();
    }
    auto *layout = new QVBoxLayout(window.get());
    auto *main = new QPushButton(u"Сақтау"_s);
    main->setDefault(true);
    const QList<QAbstractButton *> buttons{main, new QPushButton(u"Қайталап көру"_s),
                                           new QToolButton};
    for (QAbstractButton *button : buttons) {
        layout->addWidget(button);
    }
    window->show();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    for (QAbstractButton *pressed : buttons) {
        std::vector<std::unique_ptr<QSignalSpy>> clicks;
        for (QAbstractButton *button : buttons) {
            clicks.push_back(std::make_unique<QSignalSpy>(button, &QAbstractButton::clicked));
        }
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Return);
        QTest::keyClick(pressed, Qt::Key_Enter, Qt::KeypadModifier);
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            CHECK(clicks[size_t(i)]->size() == (buttons.at(i) == pressed ? 2 : 0));
        }
        pressed->setEnabled(false);
        QTest::keyClick(pressed, Qt::Key_Return);
        CHECK(clicks[size_t(buttons.indexOf(pressed))]->size() == 2);
        pressed->setEnabled(true);
    }
}
