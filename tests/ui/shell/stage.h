#pragma once

#include "help/help.h"
#include "session/saving/journal.h"
#include "session/session.h"
#include "storage/filerecovery.h"
#include "storage/storagethread.h"
#include "support/newsroom.h"
#include "ui/preferences/preferencestore.h"
#include "ui/window/mainwindow.h"
#include "widgets/desktop/browser.h"
#include "widgets/desktop/filechooser.h"
#include "widgets/languages.h"

#include <QMutex>
#include <QTest>

#include <catch2/catch.hpp>

namespace tilshi::test {

/// Answers at once with the path it was given.
class ReadyFileChooser : public widgets::FileChooser
{
public:
    QString path;
    QStringList paths = {}; ///< where several are asked for; path alone if empty

    void openFile(QWidget *, const QString &, const QString &, Answer answer) override;
    void openFiles(QWidget *, const QString &, const QString &, Answers answer) override;
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  Answer answer) override;
    void openFolder(QWidget *, const QString &, Answer answer) override;
};

/// Remembers what it was to show.
class RecordingBrowser : public widgets::Browser
{
public:
    QList<QUrl> pages;

    bool open(const QUrl &page) override;
};

/// A clock that the test sets while the library's threads read it.
class StageClock : public Clock
{
public:
    explicit StageClock(const QDateTime &now)
        : m_now(now)
    {
    }

    QDateTime now() const override;
    TimeKind kind() const override { return TimeKind::SetByHand; }
    void set(const QDateTime &now);

private:
    mutable QMutex m_mutex;
    QDateTime m_now;
};

/// A newsroom with its two threads and everything that a window needs, but for spelling.
class Stage
{
public:
    explicit Stage(const newsroom::Person TestNewsroom::*who = &TestNewsroom::journalist);
    ~Stage();

    /// Waits until both threads have done what was handed in, and the answers have arrived.
    void settle();
    /// The main window, made and shown at the first call.
    ui::MainWindow &window();
    /// The one visible widget of that name, anywhere; fails the test if there is none.
    template <class Widget>
    Widget *find(const QString &name) const;

    TestNewsroom newsroom;
    StageClock clock;
    storage::StorageThread desk;
    storage::StorageThread publisher;
    storage::FileRecovery recovery;
    session::Journal journal;
    ReadyFileChooser files;
    RecordingBrowser browser;
    widgets::Languages languages;
    ui::PreferenceStore preferences;
    help::Help help;
    ui::Environment environment;
    session::Session session;

private:
    std::unique_ptr<ui::MainWindow> m_window;
};

/// True as soon as the condition is, at most after ten seconds.
template <class Condition>
bool soon(Condition condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

QWidget *visibleWidget(const QString &name);

template <class Widget>
Widget *Stage::find(const QString &name) const
{
    auto *widget = qobject_cast<Widget *>(visibleWidget(name));
    INFO(name.toStdString());
    REQUIRE(widget);
    return widget;
}

} // namespace tilshi::test
