#pragma once

#include "base/clock.h"
#include "together/performer.h"
#include "together/shown.h"
#include "ui/preferences/preferencestore.h"
#include "ui/window/shell.h"
#include "widgets/desktop/browser.h"
#include "widgets/desktop/filechooser.h"
#include "widgets/languages.h"

#include <QJsonObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace tilshi::test {

/// Nobody chooses a file here.
class NoFiles : public widgets::FileChooser
{
public:
    void openFile(QWidget *, const QString &, const QString &, Answer) override {}
    void openFiles(QWidget *, const QString &, const QString &, Answers) override {}
    void saveFile(QWidget *, const QString &, const QString &, const QString &, Answer) override {}
    void openFolder(QWidget *, const QString &, Answer) override {}
};

/// Nobody looks at a page here.
class NoBrowser : public widgets::Browser
{
public:
    bool open(const QUrl &) override { return true; }
};

/// The program with its window in a process of its own, which does what it is told by lines of
/// JSON, and answers each by one: {"do": what, …} is done in the window, {"show": part} tells what
/// is to be seen there, {"await": part, "has": words} tells when that is to be seen ("lacks": when
/// it is no longer).
class WindowProgram : public QObject
{
public:
    explicit WindowProgram(const QString &library);
    ~WindowProgram() override;

private:
    ui::Environment environment();
    void hear();
    void obeyNext();
    QJsonObject obey(const QJsonObject &command);
    QJsonObject enter(const QJsonObject &command);
    QJsonObject show(const QString &part);
    QJsonObject leave();
    void look();
    bool isThere(const QJsonObject &awaited) const;
    void tell(QJsonObject answer, const QJsonObject &command);

    QString m_library;
    SystemClock m_clock;
    NoFiles m_files;
    NoBrowser m_browser;
    widgets::Languages m_languages;
    ui::PreferenceStore m_preferences;
    ui::Environment m_environment;
    std::unique_ptr<ui::Shell> m_shell;
    std::unique_ptr<Performer> m_doing;
    QSocketNotifier m_commands;
    QByteArray m_heard;
    QList<QJsonObject> m_waiting; ///< commands, while one is being done
    bool m_busy = false;
    QTimer m_looking;
    QList<QJsonObject> m_awaited;
};

} // namespace tilshi::test
