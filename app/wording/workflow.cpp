#include "wording/workflow.h"

#include "newsroom/workflowtable.h"
#include "wording/statename.h"
#include "wording/translated.h"

namespace tilshi::wording {

namespace {

using newsroom::Action;
using newsroom::Origin;
using newsroom::RevisionKind;
using newsroom::Role;
using newsroom::State;
using newsroom::Urgency;

constexpr Phrase<State> states[] = {
    {State::Draft, QT_TRANSLATE_NOOP("Wording", "Draft")},
    {State::Submitted, QT_TRANSLATE_NOOP("Wording", "Under review")},
    {State::Returned, QT_TRANSLATE_NOOP("Wording", "Returned for revision")},
    {State::Approved, QT_TRANSLATE_NOOP("Wording", "Approved")},
    {State::Scheduled, QT_TRANSLATE_NOOP("Wording", "Scheduled")},
    {State::Published, QT_TRANSLATE_NOOP("Wording", "Published")},
    {State::Withdrawn, QT_TRANSLATE_NOOP("Wording", "Withdrawn")},
};

/// While the site has another version.
constexpr Phrase<State> liveStates[] = {
    {State::Draft, QT_TRANSLATE_NOOP("Wording", "Live, under revision")},
    {State::Submitted, QT_TRANSLATE_NOOP("Wording", "Live, revision under review")},
    {State::Returned, QT_TRANSLATE_NOOP("Wording", "Live, revision returned")},
    {State::Approved, QT_TRANSLATE_NOOP("Wording", "Live, revision approved")},
    {State::Scheduled, QT_TRANSLATE_NOOP("Wording", "Live, revision scheduled")},
    {State::Published, QT_TRANSLATE_NOOP("Wording", "Published")},
    {State::Withdrawn, QT_TRANSLATE_NOOP("Wording", "Withdrawn")},
};

constexpr Phrase<State> queues[] = {
    {State::Draft, QT_TRANSLATE_NOOP("Wording", "Drafts")},
    {State::Submitted, QT_TRANSLATE_NOOP("Wording", "Under review")},
    {State::Returned, QT_TRANSLATE_NOOP("Wording", "Returned for revision")},
    {State::Approved, QT_TRANSLATE_NOOP("Wording", "Approved")},
    {State::Scheduled, QT_TRANSLATE_NOOP("Wording", "Scheduled")},
    {State::Published, QT_TRANSLATE_NOOP("Wording", "Published")},
    {State::Withdrawn, QT_TRANSLATE_NOOP("Wording", "Withdrawn")},
};

constexpr Phrase<Role> roles[] = {
    {Role::Journalist, QT_TRANSLATE_NOOP("Wording", "Journalist")},
    {Role::Editor, QT_TRANSLATE_NOOP("Wording", "Editor")},
    {Role::Chief, QT_TRANSLATE_NOOP("Wording", "Chief editor")},
};

constexpr Phrase<Origin> origins[] = {
    {Origin::Created, QT_TRANSLATE_NOOP("LogVerbs", "Created")},
    {Origin::Imported, QT_TRANSLATE_NOOP("LogVerbs", "Imported")},
    {Origin::Saved, QT_TRANSLATE_NOOP("LogVerbs", "Saved")},
    {Origin::Autosaved, QT_TRANSLATE_NOOP("LogVerbs", "Autosaved")},
    {Origin::Submitted, QT_TRANSLATE_NOOP("LogVerbs", "Submitted for review")},
    {Origin::Approved, QT_TRANSLATE_NOOP("LogVerbs", "Approved")},
    {Origin::Restored, QT_TRANSLATE_NOOP("LogVerbs", "Restored")},
    {Origin::Corrected, QT_TRANSLATE_NOOP("LogVerbs", "Corrected")},
};

constexpr Phrase<RevisionKind> kinds[] = {
    {RevisionKind::Correction, QT_TRANSLATE_NOOP("Wording", "Correction")},
    {RevisionKind::Update, QT_TRANSLATE_NOOP("Wording", "Update")},
    {RevisionKind::Silent, QT_TRANSLATE_NOOP("Wording", "Typo, without a note")},
};

constexpr Phrase<Urgency> urgencies[] = {
    {Urgency::Normal, QT_TRANSLATE_NOOP("Wording", "Normal")},
    {Urgency::Urgent, QT_TRANSLATE_NOOP("Wording", "Urgent")},
};

/// Words of the workflow's table. Those of the history have a context of their own, apart from the
/// states, whose English words are the same but whose Kazakh ones are not: an article is
/// мақұлданған, the history says мақұлданды.
QString translatedRow(const QByteArray &words, const char *context)
{
    return QCoreApplication::translate(context, words.constData());
}

/// What the log says of a comment: by the word that it has for it.
constexpr std::pair<const char *, const char *> commentDeeds[] = {
    {"resolved", QT_TRANSLATE_NOOP("LogVerbs", "Comment resolved")},
    {"reopened", QT_TRANSLATE_NOOP("LogVerbs", "Comment opened again")},
    {"added", QT_TRANSLATE_NOOP("LogVerbs", "Comment added")},
    {"replied", QT_TRANSLATE_NOOP("LogVerbs", "Reply added")},
    {"changed", QT_TRANSLATE_NOOP("LogVerbs", "Comment edited")},
    {"removed", QT_TRANSLATE_NOOP("LogVerbs", "Comment removed")},
};

QString commentDeed(const QString &done)
{
    for (const auto &[word, sentence] : commentDeeds) {
        if (done == QLatin1String(word)) {
            return QCoreApplication::translate("LogVerbs", sentence);
        }
    }
    return {};
}

QString labelDeed(const QString &text)
{
    return text.isEmpty() ? QCoreApplication::translate("LogVerbs", "Name of a version removed")
                          : QCoreApplication::translate("LogVerbs", "Version named");
}

/// What was done beside the article's own row; nothing if it was something else.
QString besideDone(const QJsonObject &details)
{
    if (const QJsonValue comment = details.value(QLatin1String("comment")); comment.isObject()) {
        return commentDeed(comment.toObject().value(QLatin1String("done")).toString());
    }
    if (const QJsonValue label = details.value(QLatin1String("label")); label.isObject()) {
        return labelDeed(label.toObject().value(QLatin1String("text")).toString());
    }
    if (const QJsonValue version = details.value(QLatin1String("restored")); version.isDouble()) {
        return QCoreApplication::translate("LogVerbs", "Version %1 restored").arg(version.toInt());
    }
    return details.value(QLatin1String("lock")).isObject()
               ? QCoreApplication::translate("LogVerbs", "Editing taken over")
               : QString();
}

} // namespace

QString name(State state)
{
    return translated(states, state);
}

QString stateName(State state, bool live)
{
    return translated(live ? liveStates : states, state);
}

QString queueName(State state)
{
    return translated(queues, state);
}

QString name(Action action)
{
    return translatedRow(newsroom::rowOf(action).button, "Wording");
}

QString done(Action action)
{
    return translatedRow(newsroom::rowOf(action).log, "LogVerbs");
}

QString arrowName(Action action)
{
    return translatedRow(newsroom::rowOf(action).arrow, "HelpWords");
}

QString question(Action action)
{
    return translatedRow(newsroom::rowOf(action).question, "Wording");
}

QString done(const newsroom::LogEntry &entry)
{
    if (entry.details.contains(QLatin1String("owner"))) {
        return QCoreApplication::translate("LogVerbs", "Owner changed");
    }
    if (entry.details.contains(QLatin1String("details"))) {
        return QCoreApplication::translate("LogVerbs", "Details changed");
    }
    const QString beside = besideDone(entry.details);
    return beside.isEmpty() ? done(entry.action) : beside;
}

QString name(Role role)
{
    return translated(roles, role);
}

QString name(Origin origin)
{
    return translated(origins, origin, "LogVerbs");
}

QString name(RevisionKind kind)
{
    return translated(kinds, kind);
}

QString name(Urgency urgency)
{
    return translated(urgencies, urgency);
}

} // namespace tilshi::wording
