#pragma once

#include "ui/timer/timerunits.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace tilshi::ui {

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
        QString why; ///< a sentence, where it is not possible
    };
    /// Empty: done; else a sentence that says why not.
    using Answer = std::function<void(const QString &problem)>;

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

} // namespace tilshi::ui
