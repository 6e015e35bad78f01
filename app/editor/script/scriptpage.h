#pragma once

#include "language/transliteration.h"
#include "newsroom/content.h"

#include <QTextEdit>

#include <memory>
#include <optional>

namespace tilshi::editor {

class BodyDocument;
class MediaStore;
class PictureCache;
class ScrollAnchor;

/// An article to be read, in its own or in another script: headline, lead and body, from right to
/// left where the script runs so. What is selected can be copied, as HTML and as text that tell the
/// direction.
class ScriptPage : public QTextEdit
{
    Q_OBJECT

public:
    explicit ScriptPage(QWidget *parent = nullptr);

    /// Content and dateline are in that script already; none: in the letters that they were written
    /// in.
    void show(const newsroom::Content &content, const QString &dateline,
              std::optional<language::Script> script);
    /// Where the pictures come from; it outlives this. Null: there are none.
    void setMediaStore(MediaStore *store);
    using QTextEdit::show;
    /// Puts all of it on the clipboard.
    void copyAll();

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void setLook();
    std::unique_ptr<QMimeData> mimeOf(const text::Body &body) const;

    BodyDocument *m_document;
    PictureCache *m_pictures;
    ScrollAnchor *m_view;
    std::optional<language::Script> m_script;
    bool m_hasHeadline = false;
};

} // namespace tilshi::editor
