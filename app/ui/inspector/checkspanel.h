#pragma once

#include "editor/findings/placedfinding.h"
#include "newsroom/checklist.h"
#include "spelling/rules.h"
#include "widgets/translated.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

class ChecklistCard;
class FindingCard;

/// Findings of the speller as cards, and the publish checklist.
class ChecksPanel : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    ChecksPanel(session::Session &session, session::CurrentArticle &article,
                QWidget *parent = nullptr);

    /// Findings, not counting the checklist.
    int count() const { return int(m_findings.size()); }
    void setFindings(const QList<editor::PlacedFinding> &findings);
    /// Marks the card of that finding, which is shown then, and no other.
    void setCurrent(const std::optional<spelling::FindingId> &finding);
    /// Looks the checklist through again, for the text as it stands in the editor.
    void setContent(const newsroom::Content &content);
    void clear();

Q_SIGNALS:
    void countChanged();
    /// This card is to be seen, or none.
    void cardMarked(FindingCard *card);
    void findingChosen(spelling::FindingId finding);
    void fixAsked(spelling::FindingId finding, const QString &replacement);
    /// Of the findings that are shown and counted, no others.
    void fixAllAsked(const spelling::Fixes &fixes);
    void addWordAsked(const QString &word, bool personal);
    void ignoreAsked(spelling::FindingKind kind, const QString &text, bool everywhere);

protected:
    void retranslate() override;

private:
    void showCards();
    void markCurrent();
    qsizetype indexOfCurrent() const;
    FindingCard *cardFor(const editor::PlacedFinding &placed,
                         const QList<editor::PlacedFinding> &shown, QList<FindingCard *> &before);
    FindingCard *makeCard(const editor::PlacedFinding &placed);
    void suggestFor(FindingCard *card);
    void check();
    void enableFixes();
    spelling::Fixes fixesOf(spelling::Rule rule) const;

    session::Session &m_session;
    session::CurrentArticle &m_article;
    QList<editor::PlacedFinding> m_findings;
    std::optional<spelling::FindingId> m_current; ///< of the finding at the caret
    qsizetype m_first = 0;                        ///< of the findings whose cards are shown
    newsroom::Content m_content;
    QList<FindingCard *> m_cards;
    QVBoxLayout *m_cardLayout;
    QLabel *m_none;
    QLabel *m_more;
    ChecklistCard *m_checklist;
    int m_checked = 0; ///< number of the newest check; older answers are dropped
};

} // namespace tilshi::ui
