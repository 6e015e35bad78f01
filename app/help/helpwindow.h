#pragma once

#include "help/helpside.h"
#include "help/pages/shownprogram.h"
#include "widgets/translated.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tilshi::help {

class HelpBrowser;
class HelpList;

/// The help in a window of its own: contents or what was found at the left, the page, what is on it
/// at the right.
class HelpWindow : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit HelpWindow(const ShownProgram &program);

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
    struct PageHeading
    {
        QString page;
        QString heading;

        bool operator==(const PageHeading &) const = default;
    };

    void build();
    QWidget *buildTop();
    void connectParts();
    void connectKeys();
    void loadPages();
    const HelpPage *find(const QString &id) const;
    QList<HelpPage> relatedTo(const HelpPage &page) const;
    void go(int step);
    void showPlace(const PageHeading &place);
    void search();
    void print();

    QToolButton *m_back;
    QToolButton *m_on;
    QLineEdit *m_search;
    QLabel *m_about;
    QPushButton *m_print;
    HelpList *m_contents;
    HelpBrowser *m_browser;
    HelpSide *m_side;
    QList<HelpPage> m_pages;
    QList<PageHeading> m_history;
    int m_at = -1; ///< index of the place that is shown
};

} // namespace tilshi::help
