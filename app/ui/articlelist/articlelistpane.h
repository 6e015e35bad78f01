#pragma once

#include "newsroom/ports.h"
#include "ui/navigation/place.h"
#include "ui/session.h"
#include "ui/translated.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace tilshi::ui {

class ArticleListModel;

/// The list of one place, or of what a search found.
class ArticleListPane : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit ArticleListPane(Session &session, QWidget *parent = nullptr);

    void showPlace(const Place &place);
    /// Reads the lines again: after a change, and every minute for "12 min ago".
    void refresh();
    /// Marks the open article's line, if it is here, without opening it again.
    void mark(std::optional<newsroom::ArticleId> id);
    /// Puts the cursor into the search field and selects what is there.
    void focusSearch();
    void focusList();

Q_SIGNALS:
    void articleChosen(newsroom::ArticleId id);
    void failed(const Error &error);

protected:
    void retranslate() override;

private:
    void build();
    void search();
    void receive(const QList<newsroom::ArticleSummary> &rows);
    void chosen(const QModelIndex &current);
    bool isSearching() const;

    Session &m_session;
    ArticleListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_empty;
    QTimer m_typing;  ///< a short pause before each search
    QTimer m_minutes; ///< what was "just now" grows older
    Place m_place;
    std::optional<newsroom::ArticleId> m_marked;
    bool m_quiet = false; ///< the selection moves because of us, not of a person
    int m_asked = 0;      ///< number of the newest question; older answers are dropped
};

} // namespace tilshi::ui
