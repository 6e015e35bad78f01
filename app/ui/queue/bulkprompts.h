#pragma once

#include "newsroom/bulk.h"
#include "session/session.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tilshi::widgets {
class FormDialog;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// Asks what a change of several articles needs: a section, an owner, tags, a time, a reason.
/// Nothing follows if the person gives up.
class BulkPrompts : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to that window.
    BulkPrompts(session::Session &session, QWidget *window);

    /// beside: where a menu opens.
    void ask(newsroom::BulkKind kind, const QList<newsroom::ArticleSummary> &articles,
             QWidget *beside);

Q_SIGNALS:
    void answered(newsroom::BulkKind kind, const newsroom::BulkChange &change);

private:
    void askSection(QWidget *beside);
    void askOwner(QWidget *beside);
    void askTags();
    void askTime(const QList<newsroom::ArticleSummary> &articles);
    void askReason();

    session::Session &m_session;
    QWidget *m_window;
};

} // namespace tilshi::ui
