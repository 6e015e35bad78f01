#pragma once

#include "base/clock.h"
#include "newsroom/gateway.h"
#include "newsroom/people.h"
#include "newsroom/section.h"
#include "newsroom/settings.h"
#include "newsroom/sharedrecovery.h"

#include <functional>
#include <memory>

namespace tilshi::spelling {
class SpellingWorker;
}

namespace tilshi::widgets {
class Browser;
class FileChooser;
class Languages;
} // namespace tilshi::widgets

namespace tilshi::help {
class Help;
} // namespace tilshi::help

namespace tilshi::session {
class PublishingTimer;
} // namespace tilshi::session

namespace tilshi::ui {

class PreferenceStore;

/// What the window takes from outside, put together in main (and by tests). All of it outlives the
/// window.
struct Environment
{
    const Clock &clock;
    widgets::FileChooser &files;
    widgets::Browser &browser;
    widgets::Languages &languages;
    PreferenceStore &preferences;
    QString usualLibrary; ///< folder of the library where none is named and none was open before

    /// Opens a library on a thread of its own. Never null; a failure comes back with the first
    /// work.
    std::function<std::unique_ptr<newsroom::Gateway>(const QString &folder)> openLibrary;
    /// Makes a library with those sections and nothing else; called off the GUI thread.
    std::function<Result<void>(const QString &folder, const newsroom::Settings &,
                               const newsroom::Person &owner,
                               const QList<newsroom::Section> &sections)>
        createLibrary;
    /// Makes the sample newsroom; called off the GUI thread.
    std::function<Result<void>(const QString &folder)> createSample;
    std::function<bool(const QString &folder)> looksLikeLibrary;
    std::function<std::unique_ptr<newsroom::SharedRecovery>()> openRecovery;
    /// Null: nothing is checked.
    std::function<std::unique_ptr<spelling::SpellingWorker>()> startSpelling;
    help::Help *help = nullptr;                ///< null: there is none
    session::PublishingTimer *timer = nullptr; ///< null: there is none
};

} // namespace tilshi::ui
