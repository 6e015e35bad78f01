#include "ui/settings/typingpage.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>

namespace tilshi::ui {

TypingPage::TypingPage(editor::TypingAids aids, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
{
    m_list->setObjectName(u"typingList");
    for (const editor::TypingAid aid : editor::allTypingAids()) {
        auto *item = new QListWidgetItem(m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(aids.testFlag(aid) ? Qt::Checked : Qt::Unchecked);
    }
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    TypingPage::retranslate();
}

editor::TypingAids TypingPage::aids() const
{
    editor::TypingAids aids;
    for (int row = 0; row < m_list->count(); ++row) {
        aids.setFlag(editor::allTypingAids().at(row),
                     m_list->item(row)->checkState() == Qt::Checked);
    }
    return aids;
}

void TypingPage::retranslate()
{
    m_hint->setText(tr("Set right while you type. Undo gives back what you typed."));
    m_list->setAccessibleName(tr("Typing"));
    const QStringList names{tr("Quotes: «…» for \"…\""),
                            tr("Dashes: – for - and -- between words"),
                            tr("Ellipsis: … for three points"),
                            tr("No-break spaces: 2025 ж., № 5, 1,5 млрд"),
                            tr("Endings after numbers: 5-ші for 5 ші"),
                            tr("Characters that begin a paragraph: ##, -, 1., >, --- and Enter")};
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setText(names.at(row));
    }
}

} // namespace tilshi::ui
