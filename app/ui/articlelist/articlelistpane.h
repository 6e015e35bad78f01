#pragma once

#include "newsroom/ports.h"
#include "session/session.h"
#include "ui/navigation/place.h"
#include "widgets/translated.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace tilshi::ui {

class ArticleListModel;
class ExcerptReader;
class LineReader;
class SearchChips;

/// The list of one place, or of what a search found. From the search field Down and Enter lead to
/// the first line, which opens; Escape goes back a step from wherever one is.
class ArticleListPane : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit ArticleListPane(session::Session &session, QWidget *parent = nullptr);

    void showPlace(const Place &place);
    /// Reads all lines again.
    void refresh();
    /// Reads those articles' lines again; all of a search's, and where the list is only the first
    /// lines of a longer one that has lost one of them.
    void refreshLines(const QSet<newsroom::ArticleId> &articles);
    /// The same for what others wrote: markedChanged() is not told then.
    void follow(const newsroom::Changes &changes);
    /// From what was found back to the place.
    void leaveSearch();
    /// Marks the open article's line, if it is here, without opening it again.
    void mark(std::optional<newsroom::ArticleId> id);
    /// The words that are searched for; empty where only the place is shown.
    QString searchedWords() const;
    /// Puts the cursor into the search field and selects what is there.
    void focusSearch();
    void focusList();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void articleChosen(newsroom::ArticleId id);
    /// The open article's line was clicked.
    void chosenAgain();
    /// All lines were read, and the open article's says something else than before or is here no
    /// longer.
    void markedChanged(const std::optional<newsroom::ArticleSummary> &line);
    void failed(const Error &error);
    /// Other words are searched for now, or none.
    void searched(const QString &words);
    /// Escape, with nothing left here to go back from.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;

private:
    void build();
    void receive(const QList<newsroom::ArticleSummary> &rows);
    void receiveLines(const QSet<newsroom::ArticleId> &articles,
                      const QList<newsroom::ArticleSummary> &rows);
    QString emptySentenceHere() const;
    void showRows(const QList<newsroom::ArticleSummary> &rows);
    void chosen(const QModelIndex &current);
    bool takeSearchKey(int key);
    bool takeListKey(int key);
    void goBack();
    void askFirst();
    void openFirst();
    bool isSearching() const;
    newsroom::SearchQuery search() const;
    void clearSearch();
    void searchAnew();

    session::Session &m_session;
    ArticleListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_empty;
    LineReader *m_reader;
    SearchChips *m_chips;
    ExcerptReader *m_excerpts;
    QTimer m_typing;  ///< a short pause before each search
    QTimer m_minutes; ///< what was "just now" grows older
    Place m_place;
    std::optional<newsroom::ArticleId> m_marked;
    bool m_quiet = false;      ///< the selection moves because of us, not of a person
    bool m_wantsFirst = false; ///< the first line is to be opened when the answer is there
};

} // namespace tilshi::ui
