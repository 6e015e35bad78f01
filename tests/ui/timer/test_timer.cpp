// Publishing without a window, set up by a systemctl that is a real program but has no systemd.
#include "session/timer/publishingtimer.h"
#include "session/timer/timerunits.h"
#include "ui/timer/timerdialog.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using session::PublishingTimer;
using State = PublishingTimer::State;

namespace {

/// Remembers what it was asked, and makes and takes away the links that systemd would.
const char *const obedient = R"(#!/bin/sh
echo "$*" >> "$FAKE/asked"
units="$XDG_CONFIG_HOME/systemd/user"
[ "$1" = --user ] || exit 9
case "$2" in
is-active) echo inactive; exit 3 ;;
daemon-reload) exit 0 ;;
enable)
    [ -e "$units/$4" ] || { echo "Unit $4 not found." >&2; exit 1; }
    mkdir -p "$units/timers.target.wants"
    ln -sf "../$4" "$units/timers.target.wants/$4" ;;
disable) shift 3; for name; do rm -f "$units/timers.target.wants/$name"; done ;;
*) exit 9 ;;
esac
)";

const char *const mute =
    "#!/bin/sh\necho 'Failed to connect to bus: No medium found' >&2\nexit 1\n";

const char *const stubborn = R"(#!/bin/sh
[ "$2" = is-active ] && { echo inactive; exit 3; }
[ "$2" = enable ] && { echo 'Failed to enable unit: Access denied' >&2; exit 1; }
exit 0
)";

/// A computer with that systemctl, and none else.
class Computer
{
public:
    explicit Computer(const char *systemctl)
        : library(m_home.filePath(u"жаңа 100% \"редакция\""_s))
    {
        QDir().mkpath(library);
        QDir().mkpath(path(u"bin"_s));
        write(u"bin/tilshi-cli"_s, "#!/bin/sh\n");
        if (systemctl) {
            write(u"bin/systemctl"_s, systemctl);
        }
        set("PATH", path(u"bin"_s) + u":/bin:/usr/bin");
        if (!systemctl) {
            set("PATH", path(u"bin"_s));
        }
        set("XDG_CONFIG_HOME", path(u"config"_s));
        set("FAKE", m_home.path());
        set("XDG_RUNTIME_DIR", m_home.path());
    }
    ~Computer()
    {
        for (const auto &[name, value] : m_before) {
            qputenv(name, value);
        }
    }
    Q_DISABLE_COPY_MOVE(Computer)

    QString path(const QString &name) const { return m_home.filePath(name); }
    QString program() const { return path(u"bin/tilshi-cli"_s); }
    QStringList asked() const
    {
        QFile file(path(u"asked"_s));
        return file.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                   : QStringList();
    }
    QStringList unitFiles() const
    {
        return QDir(path(u"config/systemd/user"_s)).entryList(QDir::Files);
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeUser);
    }
    void set(const char *name, const QString &value)
    {
        m_before.emplace_back(name, qgetenv(name));
        qputenv(name, value.toUtf8());
    }

    QTemporaryDir m_home;
    std::vector<std::pair<const char *, QByteArray>> m_before;

public:
    QString library;
};

PublishingTimer::Status status(PublishingTimer &timer, const QString &library)
{
    std::optional<PublishingTimer::Status> told;
    timer.ask(library, [&told](const PublishingTimer::Status &status) { told = status; });
    REQUIRE(QTest::qWaitFor([&told] { return told.has_value(); }));
    return *told;
}

QString whyNot(const PublishingTimer::Status &status)
{
    return ui::TimerDialog::sentence(status.problem.value());
}

QString problemOf(const std::function<void(const PublishingTimer::Answer &)> &act)
{
    std::optional<QString> told;
    act([&told](const std::optional<session::TimerProblem> &problem) {
        told = problem ? ui::TimerDialog::sentence(*problem) : QString();
    });
    REQUIRE(QTest::qWaitFor([&told] { return told.has_value(); }));
    return *told;
}

} // namespace

TEST_CASE("the timer is set up by two units of the user's, and taken down without a trace")
{
    const Computer computer(obedient);
    PublishingTimer timer(computer.program());
    CHECK(status(timer, computer.library).state == State::NotSetUp);
    CHECK_FALSE(session::timerIsSetUp(computer.library));

    CHECK(problemOf([&](auto then) { timer.setUp(computer.library, then); }).toStdString() == "");
    CHECK(status(timer, computer.library).state == State::SetUp);
    CHECK(session::timerIsSetUp(computer.library));
    CHECK_FALSE(session::timerIsSetUp(computer.path(u"another"_s)));
    CHECK(computer.unitFiles().size() == 2);
    CHECK(computer.asked().contains(u"--user daemon-reload"));

    CHECK(problemOf([&](auto then) { timer.takeDown(computer.library, then); }).toStdString() ==
          "");
    CHECK(status(timer, computer.library).state == State::NotSetUp);
    CHECK(computer.unitFiles().isEmpty());
}

TEST_CASE("systemd takes the units, and runs the program on that very folder")
{
    const Computer computer(obedient);
    const session::TimerUnits units{computer.program(), computer.library};
    REQUIRE(units.write());
    QProcess verify;
    verify.start(u"/usr/bin/systemd-analyze"_s, {u"verify"_s, u"--user"_s, u"--man=no"_s,
                                                 units.folder + u'/' + units.timerName()});
    if (verify.waitForStarted()) {
        REQUIRE(verify.waitForFinished());
        INFO(verify.readAllStandardError().toStdString());
        CHECK(verify.exitCode() == 0);
    }
    CHECK(units.serviceText().contains(u" --library \"" + computer.path(u"жаңа 100%%"_s) +
                                       u" \\\"редакция\\\"\" publish-due\n"));
}

