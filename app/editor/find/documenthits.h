#pragma once

#include "editor/find/textsearch.h"
#include "editor/marks/textrange.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QTextDocument;

namespace tilshi::editor {

/// Where in a document what is looked for stands, kept true while it is edited. Looks through it in
/// slices of a few milliseconds, never while a key is being handled.
class DocumentHits : public QObject
{
    Q_OBJECT

public:
    /// The document outlives it.
    explicit DocumentHits(QTextDocument *document, QObject *parent = nullptr);

    /// Begins anew; nothing to look for: no hits.
    void setSearch(std::optional<TextSearch> search);

    /// In the document's order; all of them once isComplete().
    const QList<TextRange> &hits() const { return m_hits; }
    bool isComplete() const { return m_from >= m_to; }
    /// The first that begins at the position or behind it; hits().end() if none does.
    QList<TextRange>::const_iterator firstFrom(int position) const;
    /// Looks through the rest now.
    void complete();

Q_SIGNALS:
    /// Some were found or have gone; also when the search is complete.
    void changed();

private:
    void follow(int position, int removed, int added);
    void searchSlice();
    void searchFor(int milliseconds);

    QTextDocument *m_document;
    std::optional<TextSearch> m_search;
    QList<TextRange> m_hits;
    int m_from = 0; ///< what is still to be looked through, in the document's positions
    int m_to = 0;
    int m_length = 0; ///< the document's, when it was last looked at
    QTimer m_next;
};

} // namespace tilshi::editor
