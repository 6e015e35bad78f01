#pragma once

#include "newsroom/excerpt.h"
#include "session/session.h"

#include <QObject>
#include <QTimer>

class QListView;

namespace tilshi::ui {

class ArticleListModel;

/// Reads, on the library's thread, the sentences of those lines of a search that are seen and have
/// none yet: no other text is unpacked.
class ExcerptReader : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; the view shows the model.
    ExcerptReader(session::Session &session, QListView &view, ArticleListModel &model,
                  QObject *parent);

    /// Soon: lines were scrolled, or others came.
    void look();

private:
    QList<newsroom::ArticleId> wanted() const;
    void read();

    session::Session &m_session;
    QListView &m_view;
    ArticleListModel &m_model;
    QTimer m_rest;
};

} // namespace tilshi::ui