TEST_CASE("a timer that was set up by hand counts, and can be ended here too")
{
    const Computer computer(obedient);
    const QString folder = computer.path(u"a-b c/Жаңа"_s);
    QDir().mkpath(folder);
    QString escaped =
        folder.mid(1).section(u"/a-b c"_s, 0, 0).replace(u'-', u"\\x2d"_s).replace(u'/', u'-');
    escaped += u"-a\\x2db\\x20c-\\xd0\\x96\\xd0\\xb0\\xd2\\xa3\\xd0\\xb0"_s;
    const QString wants = session::TimerUnits::userUnitFolder() + u"/timers.target.wants"_s;
    QDir().mkpath(wants);
    const QString name = u"tilshi-publish-due@"_s + escaped + u".timer";
    REQUIRE(QFile::link(u"/usr/lib/systemd/user/tilshi-publish-due@.timer"_s, wants + u'/' + name));
    CHECK(session::timerIsSetUp(folder));
    PublishingTimer timer(computer.program());
    CHECK(problemOf([&](auto then) { timer.takeDown(folder, then); }).isEmpty());
    CHECK_FALSE(session::timerIsSetUp(folder));
}

TEST_CASE("a unit's name is never too long for systemd")
{
    const session::TimerUnits usual{u"/usr/bin/tilshi-cli"_s, u"/home/aigul/Newsroom"_s};
    CHECK(usual.timerName() == u"tilshi-publish-due@home-aigul-Newsroom.timer");
    const session::TimerUnits kazakh{u"/usr/bin/tilshi-cli"_s,
                                     u"/home/aigul/Құжаттар/Алатау хабары газетінің редакциясы"_s};
    CHECK(kazakh.serviceName().size() <= 255);
    CHECK(kazakh.timerName() != usual.timerName());
}

TEST_CASE("where it is not possible, a sentence says why")
{
    {
        const Computer computer(nullptr);
        PublishingTimer timer(computer.program());
        const auto told = status(timer, computer.library);
        CHECK(told.state == State::NotPossible);
        CHECK(whyNot(told) == u"This system has no systemd, which would start the timer.");
    }
    {
        const Computer computer(mute);
        PublishingTimer timer(computer.program());
        const auto told = status(timer, computer.library);
        CHECK(told.state == State::NotPossible);
        CHECK(whyNot(told) ==
              u"systemd does not answer in this session: Failed to connect to bus: No "
              "medium found");
    }
    {
        const Computer computer(obedient);
        PublishingTimer timer(computer.path(u"nowhere"_s));
        CHECK(whyNot(status(timer, computer.library)).contains(u"nowhere"));
    }
}

TEST_CASE("what systemd refuses is told, and leaves nothing behind")
{
    const Computer computer(stubborn);
    PublishingTimer timer(computer.program());
    CHECK(problemOf([&](auto then) { timer.setUp(computer.library, then); }) ==
          u"systemd did not do it: Failed to enable unit: Access denied");
    CHECK(computer.unitFiles().isEmpty());
    CHECK(status(timer, computer.library).state == State::NotSetUp);
}

TEST_CASE("the dialog shows the state, sets the timer up and turns it off by one button")
{
    const Computer computer(obedient);
    PublishingTimer timer(computer.program());
    auto *dialog = new ui::TimerDialog(timer, computer.library, nullptr);
    dialog->open();
    auto *state = dialog->findChild<QLabel *>(u"timerState"_s);
    auto *change = dialog->findChild<QPushButton *>(u"changeTimer"_s);
    const auto reads = [state](const QString &text) {
        return QTest::qWaitFor([state, text] { return state->text() == text; });
    };
    REQUIRE(reads(u"The timer is not set up."_s));
    QTest::mouseClick(change, Qt::LeftButton);
    CHECK(reads(u"The timer is set up for this newsroom."_s));
    CHECK(change->text() == u"Turn off");
    change->setFocus();
    QTest::keyClick(change, Qt::Key_Space);
    CHECK(reads(u"The timer is not set up."_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("the dialog says why nothing can be done, and what went wrong")
{
    {
        const Computer computer(mute);
        PublishingTimer timer(computer.program());
        ui::TimerDialog dialog(timer, computer.library, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *state = dialog.findChild<QLabel *>(u"timerState"_s);
        CHECK(QTest::qWaitFor([state] { return state->text().startsWith(u"Not possible here."); }));
        CHECK_FALSE(dialog.findChild<QPushButton *>(u"changeTimer"_s)->isEnabled());
    }
    {
        const Computer computer(stubborn);
        PublishingTimer timer(computer.program());
        ui::TimerDialog dialog(timer, computer.library, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *change = dialog.findChild<QPushButton *>(u"changeTimer"_s);
        REQUIRE(QTest::qWaitFor([change] { return change->isEnabled(); }));
        QTest::mouseClick(change, Qt::LeftButton);
        auto *problem = dialog.findChild<QLabel *>(u"problem"_s);
        CHECK(QTest::qWaitFor([problem] { return problem->text().contains(u"Access denied"); }));
    }
}
