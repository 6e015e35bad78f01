#include "ui/window/savesentence.h"

#include "wording/errors.h"

#include <QCoreApplication>

namespace tilshi::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SaveStatus)
};

} // namespace

QString sentence(const SaveStatus &status, const QTimeZone &zone)
{
    switch (status.state) {
    case SaveState::Nothing:
        return {};
    case SaveState::Saved:
        return Words::tr("Saved: %1")
            .arg(status.at.toTimeZone(zone).toString(QStringLiteral("HH:mm")));
    case SaveState::Typing:
        return Words::tr("Unsaved changes");
    case SaveState::Saving:
        return Words::tr("Saving…");
    case SaveState::InRecovery:
        return Words::tr("Kept in the recovery file. %1").arg(wording::sentence(*status.error));
    case SaveState::InMemory:
        return Words::tr("Kept only in this window! %1").arg(wording::sentence(*status.error));
    case SaveState::Conflict:
        return Words::tr("Someone else saved this article. Your text is in the recovery file.");
    }
    return {};
}

} // namespace tilshi::ui
