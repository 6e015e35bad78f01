#include "ui/focus/goal.h"

#include <QCoreApplication>
#include <QStringList>

namespace tilshi::ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Goal", text);
}

QString lengthText(const Goal &goal, const text::Counts &counts)
{
    const QString text = goal.inCharacters
                             ? translated(QT_TRANSLATE_NOOP("Goal", "Characters: %1 / %2"))
                             : translated(QT_TRANSLATE_NOOP("Goal", "Words: %1 / %2"));
    return text.arg(goal.inCharacters ? counts.characters : counts.words).arg(goal.length);
}

QString timeText(QTime deadline, QTime now)
{
    constexpr int minute = 60;
    const QString at = deadline.toString(QStringLiteral("HH:mm"));
    const int left = now.secsTo(deadline);
    if (left <= 0) {
        return translated(QT_TRANSLATE_NOOP("Goal", "Deadline: %1, it has passed")).arg(at);
    }
    return translated(QT_TRANSLATE_NOOP("Goal", "Deadline: %1, %2 min left"))
        .arg(at)
        .arg((left + minute - 1) / minute);
}

} // namespace

QString progress(const Goal &goal, const text::Counts &counts, QTime now)
{
    QStringList parts;
    if (goal.length > 0) {
        parts.append(lengthText(goal, counts));
    }
    if (goal.deadline.isValid()) {
        parts.append(timeText(goal.deadline, now));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace tilshi::ui
