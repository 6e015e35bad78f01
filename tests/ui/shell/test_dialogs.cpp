#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/revisedialog.h"
#include "ui/dialogs/scheduledialog.h"
#include "ui/dialogs/signindialog.h"
#include "widgets/look/style.h"
#include "widgets/look/theme.h"
#include "wording/wording.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;

namespace {

template <class Dialog>
struct Opened
{
    explicit Opened(Dialog *opened)
        : dialog(opened)
    {
        dialog->open();
    }
    ~Opened() { delete dialog; }

    QPushButton *accept() const { return dialog->template findChild<QPushButton *>(u"accept"_s); }
    QLabel *problemLabel() const { return dialog->template findChild<QLabel *>(u"problem"_s); }
    QString problem() const { return dialog->template findChild<QLabel *>(u"problem"_s)->text(); }
    template <class Widget>
    Widget *field(const char *name) const
    {
        return dialog->template findChild<Widget *>(QString::fromLatin1(name));
    }

    QPointer<Dialog> dialog;
};

} // namespace

namespace {

/// Of the window that is active, or of another one.
bool isAccent(const QColor &colour)
{
    const QPalette light = widgets::lightPalette();
    return colour == light.color(QPalette::Active, QPalette::Highlight) ||
           colour == light.color(QPalette::Inactive, QPalette::Highlight);
}

/// Above the words.
QColor groundOf(QWidget *button)
{
    return button->grab().toImage().pixelColor(button->width() / 2, 3);
}

} // namespace

TEST_CASE("the schedule dialog takes a minute to come and refuses one that is past or skipped")
{
    const ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
    Opened<ui::ScheduleDialog> open(new ui::ScheduleDialog({}, "Europe/Berlin", clock, nullptr));
    auto *date = open.field<QDateEdit>("slotDate");
    auto *time = open.field<QTimeEdit>("slotTime");
    QSignalSpy chosen(open.dialog, &ui::ScheduleDialog::chosen);
    CHECK(open.accept()->isEnabled());

    date->setDate(QDate(2026, 3, 1));
    CHECK_FALSE(open.accept()->isEnabled());
    CHECK(open.problem() == wording::sentence(Refusal::SlotInPast));

    date->setDate(QDate(2026, 3, 29));
    time->setTime(QTime(2, 30));
    CHECK_FALSE(open.accept()->isEnabled());
    CHECK_FALSE(open.problem().isEmpty());

    time->setTime(QTime(0, 0));
    CHECK(open.problem().isEmpty());
    CHECK(open.field<QLabel>("meaning")->text().contains(u"Europe/Berlin, UTC+1"));
    QTest::mouseClick(open.accept(), Qt::LeftButton);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).value<WallTime>() ==
          WallTime{QDate(2026, 3, 29), QTime(0, 0), "Europe/Berlin"});
}

TEST_CASE("the schedule dialog keeps an embargo")
{
    const ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
    Article article;
    article.embargo = QDateTime(QDate(2026, 3, 5), QTime(0, 0), Qt::UTC);
    Opened<ui::ScheduleDialog> open(new ui::ScheduleDialog(article, "Asia/Almaty", clock, nullptr));
    open.field<QDateEdit>("slotDate")->setDate(QDate(2026, 3, 4));
    CHECK(open.problem() == u"The embargo ends: 5 March 2026, 05:00. Choose a later time.");
}

TEST_CASE("the time that is proposed first lies after the embargo")
{
    const ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
    Article article;
    article.embargo = QDateTime(QDate(2026, 3, 5), QTime(0, 30), Qt::UTC);
    const WallTime early{QDate(2026, 3, 4), QTime(7, 45), "Asia/Almaty"};
    article.slotHint = Slot{early, *toUtc(early), {}};
    Opened<ui::ScheduleDialog> open(new ui::ScheduleDialog(article, "Asia/Almaty", clock, nullptr));
    CHECK(open.problem().isEmpty());
    CHECK(open.field<QDateEdit>("slotDate")->date() == QDate(2026, 3, 5));
    CHECK(open.field<QTimeEdit>("slotTime")->time() == QTime(6, 0));
}

