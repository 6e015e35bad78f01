#pragma once

#include "newsroom/desk.h"
#include "session/session.h"

#include <QObject>

#include <functional>
#include <optional>

namespace tilshi::session {

struct ShownArticle;

/// The article in the window: its row, what may be done with it by whom is signed in, and the acts.
/// Knows no widget. Answers for an article that is no longer the current one are dropped.
class CurrentArticle : public QObject
{
    Q_OBJECT

public:
    explicit CurrentArticle(Session &session, QObject *parent = nullptr);

    bool isOpen() const { return m_open.has_value(); }
    /// Another is on its way to be the current one.
    bool isOpening() const { return m_opening; }
    /// Not yet in the library: nothing has been typed, or the first save has not come through.
    bool isNew() const { return m_new; }
    const newsroom::Article &article() const { return m_open->article; }
    /// As it was put onto the page; what is being typed since is there.
    const newsroom::Content &content() const { return m_open->content; }
    /// For whoever keeps what was typed, while loaded() is told: what the page gets in place of the
    /// stored text.
    void replaceContent(const newsroom::Content &content) { m_open->content = content; }
    int openBlockingComments() const { return m_open->openBlockingComments; }
    bool hasWorkingCopy() const { return m_open->hasWorkingCopy; }

    /// Every action in the table's order, with the refusal for who is signed in.
    const QList<newsroom::Offer> &offers() const { return m_offers; }
    std::optional<newsroom::Refusal> refusalOf(newsroom::Action action) const;
    std::optional<newsroom::Action> nextStep() const { return m_next; }
    /// Whether typing is taken as it is: an edit is allowed and voids nothing.
    bool isEditable() const;

    /// Loads it; opened() or failed() follows.
    void open(newsroom::ArticleId id);
    /// A blank article of who is signed in; opened() follows at once.
    void startNew(const newsroom::NewArticle &article);
    void close();
    /// Reads row and offers again, but not the text; changed() follows.
    void refresh();
    /// Reads all of it again, since others may have changed it: opened() follows where its text is
    /// to be shown anew, which isOther() says of the stored one, and changed() where something else
    /// of it is not as it was.
    void catchUp(std::function<bool(const newsroom::Content &stored)> isOther);
    /// The row as an act or a save has left it; changed() follows when the offers are known.
    void adopt(const newsroom::Article &article);
    /// How it is after a save that changed its text alone, or made a version of it: nothing is
    /// read, changed() follows at once.
    void adopt(const newsroom::View &kept);
    /// Does it, in the library or, where pages are concerned, in the publisher; acted() and
    /// opened() or failed() follow.
    void act(const newsroom::Act &act);

Q_SIGNALS:
    /// Another article is about to become the current one, or none: whoever has something typed
    /// that was not handed in yet does so now.
    void leaving();
    /// Another article, or the same anew, is the current one. For the page alone: opened() follows
    /// at once, for all who show something of it.
    void loaded();
    void opened();
    void changed();
    /// Something may have come into its history: with changed(), but not after a save of its text.
    void pastChanged();
    void closed();
    /// Of every act, before acted() or failed(): error where it was not done.
    void actEnded(const newsroom::Act &act, const std::optional<Error> &error);
    void acted(newsroom::Action action, newsroom::ArticleId article);
    void failed(const Error &error);
    /// Pages were written without these pictures.
    void picturesMissing(const QList<Error> &missing);

private:
    bool isAsShown(const newsroom::View &view) const;

    std::function<Result<newsroom::View>(newsroom::Desk &, newsroom::Library &)>
    reading(newsroom::ArticleId id) const;
    void receive(const newsroom::View &view);
    void take(const newsroom::View &view);
    void tellChanged();
    void offerForNew();
    QFuture<Result<ShownArticle>> hand(const newsroom::Act &act);

    Session &m_session;
    std::optional<newsroom::OpenArticle> m_open;
    QList<newsroom::Offer> m_offers;
    std::optional<newsroom::Action> m_next;
    bool m_new = false;
    int m_asked = 0;              ///< number of the newest opening; older answers are dropped
    bool m_opening = false;       ///< the newest opening has not been answered
    bool m_refreshWanted = false; ///< when it has been
};

} // namespace tilshi::session
