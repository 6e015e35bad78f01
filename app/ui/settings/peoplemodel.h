#pragma once

#include "newsroom/people.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>
#include <QSet>

namespace tilshi::session {
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

/// The newsroom's people as a table: who, role, sections, when last at work. Shows those that the
/// filter lets through: the active ones or the others, with that text in name or login. Whoever is
/// shown stays, whatever is changed, until the filter is set again: no row moves up under a mouse
/// that has just pressed something.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        RoleColumn,
        SectionsColumn,
        SeenColumn,
        ColumnCount
    };
    enum DataRole
    {
        PersonRole = Qt::UserRole,
        InitialsRole
    };

    explicit PeopleModel(session::Session &session, QObject *parent = nullptr);

    void setSeen(const QHash<newsroom::PersonId, QDateTime> &seen);
    void setFilter(bool active, const QString &text);
    /// Reads the session's people again, and words where the language has changed.
    void refill();

    int countOf(bool active) const;
    const newsroom::Person *personAt(int row) const;
    int rowOf(newsroom::PersonId id) const; ///< -1 if it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill(const QSet<newsroom::PersonId> &staying);
    bool passes(const newsroom::Person &person) const;
    QString textOf(const newsroom::Person &person, Column column) const;
    QString accessibleText(const newsroom::Person &person, Column column) const;
    QString sectionsOf(const newsroom::Person &person) const;
    QString seenText(newsroom::PersonId id) const;

    session::Session &m_session;
    QList<newsroom::Person> m_shown;
    QHash<newsroom::PersonId, QDateTime> m_seen;
    bool m_active = true;
    QString m_text;
};

} // namespace tilshi::ui
