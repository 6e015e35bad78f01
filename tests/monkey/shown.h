#pragma once

#include "newsroom/content.h"
#include "newsroom/ids.h"

#include <QHash>
#include <QStringList>

namespace tilshi::ui {
class MainWindow;
}

namespace tilshi::test {

class Sandbox;

/// What stood on the page of each article when it was seen last: that must be found again.
class ShownTexts
{
public:
    /// To be called before and after whatever is done: looks at the open article. Another one may
    /// come at any moment between.
    void look(const ui::MainWindow *window);
    /// Of what was typed, the texts that are in no version, no working copy and no recovery file.
    QStringList lost(const Sandbox &sandbox) const;

private:
    newsroom::ArticleId m_article;
    QString m_opened; ///< its words when it was opened
    QHash<newsroom::ArticleId, newsroom::Content> m_typed;
};

} // namespace tilshi::test
