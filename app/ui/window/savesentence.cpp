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

QString sentence(const session::SaveStatus &status, const QTimeZone &zone)
{
    switch (status.state) {
    case session::SaveState::Nothing:
        return {};
    case session::SaveState::Saved:
        return Words::tr("Saved: %1")
            .arg(status.at.toTimeZone(zone).toString(QStringLiteral("HH:mm")));
    case session::SaveState::Typing:
        return Words::tr("Unsaved changes");
    case session::SaveState::Saving:
        return Words::tr("Saving…");
    case session::SaveState::InRecovery:
        return Words::tr("Kept in the recovery file. %1").arg(wording::sentence(*status.error));
    case session::SaveState::InMemory:
        return Words::tr("Kept only in this window! %1").arg(wording::sentence(*status.error));
    case session::SaveState::Conflict:
        return Words::tr("Someone else saved this article. Your text is in the recovery file.");
    }
    return {};
}

} // namespace tilshi::ui
