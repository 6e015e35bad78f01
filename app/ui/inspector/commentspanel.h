#pragma once

#include "newsroom/comment.h"
#include "newsroom/people.h"
#include "ui/preferences/preferences.h"
#include "widgets/translated.h"

#include <QByteArray>
#include <QList>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tilshi {
struct Error;
}

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

class PreferenceStore;

/// The open article's comments, and a field for another, added by its button or Ctrl+Enter. What is
/// written there and not added yet stays with its article and its writer, and is there again when
/// both are, also after the next start.
class CommentsPanel : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    /// All outlive it.
    CommentsPanel(session::Session &session, session::CurrentArticle &article,
                  PreferenceStore &preferences, QWidget *parent = nullptr);
    ~CommentsPanel() override;

    /// Reads them again: others may have written some.
    void load();
    /// Comments that are not resolved.
    int openCount() const;

Q_SIGNALS:
    void countChanged();
    void failed(const Error &error);
    void told(const QString &sentence);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectArticle();
    CommentPlace placeOf(newsroom::ArticleId article, newsroom::PersonId writer) const;
    CommentPlace place() const;
    CommentDraft draftAt(const CommentPlace &place) const;
    void keep(const CommentPlace &place, const CommentDraft &draft);
    void keepDraft();
    void changeDraft();
    void show(const CommentDraft &draft);
    void forgetDraft(const newsroom::Comment &comment);
    void giveBack(const newsroom::Comment &comment);
    void show(const QList<newsroom::Comment> &comments);
    void add();
    void setResolved(const newsroom::Comment &comment, bool resolved);
    void saved();
    void enableAdding();

    session::Session &m_session;
    session::CurrentArticle &m_article;
    QList<newsroom::Comment> m_comments;
    QList<newsroom::Person> m_people; ///< as the cards name them
    QByteArray m_zone;                ///< of the times on the cards
    PreferenceStore &m_preferences;
    CommentPlace m_shown; ///< whose draft is in the field
    CommentDraft m_kept;  ///< as the field was when it was shown or kept the last time
    QTimer m_draftTyped;  ///< until it is kept
    QVBoxLayout *m_list;
    QLabel *m_none;
    QPlainTextEdit *m_text;
    QCheckBox *m_blocking;
    QPushButton *m_add;
    int m_asked = 0; ///< number of the newest question; older answers are dropped
};

} // namespace tilshi::ui
