#include "ui/words/ignoredpage.h"

#include "spelling/rules.h"
#include "wording/findings.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>
#include <functional>

namespace tilshi::ui {
namespace {

enum Column
{
    TextColumn,
    KindColumn,
    PlaceColumn,
    ColumnCount
};

} // namespace

IgnoredPage::IgnoredPage(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_hint(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_back(new QPushButton(this))
{
    build();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &IgnoredPage::showState);
    connect(m_back, &QPushButton::clicked, this, &IgnoredPage::bringBack);
    IgnoredPage::retranslate();
}

void IgnoredPage::setFindings(const QList<newsroom::IgnoredFinding> &findings)
{
    m_findings = findings;
    fill();
}

void IgnoredPage::retranslate()
{
    m_list->setAccessibleName(tr("Ignored"));
    m_list->setHeaderLabels({tr("Text"), tr("Why it was marked"), tr("Where")});
    m_back->setText(tr("Mark again"));
    fill();
}

void IgnoredPage::build()
{
    setFocusProxy(m_list);
    m_list->setObjectName(u"ignoredList");
    m_back->setObjectName(u"bringBack");
    m_back->setAutoDefault(false);
    m_hint->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setColumnCount(ColumnCount);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
}

void IgnoredPage::fill()
{
    m_list->clear();
    for (const newsroom::IgnoredFinding &finding : std::as_const(m_findings)) {
        const auto kind = spelling::kindNamed(finding.kind);
        m_list->addTopLevelItem(new QTreeWidgetItem(
            {wording::shown(finding.text), kind ? wording::name(*kind) : finding.kind,
             finding.article ? tr("In this article") : tr("Everywhere")}));
    }
    showState();
}

void IgnoredPage::bringBack()
{
    QList<int> rows;
    const QList<QTreeWidgetItem *> selected = m_list->selectedItems();
    for (QTreeWidgetItem *item : selected) {
        rows.append(m_list->indexOfTopLevelItem(item));
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        m_findings.removeAt(row);
    }
    fill();
}

void IgnoredPage::showState()
{
    m_back->setEnabled(!m_list->selectedItems().isEmpty());
    m_hint->setText(m_findings.isEmpty()
                        ? tr("Nothing is ignored. What you choose to ignore is listed here and can "
                             "be marked again.")
                        : tr("What you chose to ignore, everywhere and in the open article."));
}

} // namespace tilshi::ui
