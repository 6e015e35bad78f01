#include "ui/comments/commentcard.h"

#include "ui/comments/remark.h"
#include "widgets/look/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QToolButton>

namespace tilshi::ui {
namespace {

constexpr int replyLines = 2;
constexpr qsizetype longestQuote = 120; ///< letters on a card

/// Red letters on a pale red ground.
class BlockingBadge : public QLabel
{
public:
    explicit BlockingBadge(QWidget *parent)
        : QLabel(parent)
    {
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.88);
        small.setWeight(QFont::DemiBold);
        setFont(small);
        setContentsMargins(8, 2, 8, 2);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor red = widgets::dangerColour(palette());
        const QColor ground = widgets::mixed(red, palette().color(QPalette::Base), 0.14);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
        painter.setPen(widgets::readable(red, ground));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

QString shortened(QString quote)
{
    quote.replace(u'\n', u' ');
    return quote.size() > longestQuote ? quote.first(longestQuote) + u'…' : quote;
}

} // namespace

CommentCard::CommentCard(QWidget *parent)
    : widgets::Translated<widgets::Card>(parent)
    , m_remark(new Remark(this))
    , m_blocking(new BlockingBadge(this))
    , m_quote(new QLabel(this))
    , m_gone(new QLabel(this))
    , m_replies(new QVBoxLayout)
    , m_reply(new QPlainTextEdit(this))
    , m_resolve(new QToolButton(this))
    , m_answer(new QToolButton(this))
{
    build();
    connectParts();
    CommentCard::retranslate();
}

void CommentCard::build()
{
    setObjectName(u"comment");
    setFocusPolicy(Qt::TabFocus);
    QFont serif(QStringLiteral("PT Serif"), m_quote->font().pointSize());
    serif.setStyleHint(QFont::Serif);
    serif.setItalic(true);
    m_quote->setObjectName(u"quote");
    m_quote->setFont(serif);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setWordWrap(true);
    m_quote->setForegroundRole(QPalette::PlaceholderText);
    m_gone->setObjectName(u"wordsGone");
    m_gone->setForegroundRole(QPalette::PlaceholderText);
    m_remark->addBesideMoment(m_blocking);
    m_remark->addBelowHead(m_gone);
    m_remark->addBelowHead(m_quote);
    m_reply->setObjectName(u"reply");
    m_reply->setTabChangesFocus(true);
    m_reply->setFixedHeight(m_reply->fontMetrics().lineSpacing() * replyLines + 12);
    m_resolve->setObjectName(u"resolve");
    m_answer->setObjectName(u"answer");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_resolve);
    buttons->addWidget(m_answer);
    buttons->addStretch(1);
    m_replies->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_remark);
    layout->addLayout(m_replies);
    layout->addWidget(m_reply);
    layout->addLayout(buttons);
    showReplyField();
}

void CommentCard::connectParts()
{
    connectRemark(m_remark);
    connect(m_resolve, &QToolButton::clicked, this,
            [this] { Q_EMIT resolvedAsked(m_talk.comment, !m_talk.comment.resolved); });
    connect(m_answer, &QToolButton::clicked, this, [this] {
        if (!reply().isEmpty()) {
            sendReply();
            return;
        }
        Q_EMIT chosen(id());
        focusReply();
    });
}

void CommentCard::connectRemark(Remark *remark)
{
    connect(remark, &Remark::changeAsked, this, &CommentCard::changeAsked);
    connect(remark, &Remark::removeAsked, this, &CommentCard::removeAsked);
}

void CommentCard::show(const Talk &talk, const Reader &reader)
{
    m_talk = talk;
    m_remark->show(talk.comment, reader);
    m_blocking->setVisible(talk.comment.isHindrance());
    m_quote->setVisible(!talk.comment.quote.isEmpty());
    m_gone->setVisible(talk.comment.wordsGone);
    showReplies(reader);
    showReplyField();
    retranslate();
}

/// Those that are there keep what is being changed in them.
void CommentCard::showReplies(const Reader &reader)
{
    while (m_shownReplies.size() > m_talk.replies.size()) {
        m_shownReplies.takeLast()->deleteLater();
    }
    while (m_shownReplies.size() < m_talk.replies.size()) {
        auto *reply = new Remark(this);
        connectRemark(reply);
        m_replies->addWidget(reply);
        m_shownReplies.append(reply);
        reply->setVisible(true);
    }
    for (qsizetype at = 0; at < m_shownReplies.size(); ++at) {
        m_shownReplies.at(at)->show(m_talk.replies.at(at), reader);
    }
}

void CommentCard::setActive(bool active)
{
    setMarked(active);
    showReplyField();
}

/// Where it is of use, or something is typed in it.
void CommentCard::showReplyField()
{
    m_reply->setVisible((isActive() && !m_talk.comment.resolved) || !reply().isEmpty());
}

QString CommentCard::reply() const
{
    return m_reply->toPlainText().trimmed();
}

void CommentCard::setReply(const QString &text)
{
    m_reply->setPlainText(text);
    showReplyField();
}

void CommentCard::focusReply()
{
    m_reply->setVisible(true);
    m_reply->setFocus(Qt::ShortcutFocusReason);
}

void CommentCard::sendReply()
{
    newsroom::Comment answer;
    answer.id = newsroom::CommentId::create();
    answer.article = m_talk.comment.article;
    answer.parent = id();
    answer.text = reply();
    if (!answer.text.isEmpty()) {
        m_reply->clear();
        Q_EMIT replyAsked(answer);
    }
}

QString CommentCard::spoken() const
{
    const QString what = m_talk.comment.isHindrance() ? tr("Blocking comment") : tr("Comment");
    return what + QStringLiteral(", ") + m_remark->spoken();
}

void CommentCard::retranslate()
{
    const newsroom::Comment &comment = m_talk.comment;
    m_blocking->setText(tr("Blocking"));
    m_blocking->setToolTip(tr("Stands in the way of approval"));
    m_quote->setText(QStringLiteral("«%1»").arg(shortened(comment.quote)));
    m_quote->setToolTip(comment.quote.size() > longestQuote ? comment.quote : QString());
    m_gone->setText(tr("Its words are no longer in the text"));
    m_reply->setPlaceholderText(tr("Write a reply…"));
    m_reply->setAccessibleName(tr("Reply"));
    m_resolve->setText(comment.resolved ? tr("Open again") : tr("Resolve"));
    m_answer->setText(tr("Reply"));
    m_answer->setVisible(!comment.resolved);
    setAccessibleName(spoken());
}

void CommentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor amber = widgets::warningColour(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isActive()   ? amber
                   : hasFocus() ? widgets::accentColour(palette())
                                : widgets::borderColour(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, 8, 8);
    if (isActive()) {
        QPainterPath inside;
        inside.addRoundedRect(frame, 8, 8);
        painter.setClipPath(inside);
        painter.fillRect(QRectF(0, 0, 3, height()), amber);
    }
}

void CommentCard::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT chosen(id());
    widgets::Translated<widgets::Card>::mousePressEvent(event);
}

void CommentCard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier && m_reply->hasFocus()) {
        sendReply();
    } else if (isEnter && hasFocus()) {
        Q_EMIT chosen(id());
        focusReply();
    } else {
        widgets::Translated<widgets::Card>::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace tilshi::ui
