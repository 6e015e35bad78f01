#include "editor/actions/formatbar.h"

#include "editor/actions/formatactions.h"
#include "editor/actions/tableactions.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace tilshi::editor {

FormatBar::FormatBar(const FormatActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_style(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(0); // the narrowest window has to have room for the style's name
    m_style->setObjectName(QStringLiteral("paragraphStyle"));
    m_style->setFocusPolicy(Qt::NoFocus);
    m_style->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_style);
    row->addSpacing(8);
    const QList<QAction *> buttons{
        actions.bold,          actions.italic,   actions.underline, nullptr,      actions.heading2,
        actions.quote,         actions.bulleted, actions.numbered,  actions.link, actions.image,
        actions.table->insert, nullptr,          actions.undo,      actions.redo};
    for (QAction *action : buttons) {
        if (action) {
            addButton(row, action);
        } else {
            row->addSpacing(8);
        }
    }
    row->addStretch();
    connect(m_style, &QComboBox::activated, this,
            [this](int index) { m_actions.styles().at(index)->trigger(); });
    const QList<QAction *> styles = actions.styles();
    for (QAction *style : styles) {
        connect(style, &QAction::changed, this, &FormatBar::showStyle);
    }
    retranslate();
}

void FormatBar::addAtEnd(QWidget *widget)
{
    static_cast<QHBoxLayout *>(layout())->addWidget(widget);
}

void FormatBar::retranslate()
{
    m_style->clear();
    const QList<QAction *> styles = m_actions.styles();
    for (const QAction *style : styles) {
        m_style->addItem(style->text());
    }
    m_style->setAccessibleName(tr("Paragraph style"));
    m_style->setToolTip(tr("Paragraph style"));
    showStyle();
}

void FormatBar::addButton(QHBoxLayout *row, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    row->addWidget(button);
}

void FormatBar::showStyle()
{
    const QList<QAction *> styles = m_actions.styles();
    for (int i = 0; i < int(styles.size()); ++i) {
        if (styles.at(i)->isChecked()) {
            m_style->setCurrentIndex(i);
        }
    }
    m_style->setEnabled(styles.constFirst()->isEnabled());
}

} // namespace tilshi::editor
