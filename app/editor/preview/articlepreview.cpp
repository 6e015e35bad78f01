#include "editor/preview/articlepreview.h"

#include "editor/document/bodydocument.h"
#include "widgets/look/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

namespace tilshi::editor {

namespace {

/// Begins a gap's paragraph: no text has it there, and nothing is painted for it.
constexpr QChar gapMark(u'\u2063');
constexpr qsizetype mostMarks = 1000;

text::Body withGaps(const text::Body &body, const QList<PreviewGap> &gaps)
{
    text::Body all;
    qsizetype next = 0;
    for (qsizetype at = 0; at <= body.blocks.size(); ++at) {
        for (; next < gaps.size() && gaps[next].before <= at; ++next) {
            all.blocks.append(
                text::Block(text::Paragraph{text::plainRuns(gapMark + gaps[next].words)}));
        }
        if (at < body.blocks.size()) {
            all.blocks.append(body.blocks[at]);
        }
    }
    return all;
}

bool isGap(const QTextBlock &block)
{
    return block.text().startsWith(gapMark);
}

QTextEdit::ExtraSelection markOf(const QTextBlock &block, qsizetype start, qsizetype length,
                                 const QTextCharFormat &format)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(block);
    mark.cursor.setPosition(block.position() + int(start));
    mark.cursor.setPosition(block.position() + int(start + length), QTextCursor::KeepAnchor);
    mark.format = format;
    return mark;
}

QTextCharFormat changedFormat(const QPalette &palette)
{
    const QColor green = widgets::successColour(palette);
    QTextCharFormat format;
    format.setBackground(widgets::mixed(green, palette.color(QPalette::Base), 0.14));
    format.setFontUnderline(true);
    format.setUnderlineColor(green);
    return format;
}

} // namespace

ArticlePreview::ArticlePreview(QWidget *parent)
    : ScriptPage(parent)
{
    setTabChangesFocus(true);
    connect(qobject_cast<BodyDocument *>(document()), &BodyDocument::filled, this,
            &ArticlePreview::markUp);
}

void ArticlePreview::showArticle(const newsroom::Content &content, const QString &dateline,
                                 const QList<PreviewGap> &gaps, const QStringList &changedWords)
{
    m_changed = {changedWords.begin(), changedWords.end()};
    newsroom::Content shown = content;
    shown.body = withGaps(content.body, gaps);
    setExtraSelections({});
    show(shown, dateline, std::nullopt);
    markUp();
}

void ArticlePreview::markUp()
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}\\p{N}-]+"));
    QTextCharFormat pale;
    pale.setForeground(widgets::mutedColour(palette()));
    const QTextCharFormat changed = changedFormat(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid() && marks.size() < mostMarks;
         block = block.next()) {
        const QString text = block.text();
        if (isGap(block)) {
            marks.append(markOf(block, 0, text.size(), pale));
            continue;
        }
        auto matches = word.globalMatch(m_changed.isEmpty() ? QString() : text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (m_changed.contains(match.captured())) {
                marks.append(markOf(block, match.capturedStart(), match.capturedLength(), changed));
            }
        }
    }
    setExtraSelections(marks);
}

void ArticlePreview::paintEvent(QPaintEvent *event)
{
    ScriptPage::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(widgets::mutedColour(palette()), 1, Qt::DashLine));
    const QPointF origin(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    for (QTextBlock block = cursorForPosition(QPoint(0, 0)).block(); block.isValid();
         block = block.next()) {
        const QRectF rect =
            document()->documentLayout()->blockBoundingRect(block).translated(origin);
        if (rect.top() > viewport()->height()) {
            break;
        }
        if (isGap(block)) {
            painter.drawRoundedRect(rect.adjusted(0.5, -3.5, -0.5, 3.5), 6, 6);
        }
    }
}

void ArticlePreview::changeEvent(QEvent *event)
{
    ScriptPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        markUp();
    }
}

} // namespace tilshi::editor
