#pragma once

#include "newsroom/content.h"

#include <QString>
#include <QTextDocument>

#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <utility>

namespace tilshi::editor {

/// What a page showed of an article: its texts with their undo and redo, the carets, the place.
struct KeptPage
{
    /// In the order of TextPart.
    std::array<std::unique_ptr<QTextDocument>, 3> documents;
    std::array<std::pair<int, int>, 3> selections; ///< anchor and caret
    int scrolled = 0;
    QString typedDate; ///< what was typed as a date and is none
};

/// The pages of the articles that were shown last.
class KeptPages
{
public:
    void keep(const QString &key, const newsroom::Content &content, KeptPage page);
    /// The article's page, if it was kept and its text is still that; what was kept is gone then.
    std::optional<KeptPage> take(const QString &key, const newsroom::Content &content);

private:
    struct Entry
    {
        QString key;
        newsroom::Content content;
        KeptPage page;
    };

    std::deque<Entry> m_entries; ///< the latest first
};

} // namespace tilshi::editor
