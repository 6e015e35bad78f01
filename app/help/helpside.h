#pragma once

#include "help/pages/helppage.h"
#include "newsroom/people.h"
#include "widgets/translated.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace tilshi::widgets {
class Card;
} // namespace tilshi::widgets

namespace tilshi::help {

class HelpList;

/// Who reads the help, and what waits for them.
struct HelpReader
{
    newsroom::Role role;
    int waiting = 0; ///< for review; for a journalist: own articles that were returned
};

/// Beside a page of the help: its headings, the pages that go on from it, and the reader's own.
class HelpSide : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit HelpSide(QWidget *parent = nullptr);

    /// related: those that the page names.
    void showPage(const HelpPage &page, const QList<HelpPage> &related);
    void markHeading(const QString &heading);
    void setReader(const std::optional<HelpReader> &reader);

Q_SIGNALS:
    void chosen(const QString &page, const QString &heading);
    void waitingAsked();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fitHeadings();
    void showReader();

    QLabel *m_headingsTitle;
    HelpList *m_headings;
    QLabel *m_relatedTitle;
    QLabel *m_related;
    widgets::Card *m_readerCard;
    QLabel *m_readerTitle;
    QLabel *m_readerText;
    std::optional<HelpReader> m_reader;
};

} // namespace tilshi::help
