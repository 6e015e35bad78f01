#pragma once

#include "newsroom/log.h"

#include <QAbstractListModel>

namespace tilshi::session {
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

/// An article's past, newest first: every act of the log, and versions that no act made.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HistoryModel(session::Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The version that the article had after that event.
    int versionAt(const QModelIndex &index) const;

    void setPast(const QList<newsroom::LogEntry> &acts, const QList<newsroom::Version> &versions);
    void retranslate();

private:
    struct Event
    {
        QDateTime at;
        QString what;   ///< Approved, Version saved …
        QString detail; ///< who, version, when
        QString reason;
        QString remarks{}; ///< what ended with it, or was not as usual: a delay, another clock
        int version = 0;
        bool operator==(const Event &) const = default;
    };

    Event eventOf(const newsroom::LogEntry &act) const;
    Event eventOf(const newsroom::Version &version) const;
    QString detail(const QString &who, int version, const QDateTime &at) const;
    QString told(const newsroom::LogEntry &act) const;
    QStringList endings(const newsroom::LogEntry &act) const;
    QString remarks(const newsroom::LogEntry &act) const;
    QString slotText(const QJsonObject &slot) const;
    QString nameOfLogin(const QString &login) const;
    QList<Event> events() const;

    session::Session &m_session;
    QList<newsroom::LogEntry> m_acts;
    QList<newsroom::Version> m_versions;
    QList<Event> m_events;
};

} // namespace tilshi::ui
