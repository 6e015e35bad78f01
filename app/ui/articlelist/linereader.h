#pragma once

#include "newsroom/ports.h"
#include "ui/navigation/place.h"

#include <QObject>
#include <QSet>

namespace tilshi::session {
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

/// Reads the lines of a place, or of what a search finds. Of answers to several questions only that
/// to the newest is told.
class LineReader : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit LineReader(session::Session &session, QObject *parent = nullptr);

    /// All lines of the place, or of the search where something is asked for.
    void readAll(const Place &place, const newsroom::SearchQuery &search);
    /// Those of these articles that stand there now; all lines of a queue. Nothing is told while
    /// all are being read.
    void readSome(const Place &place, const QSet<newsroom::ArticleId> &articles);
    bool isReadingAll() const { return m_answered != m_asked; }

Q_SIGNALS:
    void allRead(const QList<newsroom::ArticleSummary> &rows);
    void someRead(const QSet<newsroom::ArticleId> &articles,
                  const QList<newsroom::ArticleSummary> &rows);
    void failed(const Error &error);

private:
    session::Session &m_session;
    int m_asked = 0;    ///< number of the newest question for all lines
    int m_answered = 0; ///< of the one whose answer was told last
};

} // namespace tilshi::ui
