#pragma once

#include "editor/layout/blockrows.h"

#include <QTextBlock>

namespace tilshi::editor {

class PageMetrics;

/// What is known of a paragraph before its lines are.
class RowEstimate
{
public:
    /// Both outlive it; the metrics may become others.
    RowEstimate(QTextDocument *document, const PageMetrics &metrics)
        : m_document(document)
        , m_metrics(metrics)
    {
    }

    BlockRow rowOf(const QTextBlock &block) const;
    /// About how high a paragraph is that stands under another, in pixels and with the space
    /// between; above is null for the first.
    int height(const BlockRow *above, const BlockRow &row, const QTextBlock &block) const;

private:
    QTextDocument *m_document;
    const PageMetrics &m_metrics;
};

} // namespace tilshi::editor
