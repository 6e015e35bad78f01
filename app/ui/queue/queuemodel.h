#pragma once

#include "newsroom/ports.h"
#include "session/session.h"
#include "ui/queue/queuepeople.h"
#include "ui/queue/queuerow.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <optional>

namespace tilshi::ui {

/// A queue as lines: of each group that has articles its head, and below that, unless it is folded,
/// the articles. Some can be chosen; new lines are compared with those shown, so that what was
/// chosen, and where one is, outlive a refresh.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit QueueModel(const session::Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setParts(const QList<newsroom::QueuePart> &parts);
    void setFilter(QueueFilter filter);
    QueueFilter filter() const { return m_filter; }
    /// Shows the articles of that section alone; all without one.
    void setSection(std::optional<newsroom::SectionId> section);
    std::optional<newsroom::SectionId> section() const { return m_section; }
    /// How many articles that filter shows.
    int countOf(QueueFilter filter) const;
    /// What is said of times is said from this moment on.
    void setNow(const QDateTime &now);
    void retranslate();

    newsroom::QueueGroup groupAt(const QModelIndex &index) const;
    bool isGroup(const QModelIndex &index) const;
    /// Of the group that is headed there, or stands there.
    int countAt(const QModelIndex &index) const;
    bool isFolded(newsroom::QueueGroup group) const { return m_folded.contains(group); }
    void setFolded(newsroom::QueueGroup group, bool folded);
    /// The head of that group.
    QModelIndex headOf(newsroom::QueueGroup group) const;

    std::optional<newsroom::ArticleSummary> articleAt(const QModelIndex &index) const;
    QModelIndex indexOf(newsroom::ArticleId id) const;
    QueueRow rowAt(const QModelIndex &index) const;
    QueuePeople people() const { return QueuePeople(m_session.people()); }
    /// Why the last change was not made to it; empty if it was, or none was asked for.
    QString reasonAt(const QModelIndex &index) const;
    void setReasons(const QHash<newsroom::ArticleId, QString> &reasons);

    /// Those that are chosen, in the order of the lines.
    QList<newsroom::ArticleSummary> chosen() const;
    bool isChosen(const QModelIndex &index) const;
    void setChosen(const QList<newsroom::ArticleId> &articles, bool chosen);
    void clearChosen();
    /// Of the group at that line.
    QList<newsroom::ArticleId> articlesOfGroup(const QModelIndex &index) const;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Line
    {
        newsroom::QueueGroup group;
        std::optional<newsroom::ArticleSummary> article = {};
        int count = 0; ///< of a head

        bool isSameAs(const Line &other) const;
        bool operator==(const Line &) const = default;
    };

    QList<newsroom::ArticleSummary> shownOf(const newsroom::QueuePart &part,
                                            QueueFilter filter) const;
    QList<Line> lines() const;
    void showLines();
    void placeLine(int row, const Line &line);
    void forgetGone();

    const session::Session &m_session;
    QList<newsroom::QueuePart> m_parts;
    QList<Line> m_lines;
    QSet<newsroom::QueueGroup> m_folded;
    QSet<newsroom::ArticleId> m_chosen;
    QHash<newsroom::ArticleId, QString> m_reasons;
    QueueFilter m_filter = QueueFilter::All;
    std::optional<newsroom::SectionId> m_section;
    QDateTime m_now;
};

} // namespace tilshi::ui
