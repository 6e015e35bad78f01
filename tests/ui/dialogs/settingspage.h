#pragma once

#include "session/newsroomchanges.h"
#include "ui/dialogs/opened.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/stage.h"

namespace tilshi::test {

/// A page of the settings in a window of its own.
struct SettingsPage
{
    explicit SettingsPage(ui::SettingsScreen::Page page,
                          const newsroom::Person TestNewsroom::*who = &TestNewsroom::chief)
        : stage(who)
        , changes(stage.session)
        , open(new ui::SettingsScreen(stage.session, changes, stage.files))
    {
        open->resize(1280, 720);
        open->open(page);
        settle();
    }

    /// Until what was handed in is done and the page shows it.
    void settle()
    {
        for (int i = 0; i < 3; ++i) { // the change, reading the newsroom, reading the counts
            QApplication::processEvents();
            stage.settle();
        }
    }
    newsroom::Settings settings()
    {
        settle();
        return *stage.newsroom.library().settings().load();
    }
    newsroom::Person stored(const QString &login)
    {
        settle();
        return stage.newsroom.library().people().byLogin(login).value_or(newsroom::Person());
    }

    Stage stage;
    session::NewsroomChanges changes;
    Opened<ui::SettingsScreen> open;
};

} // namespace tilshi::test
