#pragma once

#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace tilshi::test {

/// A save that the program said it has made.
struct Acknowledged
{
    int version = 0;
    int characters = 0; ///< of the body, with spaces

    bool operator==(const Acknowledged &) const = default;
};

/// The real program with its real window on the present X screen, typed into by X events, and able
/// to be killed. What it acknowledges is read from its log.
class RealWindow
{
public:
    /// Starts it; home is where it finds its settings and its recovery journal.
    RealWindow(const QString &home, const QStringList &arguments);
    ~RealWindow();

    /// Whether the article is shown and the window has the focus, where something came back after
    /// that was kept; no, if the program stands still for so many milliseconds before.
    bool waitUntilShown(int milliseconds);
    /// Presses keys by their X names, such as ctrl+End, in the window that has the focus.
    void press(const QStringList &keys);
    /// The same while the caller goes on.
    void typeInBackground(const QStringList &keys);
    /// Lets it go on for so long; false if it ended by itself.
    bool runsFor(int milliseconds);
    void kill();
    /// Tells it to end (SIGTERM) and waits for that; its exit code.
    int end();

    QList<Acknowledged> acknowledged();
    /// For whom a test tells that it failed: the process, who has the focus, and the log.
    QString state() const;

private:
    bool hasFocus() const;
    bool keepsRecovered();
    qint64 workDone() const; ///< processor time it has had, ms
    void stopTyping();
    void readLog();
    bool waitFor(const std::function<bool()> &condition, int milliseconds);

    QProcess m_program;
    QProcess m_typist;
    QStringList m_background; ///< the keys that the typist is at
    QString m_log;
};

} // namespace tilshi::test
