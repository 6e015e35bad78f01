#include "ui/inspector/commentspanel.h"

#include "base/await.h"
#include "session/currentarticle.h"
#include "session/inoffice.h"
#include "ui/inspector/commentcard.h"
#include "ui/preferences/preferencestore.h"
#include "widgets/languages.h"
#include "wording/when.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace tilshi::ui {
namespace {

constexpr int draftPauseMs = 500;

} // namespace

CommentsPanel::CommentsPanel(session::Session &session, session::CurrentArticle &article,
                             PreferenceStore &preferences, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_article(article)
    , m_preferences(preferences)
    , m_list(new QVBoxLayout)
    , m_none(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_blocking(new QCheckBox(this))
    , m_add(new QPushButton(this))
{
    build();
    connectArticle();
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommentsPanel::enableAdding);
    m_draftTyped.setSingleShot(true);
    m_draftTyped.setInterval(draftPauseMs);
    connect(&m_draftTyped, &QTimer::timeout, this, &CommentsPanel::keepDraft);
    connect(m_text, &QPlainTextEdit::textChanged, &m_draftTyped, qOverload<>(&QTimer::start));
    connect(m_blocking, &QCheckBox::toggled, &m_draftTyped, qOverload<>(&QTimer::start));
    connect(m_add, &QPushButton::clicked, this, &CommentsPanel::add);
    CommentsPanel::retranslate();
}

CommentsPanel::~CommentsPanel()
{
    keepDraft();
}

void CommentsPanel::connectArticle()
{
    connect(&m_article, &session::CurrentArticle::opened, this, &CommentsPanel::changeDraft);
    connect(&m_article, &session::CurrentArticle::closed, this, &CommentsPanel::changeDraft);
    connect(&m_session, &session::Session::personChanged, this, &CommentsPanel::changeDraft);
    connect(&m_session, &session::Session::factsChanged, this, [this] { show(QList(m_comments)); });
    connect(&m_article, &session::CurrentArticle::opened, this, &CommentsPanel::load);
    connect(&m_article, &session::CurrentArticle::changed, this, &CommentsPanel::retranslate);
    connect(&m_article, &session::CurrentArticle::closed, this, &CommentsPanel::load);
}

int CommentsPanel::openCount() const
{
    return int(std::count_if(m_comments.begin(), m_comments.end(),
                             [](const newsroom::Comment &comment) { return !comment.resolved; }));
}

void CommentsPanel::retranslate()
{
    m_none->setText(m_article.isOpen() ? tr("No comments yet. Write below what should change.")
                                       : tr("Open an article to see its comments."));
    m_text->setPlaceholderText(tr("Add comment"));
    m_text->setAccessibleName(tr("New comment"));
    m_blocking->setText(tr("Blocks approval"));
    m_add->setText(tr("Add"));
    m_add->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    enableAdding();
}

/// From its text or its tick, which leave this key to the panel.
void CommentsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        m_add->click();
        event->accept();
    } else {
        widgets::Translated<QWidget>::keyPressEvent(event);
    }
}

