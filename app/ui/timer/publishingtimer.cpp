#include "ui/timer/publishingtimer.h"

#include "wording/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

namespace tilshi::ui {
namespace {

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
        then(
            {State::NotPossible, tr("The program that publishes is not there: %1").arg(m_program)});
        return;
    }
    if (QStandardPaths::findExecutable(systemctl()).isEmpty()) {
        then({State::NotPossible, tr("This system has no systemd, which would start the timer.")});
        return;
    }
    // Without its unit the manager answers all the same, if it answers at all.
    run({QStringLiteral("is-active"), unitsFor(library).timerName()}, [then, library](
                                                                          const Ended &ended) {
        const bool answered = ended.ran && !ended.out.trimmed().isEmpty();
        if (!answered) {
            then({State::NotPossible,
                  tr("systemd does not answer in this session: %1").arg(firstLine(ended.error))});
            return;
        }
        then({timerIsSetUp(library) ? State::SetUp : State::NotSetUp, {}});
    });
}

void PublishingTimer::setUp(const QString &library, const Answer &then)
{
    const TimerUnits units = unitsFor(library);
    if (const Result<void> written = units.write(); !written) {
        then(wording::sentence(written.error()));
        return;
    }
    runAll({{QStringLiteral("daemon-reload")},
            {QStringLiteral("enable"), QStringLiteral("--now"), units.timerName()}},
           [then, units](const QString &problem) {
               if (!problem.isEmpty()) {
                   static_cast<void>(units.remove()); // as it was before
               }
               then(problem);
           });
}

void PublishingTimer::takeDown(const QString &library, const Answer &then)
{
    const TimerUnits units = unitsFor(library);
    runAll({QStringList{QStringLiteral("disable"), QStringLiteral("--now")} + timersSetUp(library)},
           [this, then, units](const QString &problem) {
               if (!problem.isEmpty()) {
                   then(problem);
                   return;
               }
               if (const Result<void> removed = units.remove(); !removed) {
                   then(wording::sentence(removed.error()));
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
        then({});
        return;
    }
    const QStringList command = commands.takeFirst();
    run(command, [this, commands, then](const Ended &ended) {
        if (ended.ran && ended.code == 0) {
            runAll(commands, then);
        } else {
            then(tr("systemd did not do it: %1").arg(firstLine(ended.error)));
        }
    });
}

} // namespace tilshi::ui
