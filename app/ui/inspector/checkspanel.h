#pragma once

#include "newsroom/checklist.h"
#include "spelling/rules.h"
#include "editor/findings/editorfinding.h"
#include "widgets/translated.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace tilshi::ui {

class ChecklistCard;
class CurrentArticle;
class FindingCard;
class Session;

/// Findings of the speller as cards, and the publish checklist.
class ChecksPanel : public Translated<QWidget>
{
    Q_OBJECT

public:
    ChecksPanel(Session &session, CurrentArticle &article, QWidget *parent = nullptr);

    /// Findings, not counting the checklist.
    int count() const { return int(m_findings.size()); }
    void setFindings(const QList<EditorFinding> &findings);
    /// Marks the card of that finding, which is shown then, and no other.
    void setCurrent(const std::optional<FindingId> &finding);
    /// Looks the checklist through again, for the text as it stands in the editor.
    void setContent(const newsroom::Content &content);
    void clear();

Q_SIGNALS:
    void countChanged();
    /// This card is to be seen, or none.
    void cardMarked(FindingCard *card);
    void findingChosen(FindingId finding);
    void fixAsked(FindingId finding, const QString &replacement);
    /// Of the findings that are shown and counted, no others.
    void fixAllAsked(const Fixes &fixes);
    void addWordAsked(const QString &word, bool personal);
    void ignoreAsked(spelling::FindingKind kind, const QString &text, bool everywhere);

protected:
    void retranslate() override;

private:
    void showCards();
    void markCurrent();
    qsizetype indexOfCurrent() const;
    FindingCard *cardFor(const EditorFinding &finding, const QList<EditorFinding> &shown,
                         QList<FindingCard *> &before);
    FindingCard *makeCard(const EditorFinding &finding);
    void suggestFor(FindingCard *card);
    void check();
    void enableFixes();
    Fixes fixesOf(spelling::Rule rule) const;

    Session &m_session;
    CurrentArticle &m_article;
    QList<EditorFinding> m_findings;
    std::optional<FindingId> m_current; ///< of the finding at the caret
    qsizetype m_first = 0;              ///< of the findings whose cards are shown
    newsroom::Content m_content;
    QList<FindingCard *> m_cards;
    QVBoxLayout *m_cardLayout;
    QLabel *m_none;
    QLabel *m_more;
    ChecklistCard *m_checklist;
    int m_checked = 0; ///< number of the newest check; older answers are dropped
};

} // namespace tilshi::ui
