#pragma once

#include "importing/pastedtext.h"

#include <QFuture>
#include <QString>

#include <optional>

class QMimeData;

namespace tilshi::editor {

/// What a clipboard holds of a text, kept for reading it once more in another way.
struct PastedSource
{
    QString html; ///< empty if it has none
    QString text;
    QByteArray rtf = {}; ///< of a clipboard without HTML; empty if it has none

    /// UTF-16 units or bytes to be read.
    qsizetype size() const
    {
        return !html.isEmpty() ? html.size() : rtf.isEmpty() ? text.size() : rtf.size();
    }
};

/// The RTF of a clipboard, by whichever name it goes; empty if it has none.
QByteArray rtfOf(const QMimeData &data);

/// Nothing where the clipboard holds no text.
std::optional<PastedSource> sourceOf(const QMimeData &data);

/// The path of the first dropped file, if its name is that of a text; empty if it is none.
QString textFileOf(const QMimeData &data);

/// Reads a file of text; its headline is the first heading. May be called on any thread. Errors:
/// those of importFile() and of reading.
Result<importing::PastedText> readPastedFile(const QString &path);

/// Reads it: HTML where there is some and it can be read, else text. May be called on any thread.
importing::PastedText readPaste(const PastedSource &source, importing::Cleaning cleaning);

/// The text alone, each line a paragraph.
text::Body plainPaste(const PastedSource &source);

} // namespace tilshi::editor
