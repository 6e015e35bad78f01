#include "session/timer/publishingtimer.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

namespace tilshi::session {
namespace {

using Kind = TimerProblem::Kind;

constexpr int patienceMs = 30'000;

QString systemctl()
{
    return QStringLiteral("systemctl");
}

QString firstLine(const QString &text)
{
    return text.trimmed().section(u'\n', 0, 0);
}

} // namespace

PublishingTimer::PublishingTimer(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
}

PublishingTimer::~PublishingTimer()
{
    for (QProcess *process : findChildren<QProcess *>()) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished();
    }
}

void PublishingTimer::ask(const QString &library, const std::function<void(const Status &)> &then)
{
    if (!QFileInfo(m_program).isExecutable()) {
        then({State::NotPossible, TimerProblem{Kind::NoProgram, m_program, {}}});
        return;
    }
    if (QStandardPaths::findExecutable(systemctl()).isEmpty()) {
        then({State::NotPossible, TimerProblem{Kind::NoSystemd, {}, {}}});
        return;
    }
    // Without its unit the manager answers all the same, if it answers at all.
    run({QStringLiteral("is-active"), unitsFor(library).timerName()}, [then, library](
                                                                          const Ended &ended) {
        const bool answered = ended.ran && !ended.out.trimmed().isEmpty();
        if (!answered) {
            then({State::NotPossible, TimerProblem{Kind::NoAnswer, firstLine(ended.error), {}}});
            return;
        }
        then({timerIsSetUp(library) ? State::SetUp : State::NotSetUp, std::nullopt});
    });
}

void PublishingTimer::setUp(const QString &library, const Answer &then)
{
    const TimerUnits units = unitsFor(library);
    if (const Result<void> written = units.write(); !written) {
        then(TimerProblem{Kind::NotWritten, {}, written.error()});
        return;
    }
    runAll({{QStringLiteral("daemon-reload")},
            {QStringLiteral("enable"), QStringLiteral("--now"), units.timerName()}},
           [then, units](const std::optional<TimerProblem> &problem) {
               if (problem) {
                   static_cast<void>(units.remove()); // as it was before
               }
               then(problem);
           });
}

void PublishingTimer::takeDown(const QString &library, const Answer &then)
{
    const TimerUnits units = unitsFor(library);
    runAll({QStringList{QStringLiteral("disable"), QStringLiteral("--now")} + timersSetUp(library)},
           [this, then, units](const std::optional<TimerProblem> &problem) {
               if (problem) {
                   then(problem);
                   return;
               }
               if (const Result<void> removed = units.remove(); !removed) {
                   then(TimerProblem{Kind::NotWritten, {}, removed.error()});
                   return;
               }
               runAll({{QStringLiteral("daemon-reload")}}, then);
           });
}

TimerUnits PublishingTimer::unitsFor(const QString &library) const
{
    return {m_program, QDir(library).absolutePath()};
}

void PublishingTimer::run(const QStringList &arguments,
                          const std::function<void(const Ended &)> &then)
{
    auto *process = new QProcess(this);
    auto told = std::make_shared<bool>(false);
    const auto tell = [process, told, then](const Ended &ended) {
        if (!std::exchange(*told, true)) {
            process->deleteLater();
            then(ended);
        }
    };
    connect(process, &QProcess::finished, this, [process, tell](int code, auto status) {
        tell({status == QProcess::NormalExit, code,
              QString::fromUtf8(process->readAllStandardOutput()),
              QString::fromUtf8(process->readAllStandardError())});
    });
    connect(process, &QProcess::errorOccurred, this, [process, tell](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            tell({false, 0, {}, process->errorString()});
        }
    });
    QTimer::singleShot(patienceMs, process, &QProcess::kill);
    process->start(systemctl(), QStringList{QStringLiteral("--user")} + arguments);
}

void PublishingTimer::runAll(QList<QStringList> commands, const Answer &then)
{
    if (commands.isEmpty()) {
        then(std::nullopt);
        return;
    }
    const QStringList command = commands.takeFirst();
    run(command, [this, commands, then](const Ended &ended) {
        if (ended.ran && ended.code == 0) {
            runAll(commands, then);
        } else {
            then(TimerProblem{Kind::Refused, firstLine(ended.error), {}});
        }
    });
}

} // namespace tilshi::session
