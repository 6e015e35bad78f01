#pragma once

#include "newsroom/ids.h"

#include <QObject>

namespace tilshi::session {

class CurrentArticle;
class Session;

/// Keeps in the library which version of the open article is before the eyes of who is signed in:
/// of one that is opened, and of those that come while it is open. Nobody waits for it, and where
/// it fails the article is new to the person once more. Nothing where the library can only be read.
class SeenVersion : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    SeenVersion(Session &session, CurrentArticle &article, QObject *parent = nullptr);

Q_SIGNALS:
    /// Another version than before. before: the one seen last, 0 for none.
    void seen(newsroom::ArticleId article, int version, int before);

private:
    void note();

    Session &m_session;
    CurrentArticle &m_article;
    newsroom::ArticleId m_noted; ///< of whose version m_version is
    newsroom::PersonId m_person; ///< who saw it
    int m_version = 0;
};

} // namespace tilshi::session
