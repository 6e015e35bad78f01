#pragma once

#include <QObject>

namespace tilshi::editor {
class ArticleEditor;
} // namespace tilshi::editor

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

class Commands;
class SettingsVisit;
class TopBar;
class WritingCommands;

/// Which of the window's commands can be used now, and of each other one why not.
class CommandOffers : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    CommandOffers(const session::Session &session, Commands &commands,
                  session::CurrentArticle &article, const SettingsVisit &settings,
                  WritingCommands &writing, editor::ArticleEditor &editor, TopBar &topBar,
                  QObject *parent);

    /// Looks at all of them again: the settings were opened or closed.
    void update();
    /// The same of those that need an open article.
    void updateOfArticle();

private:
    void updateNextStep();
    QString articleRefusal() const;
    QString readOnlyRefusal() const;

    const session::Session &m_session;
    Commands &m_commands;
    session::CurrentArticle &m_article;
    const SettingsVisit &m_settings;
    WritingCommands &m_writing;
    editor::ArticleEditor &m_editor;
    TopBar &m_topBar;
};

} // namespace tilshi::ui
