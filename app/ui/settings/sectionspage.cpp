#include "ui/settings/sectionspage.h"

#include "language/slug.h"
#include "ui/enterkey.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace tilshi::ui {
namespace {

constexpr int sectionRole = Qt::UserRole;

} // namespace

SectionsPage::SectionsPage(const QList<newsroom::Section> &sections, QWidget *parent)
    : Translated<QWidget>(parent)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_rename(new QPushButton(this))
{
    build();
    for (const newsroom::Section &section : sections) {
        append(section);
    }
    connect(m_add, &QPushButton::clicked, this, &SectionsPage::add);
    connect(m_name, &QLineEdit::textChanged, this, &SectionsPage::enableButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SectionsPage::enableButtons);
    SectionsPage::retranslate();
}

QList<newsroom::Section> SectionsPage::sections() const
{
    QList<newsroom::Section> sections;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        auto section = item->data(sectionRole).value<newsroom::Section>();
        if (!item->text().trimmed().isEmpty()) {
            section.name = item->text().trimmed();
        }
        section.hidden = item->checkState() == Qt::Unchecked;
        section.position = row;
        sections.append(section);
    }
    return sections;
}

void SectionsPage::retranslate()
{
    m_list->setAccessibleName(tr("Sections"));
    m_name->setPlaceholderText(tr("Name of a new section"));
    m_name->setAccessibleName(tr("Name of a new section"));
    m_add->setText(tr("Add"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_rename->setText(tr("Rename"));
    m_list->setToolTip(tr("Sections without a tick are hidden: kept for old articles, not offered "
                          "for new ones."));
    enableButtons();
}

void SectionsPage::build()
{
    m_list->setObjectName(u"sectionList");
    m_name->setObjectName(u"newSection");
    m_add->setObjectName(u"addSection");
    m_up->setObjectName(u"sectionUp");
    m_down->setObjectName(u"sectionDown");
    m_rename->setObjectName(u"renameSection");
    m_add->setAutoDefault(false);
    takeEnter(m_name, m_add);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_up, m_down, m_rename}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_name, 1);
    adding->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addLayout(adding);
}

QListWidgetItem *SectionsPage::append(const newsroom::Section &section)
{
    auto *item = new QListWidgetItem(section.name, m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    item->setCheckState(section.hidden ? Qt::Unchecked : Qt::Checked);
    item->setData(sectionRole, QVariant::fromValue(section));
    return item;
}

void SectionsPage::add()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        return;
    }
    newsroom::Section section;
    section.id = newsroom::SectionId::create();
    section.name = name;
    section.slug = language::slug(name);
    m_list->setCurrentItem(append(section));
    m_name->clear();
}

void SectionsPage::move(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count()) {
        return;
    }
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
}

void SectionsPage::enableButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_rename->setEnabled(row >= 0);
    m_add->setEnabled(!m_name->text().trimmed().isEmpty());
}

} // namespace tilshi::ui
