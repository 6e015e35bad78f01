#pragma once

#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace tilshi::test {

/// A window of a process of its own, which is told what to do in it and what to look for.
class Window
{
public:
    /// home: where the program finds its settings and its recovery journal.
    Window(const QString &library, const QString &home);
    ~Window();
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    /// The program is started anew for that person.
    void enter(const QString &login);
    /// Does something and waits until it is done.
    QJsonObject perform(const QString &what, QJsonObject with = {});
    QJsonValue show(const QString &part);

    /// Tells it something and comes back at once, with the number of the answer.
    int tell(QJsonObject command);
    /// Takes what has been answered; null while it has not.
    QJsonObject answerOf(int number);
    /// Waits for it; fails the test where it does not come.
    QJsonObject answer(int number);
    /// Waits for it so long; null where it does not come.
    QJsonObject answerWithin(int number, int milliseconds);

    /// How long its threads have been ready and not let to a processor, since it began.
    qint64 keptWaiting() const;
    QString name() const { return m_name; }
    QString recovery() const { return m_home + QStringLiteral("/data/tilshi/recovery"); }

private:
    void read();

    QString m_home;
    QString m_name;
    QProcess m_program;
    QByteArray m_heard;
    QHash<int, QJsonObject> m_answers;
    int m_number = 0;
    QByteArray m_told; ///< the last command
};

/// For how long the threads of that process were ready and not let to a processor, ms.
qint64 keptWaiting(qint64 process);

} // namespace tilshi::test
