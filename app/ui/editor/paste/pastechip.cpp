#include "ui/editor/paste/pastechip.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace tilshi::ui {

namespace {

constexpr int gap = 12; ///< to the page's edges, in pixels
constexpr int widest = 560;
constexpr qreal roundness = 6;

} // namespace

PasteChip::PasteChip(QWidget *parent)
    : Translated<QFrame>(parent)
    , m_text(new QLabel(this))
    , m_asItWas(button("pasteAsItWas"))
    , m_plain(button("pasteAsPlain"))
{
    setObjectName(QStringLiteral("pasteChip"));
    m_text->setObjectName(QStringLiteral("pasteChipText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_asItWas);
    row->addWidget(m_plain);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this); // Kazakh buttons leave no room for a sentence beside them
    column->setContentsMargins(14, 8, 10, 8);
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_asItWas, &QPushButton::clicked, this, &PasteChip::asItWasWanted);
    connect(m_plain, &QPushButton::clicked, this, &PasteChip::plainWanted);
    parent->installEventFilter(this);
    PasteChip::retranslate();
    hide();
}

QPushButton *PasteChip::button(const char *name)
{
    auto *made = new QPushButton(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setFocusPolicy(Qt::TabFocus); // a click leaves the caret where it is
    return made;
}

void PasteChip::tell(const QString &sentence)
{
    m_text->setText(sentence);
    place();
    show();
    raise();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString PasteChip::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void PasteChip::retranslate()
{
    m_asItWas->setText(tr("Paste as it was"));
    m_plain->setText(tr("As plain text"));
}

/// In the middle of the parent's foot.
void PasteChip::place()
{
    const QRect page = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    const int width = std::min(page.width(), widest);
    const int height =
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry(page.center().x() - width / 2, page.bottom() - height, width, height);
}

void PasteChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.25));
    painter.setBrush(mixed(accentColour(palette()), palette().color(QPalette::Base), 0.10));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), roundness, roundness);
}

bool PasteChip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return Translated<QFrame>::eventFilter(watched, event);
}

} // namespace tilshi::ui
