#include "ui/window/commentcommands.h"

#include "editor/articleeditor.h"
#include "editor/passages/articlepassages.h"
#include "ui/article/workspace.h"
#include "ui/commands/commands.h"
#include "ui/comments/commentspanel.h"
#include "ui/inspector/inspector.h"

#include <QAction>

namespace tilshi::ui {
namespace {

/// As the page tells comments apart.
QString keyOf(newsroom::CommentId comment)
{
    return comment.isNull() ? QString() : comment.toString();
}

newsroom::CommentId commentOf(const QString &key)
{
    return newsroom::CommentId::fromString(key).value_or(newsroom::CommentId());
}

} // namespace

CommentCommands::CommentCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_panel(parts.inspector->comments())
{
    // What could not be kept is commented on as it is: the library looks for the words.
    m_panel->setSettling(
        [this](const std::function<void()> &then) { m_parts.workspace->settle(then, then); });
    connectPage();
    connectCommands();
}

void CommentCommands::connectPage()
{
    editor::ArticlePassages *page = &m_parts.editor->passages();
    connect(m_panel, &CommentsPanel::shown, this, &CommentCommands::mark);
    connect(page, &editor::ArticlePassages::caretEntered, m_panel,
            [this](const QString &key) { m_panel->setCurrent(commentOf(key)); });
    connect(m_panel, &CommentsPanel::currentChanged, page,
            [page](newsroom::CommentId comment) { page->setActive(keyOf(comment)); });
    connect(m_panel, &CommentsPanel::wordsWanted, page,
            [page](newsroom::CommentId comment) { page->goTo(keyOf(comment)); });
}

void CommentCommands::connectCommands()
{
    connect(m_parts.commands->comment, &QAction::triggered, this, [this] {
        showPanel();
        m_panel->begin(m_parts.editor->passages().selected());
    });
    connect(m_parts.commands->nextComment, &QAction::triggered, this, [this] {
        showPanel();
        m_panel->goToNext();
    });
}

void CommentCommands::showPanel()
{
    if (!m_parts.commands->inspector->isChecked()) {
        m_parts.commands->inspector->trigger();
    }
    m_parts.inspector->choose(Inspector::Tab::Comments);
}

void CommentCommands::mark(const QList<newsroom::Comment> &comments)
{
    QList<editor::CommentedWords> words;
    for (const newsroom::Comment &comment : comments) {
        if (comment.passage) {
            words.append({keyOf(comment.id), *comment.passage, comment.resolved});
        }
    }
    m_parts.editor->passages().mark(words);
}

} // namespace tilshi::ui
