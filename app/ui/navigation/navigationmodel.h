#pragma once

#include "newsroom/section.h"
#include "ui/navigation/place.h"

#include <QAbstractListModel>

namespace tilshi::ui {

/// The sidebar's lines: the newsroom's name, headings, queues with counts, sections, trash.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Line
    {
        Newsroom,
        Heading,
        Entry,
        Gap
    };
    enum Role
    {
        LineRole = Qt::UserRole + 1,
        CountRole
    };

    explicit NavigationModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The place of an entry; nothing for the other lines.
    std::optional<Place> placeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Place &place) const;

    /// Hidden sections are shown only while articles stand in them. Tells only of the lines that
    /// are not as they were.
    void setNewsroom(const QString &name, const QList<newsroom::Section> &sections);
    /// Tells only of the lines whose count has changed.
    /// queued: articles in the person's queue.
    void setCounts(const newsroom::QueueCounts &counts, int queued);
    /// The words again, after a change of language.
    void retranslate();

private:
    struct Row
    {
        Line line = Line::Entry;
        QString text;
        Place place;
    };

    QList<Row> rows() const;
    int countAt(const Place &place) const;
    void showRows();
    void showRow(int row, const Row &wanted);
    static int find(const QList<Row> &rows, const Row &wanted);

    QString m_name;
    QList<newsroom::Section> m_sections;
    newsroom::QueueCounts m_counts;
    int m_queued = 0;
    QList<Row> m_rows;
};

} // namespace tilshi::ui
