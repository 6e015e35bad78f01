#include "wording/administration.h"

#include "newsroom/people.h"
#include "newsroom/wish.h"
#include "wording/translated.h"
#include "wording/workflow.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace tilshi::wording {

namespace {

QString after(const QJsonObject &changes, const char *key)
{
    return changes.value(QLatin1String(key)).toArray().at(1).toString();
}

QString sentence(const char *words, const QString &what)
{
    return translated(words).arg(what);
}

QString changedPerson(const QString &login, const QJsonObject &changes)
{
    if (changes.contains(QLatin1String("active"))) {
        return after(changes, "active") == u"true"
                   ? sentence(QT_TRANSLATE_NOOP("Wording", "Active again: %1"), login)
                   : sentence(QT_TRANSLATE_NOOP("Wording", "No longer active: %1"), login);
    }
    if (changes.contains(QLatin1String("role"))) {
        const auto role = newsroom::roleOf(after(changes, "role"));
        return translated(QT_TRANSLATE_NOOP("Wording", "Role changed: %1, %2"))
            .arg(login, role ? name(*role) : QString());
    }
    return sentence(QT_TRANSLATE_NOOP("Wording", "Person changed: %1"), login);
}

QString personSentence(const QJsonObject &details)
{
    const QString login = details.value(QLatin1String("person")).toString();
    const QString done = details.value(QLatin1String("done")).toString();
    if (done == u"added") {
        return sentence(QT_TRANSLATE_NOOP("Wording", "Person added: %1"), login);
    }
    if (done == u"removed") {
        return sentence(QT_TRANSLATE_NOOP("Wording", "Person removed: %1"), login);
    }
    return changedPerson(login, details.value(QLatin1String("changes")).toObject());
}

QString listed(const QJsonArray &names)
{
    QStringList list;
    for (const auto &value : names) {
        list.append(value.isArray() ? value.toArray().at(1).toString() : value.toString());
    }
    return list.join(QStringLiteral(", "));
}

QString sectionSentence(const QJsonObject &sections)
{
    const QString added = listed(sections.value(QLatin1String("added")).toArray());
    if (!added.isEmpty()) {
        return sentence(QT_TRANSLATE_NOOP("Wording", "Sections added: %1"), added);
    }
    const QString removed = listed(sections.value(QLatin1String("removed")).toArray());
    if (!removed.isEmpty()) {
        return sentence(QT_TRANSLATE_NOOP("Wording", "Sections removed: %1"), removed);
    }
    const QString changed = listed(sections.value(QLatin1String("changed")).toArray());
    return changed.isEmpty()
               ? translated(QT_TRANSLATE_NOOP("Wording", "Sections put in another order"))
               : sentence(QT_TRANSLATE_NOOP("Wording", "Sections changed: %1"), changed);
}

QString wordsDeed(const QJsonObject &words)
{
    const QString added = listed(words.value(QLatin1String("added")).toArray());
    const QString removed = listed(words.value(QLatin1String("removed")).toArray());
    QStringList logVerbs;
    if (!added.isEmpty()) {
        logVerbs.append(
            sentence(QT_TRANSLATE_NOOP("Wording", "Newsroom's words added: %1"), added));
    }
    if (!removed.isEmpty()) {
        logVerbs.append(
            sentence(QT_TRANSLATE_NOOP("Wording", "Newsroom's words removed: %1"), removed));
    }
    return logVerbs.join(QStringLiteral(". "));
}

struct Part
{
    const char *key; ///< see newsroom::bothChanged
    const char *words;
};

constexpr Part parts[] = {
    {"person.name", QT_TRANSLATE_NOOP("Wording", "name")},
    {"person.login", QT_TRANSLATE_NOOP("Wording", "login")},
    {"person.role", QT_TRANSLATE_NOOP("Wording", "role")},
    {"person.active", QT_TRANSLATE_NOOP("Wording", "active or not")},
    {"person.initials", QT_TRANSLATE_NOOP("Wording", "initials")},
    {"person.colour", QT_TRANSLATE_NOOP("Wording", "colour")},
    {"person.sections", QT_TRANSLATE_NOOP("Wording", "sections")},
    {"section.name", QT_TRANSLATE_NOOP("Wording", "name of the section")},
    {"section.slug", QT_TRANSLATE_NOOP("Wording", "address")},
    {"section.hidden", QT_TRANSLATE_NOOP("Wording", "hidden or not")},
    {"section.removed", QT_TRANSLATE_NOOP("Wording", "changed by one, removed by the other")},
    {"section.order", QT_TRANSLATE_NOOP("Wording", "order of the sections")},
    {"setting.name", QT_TRANSLATE_NOOP("Wording", "name of the newsroom")},
    {"setting.zone", QT_TRANSLATE_NOOP("Wording", "time zone")},
    {"setting.baseUrl", QT_TRANSLATE_NOOP("Wording", "address of the site")},
    {"setting.siteFolder", QT_TRANSLATE_NOOP("Wording", "folder of the site")},
    {"setting.logo", QT_TRANSLATE_NOOP("Wording", "logo")},
    {"setting.shareImage", QT_TRANSLATE_NOOP("Wording", "image for shared links")},
    {"setting.fourEyes", QT_TRANSLATE_NOOP("Wording", "who may approve")},
    {"setting.graceMinutes", QT_TRANSLATE_NOOP("Wording", "how late to publish by itself")},
    {"setting.language", QT_TRANSLATE_NOOP("Wording", "language of new articles")},
};

QString partName(const QString &key)
{
    const auto *found = std::find_if(std::begin(parts), std::end(parts), [&](const Part &part) {
        return key == QLatin1String(part.key);
    });
    Q_ASSERT(found != std::end(parts));
    return translated(found->words);
}

} // namespace

QString conflictSentence(const Error &error)
{
    QStringList names;
    for (const QString &key : newsroom::bothChanged(error)) {
        names.append(partName(key));
    }
    if (names.isEmpty()) {
        return {};
    }
    const QString what = names.join(QStringLiteral(", "));
    return sentence(QT_TRANSLATE_NOOP("Wording",
                                      "Someone else has changed the same in the meantime: %1. "
                                      "Theirs was kept; look at it, and change it again if you "
                                      "still want to."),
                    error.subject.isEmpty() ? what : error.subject + QStringLiteral(": ") + what);
}

QString administrativeSentence(const newsroom::LogEntry &entry)
{
    const QJsonObject &details = entry.details;
    if (details.contains(QLatin1String("person"))) {
        return personSentence(details);
    }
    if (details.contains(QLatin1String("sections"))) {
        return sectionSentence(details.value(QLatin1String("sections")).toObject());
    }
    if (details.contains(QLatin1String("words"))) {
        return wordsDeed(details.value(QLatin1String("words")).toObject());
    }
    return translated(QT_TRANSLATE_NOOP("Wording", "Newsroom settings changed"));
}

} // namespace tilshi::wording
