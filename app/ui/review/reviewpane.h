#pragma once

#include "editor/comparison/comparisondocument.h"
#include "ui/review/reviewedchanges.h"
#include "widgets/translated.h"

#include <QWidget>

class QLabel;

namespace tilshi::editor {
class ComparisonView;
} // namespace tilshi::editor

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

class ReviewBar;

/// The open article to be read with what has changed in it since a version:
/// one's way through the changes, and each can be taken back.
class ReviewPane : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    /// Both outlive it.
    ReviewPane(session::Session &session, session::CurrentArticle &article,
               QWidget *parent = nullptr);

    /// Reads the open article's changes since that version, or since the one
    /// before; failed() follows where that can not be.
    void read(std::optional<int> since);
    /// Reads the same again, since the text may be another by now.
    void readAgain();
    /// The text after, with that change taken back, may be asked for: false where
    /// the article can't be edited.
    void setEditable(bool editable);

    void goToNext();
    void goToPrevious();
    /// Asks to take back the change that is looked at.
    void takeBackCurrent();

Q_SIGNALS:
    /// The article is to have that text in the place of the one that was
    /// compared.
    void contentAsked(newsroom::ArticleId article, const newsroom::Content &content);
    void closeAsked();
    void failed(const Error &error);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const ReviewedChanges &changes);
    void setLayout(editor::ComparisonLayout layout);
    void sayCurrent(int change);
    void offerTakingBack(const QList<int> &changes);
    void takeBack(int change);

    session::Session &m_session;
    session::CurrentArticle &m_article;
    ReviewBar *m_bar;
    editor::ComparisonView *m_view;
    QLabel *m_said; ///< the change that is looked at, in words
    std::optional<ReviewedChanges> m_changes;
    std::optional<int> m_since;
    int m_asked = 0; ///< number of the newest reading; older answers are dropped
    bool m_editable = false;
    bool m_isTaking = false; ///< a change was taken back, and the text without it is to come
};

} // namespace tilshi::ui
