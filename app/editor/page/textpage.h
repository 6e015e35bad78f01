#pragma once

#include "newsroom/content.h"

namespace tilshi::editor {

/// The page that one article's text is typed on, as far as its keeping has to know: no widget.
class TextPage
{
public:
    virtual ~TextPage() = default;

    /// The text as it stands there now.
    virtual newsroom::Content content() const = 0;
    /// Which article, typed by whom, the next show() gives: one that was shown before may come back
    /// with its undo.
    virtual void setArticle(const QString &) {}
    /// Replaces the text. Where it is not editable it can still be selected and copied.
    virtual void show(const newsroom::Content &content, bool editable) = 0;
    virtual void setEditable(bool editable) = 0;
    virtual void setArticleLanguage(const QString &language) = 0;
    virtual void focusHeadline() = 0;
};

} // namespace tilshi::editor
