#pragma once

#include "text/body.h"

#include <QMimeData>

#include <optional>

namespace tilshi::editor {

/// A piece of a body on the clipboard: in our own form, which keeps everything, as HTML and as
/// text. The forms are made when someone asks for them.
class BodyMime : public QMimeData
{
    Q_OBJECT

public:
    /// shown: the same with the numbers that its lists' items have in their article, for other
    /// programs.
    BodyMime(text::Body body, text::Body shown);

    QStringList formats() const override;
    bool hasFormat(const QString &type) const override;

    /// The body that an editor of ours put there, as it is, or parsed where that was another
    /// program; nothing if it comes from elsewhere.
    static std::optional<text::Body> bodyOf(const QMimeData &data);

protected:
    QVariant retrieveData(const QString &type, QMetaType wanted) const override;

private:
    text::Body m_body;
    text::Body m_shown;
};

/// Text from elsewhere as paragraphs, one a line; empty lines and characters that no text has are
/// dropped.
text::Body plainParagraphs(const QString &text);

} // namespace tilshi::editor