TEST_CASE("a slot that was lost is proposed again")
{
    const ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
    Article article;
    const WallTime wall{QDate(2026, 3, 9), QTime(7, 45), "Asia/Almaty"};
    article.slotHint = Slot{wall, *toUtc(wall), {}};
    Opened<ui::ScheduleDialog> open(new ui::ScheduleDialog(article, "Asia/Almaty", clock, nullptr));
    CHECK(open.field<QDateEdit>("slotDate")->date() == wall.date);
    CHECK(open.field<QTimeEdit>("slotTime")->time() == wall.time);
}

TEST_CASE("a reason has to be given where one is asked for")
{
    Opened<ui::ReasonDialog> open(new ui::ReasonDialog(Action::Return, nullptr));
    QSignalSpy given(open.dialog, &ui::ReasonDialog::given);
    CHECK_FALSE(open.accept()->isEnabled());
    CHECK(open.problem() == wording::sentence(Refusal::NoReason));
    QTest::keyClicks(open.field<QPlainTextEdit>("reason"), u"  Derek kerek "_s);
    CHECK(open.accept()->isEnabled());
    QTest::mouseClick(open.accept(), Qt::LeftButton);
    REQUIRE(given.count() == 1);
    CHECK(given.at(0).at(0).toString() == u"Derek kerek");
}

TEST_CASE("a correction tells the readers what changed, a silent one does not")
{
    Opened<ui::ReviseDialog> open(new ui::ReviseDialog(nullptr));
    QSignalSpy given(open.dialog, &ui::ReviseDialog::given);
    CHECK(open.problem() == wording::sentence(Refusal::NoPublicNote));
    open.field<QComboBox>("kind")->setCurrentIndex(2);
    CHECK(open.accept()->isEnabled());
    QTest::mouseClick(open.accept(), Qt::LeftButton);
    REQUIRE(given.count() == 1);
    CHECK(given.at(0).at(0).value<RevisionKind>() == RevisionKind::Silent);
    CHECK(given.at(0).at(1).toString().isEmpty());
}

TEST_CASE("only people who are active can sign in")
{
    const Person first{PersonId::create(), u"a"_s, u"Айгүл"_s, Role::Journalist, true};
    const Person gone{PersonId::create(), u"b"_s, u"Болат"_s, Role::Editor, false};
    const Person chief{PersonId::create(), u"c"_s, u"Сәуле"_s, Role::Chief, true};
    Opened<ui::SignInDialog> open(new ui::SignInDialog({first, gone, chief}, first.id, nullptr));
    QSignalSpy chosen(open.dialog, &ui::SignInDialog::chosen);
    auto *list = open.field<QListWidget>("people");
    CHECK(list->count() == 2);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::mouseClick(open.accept(), Qt::LeftButton);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).value<Person>() == chief);
}

TEST_CASE("a time is taken in words, and says what it means")
{
    // Monday, 17:00 in Almaty
    const ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
    Opened<ui::ScheduleDialog> open(new ui::ScheduleDialog({}, "Asia/Almaty", clock, nullptr));
    auto *words = open.field<QLineEdit>("slotWords");
    const auto *date = open.field<QDateEdit>("slotDate");
    const auto *time = open.field<QTimeEdit>("slotTime");
    const auto type = [words](const QString &text) {
        words->selectAll();
        QTest::keyClick(words, Qt::Key_Delete);
        for (const QChar letter : text) {
            QTest::sendKeyEvent(QTest::Click, words, Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
        }
    };
    CHECK(words->text() == u"2 March, 18:00"); // the next full hour
    type(u"ертең 09:00"_s);
    CHECK(date->date() == QDate(2026, 3, 3));
    CHECK(time->time() == QTime(9, 0));
    CHECK(words->text() == u"ертең 09:00");
    CHECK(open.field<QLabel>("meaning")->text().startsWith(u"Tuesday, 3 March 2026, 09:00"));
    CHECK(open.accept()->isEnabled());
    type(u"ертеңгі"_s);
    CHECK_FALSE(open.accept()->isEnabled());
    CHECK(open.problem().contains(u", 3 March 18:30,"_s)); // that is still to come
    CHECK_FALSE(open.field<QLabel>("meaning")->text().contains(u"March"_s));
    type(u"8:00"_s); // has passed today
    CHECK(date->date() == QDate(2026, 3, 3));
    type(u"19:30"_s);
    CHECK(date->date() == QDate(2026, 3, 2));
    type(u"8 наурыз 7:05"_s);
    QSignalSpy chosen(open.dialog, &ui::ScheduleDialog::chosen);
    QTest::keyClick(words, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).value<WallTime>() ==
          WallTime{QDate(2026, 3, 8), QTime(7, 5), "Asia/Almaty"});
}

