#pragma once

#include "newsroom/article.h"
#include "session/saving/savestatus.h"
#include "session/session.h"
#include "text/counts.h"
#include "widgets/translated.h"

#include <QStatusBar>

#include <optional>

class QLabel;

namespace tilshi::ui {

/// The status bar: where the text is kept, its size, spelling; the newsroom's zone, what is due
/// next, who is at work. A refused action's reason covers the left part while the pointer is on it.
class StatusLine : public widgets::Translated<QStatusBar>
{
    Q_OBJECT

public:
    explicit StatusLine(session::Session &session, QWidget *parent = nullptr);

    void showSaved(const session::SaveStatus &status);
    /// Nothing: no article is open.
    void showCounts(std::optional<text::Counts> counts);
    /// Of the words in question, and of characters and spaces.
    struct Findings
    {
        int words = 0;
        int characters = 0;
    };
    void showFindings(std::optional<Findings> findings);
    /// How far the writing goal is; empty where there is none.
    void showGoal(const QString &progress);
    /// The earliest scheduled article; nothing if none is.
    void showNext(const std::optional<newsroom::Article> &next);
    /// What gives way does not make the window wider.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;

private:
    QLabel *field(QLabel *label, const QString &name, bool permanent);
    void fit();
    bool isCovered(const QLabel *label) const;
    QString findingsText() const;
    QString nextText() const;

    session::Session &m_session;
    session::SaveStatus m_saved;
    std::optional<text::Counts> m_counts;
    std::optional<Findings> m_findings;
    QString m_goal;
    std::optional<newsroom::Article> m_next;
    QLabel *m_savedLabel;
    QLabel *m_words;
    QLabel *m_characters;
    QLabel *m_minutes;
    QLabel *m_goalLabel;
    QLabel *m_spelling;
    QLabel *m_due;
    QLabel *m_zone;
    QLabel *m_who;
};

} // namespace tilshi::ui
