#include "editor/paste/pastechip.h"

#include "widgets/announcement.h"
#include "widgets/flowlayout.h"
#include "widgets/look/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tilshi::editor {

PasteChip::PasteChip(QWidget *parent)
    : widgets::Translated<QFrame>(parent)
    , m_text(new QLabel(this))
    , m_asItWas(button("pasteAsItWas"))
    , m_plain(button("pasteAsPlain"))
    , m_cut(button("pasteCut"))
{
    setObjectName(QStringLiteral("pasteChip"));
    m_text->setObjectName(QStringLiteral("pasteChipText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *buttons = new QWidget(this);
    auto *row = new widgets::FlowLayout(buttons, 8);
    row->addWidget(m_asItWas);
    row->addWidget(m_plain);
    row->addWidget(m_cut);
    auto *column = new QVBoxLayout(this); // Kazakh buttons leave no room for a sentence beside them
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addWidget(buttons);
    connect(m_asItWas, &QPushButton::clicked, this, &PasteChip::asItWasWanted);
    connect(m_plain, &QPushButton::clicked, this, &PasteChip::plainWanted);
    connect(m_cut, &QPushButton::clicked, this, &PasteChip::cutWanted);
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

void PasteChip::tell(const QString &sentence, bool hasLong)
{
    const QString slow =
        hasLong ? tr("A paragraph is so long that typing in it is slow.") : QString();
    m_text->setText(QStringList{sentence, slow}.join(u' ').trimmed());
    m_cut->setVisible(hasLong);
    show();
    widgets::announce(this, m_text->text());
}

QString PasteChip::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void PasteChip::retranslate()
{
    m_asItWas->setText(tr("Paste as it was"));
    m_plain->setText(tr("As plain text"));
    m_cut->setText(tr("Cut into paragraphs"));
}

void PasteChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), widgets::mixed(widgets::accentColour(palette()),
                                            palette().color(QPalette::Base), 0.10));
}

} // namespace tilshi::editor
