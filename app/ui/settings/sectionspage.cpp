#include "ui/settings/sectionspage.h"

#include "language/slug.h"
#include "ui/settings/sectionlist.h"
#include "widgets/enterkey.h"
#include "widgets/problemlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tilshi::ui {

SectionsPage::SectionsPage(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_hint(new QLabel(this))
    , m_list(new SectionList(this))
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_rename(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_problem(new widgets::ProblemLabel(QStringLiteral("sectionProblem"), this))
{
    build();
    connectButtons();
    SectionsPage::retranslate();
}

void SectionsPage::setSections(const QList<newsroom::Section> &sections,
                               const QHash<newsroom::SectionId, int> &articles)
{
    tellEdited(); // it would be gone
    m_sections = sections;
    m_articles = articles;
    m_list->setSections(sections, articles);
    enableButtons();
}

void SectionsPage::setEditable(bool editable)
{
    m_editable = editable;
    m_list->setEditable(editable);
    m_name->setEnabled(editable);
    enableButtons();
}

void SectionsPage::begin()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void SectionsPage::retranslate()
{
    m_hint->setText(tr("An article needs a section to be submitted. Drag the sections into the "
                       "order in which they are to stand on the site."));
    m_name->setPlaceholderText(tr("Name of a new section"));
    m_name->setAccessibleName(tr("Name of a new section"));
    m_add->setText(tr("Add"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_rename->setText(tr("Rename"));
    m_remove->setText(tr("Remove"));
    enableButtons();
}

void SectionsPage::build()
{
    m_name->setObjectName(u"newSection");
    m_add->setObjectName(u"addSection");
    m_up->setObjectName(u"sectionUp");
    m_down->setObjectName(u"sectionDown");
    m_rename->setObjectName(u"renameSection");
    m_remove->setObjectName(u"removeSection");
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    widgets::takeEnter(m_name, m_add);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_name, 1);
    adding->addWidget(m_add);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_up, m_down, m_rename, m_remove}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(m_hint);
    layout->addLayout(adding);
    layout->addWidget(m_problem);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
}

void SectionsPage::connectButtons()
{
    connect(m_add, &QPushButton::clicked, this, &SectionsPage::add);
    connect(m_name, &QLineEdit::textChanged, this, &SectionsPage::enableButtons);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_problem->tell({}); });
    connect(m_up, &QPushButton::clicked, this, [this] { m_list->move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_list->move(1); });
    connect(m_rename, &QPushButton::clicked, m_list, &SectionList::rename);
    connect(m_remove, &QPushButton::clicked, this, &SectionsPage::remove);
    // Not before the list is done with the item that was edited: it may be filled anew.
    connect(m_list, &SectionList::edited, this, [this] { m_untold = true; });
    connect(m_list, &SectionList::edited, this, &SectionsPage::tellEdited, Qt::QueuedConnection);
    connect(m_list, &SectionList::removalAsked, this, &SectionsPage::remove);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SectionsPage::enableButtons);
    connect(m_list, &SectionList::begun, this, [this] {
        m_problem->tell({});
        m_begun = m_sections.value(m_list->indexOfTopLevelItem(m_list->currentItem()));
    });
}

QString SectionsPage::problemOf(const QList<newsroom::Section> &sections) const
{
    for (const newsroom::Section &section : sections) {
        if (section.name.isEmpty() || section.slug.isEmpty()) {
            return tr("A section needs a name and an address.");
        }
        const auto same =
            std::count_if(sections.begin(), sections.end(), [&](const newsroom::Section &other) {
                return other.name.compare(section.name, Qt::CaseInsensitive) == 0 ||
                       other.slug == section.slug;
            });
        if (same > 1) {
            return tr("There is a section of that name or address already.");
        }
        if (language::slug(section.slug) != section.slug) {
            return tr("An address is made of small Latin letters, digits and hyphens.");
        }
    }
    return {};
}

/// Whoever types into a section has not seen what others made of its texts meanwhile.
QList<newsroom::Section> SectionsPage::seen() const
{
    QList<newsroom::Section> seen = m_sections;
    for (newsroom::Section &section : seen) {
        if (m_begun && section.id == m_begun->id) {
            section.name = m_begun->name;
            section.slug = m_begun->slug;
        }
    }
    return seen;
}

void SectionsPage::tellEdited()
{
    if (m_untold) {
        tell();
    }
}

/// What can't be kept is taken back, with the reason.
void SectionsPage::tell()
{
    m_untold = false;
    const QList<newsroom::Section> sections = m_list->sections();
    const QString problem = problemOf(sections);
    m_problem->tell(problem);
    if (problem.isEmpty()) {
        const QList<newsroom::Section> before = seen();
        m_sections = sections;
        m_begun = {};
        Q_EMIT edited(before, sections);
    } else {
        m_list->setSections(m_sections, m_articles);
    }
    enableButtons();
}

/// Of sections that are written alike: oner, oner-2.
QString SectionsPage::freeSlug(const QString &name) const
{
    const QString slug = language::slug(name);
    const auto isTaken = [this](const QString &wanted) {
        return std::any_of(m_sections.begin(), m_sections.end(),
                           [&](const newsroom::Section &other) { return other.slug == wanted; });
    };
    QString free = slug;
    for (int number = 2; isTaken(free); ++number) {
        free = slug + u'-' + QString::number(number);
    }
    return free;
}

void SectionsPage::add()
{
    newsroom::Section section;
    section.id = newsroom::SectionId::create();
    section.name = m_name->text().simplified();
    section.slug = freeSlug(section.name);
    m_list->setSections(m_sections + QList{section}, m_articles);
    tell();
    if (m_problem->isHidden()) {
        m_name->clear();
    }
}

void SectionsPage::remove()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0) {
        return;
    }
    QList<newsroom::Section> rest = m_sections;
    rest.removeAt(row);
    m_list->setSections(rest, m_articles);
    tell();
}

void SectionsPage::enableButtons()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_up->setEnabled(m_editable && row > 0);
    m_down->setEnabled(m_editable && row >= 0 && row + 1 < m_list->topLevelItemCount());
    m_rename->setEnabled(m_editable && row >= 0);
    m_remove->setEnabled(m_editable && row >= 0);
    m_add->setEnabled(m_editable && !m_name->text().simplified().isEmpty());
}

} // namespace tilshi::ui