void CommentsPanel::build()
{
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName(u"newComment");
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4);
    m_blocking->setObjectName(u"blocking");
    m_add->setObjectName(u"addComment");
    m_list->setSpacing(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addWidget(m_none);
    layout->addLayout(m_list);
    layout->addWidget(m_text);
    layout->addWidget(m_blocking);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addStretch(1);
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

CommentPlace CommentsPanel::placeOf(newsroom::ArticleId article, newsroom::PersonId writer) const
{
    return {m_session.libraryId(), writer, article};
}

CommentPlace CommentsPanel::place() const
{
    return placeOf(m_article.isOpen() ? m_article.article().id : newsroom::ArticleId(),
                   m_session.person().id);
}

CommentDraft CommentsPanel::draftAt(const CommentPlace &place) const
{
    return m_preferences.now().commentDrafts.value(place);
}

void CommentsPanel::keep(const CommentPlace &place, const CommentDraft &draft)
{
    m_preferences.change([&](Preferences &all) {
        if (draft == CommentDraft()) {
            all.commentDrafts.remove(place);
        } else {
            all.commentDrafts.insert(place, draft);
        }
    });
}

/// Nothing where it is as it was shown: another window may have written a draft there since.
void CommentsPanel::keepDraft()
{
    m_draftTyped.stop();
    const CommentDraft draft{m_text->toPlainText(), m_blocking->isChecked()};
    if (draft != m_kept) {
        m_kept = draft;
        keep(m_shown, draft);
    }
}

/// Puts the draft in the field aside, and takes out that of the article and person now there.
void CommentsPanel::changeDraft()
{
    if (place() == m_shown) {
        return;
    }
    keepDraft();
    m_shown = place();
    show(draftAt(m_shown));
}

void CommentsPanel::show(const CommentDraft &draft)
{
    m_text->setPlainText(draft.text);
    m_blocking->setChecked(draft.blocking);
    m_draftTyped.stop();
    m_kept = draft;
}

void CommentsPanel::forgetDraft(const newsroom::Comment &comment)
{
    const CommentPlace where = placeOf(comment.article, comment.by);
    const CommentDraft draft = draftAt(where);
    if (draft.text.trimmed() == comment.text && draft.blocking == comment.blocking) {
        keep(where, {});
    }
}

/// What could not be added is a draft again, where nothing else has been begun meanwhile.
void CommentsPanel::giveBack(const newsroom::Comment &comment)
{
    const CommentDraft draft{comment.text, comment.blocking};
    const CommentPlace where = placeOf(comment.article, comment.by);
    if (where == m_shown && m_text->toPlainText().isEmpty()) {
        show(draft);
        keep(where, draft);
    } else if (where != m_shown && draftAt(where) == CommentDraft()) {
        keep(where, draft);
    }
}

/// Cards that say what is there already stay, with the focus that one of them may have.
void CommentsPanel::show(const QList<newsroom::Comment> &comments)
{
    const bool isSameNewsroom =
        m_people == m_session.people() && m_zone == m_session.settings().zone;
    if (comments == m_comments && isSameNewsroom) {
        retranslate();
        return;
    }
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_comments = comments;
    m_people = m_session.people();
    m_zone = m_session.settings().zone;
    for (const newsroom::Comment &comment : m_comments) {
        const QString when = wording::when(comment.at, m_session.settings().zone,
                                           m_session.clock().now(), widgets::interfaceLanguage());
        auto *card = new CommentCard(comment, m_session.people(), when, this);
        connect(card, &CommentCard::resolvedAsked, this, &CommentsPanel::setResolved);
        m_list->addWidget(card);
    }
    m_none->setVisible(m_comments.isEmpty());
    retranslate();
    Q_EMIT countChanged();
}

void CommentsPanel::add()
{
    newsroom::Comment comment;
    comment.id = newsroom::CommentId::create();
    comment.article = m_article.article().id;
    comment.by = m_session.person().id;
    comment.text = m_text->toPlainText().trimmed();
    comment.blocking = m_blocking->isChecked();
    keepDraft();
    show(CommentDraft()); // the kept one goes when the library has the comment
    const auto work = [comment](newsroom::Office &office, newsroom::PersonId by) {
        return office.addComment(comment, by);
    };
    await(
        session::inOffice(m_session, work), this,
        [this](const newsroom::Comment &added) {
            forgetDraft(added);
            saved();
        },
        [this, comment](const Error &error) {
            giveBack(comment);
            Q_EMIT failed(error);
        });
}

void CommentsPanel::setResolved(const newsroom::Comment &comment, bool resolved)
{
    const auto work = [comment, resolved](newsroom::Office &office, newsroom::PersonId by) {
        return office.setResolved(comment, resolved, by);
    };
    await(
        session::inOffice(m_session, work), this, [this](const newsroom::Comment &) { saved(); },
        [this](const Error &error) {
            saved(); // the card says again what the library has
            if (error.code == ErrorCode::Conflict) {
                Q_EMIT told(tr("Someone else has changed this comment in the meantime. It is shown "
                               "as it is now; repeat what you wanted if it is still needed."));
            } else {
                Q_EMIT failed(error);
            }
        });
}

/// An open comment may stand in the way of approval.
void CommentsPanel::saved()
{
    load();
    m_article.refresh();
}

void CommentsPanel::enableAdding()
{
    const bool stored = m_article.isOpen() && !m_article.isNew();
    m_text->setEnabled(stored);
    m_blocking->setEnabled(stored);
    m_add->setEnabled(stored && !m_text->toPlainText().trimmed().isEmpty());
}

} // namespace tilshi::ui
