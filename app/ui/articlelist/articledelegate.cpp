#include "ui/articlelist/articledelegate.h"

#include "ui/articlelist/articlelistmodel.h"
#include "ui/articlelist/markedtext.h"
#include "ui/badges/statecolour.h"
#include "widgets/look/rowground.h"
#include "widgets/look/theme.h"
#include "widgets/wrappedlines.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tilshi::ui {
namespace {

constexpr int sidePadding = 14;
constexpr int topPadding = 10;
constexpr int gap = 4;
constexpr int dot = 8;
constexpr int dotGap = 8;
constexpr int mostLines = 2;
constexpr int sentenceLines = 2;
constexpr qsizetype beforeWord =
    40;                          // characters of a sentence, at most, before the first word found
constexpr int mostNoteLines = 3; // where letters are large and the author's name is long

QFont headlineFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont noteFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

QStringList headlineLines(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    return widgets::wrappedLines(index.data().toString(), headlineFont(option.font), width,
                                 mostLines);
}

/// Beside the dot.
QStringList noteLines(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    return widgets::wrappedLines(index.data(ArticleListModel::NoteRole).toString(),
                                 noteFont(option.font), width - dot - dotGap, mostNoteLines);
}

void paintNote(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               QRect line)
{
    const auto state = newsroom::State(index.data(ArticleListModel::StateRole).toInt());
    const bool failed = !index.data(ArticleListModel::ErrorRole).toString().isEmpty();
    const QColor colour =
        failed ? widgets::dangerColour(option.palette) : stateColour(state, option.palette);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(line.left(), line.center().y() - dot / 2 + 1, dot, dot);
    const QStringList texts = noteLines(option, index, line.width());
    line.setLeft(line.left() + dot + dotGap);
    painter->setFont(noteFont(option.font));
    painter->setPen(widgets::readable(failed ? colour : widgets::mutedColour(option.palette),
                                      widgets::rowGround(option)));
    for (const QString &text : texts) {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
        line.translate(0, line.height());
    }
}

const ArticleListModel *modelOf(const QModelIndex &index)
{
    return qobject_cast<const ArticleListModel *>(index.model());
}

bool hasSentence(const QModelIndex &index)
{
    const ArticleListModel *model = modelOf(index);
    return model && !model->words().isEmpty();
}

QFont sentenceFont(QFont font)
{
    font.setFamily(QStringLiteral("PT Serif"));
    font.setPointSizeF(font.pointSizeF() * 1.08);
    return font;
}

/// The room is kept also while the sentence is read.
int sentenceHeight(const QStyleOptionViewItem &option)
{
    return sentenceLines * QFontMetrics(sentenceFont(option.font)).lineSpacing() + gap;
}

void paintSentence(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &rect)
{
    if (const auto excerpt = modelOf(index)->excerptAt(index)) {
        const MarkedText whole{excerpt->sentence, excerpt->places, sentenceLines};
        paintMarked(*painter, rect, fromFirstWord(whole, beforeWord), sentenceFont(option.font),
                    option.palette);
    }
}

/// As the lines of a headline are wrapped, with the words that were searched for.
void paintHeadlineLine(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const QRect &line, const QString &text)
{
    if (!hasSentence(index)) {
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
        return;
    }
    const MarkedText marked{text, newsroom::wordsFound(text, modelOf(index)->words()), 1};
    paintMarked(*painter, line, marked, headlineFont(option.font), option.palette);
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    widgets::paintRowGround(painter, option);
    const QRect inner = option.rect.adjusted(sidePadding, topPadding, -sidePadding, -topPadding);
    const QFont font = headlineFont(option.font);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    QRect line(inner.topLeft(), QSize(inner.width(), QFontMetrics(font).height()));
    for (const QString &text : headlineLines(option, index, inner.width())) {
        paintHeadlineLine(painter, option, index, line, text);
        line.translate(0, line.height());
    }
    if (hasSentence(index)) {
        paintSentence(painter, option, index, line.translated(0, gap));
        line.translate(0, sentenceHeight(option));
    }
    line.setHeight(QFontMetrics(noteFont(option.font)).height());
    line.translate(0, gap);
    paintNote(painter, option, index, line);
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    const int inner = width - 2 * sidePadding;
    const qsizetype headlines = headlineLines(option, index, inner).size();
    const qsizetype notes = noteLines(option, index, inner).size();
    const int sentence = hasSentence(index) ? sentenceHeight(option) : 0;
    const int height = sentence +
                       int(headlines) * QFontMetrics(headlineFont(option.font)).height() + gap +
                       int(notes) * QFontMetrics(noteFont(option.font)).height() + 2 * topPadding;
    return {width, height};
}

} // namespace tilshi::ui
