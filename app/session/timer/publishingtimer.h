#pragma once

#include "session/timer/timerunits.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace tilshi::session {

/// Why no timer is set up or taken down.
struct TimerProblem
{
    enum class Kind
    {
        NoProgram, ///< which publishes; detail: its path
        NoSystemd, ///< on this system
        NoAnswer,  ///< of systemd in this session; detail: the first line of what systemctl said
        Refused,   ///< by systemd; detail: the first line of what it said
        NotWritten ///< the units; see error
    };
    Kind kind;
    QString detail;
    Error error;
};

/// Sets up, by systemd, that what is due is published while no window is open. Waits for no
/// program: what comes of it is told to a function.
class PublishingTimer : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        SetUp,
        NotSetUp,
        NotPossible
    };
    struct Status
    {
        State state = State::NotPossible;
        std::optional<TimerProblem> problem; ///< where it is not possible
    };
    /// None: done.
    using Answer = std::function<void(const std::optional<TimerProblem> &)>;

    /// program: path of tilshi-cli.
    explicit PublishingTimer(const QString &program, QObject *parent = nullptr);
    ~PublishingTimer() override;

    void ask(const QString &library, const std::function<void(const Status &)> &then);
    void setUp(const QString &library, const Answer &then);
    void takeDown(const QString &library, const Answer &then);

private:
    /// How `systemctl --user` ended.
    struct Ended
    {
        bool ran = false;
        int code = 0;
        QString out;
        QString error;
    };

    TimerUnits unitsFor(const QString &library) const;
    void run(const QStringList &arguments, const std::function<void(const Ended &)> &then);
    /// One after the other, as long as each succeeds.
    void runAll(QList<QStringList> commands, const Answer &then);

    QString m_program;
};

} // namespace tilshi::session
