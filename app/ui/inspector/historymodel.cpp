#include "ui/inspector/historymodel.h"

#include "ui/languages.h"
#include "ui/session.h"
#include "wording/wording.h"

#include <QSet>

#include <algorithm>

namespace tilshi::ui {

HistoryModel::HistoryModel(Session &session, QObject *parent)
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
    QString what = wording::done(act.action);
    const QJsonObject slot = act.details.value(QStringLiteral("slot")).toObject();
    if (!slot.isEmpty()) {
        const QDateTime utc =
            QDateTime::fromString(slot.value(QStringLiteral("utc")).toString(), Qt::ISODate);
        what += QStringLiteral(": ") +
                wording::dateAndTime(utc, m_session.settings().zone, interfaceLanguage());
    }
    return {act.at,     what, detail(who, act.version, act.at), act.reason, remarks(act.details),
            act.version};
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
    return QStringList{
        who, tr("version %1").arg(version),
        wording::when(at, m_session.settings().zone, m_session.clock().now(), interfaceLanguage())}
        .join(QStringLiteral(" · "));
}

QString HistoryModel::remarks(const QJsonObject &details)
{
    QStringList remarks;
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
    for (const newsroom::LogEntry &act : m_acts) {
        result.append(eventOf(act));
        told.insert(act.version);
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
