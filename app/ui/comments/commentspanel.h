#pragma once

#include "newsroom/comment.h"
#include "ui/comments/reader.h"
#include "ui/comments/talk.h"
#include "widgets/translated.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tilshi {
struct Error;
}

namespace tilshi::newsroom {
class Office;
}

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

class CommentCard;
class NewComment;
class PreferenceStore;

/// The open article's comments in the order of its text, each with its replies, those that are
/// resolved folded to one line below them; and a field for another.
class CommentsPanel : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    /// All outlive it.
    CommentsPanel(session::Session &session, session::CurrentArticle &article,
                  PreferenceStore &preferences, QWidget *parent = nullptr);

    /// Calls its argument when what was typed is in the library: a comment on words waits for it.
    void setSettling(std::function<void(std::function<void()>)> settle);
    /// Reads them again: others may have written some.
    void load();
    /// Comments that are not resolved.
    int openCount() const;
    const QList<newsroom::Comment> &comments() const { return m_comments; }

    /// The keys go into the field for another comment, on those words or on none.
    void begin(const std::optional<newsroom::Passage> &passage);
    /// The comment whose words the caret is in; null for none.
    void setCurrent(newsroom::CommentId comment);
    /// The next one that is not resolved becomes the current one, and the keys go to its reply.
    void goToNext();

Q_SIGNALS:
    void countChanged();
    /// The comments as they are now, also where they have not changed.
    void shown(const QList<newsroom::Comment> &comments);
    /// Another comment is the current one; null for none.
    void currentChanged(newsroom::CommentId comment);
    /// It was chosen here: its words are to be seen.
    void wordsWanted(newsroom::CommentId comment);
    /// Its card is to be seen; null for none.
    void cardMarked(QWidget *card);
    void failed(const Error &error);
    void told(const QString &sentence);

protected:
    void retranslate() override;

private:
    void build();
    void connectArticle();
    void show(const QList<newsroom::Comment> &comments);
    void showCards(const QList<Talk> &talks);
    CommentCard *cardOf(newsroom::CommentId comment) const;
    CommentCard *makeCard(newsroom::CommentId comment);
    void fold(bool folded);
    void choose(newsroom::CommentId comment);
    void add(const newsroom::Comment &comment);
    void answer(const newsroom::Comment &reply);
    template <class Work>
    void change(Work work);
    void changeFailed(const Error &error);
    void saved();

    session::Session &m_session;
    session::CurrentArticle &m_article;
    std::function<void(std::function<void()>)> m_settle;
    QList<newsroom::Comment> m_comments;
    Reader m_reader; ///< as the cards were told
    QList<CommentCard *> m_cards;
    QHash<newsroom::CommentId, QString> m_replies; ///< typed on cards that are gone, and not sent
    newsroom::CommentId m_current;
    QLabel *m_counts;
    QLabel *m_none;
    QVBoxLayout *m_open;
    QToolButton *m_fold;
    QWidget *m_resolvedList;
    QVBoxLayout *m_resolved;
    NewComment *m_new;
    int m_asked = 0; ///< number of the newest question; older answers are dropped
};

} // namespace tilshi::ui
