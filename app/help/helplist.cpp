#include "help/helplist.h"

#include "help/pages/helpcontents.h"

#include <algorithm>

namespace tilshi::help {
namespace {

constexpr auto pageRole = HelpEntryDelegate::PageRole;
constexpr auto headingRole = HelpEntryDelegate::HeadingRole;

} // namespace

HelpList::HelpList(const QString &name, HelpEntryDelegate::Kind kind, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(name);
    setItemDelegate(new HelpEntryDelegate(kind, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this, &HelpList::choose);
    connect(this, &QListWidget::itemActivated, this, &HelpList::choose);
}

void HelpList::showContents(const QList<HelpPage> &pages)
{
    clear();
    for (const HelpGroup &group : helpContents()) {
        addHead(group.title);
        for (const QString &id : group.pages) {
            const auto page = std::find_if(pages.begin(), pages.end(),
                                           [&id](const HelpPage &one) { return one.id == id; });
            if (page != pages.end()) {
                addEntry(page->title, id);
            }
        }
    }
}

void HelpList::showHits(const QStringList &heads, const QList<HelpHit> &hits)
{
    clear();
    for (const QString &head : heads) {
        addHead(head);
    }
    for (const HelpHit &hit : hits) {
        addEntry(hit.title, hit.page, hit.heading)
            ->setData(HelpEntryDelegate::DetailRole, hit.detail);
    }
    setCurrentRow(int(heads.size()));
}

void HelpList::showHeadings(const HelpPage &page)
{
    clear();
    for (const HelpHeading &heading : page.headings) {
        addEntry(heading.title, page.id, heading.id)->setToolTip(heading.title);
    }
}

void HelpList::markPage(const QString &page)
{
    mark(pageRole, page);
}

void HelpList::markHeading(const QString &heading)
{
    mark(headingRole, heading);
}

void HelpList::take()
{
    choose(currentItem());
}

void HelpList::addHead(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags);
}

QListWidgetItem *HelpList::addEntry(const QString &title, const QString &page,
                                    const QString &heading)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(pageRole, page);
    item->setData(headingRole, heading);
    return item;
}

void HelpList::choose(const QListWidgetItem *item)
{
    if (item && item->flags().testFlag(Qt::ItemIsSelectable)) {
        Q_EMIT chosen(item->data(pageRole).toString(), item->data(headingRole).toString());
    }
}

void HelpList::mark(int role, const QString &id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(role).toString() == id && !id.isEmpty()) {
            setCurrentRow(row);
        }
    }
}

} // namespace tilshi::help
