#pragma once

#include "newsroom/people.h"
#include "ui/help/helppage.h"
#include "ui/help/helpsearch.h"
#include "ui/translated.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;

namespace tilshi::ui {

class Card;
class HelpBrowser;

/// Who reads the help, and what waits for them.
struct HelpReader
{
    newsroom::Role role;
    int waiting = 0; ///< for review; for a journalist: own articles that were returned
};

/// The help in a window of its own: contents or search hits at the left, the page, what is on it at
/// the right.
class HelpWindow : public Translated<QWidget>
{
    Q_OBJECT

public:
    HelpWindow();

    /// The page of that id, at that heading; the first page where there is none.
    void open(const QString &page, const QString &heading = {});
    /// Nobody while no newsroom is open.
    void setReader(const std::optional<HelpReader> &reader);
    QString page() const;

Q_SIGNALS:
    /// The articles that wait for the reader are to be shown.
    void waitingAsked();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place
    {
        QString page;
        QString heading;

        bool operator==(const Place &) const = default;
    };

    void build();
    QWidget *buildTop();
    QWidget *buildSide();
    void connectParts();
    void loadPages();
    const HelpPage *find(const QString &id) const;
    void go(int step);
    void showPlace(const Place &place);
    void search();
    void listContents();
    void listHits(const QList<HelpHit> &hits);
    void addGroup(const QString &title);
    QListWidgetItem *addEntry(const QString &title, const QString &page);
    void choose(const QListWidgetItem *item);
    void markPage();
    void markHeading(const QString &current);
    void showSide();
    void showReader();
    void print();

    QToolButton *m_back;
    QToolButton *m_on;
    QLineEdit *m_search;
    QLabel *m_about;
    QPushButton *m_print;
    QListWidget *m_contents;
    HelpBrowser *m_browser;
    QWidget *m_side;
    QLabel *m_headingsTitle;
    QListWidget *m_headings;
    QLabel *m_relatedTitle;
    QLabel *m_related;
    Card *m_readerCard;
    QLabel *m_readerTitle;
    QLabel *m_readerText;
    QList<HelpPage> m_pages;
    QString m_language;
    QList<Place> m_history;
    int m_at = -1; ///< index of the place that is shown
    std::optional<HelpReader> m_reader;
};

} // namespace tilshi::ui
