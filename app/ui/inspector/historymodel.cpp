#include "ui/inspector/historymodel.h"

#include "newsroom/workflowtable.h"
#include "session/session.h"
#include "widgets/languages.h"
#include "wording/wording.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace tilshi::ui {
namespace {

QDateTime momentOf(const QJsonObject &slot)
{
    return QDateTime::fromString(slot.value(QLatin1String("utc")).toString(), Qt::ISODate);
}

/// Whether a person did not wait for the slot of those details.
bool isBefore(const QDateTime &at, const QJsonObject &details)
{
    const QDateTime slot = momentOf(details.value(QLatin1String("slot")).toObject());
    return slot.isValid() && at < slot;
}

bool doesSet(const newsroom::LogEntry &act, newsroom::Mark mark)
{
    return newsroom::rowOf(act.action).doesSet(mark, act.from);
}

/// Fields are kept at every pause in typing, each with a row of the log: here they are one change.
constexpr qint64 onePassSeconds = qint64{5} * 60;

bool isOfDetails(const newsroom::LogEntry &act)
{
    return act.action == newsroom::Action::Edit && act.from == act.to &&
           act.details.value(QLatin1String("details")).toBool() &&
           !act.details.contains(QLatin1String("voided"));
}

bool goesOn(const newsroom::LogEntry &earlier, const newsroom::LogEntry &later)
{
    return isOfDetails(earlier) && isOfDetails(later) && earlier.who == later.who &&
           earlier.version == later.version && earlier.at.secsTo(later.at) <= onePassSeconds;
}

} // namespace

HistoryModel::HistoryModel(session::Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) { // as when nothing is chosen and Ctrl+C is pressed
        return {};
    }
    const Event &event = m_events.at(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    QStringList lines{event.what, event.detail};
    if (!event.reason.isEmpty()) {
        lines.append(tr("«%1»").arg(event.reason));
    }
    if (!event.remarks.isEmpty()) {
        lines.append(event.remarks);
    }
    return lines.join(role == Qt::DisplayRole ? u'\n' : u' ');
}

int HistoryModel::versionAt(const QModelIndex &index) const
{
    return index.isValid() ? m_events.at(index.row()).version : 0;
}

void HistoryModel::setPast(const QList<newsroom::LogEntry> &acts,
                           const QList<newsroom::Version> &versions)
{
    if (acts == m_acts && versions == m_versions) {
        return;
    }
    m_acts = acts;
    m_versions = versions;
    beginResetModel();
    m_events = events();
    endResetModel();
}

void HistoryModel::retranslate()
{
    m_events = events();
    if (!m_events.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

HistoryModel::Event HistoryModel::eventOf(const newsroom::LogEntry &act) const
{
    const QString who =
        act.who.isNull() ? tr("Tilshi, by schedule") : m_session.personName(act.who);
    const QString note = act.details.value(QLatin1String("note")).toString();
    return {act.at,
            told(act),
            detail(who, act.version, act.at),
            act.reason.isEmpty() ? note : act.reason,
            remarks(act),
            act.version};
}

/// The act, and what was chosen with it: the new time, the new owner, the kind of a revision.
QString HistoryModel::told(const newsroom::LogEntry &act) const
{
    const QJsonObject &details = act.details;
    QString chosen;
    if (details.contains(QLatin1String("owner"))) {
        chosen = nameOfLogin(details.value(QLatin1String("owner")).toString());
    } else if (doesSet(act, newsroom::Mark::Slot)) {
        chosen = slotText(details.value(QLatin1String("slot")).toObject());
    } else if (const auto kind =
                   newsroom::revisionKindOf(details.value(QLatin1String("kind")).toString())) {
        chosen = wording::name(*kind);
    }
    const QString done = wording::done(act);
    return chosen.isEmpty() ? done : QString(done + u": " + chosen);
}

QString HistoryModel::slotText(const QJsonObject &slot) const
{
    return wording::dateAndTime(momentOf(slot), m_session.settings().zone,
                                widgets::interfaceLanguage());
}

QString HistoryModel::nameOfLogin(const QString &login) const
{
    for (const newsroom::Person &person : m_session.people()) {
        if (person.login == login) {
            return person.name;
        }
    }
    return login;
}

HistoryModel::Event HistoryModel::eventOf(const newsroom::Version &version) const
{
    return {version.at,
            wording::name(version.origin),
            detail(m_session.personName(version.by), version.number, version.at),
            {},
            {},
            version.number};
}

QString HistoryModel::detail(const QString &who, int version, const QDateTime &at) const
{
    return QStringList{who, tr("version %1").arg(version),
                       wording::when(at, m_session.settings().zone, m_session.clock().now(),
                                     widgets::interfaceLanguage())}
        .join(QStringLiteral(" · "));
}

/// What ended with the act: a time, an approval, another's review.
QStringList HistoryModel::endings(const newsroom::LogEntry &act) const
{
    const QJsonObject &details = act.details;
    QStringList ended;
    if (act.action == newsroom::Action::Edit && act.from == act.to) {
        return ended; // as with a new owner
    }
    if (details.contains(QLatin1String("voided"))) {
        ended.append(tr("its approval ended"));
    }
    const bool early = doesSet(act, newsroom::Mark::Live) && isBefore(act.at, details);
    const QLatin1String time(early ? "slot" : "oldSlot");
    if (details.contains(time)) {
        ended.append(tr("the time was: %1").arg(slotText(details.value(time).toObject())));
    }
    const auto from =
        newsroom::PersonId::fromString(details.value(QLatin1String("takenFrom")).toString());
    if (from) {
        ended.append(tr("taken over from: %1").arg(m_session.personName(*from)));
    }
    return ended;
}

QString HistoryModel::remarks(const newsroom::LogEntry &act) const
{
    const QJsonObject &details = act.details;
    QStringList remarks = endings(act);
    if (details.value(QStringLiteral("self")).toBool()) {
        remarks.append(tr("approved by the author"));
    }
    const int late = details.value(QStringLiteral("delaySeconds")).toInt() / 60;
    if (late > 0) {
        remarks.append(tr("%1 min late").arg(late));
    }
    const QString clock = details.value(QStringLiteral("clock")).toString();
    if (clock == u"sample") {
        remarks.append(tr("made-up time of the sample"));
    } else if (!clock.isEmpty()) {
        remarks.append(tr("clock set by hand"));
    }
    return remarks.join(QStringLiteral(" · "));
}

QList<HistoryModel::Event> HistoryModel::events() const
{
    QList<Event> result;
    QSet<int> told;
    for (auto act = m_acts.crbegin(); act != m_acts.crend();
         ++act) { // of one moment the last first
        told.insert(act->version);
        if (act == m_acts.crbegin() || !goesOn(*act, *std::prev(act))) {
            result.append(eventOf(*act));
        }
    }
    for (const newsroom::Version &version : m_versions) {
        if (!told.contains(version.number) || version.parent == 0) {
            result.append(eventOf(version));
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Event &a, const Event &b) { return a.at > b.at; });
    return result;
}

} // namespace tilshi::ui
