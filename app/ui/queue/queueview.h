#pragma once

#include "newsroom/bulk.h"

#include <QListView>

#include <optional>

namespace tilshi::ui {

class QueueModel;

/// A queue's lines and its keys. Single letters are read by the place of the key, so that they work
/// with any layout, and act only here.
class QueueView : public QListView
{
    Q_OBJECT

public:
    explicit QueueView(QueueModel &model, QWidget *parent = nullptr);

    /// The articles that a change would be made to: those that are chosen, else the one at the
    /// cursor.
    QList<newsroom::ArticleSummary> meant() const;
    /// The first line with an article becomes the current one where none is.
    void takeFirst();

Q_SIGNALS:
    void articleOpened(newsroom::ArticleId id);
    void changeAsked(newsroom::BulkKind kind);
    /// They are to be new to the person again.
    void unreadAsked();
    /// The articles that meant() returns may be others now.
    void meantChanged();
    /// Escape, with nothing chosen.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    bool takeFold(int key);
    void toggle(const QModelIndex &index);
    void extend(int step);
    void open(const QModelIndex &index);
    void chooseGroup();
    void clear();

    QueueModel &m_model;
};

/// The letter that asks for it in a queue; 0 for a key that is none.
int keyOf(newsroom::BulkKind kind);

} // namespace tilshi::ui
