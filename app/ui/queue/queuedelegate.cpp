#include "ui/queue/queuedelegate.h"

#include "session/session.h"
#include "ui/badges/avatar.h"
#include "ui/badges/statecolour.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuepeople.h"
#include "widgets/look/icons.h"
#include "widgets/look/rowground.h"
#include "widgets/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace tilshi::ui {
namespace {

constexpr int side = 14;
constexpr int tick = 15;
constexpr int textLeft = 52;
constexpr int disc = 24;
constexpr int smallDisc = 20;
constexpr int dot = 8;
constexpr int unreadDot = 7;
constexpr int gap = 8;
constexpr int between = 2; ///< the two lines of a row
constexpr int around = 7;  ///< above and below them
constexpr int wide = 820;  ///< from this width on the reviewer has a name beside the disc
constexpr qreal authorAt = 0.465;
constexpr qreal reviewerAt = 0.645;
constexpr qreal authorAtNarrow = 0.5;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// The columns of a row, in the view's coordinates.
struct Columns
{
    QRect text;
    QRect author;
    QRect reviewer;
    QRect time;
};

Columns columnsOf(const QStyleOptionViewItem &option)
{
    const QRect row = option.rect.adjusted(0, around, -side, -around);
    const bool isWide = row.width() >= wide;
    const int times = QFontMetrics(bold(option.font)).averageCharWidth() * (isWide ? 21 : 18);
    const int right = row.right() - times;
    const int author = row.left() + int(row.width() * (isWide ? authorAt : authorAtNarrow));
    const int reviewer = isWide ? std::min(right - gap, row.left() + int(row.width() * reviewerAt))
                                : right - gap - smallDisc;
    const auto column = [&row](int from, int to) {
        return QRect(from, row.top(), std::max(0, to - from), row.height());
    };
    return {column(row.left() + textLeft, author - gap), column(author, reviewer - gap),
            column(reviewer, right - gap), column(right, row.right() + 1)};
}

/// Two lines, one below the other, each cut where it has no room.
class TwoLines
{
public:
    TwoLines(QPainter &painter, const QStyleOptionViewItem &option, const QRect &column)
        : m_painter(painter)
        , m_option(option)
        , m_column(column)
    {
    }

    void first(const QString &text, const QFont &font, const QColor &ink, int alignment)
    {
        draw(m_column.top(), text, font, ink, alignment);
    }
    void second(const QString &text, const QColor &ink, int alignment, int indent = 0)
    {
        m_column.setLeft(m_column.left() + indent);
        draw(secondTop(), text, small(m_option.font), ink, alignment);
    }
    int secondTop() const
    {
        return m_column.top() + QFontMetrics(m_option.font).height() + between;
    }

private:
    void draw(int top, const QString &text, const QFont &font, const QColor &ink, int alignment)
    {
        const QFontMetrics metrics(font);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        const QString fitting = metrics.elidedText(text, Qt::ElideRight, m_column.width());
        m_painter.drawText(QRect(m_column.left(), top, m_column.width(), metrics.height()),
                           alignment | Qt::AlignVCenter, fitting);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_column;
};

void paintTick(QPainter &painter, const QStyleOptionViewItem &option, bool chosen)
{
    const QPalette &palette = option.palette;
    const QRectF box(option.rect.left() + side + 0.5, option.rect.center().y() - tick / 2 + 0.5,
                     tick - 1, tick - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(chosen ? palette.color(QPalette::Highlight) : widgets::mutedColour(palette), 1.2));
    painter.setBrush(chosen ? palette.brush(QPalette::Highlight) : palette.brush(QPalette::Base));
    painter.drawRoundedRect(box, 3, 3);
    if (chosen) {
        widgets::tintedIcon(QStringLiteral("check"), QPalette::HighlightedText)
            .paint(&painter, box.toRect().adjusted(1, 1, 0, 0));
    }
}

QColor timeColour(QueueHaste haste, const QPalette &palette)
{
    switch (haste) {
    case QueueHaste::Late:
        return widgets::dangerColour(palette);
    case QueueHaste::Soon:
        return widgets::warningColour(palette);
    case QueueHaste::None:
        break;
    }
    return palette.color(QPalette::Text);
}

/// One row of a queue being painted.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const QueueModel &model,
               const QModelIndex &index)
        : m_painter(painter)
        , m_option(option)
        , m_row(model.rowAt(index))
        , m_article(model.articleAt(index).value_or(newsroom::ArticleSummary()))
        , m_people(model.people())
        , m_reason(model.reasonAt(index))
        , m_chosen(model.isChosen(index))
        , m_columns(columnsOf(option))
    {
        if (m_chosen) {
            m_option.state |= QStyle::State_MouseOver; // the same tint; the bar is the cursor's
        }
        m_muted =
            widgets::readable(widgets::mutedColour(option.palette), widgets::rowGround(m_option));
    }

    void paint()
    {
        widgets::paintRowGround(&m_painter, m_option);
        paintTick(m_painter, m_option, m_chosen);
        paintText();
        paintAuthor();
        paintReviewer();
        paintTime();
    }

private:
    QColor readable(const QColor &ink) const
    {
        return widgets::readable(ink, widgets::rowGround(m_option));
    }

