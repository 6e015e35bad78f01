#pragma once

#include "session/session.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace tilshi::session {

/// Tells what others have sent to the person at work since the session began: articles returned to
/// her, and, where she is an editor, articles that wait for review. Each is told once.
class Arrivals : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit Arrivals(const Session &session, QObject *parent = nullptr);

    /// Others have written these articles: looks what has become of them.
    void look(const QSet<newsroom::ArticleId> &changed);

Q_SIGNALS:
    void returned(const QList<newsroom::ArticleSummary> &articles);
    void submitted(const QList<newsroom::ArticleSummary> &articles);

private:
    void receive(const QList<newsroom::ArticleSummary> &articles);
    bool isNew(const newsroom::ArticleSummary &article);

    const Session &m_session;
    QDateTime m_begun;
    QHash<newsroom::ArticleId, QDateTime> m_told; ///< since when it was in the state that was told
};

} // namespace tilshi::session
