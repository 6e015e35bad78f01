#include "help/helpplace.h"

#include "help/pages/helpcontents.h"

#include <QWidget>

namespace tilshi::help {

const QHash<QString, QString> &helpPlaces()
{
    static const std::pair<const char *, const char *> names[] = {
        {"mainWindow", "window"},
        {"startWindow", "first-article"},
        {"articles", "review"},
        {"search", "window"},
        {"headline", "text"},
        {"lead", "text"},
        {"body", "text"},
        {"findBar", "text"},
        {"linkDialog", "text"},
        {"numberingDialog", "text"},
        {"goalDialog", "text"},
        {"checksPage", "spelling"},
        {"wordsDialog", "spelling"},
        {"detailsPage", "review"},
        {"commentsPage", "review"},
        {"historyPage", "roles"},
        {"reasonDialog", "roles"},
        {"overdueBar", "schedule"},
        {"scheduleDialog", "schedule"},
        {"reviseDialog", "correction"},
        {"conflictDialog", "two-people"},
        {"imageDialog", "pictures"},
        {"embedDialog", "pictures"},
        {"scriptPreview", "scripts"},
        {"GeneralPage", "site"},
        {"SectionsPage", "site"},
        {"PeoplePage", "roles"},
        {"closeGuard", "online"},
        {"timerDialog", "online"},
        {"personalDialog", "keys"},
        {"picker", "keys"},
        {"recoveredTexts", "trouble"},
        {"unsavedTexts", "trouble"},
        {"lossWarning", "trouble"},
    };
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> found;
        for (const auto &[name, page] : names) {
            found.insert(QString::fromLatin1(name), QString::fromLatin1(page));
        }
        return found;
    }();
    return all;
}

QString helpPageFor(const QWidget *widget)
{
    for (const QWidget *part = widget; part; part = part->parentWidget()) {
        const QString kind = QString::fromLatin1(part->metaObject()->className());
        for (const QString &name : {part->objectName(), kind.section(QStringLiteral("::"), -1)}) {
            if (helpPlaces().contains(name)) {
                return helpPlaces().value(name);
            }
        }
    }
    return widget ? QStringLiteral("window") : firstHelpPage();
}

} // namespace tilshi::help
