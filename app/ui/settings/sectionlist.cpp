#include "ui/settings/sectionlist.h"

#include "language/numbers.h"
#include "widgets/languages.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalBlocker>

#include <algorithm>

namespace tilshi::ui {
namespace {

enum Column
{
    NameColumn,
    SlugColumn,
    ArticlesColumn,
    ColumnCount
};

constexpr int sectionRole = Qt::UserRole;
constexpr int rowPadding = 12;

newsroom::Section sectionOf(const QTreeWidgetItem *item)
{
    return item->data(NameColumn, sectionRole).value<newsroom::Section>();
}

} // namespace

SectionList::SectionList(QWidget *parent)
    : widgets::Translated<QTreeWidget>(parent)
{
    setObjectName(u"sectionList");
    setColumnCount(ColumnCount);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(SlugColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(ArticlesColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &SectionList::edited);
    SectionList::retranslate();
}

void SectionList::setSections(const QList<newsroom::Section> &sections,
                              const QHash<newsroom::SectionId, int> &articles)
{
    const QSignalBlocker blocker(this);
    const int row = std::max(0, indexOfTopLevelItem(currentItem()));
    QTreeWidgetItem *chosen = currentItem();
    const auto same = std::find_if(sections.begin(), sections.end(), [&](const auto &section) {
        return chosen && section.id == sectionOf(chosen).id;
    });
    if (same == sections.end()) {
        clear();
        insert(0, sections, articles);
        setCurrentItem(topLevelItem(std::min(row, int(sections.size()) - 1)));
        return;
    }
    removeBut(chosen);
    const qsizetype place = same - sections.begin();
    insert(0, sections.first(place), articles);
    insert(int(place) + 1, sections.sliced(place + 1), articles);
    fillChosen(*same, articles.value(same->id));
}

/// The field in which one types stands in that item, and would go with it.
void SectionList::removeBut(const QTreeWidgetItem *kept)
{
    for (int row = topLevelItemCount() - 1; row >= 0; --row) {
        if (topLevelItem(row) != kept) {
            delete takeTopLevelItem(row);
        }
    }
}

/// A text that is being typed there stays.
void SectionList::fillChosen(const newsroom::Section &section, int articles)
{
    QLineEdit *open = field();
    const QString text = open ? open->text() : QString();
    const int cursor = open ? open->cursorPosition() : 0;
    fill(currentItem(), section, articles);
    if (open && open->text() != text) {
        open->setText(text);
        open->setCursorPosition(cursor);
    }
}

QLineEdit *SectionList::field() const
{
    return qobject_cast<QLineEdit *>(indexWidget(currentIndex()));
}

/// Whether one types into that field in one of the items. Enter hands a field in when its keys are
/// done; the section may be gone by then, and the field with it.
bool SectionList::hasField(const QWidget *field) const
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (field && itemWidget(topLevelItem(row), column) == field) {
                return true;
            }
        }
    }
    return false;
}

void SectionList::commitData(QWidget *editor)
{
    if (hasField(editor)) {
        widgets::Translated<QTreeWidget>::commitData(editor);
    }
}

void SectionList::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (hasField(editor)) {
        widgets::Translated<QTreeWidget>::closeEditor(editor, hint);
    }
}

QList<newsroom::Section> SectionList::sections() const
{
    QList<newsroom::Section> sections;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = topLevelItem(row);
        newsroom::Section section = sectionOf(item);
        section.name = item->text(NameColumn).simplified();
        section.slug = item->text(SlugColumn).simplified();
        section.hidden = item->checkState(NameColumn) == Qt::Unchecked;
        section.position = row;
        sections.append(section);
    }
    return sections;
}

void SectionList::setEditable(bool editable)
{
    m_editable = editable;
    if (QLineEdit *open = field(); open && !editable) {
        closeEditor(open, QAbstractItemDelegate::RevertModelCache);
    }
    setToolTip(m_editable ? m_how : QString()); // else the page's, of why not
    setDragEnabled(editable);
    setEditTriggers(editable ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             : QAbstractItemView::NoEditTriggers);
}

void SectionList::move(int by)
{
    const int row = indexOfTopLevelItem(currentItem());
    const int target = row + by;
    if (!m_editable || row < 0 || target < 0 || target >= topLevelItemCount()) {
        return;
    }
    {
        const QSignalBlocker blocker(this);
        QTreeWidgetItem *item = takeTopLevelItem(row);
        insertTopLevelItem(target, item);
        setCurrentItem(item);
    }
    Q_EMIT edited();
}

void SectionList::rename()
{
    if (currentItem()) {
        editItem(currentItem(), NameColumn);
    }
}

bool SectionList::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool begins = widgets::Translated<QTreeWidget>::edit(index, trigger, event);
    if (begins) {
        Q_EMIT begun();
    }
    return begins;
}

void SectionList::retranslate()
{
    setHeaderLabels({tr("Section"), tr("Address"), tr("Articles")});
    setAccessibleName(tr("Sections"));
    m_how = tr("Sections without a tick are hidden: kept for old articles, not offered for new "
               "ones. Alt with an arrow moves a section.");
    setToolTip(m_editable ? m_how : QString());
}

void SectionList::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers().testFlag(Qt::AltModifier);
    if (moves && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        move(event->key() == Qt::Key_Up ? -1 : 1);
        event->accept();
    } else if (event->key() == Qt::Key_Delete && m_editable && currentItem()) {
        Q_EMIT removalAsked();
        event->accept();
    } else {
        widgets::Translated<QTreeWidget>::keyPressEvent(event);
    }
}

void SectionList::dropEvent(QDropEvent *event)
{
    {
        const QSignalBlocker blocker(this);
        QTreeWidgetItem *moved = currentItem();
        widgets::Translated<QTreeWidget>::dropEvent(event);
        setCurrentItem(moved);
    }
    Q_EMIT edited();
}

/// Without the sections: a row is only moved within the list, which needs no copy of it.
QMimeData *SectionList::mimeData(const QList<QTreeWidgetItem *> &) const
{
    auto *taken = new QMimeData;
    for (const QString &type : mimeTypes()) {
        taken->setData(type, {});
    }
    return taken;
}

void SectionList::insert(int row, const QList<newsroom::Section> &sections,
                         const QHash<newsroom::SectionId, int> &articles)
{
    for (const newsroom::Section &section : sections) {
        auto *item = new QTreeWidgetItem;
        insertTopLevelItem(row++, item);
        fill(item, section, articles.value(section.id));
    }
}

void SectionList::fill(QTreeWidgetItem *item, const newsroom::Section &section, int articles)
{
    item->setText(NameColumn, section.name);
    item->setText(SlugColumn, section.slug);
    item->setText(ArticlesColumn, language::numberText(articles, widgets::interfaceLanguage()));
    item->setTextAlignment(ArticlesColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(NameColumn, sectionRole, QVariant::fromValue(section));
    item->setSizeHint(NameColumn, QSize(0, fontMetrics().height() + rowPadding));
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_editable) {
        flags |= Qt::ItemIsEditable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled;
    }
    item->setFlags(flags); // nothing is dropped into another
    item->setCheckState(NameColumn, section.hidden ? Qt::Unchecked : Qt::Checked);
}

} // namespace tilshi::ui
