#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/revisedialog.h"
#include "ui/dialogs/scheduledialog.h"
#include "ui/dialogs/signindialog.h"
#include "wording/wording.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
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
    QString problem() const { return dialog->template findChild<QLabel *>(u"problem"_s)->text(); }
    template <class Widget>
    Widget *field(const char *name) const
    {
        return dialog->template findChild<Widget *>(QString::fromLatin1(name));
    }

    QPointer<Dialog> dialog;
};

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
    CHECK(open.problem() == wording::sentence(Refusal::SlotBeforeEmbargo));
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
