#include "ui/comments/commentspanel.h"

#include "base/await.h"
#include "session/currentarticle.h"
#include "session/inoffice.h"
#include "ui/comments/commentcard.h"
#include "ui/comments/newcomment.h"
#include "widgets/announcement.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace tilshi::ui {
namespace {

constexpr int betweenCards = 8;

bool isResolved(const Talk &talk)
{
    return talk.comment.resolved;
}

} // namespace

CommentsPanel::CommentsPanel(session::Session &session, session::CurrentArticle &article,
                             PreferenceStore &preferences, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_article(article)
    , m_settle([](const std::function<void()> &then) { then(); })
    , m_counts(new QLabel(this))
    , m_none(new QLabel(this))
    , m_open(new QVBoxLayout)
    , m_fold(new QToolButton(this))
    , m_resolvedList(new QWidget(this))
    , m_resolved(new QVBoxLayout(m_resolvedList))
    , m_new(new NewComment(session, article, preferences, this))
{
    build();
    connectArticle();
    connect(m_fold, &QToolButton::toggled, this, [this](bool unfolded) { fold(!unfolded); });
    connect(m_new, &NewComment::addAsked, this, &CommentsPanel::add);
    CommentsPanel::retranslate();
}

void CommentsPanel::connectArticle()
{
    connect(&m_session, &session::Session::personChanged, this, &CommentsPanel::load);
    connect(&m_session, &session::Session::factsChanged, this, [this] { show(QList(m_comments)); });
    connect(&m_article, &session::CurrentArticle::opened, this, &CommentsPanel::load);
    connect(&m_article, &session::CurrentArticle::closed, this, &CommentsPanel::load);
}

void CommentsPanel::setSettling(std::function<void(std::function<void()>)> settle)
{
    m_settle = std::move(settle);
}

int CommentsPanel::openCount() const
{
    return int(
        std::count_if(m_comments.begin(), m_comments.end(), [](const newsroom::Comment &comment) {
            return !comment.isReply() && !comment.resolved && !comment.removed;
        }));
}

void CommentsPanel::retranslate()
{
    m_none->setText(m_article.isOpen() ? tr("No comments yet. Select words and press Ctrl+T, or "
                                            "write below what should change.")
                                       : tr("Open an article to see its comments."));
    const auto talks = talksOf(m_comments);
    const int resolved = int(std::count_if(talks.begin(), talks.end(), isResolved));
    m_counts->setText(resolved > 0 ? tr("Open: %1 · Resolved: %2").arg(openCount()).arg(resolved)
                                   : tr("Open: %1").arg(openCount()));
    m_counts->setVisible(!m_comments.isEmpty());
    m_fold->setText(tr("Resolved comments: %1").arg(resolved));
    m_fold->setVisible(resolved > 0);
    fold(!m_fold->isChecked());
}

void CommentsPanel::build()
{
    m_counts->setObjectName(u"commentCounts");
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_open->setSpacing(betweenCards);
    m_fold->setObjectName(u"resolvedComments");
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_resolved->setContentsMargins(0, 0, 0, 0);
    m_resolved->setSpacing(betweenCards);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addWidget(m_counts);
    layout->addWidget(m_none);
    layout->addLayout(m_open);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_resolvedList);
    layout->addWidget(m_new);
    layout->addStretch(1);
}

void CommentsPanel::fold(bool folded)
{
    m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    m_resolvedList->setVisible(!folded && !m_fold->isHidden());
}

