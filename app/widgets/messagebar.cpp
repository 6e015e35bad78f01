#include "widgets/messagebar.h"

#include "widgets/announcement.h"
#include "widgets/look/icons.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace tilshi::widgets {
namespace {

constexpr int shortlyMs = 10'000;

QColor colourOf(MessageBar::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case MessageBar::Kind::Error:
        return dangerColour(palette);
    case MessageBar::Kind::Warning:
        return warningColour(palette);
    case MessageBar::Kind::Information:
        break;
    }
    return accentColour(palette);
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : Translated<QFrame>(parent)
    , m_time(new QTimer(this))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_answer(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar");
    m_text->setObjectName(u"message");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->setObjectName(u"messageAnswer");
    m_close->setObjectName(u"messageClose");
    m_close->setIcon(tintedIcon(QStringLiteral("x")));
    m_close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_answer);
    layout->addWidget(m_close);
    m_time->setObjectName(u"messageTime");
    m_time->setSingleShot(true);
    connect(m_time, &QTimer::timeout, this, &MessageBar::pass);
    connect(m_answer, &QPushButton::clicked, this, &MessageBar::answer);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::end);
    MessageBar::retranslate();
    hide();
}

void MessageBar::keepPlace()
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    static_cast<QBoxLayout *>(layout())->addStrut(m_answer->sizeHint().height());
}

int MessageBar::tell(Kind kind, const QString &sentence, const QString &answer,
                     std::function<void()> answered)
{
    const Lasts lasts =
        kind == Kind::Information && answer.isEmpty() ? Lasts::Shortly : Lasts::UntilClosed;
    const bool isAnother = !answer.isEmpty() && kind != Kind::Information;
    if (isAnother || isHidden()) {
        m_covered.reset();
    } else if (m_message.waitsForAnswer()) {
        m_covered = std::move(m_message);
    }
    m_message = {kind, sentence, answer, std::move(answered), lasts, ++m_told};
    showMessage();
    return m_message.number;
}

void MessageBar::showMessage()
{
    m_time->stop();
    if (m_message.lasts == Lasts::Shortly) {
        m_time->start(shortlyMs);
    }
    const bool isGood = m_message.kind == Kind::Information;
    const QString icon = isGood ? QStringLiteral("check") : QStringLiteral("triangle-alert");
    m_icon->setPixmap(tintedIcon(icon, QPalette::WindowText).pixmap(QSize(16, 16)));
    m_text->setText(m_message.sentence);
    m_answer->setText(m_message.answer);
    m_answer->setVisible(!m_message.answer.isEmpty());
    show();
    update();
    announce(this, m_message.sentence);
}

/// Of the message that is shown: the one beneath it is there again, with the number it had.
void MessageBar::end()
{
    m_time->stop();
    if (!m_covered) {
        hide();
        return;
    }
    m_message = *std::exchange(m_covered, std::nullopt);
    showMessage();
}

int MessageBar::hold(const QString &sentence)
{
    const int number = tell(Kind::Information, sentence);
    m_message.lasts = Lasts::UntilClosed;
    m_time->stop();
    return number;
}

void MessageBar::leave(int number)
{
    if (m_covered && m_covered->number == number && m_covered->lasts != Lasts::UntilClosed) {
        m_covered.reset();
    } else if (m_message.lasts != Lasts::UntilClosed) {
        withdraw(number);
    }
}

void MessageBar::withdraw(int number)
{
    if (m_covered && m_covered->number == number) {
        m_covered.reset();
    } else if (number == m_message.number && !isHidden()) {
        end();
    }
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const QColor colour = colourOf(m_message.kind, palette());
    QPainter painter(this);
    painter.fillRect(rect(), mixed(colour, palette().color(QPalette::Base), 0.12));
    painter.fillRect(QRect(0, 0, 3, height()), colour);
}

/// Who is reading it, or about to copy it, keeps it.
void MessageBar::pass()
{
    const QWidget *focused = QApplication::focusWidget();
    if (underMouse() || (focused && isAncestorOf(focused))) {
        m_time->start(shortlyMs);
    } else {
        end();
    }
}

void MessageBar::answer()
{
    const auto answered = std::exchange(m_message.answered, {});
    end();
    if (answered) {
        answered();
    }
}

} // namespace tilshi::widgets