    void paintText()
    {
        TwoLines lines(m_painter, m_option, m_columns.text);
        lines.first(m_row.headline, m_row.unread ? bold(m_option.font) : m_option.font,
                    m_option.palette.color(QPalette::Text), Qt::AlignLeft);
        if (m_row.unread) {
            paintUnread();
        }
        const bool failed = !m_article.publishError.isEmpty() || !m_reason.isEmpty();
        const QColor colour = failed ? widgets::dangerColour(m_option.palette)
                                     : stateColour(m_article.state, m_option.palette);
        const int height = QFontMetrics(small(m_option.font)).height();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawEllipse(m_columns.text.left(), lines.secondTop() + (height - dot) / 2, dot,
                              dot);
        lines.second(m_reason.isEmpty() ? m_row.note : m_reason,
                     failed ? readable(colour) : m_muted, Qt::AlignLeft, dot + gap);
    }

    void paintUnread()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(widgets::accentColour(m_option.palette));
        m_painter.drawEllipse(m_columns.text.left() - unreadDot - 5,
                              m_option.rect.center().y() - unreadDot / 2, unreadDot, unreadDot);
    }

    void paintAuthor()
    {
        QRect column = m_columns.author;
        m_people.paint(m_painter, QRect(column.left(), column.center().y() - disc / 2, disc, disc),
                       m_article.owner, m_option.palette);
        column.setLeft(column.left() + disc + gap);
        TwoLines lines(m_painter, m_option, column);
        lines.first(m_row.author, m_option.font, m_option.palette.color(QPalette::Text),
                    Qt::AlignLeft);
        lines.second(m_row.authorNote, m_muted, Qt::AlignLeft);
    }

    void paintReviewer()
    {
        if (m_row.reviewer.isEmpty() || !m_article.reviewer) {
            return;
        }
        const QRect &column = m_columns.reviewer;
        const QRect at(column.left(), column.center().y() - smallDisc / 2, smallDisc, smallDisc);
        m_people.paint(m_painter, at, *m_article.reviewer, m_option.palette);
        const QRect words = column.adjusted(smallDisc + 6, 0, 0, 0);
        m_painter.setFont(small(m_option.font));
        m_painter.setPen(m_muted);
        m_painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                           QFontMetrics(m_painter.font())
                               .elidedText(m_row.reviewer, Qt::ElideRight, words.width()));
    }

    void paintTime()
    {
        TwoLines lines(m_painter, m_option, m_columns.time);
        lines.first(m_row.time, bold(m_option.font),
                    readable(timeColour(m_row.haste, m_option.palette)), Qt::AlignRight);
        lines.second(m_row.timeNote, m_muted, Qt::AlignRight);
    }

    QPainter &m_painter;
    QStyleOptionViewItem m_option;
    QueueRow m_row;
    newsroom::ArticleSummary m_article;
    QueuePeople m_people;
    QString m_reason;
    bool m_chosen;
    Columns m_columns;
    QColor m_muted;
};

void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QueueModel &model,
               const QModelIndex &index)
{
    const newsroom::QueueGroup group = model.groupAt(index);
    const QPalette &palette = option.palette;
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QColor ground =
        isCurrent ? widgets::softAccent(palette) : palette.color(QPalette::AlternateBase);
    painter.fillRect(option.rect, ground);
    painter.setPen(widgets::borderColour(palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect line = option.rect.adjusted(side, 0, -side, 0);
    const QRect sign(line.left(), line.center().y() - 6, 14, 14);
    const QString icon =
        model.isFolded(group) ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down");
    widgets::tintedIcon(icon, QPalette::PlaceholderText).paint(&painter, sign);
    const QFont name = bold(option.font);
    const bool isLate = group == newsroom::QueueGroup::Late;
    painter.setFont(name);
    painter.setPen(widgets::readable(
        isLate ? widgets::dangerColour(palette) : palette.color(QPalette::Text), ground));
    const QString text = nameOf(group);
    const int left = line.left() + 20;
    painter.drawText(line.adjusted(20, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    const int right = left + QFontMetrics(name).horizontalAdvance(text) + gap;
    painter.setFont(small(option.font));
    painter.setPen(widgets::readable(widgets::mutedColour(palette), ground));
    painter.drawText(QRect(QPoint(right, line.top()), line.bottomRight()),
                     Qt::AlignLeft | Qt::AlignVCenter, QString::number(model.countAt(index)));
    const QRect rest(QPoint(right + 40, line.top()), line.bottomRight());
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetrics(painter.font())
                         .elidedText(orderOf(group), Qt::ElideRight, std::max(0, rest.width())));
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = qobject_cast<const QueueModel *>(index.model());
    painter->save();
    if (model->isGroup(index)) {
        paintHead(*painter, option, *model, index);
    } else {
        RowPainter(*painter, option, *model, index).paint();
    }
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const QueueModel *>(index.model());
    const int line = QFontMetrics(option.font).height();
    if (model->isGroup(index)) {
        return {0, line + 14};
    }
    return {0, line + between + QFontMetrics(small(option.font)).height() + 2 * around};
}

QRect QueueDelegate::tickArea(const QRect &row)
{
    return {row.left(), row.top(), textLeft - gap, row.height()};
}

} // namespace tilshi::ui
