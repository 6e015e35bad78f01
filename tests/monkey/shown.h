#pragma once

#include "newsroom/ids.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

namespace tilshi::editor {
class ArticleEditor;
} // namespace tilshi::editor

namespace tilshi::session {
class CurrentArticle;
} // namespace tilshi::session

namespace tilshi::ui {
class MainWindow;
} // namespace tilshi::ui

namespace tilshi::test {

class Sandbox;

/// What was typed into each article: that must be found again, unless it was changed or deleted on
/// the page itself.
class ShownTexts : public QObject
{
public:
    /// To be called before and after whatever is done, since not everything tells of itself.
    void look(const ui::MainWindow *window);
    /// Of what was typed, the texts that are in no version, no working copy and no recovery file,
    /// each with what is kept in their place.
    QStringList lost(const Sandbox &sandbox) const;

private:
    void listenTo(const ui::MainWindow &window);
    void loaded();
    void compare();

    QPointer<session::CurrentArticle> m_current;
    QPointer<editor::ArticleEditor> m_editor;
    newsroom::ArticleId m_article;               ///< the one on the page; null while it changes
    QString m_onPage;                            ///< its words when it was looked at last
    QHash<newsroom::ArticleId, QString> m_typed; ///< what was typed last into each
    /// What was typed into an article that came onto the page with another text after that.
    QMultiHash<newsroom::ArticleId, QString> m_replaced;
    bool m_strayed = false; ///< the window was about one article, its page had another
};

} // namespace tilshi::test