void CommentsPanel::load()
{
    const int asked = ++m_asked;
    if (!m_article.isOpen() || m_article.isNew()) {
        show(QList<newsroom::Comment>());
        return;
    }
    const auto work = [id = m_article.article().id](newsroom::Library &library) {
        return library.comments().of(id);
    };
    await(
        m_session.desk().run(work), this,
        [this, asked](const QList<newsroom::Comment> &comments) {
            if (asked == m_asked) {
                show(comments);
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

/// Cards that say what is there already stay, with the focus that one of them may have and what is
/// typed in it.
void CommentsPanel::show(const QList<newsroom::Comment> &comments)
{
    m_comments = comments;
    m_reader = {m_session.person().id, m_session.people(), m_session.settings().zone,
                m_session.clock().now()};
    showCards(talksOf(comments));
    m_none->setVisible(comments.isEmpty());
    retranslate();
    Q_EMIT countChanged();
    Q_EMIT shown(m_comments);
}

void CommentsPanel::showCards(const QList<Talk> &talks)
{
    QList<CommentCard *> cards;
    for (const Talk &talk : talks) {
        CommentCard *card = cardOf(talk.comment.id);
        card = card ? card : makeCard(talk.comment.id);
        card->show(talk, m_reader);
        cards.append(card);
        (isResolved(talk) ? m_resolved : m_open)->addWidget(card);
        card->setActive(talk.comment.id == m_current);
    }
    for (CommentCard *card : std::as_const(m_cards)) {
        if (!cards.contains(card)) {
            m_replies.insert(card->id(), card->reply());
            card->hide();
            card->deleteLater();
        }
    }
    m_cards = cards;
}

CommentCard *CommentsPanel::cardOf(newsroom::CommentId comment) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&](const CommentCard *card) { return card->id() == comment; });
    return found == m_cards.end() ? nullptr : *found;
}

CommentCard *CommentsPanel::makeCard(newsroom::CommentId comment)
{
    auto *card = new CommentCard(this);
    card->setReply(m_replies.take(comment));
    connect(card, &CommentCard::chosen, this, &CommentsPanel::choose);
    connect(card, &CommentCard::replyAsked, this, &CommentsPanel::answer);
    connect(card, &CommentCard::resolvedAsked, this,
            [this](const newsroom::Comment &one, bool resolved) {
                change([one, resolved](newsroom::Office &office, newsroom::PersonId by) {
                    return office.setResolved(one, resolved, by);
                });
            });
    connect(card, &CommentCard::changeAsked, this, [this](const newsroom::Comment &wanted) {
        change([wanted](newsroom::Office &office, newsroom::PersonId by) {
            return office.changeComment(wanted, by);
        });
    });
    connect(card, &CommentCard::removeAsked, this, [this](const newsroom::Comment &one) {
        change([one](newsroom::Office &office, newsroom::PersonId by) {
            return office.removeComment(one, by).map([&one] { return one; });
        });
    });
    return card;
}

void CommentsPanel::begin(const std::optional<newsroom::Passage> &passage)
{
    Q_EMIT cardMarked(m_new);
    m_new->begin(passage);
}

void CommentsPanel::setCurrent(newsroom::CommentId comment)
{
    if (comment == m_current) {
        return;
    }
    m_current = comment;
    CommentCard *current = nullptr;
    for (CommentCard *card : std::as_const(m_cards)) {
        card->setActive(card->id() == comment);
        current = card->isActive() ? card : current;
    }
    if (current) {
        widgets::announce(this, current->spoken());
    }
    Q_EMIT cardMarked(current);
    Q_EMIT currentChanged(comment);
}

void CommentsPanel::choose(newsroom::CommentId comment)
{
    setCurrent(comment);
    Q_EMIT wordsWanted(comment);
}

void CommentsPanel::goToNext()
{
    QList<CommentCard *> open;
    std::copy_if(m_cards.begin(), m_cards.end(), std::back_inserter(open),
                 [](const CommentCard *card) { return !card->talk().comment.resolved; });
    if (open.isEmpty()) {
        Q_EMIT told(tr("There is no open comment here."));
        return;
    }
    const auto current = std::find_if(open.begin(), open.end(),
                                      [](const CommentCard *card) { return card->isActive(); });
    const auto next =
        current == open.end() || current + 1 == open.end() ? open.begin() : current + 1;
    choose((*next)->id());
    (*next)->focusReply();
}

void CommentsPanel::add(const newsroom::Comment &comment)
{
    const auto work = [comment](newsroom::Office &office, newsroom::PersonId by) {
        return office.addComment(comment, by);
    };
    m_settle([this, work, comment] {
        await(
            session::inOffice(m_session, work), this,
            [this](const newsroom::Comment &added) {
                m_new->added(added);
                saved();
            },
            [this, comment](const Error &error) {
                m_new->giveBack(comment);
                Q_EMIT failed(error);
            });
    });
}

void CommentsPanel::answer(const newsroom::Comment &reply)
{
    const auto work = [reply](newsroom::Office &office, newsroom::PersonId by) {
        return office.addComment(reply, by);
    };
    await(
        session::inOffice(m_session, work), this, [this](const newsroom::Comment &) { saved(); },
        [this, reply](const Error &error) {
            CommentCard *card = cardOf(reply.parent);
            if (card && card->reply().isEmpty()) {
                card->setReply(reply.text); // what could not be sent is still there
            }
            Q_EMIT failed(error);
        });
}

template <class Work>
void CommentsPanel::change(Work work)
{
    await(
        session::inOffice(m_session, work), this, [this](const newsroom::Comment &) { saved(); },
        [this](const Error &error) { changeFailed(error); });
}

void CommentsPanel::changeFailed(const Error &error)
{
    saved(); // the card says again what the library has
    if (error.code == ErrorCode::Conflict) {
        Q_EMIT told(tr("Someone else has changed this comment in the meantime. It is shown "
                       "as it is now; repeat what you wanted if it is still needed."));
    } else {
        Q_EMIT failed(error);
    }
}

/// An open comment may stand in the way of approval.
void CommentsPanel::saved()
{
    load();
    m_article.refresh();
}

} // namespace tilshi::ui
