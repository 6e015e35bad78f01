#pragma once

#include "newsroom/comment.h"

#include <QObject>

namespace tilshi::editor {
class ArticleEditor;
} // namespace tilshi::editor

namespace tilshi::ui {

class Commands;
class CommentsPanel;
class Inspector;
class Workspace;

/// Comments between the page and their cards: the words are marked in the text, the caret in them
/// marks the card, a card chosen shows its words; and the commands for them.
class CommentCommands : public QObject
{
public:
    /// All of them outlive it.
    struct Parts
    {
        editor::ArticleEditor *editor;
        Inspector *inspector;
        Workspace *workspace;
        const Commands *commands;
    };
    CommentCommands(const Parts &parts, QObject *parent);

private:
    void connectPage();
    void connectCommands();
    void showPanel();
    void mark(const QList<newsroom::Comment> &comments);

    const Parts m_parts;
    CommentsPanel *m_panel;
};

} // namespace tilshi::ui
