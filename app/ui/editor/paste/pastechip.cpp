#include "ui/editor/paste/pastechip.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tilshi::ui {

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
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_asItWas, &QPushButton::clicked, this, &PasteChip::asItWasWanted);
    connect(m_plain, &QPushButton::clicked, this, &PasteChip::plainWanted);
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
    show();
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

void PasteChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), mixed(accentColour(palette()), palette().color(QPalette::Base), 0.10));
}

} // namespace tilshi::ui
