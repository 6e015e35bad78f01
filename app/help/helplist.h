#pragma once

#include "help/helpentrydelegate.h"
#include "help/helpsearch.h"
#include "help/pages/helppage.h"

#include <QListWidget>

namespace tilshi::help {

/// A list of places in the help: the contents in their groups, what was found, or a page's
/// headings.
class HelpList : public QListWidget
{
    Q_OBJECT

public:
    HelpList(const QString &name, HelpEntryDelegate::Kind kind, QWidget *parent);

    /// Those of the contents that are among the pages.
    void showContents(const QList<HelpPage> &pages);
    /// heads: lines above, which can't be chosen. The first hit is current.
    void showHits(const QStringList &heads, const QList<HelpHit> &hits);
    void showHeadings(const HelpPage &page);

    void markPage(const QString &page);
    void markHeading(const QString &heading);
    /// Chooses what is current.
    void take();

Q_SIGNALS:
    void chosen(const QString &page, const QString &heading);

private:
    void addHead(const QString &title);
    QListWidgetItem *addEntry(const QString &title, const QString &page,
                              const QString &heading = {});
    void choose(const QListWidgetItem *item);
    void mark(int role, const QString &id);
};

} // namespace tilshi::help