TEST_CASE("the words follow date and time, and what was typed wrong is forgotten with them")
{
    const ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
    Opened<ui::ScheduleDialog> open(new ui::ScheduleDialog({}, "Asia/Almaty", clock, nullptr));
    QTest::keyClicks(open.field<QLineEdit>("slotWords"), u"?"_s);
    CHECK_FALSE(open.accept()->isEnabled());
    open.field<QDateEdit>("slotDate")->setDate(QDate(2027, 1, 5));
    CHECK(open.accept()->isEnabled());
    CHECK(open.field<QLineEdit>("slotWords")->text() == u"5 January 2027, 18:00");
}

TEST_CASE("what is not typed yet is no fault")
{
    Opened<ui::ReasonDialog> open(new ui::ReasonDialog(Action::Return, nullptr));
    const auto ink = [&open] { return open.problemLabel()->palette().color(QPalette::WindowText); };
    CHECK(ink() == widgets::mutedColour(open.dialog->palette()));
    open.dialog->setPalette(widgets::darkPalette());
    CHECK(ink() == widgets::mutedColour(widgets::darkPalette()));

    const ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
    Opened<ui::ScheduleDialog> slot(new ui::ScheduleDialog({}, "Asia/Almaty", clock, nullptr));
    CHECK(slot.problem().isEmpty());
    slot.field<QDateEdit>("slotDate")->setDate(QDate(2026, 3, 1));
    CHECK(slot.problemLabel()->palette().color(QPalette::WindowText) ==
          widgets::dangerColour(slot.dialog->palette()));
}

TEST_CASE("Ctrl+Enter gives a reason from within its text")
{
    Opened<ui::ReasonDialog> open(new ui::ReasonDialog(Action::Return, nullptr));
    QSignalSpy given(open.dialog, &ui::ReasonDialog::given);
    auto *reason = open.field<QPlainTextEdit>("reason");
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(given.isEmpty()); // there is none yet
    QTest::keyClicks(reason, u"Derek"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTest::keyClicks(reason, u"kerek"_s);
    QTest::keyClick(reason, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    REQUIRE(given.count() == 1);
    CHECK(given.at(0).at(0).toString() == u"Derek kerek");
}

TEST_CASE("a button that leads back is never drawn as the primary one")
{
    QMessageBox box(QMessageBox::Critical, u"Quit"_s, u"Text"_s, QMessageBox::Cancel);
    QPushButton *quit = box.addButton(u"Quit"_s, QMessageBox::DestructiveRole);
    auto *cancel = qobject_cast<QPushButton *>(box.button(QMessageBox::Cancel));
    widgets::Style style;
    box.setPalette(widgets::lightPalette());
    for (QPushButton *button : {cancel, quit}) {
        button->setStyle(&style);
        box.setDefaultButton(button);
        box.show();
        REQUIRE(button->isDefault());
        const QColor ground = groundOf(button);
        CHECK_FALSE(isAccent(ground));
    }
    Opened<ui::ReasonDialog> open(new ui::ReasonDialog(Action::Return, nullptr));
    QTest::keyClicks(open.field<QPlainTextEdit>("reason"), u"Derek"_s);
    open.dialog->setPalette(widgets::lightPalette());
    open.accept()->setStyle(&style);
    CHECK(isAccent(groundOf(open.accept())));
}
