#include "ui/words/rulespage.h"

#include "wording/findings.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>

namespace tilshi::ui {

RulesPage::RulesPage(const spelling::Rules &rules, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
{
    m_list->setObjectName(u"ruleList");
    for (const spelling::Rule rule : spelling::allRules()) {
        auto *item = new QListWidgetItem(m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(rules.contains(rule) ? Qt::Checked : Qt::Unchecked);
    }
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    RulesPage::retranslate();
}

spelling::Rules RulesPage::rules() const
{
    spelling::Rules rules;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            rules.insert(spelling::allRules().at(row));
        }
    }
    return rules;
}

void RulesPage::retranslate()
{
    m_hint->setText(tr("What you switch off is no longer marked on this computer."));
    m_list->setAccessibleName(tr("Checks"));
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setText(wording::name(spelling::allRules().at(row)));
    }
}

} // namespace tilshi::ui
