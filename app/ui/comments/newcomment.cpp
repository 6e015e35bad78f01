#include "ui/comments/newcomment.h"

#include "session/currentarticle.h"
#include "session/session.h"
#include "ui/preferences/preferencestore.h"
#include "widgets/elidedlabel.h"
#include "widgets/look/icons.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace tilshi::ui {
namespace {

constexpr int draftPauseMs = 500;

} // namespace

NewComment::NewComment(session::Session &session, session::CurrentArticle &article,
                       PreferenceStore &preferences, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_article(article)
    , m_preferences(preferences)
    , m_words(new QWidget(this))
    , m_quote(new widgets::ElidedLabel(m_words))
    , m_withoutWords(new QToolButton(m_words))
    , m_text(new QPlainTextEdit(this))
    , m_blocking(new QCheckBox(this))
    , m_add(new QPushButton(this))
{
    build();
    connectParts();
    NewComment::retranslate();
}

NewComment::~NewComment()
{
    keepDraft();
}

void NewComment::build()
{
    QFont serif(QStringLiteral("PT Serif"), m_quote->font().pointSize());
    serif.setStyleHint(QFont::Serif);
    serif.setItalic(true);
    m_quote->setFont(serif);
    m_quote->setObjectName(u"newQuote");
    m_quote->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_withoutWords->setObjectName(u"withoutWords");
    m_withoutWords->setAutoRaise(true);
    m_withoutWords->setIcon(widgets::tintedIcon(QStringLiteral("x")));
    auto *words = new QHBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(m_quote, 1);
    words->addWidget(m_withoutWords);
    m_words->hide();
    m_text->setObjectName(u"newComment");
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4);
    m_blocking->setObjectName(u"blocking");
    m_add->setObjectName(u"addComment");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_words);
    layout->addWidget(m_text);
    layout->addWidget(m_blocking);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void NewComment::connectParts()
{
    connect(&m_article, &session::CurrentArticle::opened, this, &NewComment::changeDraft);
    connect(&m_article, &session::CurrentArticle::closed, this, &NewComment::changeDraft);
    connect(&m_article, &session::CurrentArticle::changed, this, &NewComment::enableAdding);
    connect(&m_session, &session::Session::personChanged, this, &NewComment::changeDraft);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NewComment::enableAdding);
    m_draftTyped.setSingleShot(true);
    m_draftTyped.setInterval(draftPauseMs);
    connect(&m_draftTyped, &QTimer::timeout, this, &NewComment::keepDraft);
    connect(m_text, &QPlainTextEdit::textChanged, &m_draftTyped, qOverload<>(&QTimer::start));
    connect(m_blocking, &QCheckBox::toggled, &m_draftTyped, qOverload<>(&QTimer::start));
    connect(m_add, &QPushButton::clicked, this, &NewComment::add);
    connect(m_withoutWords, &QToolButton::clicked, this, [this] {
        setPassage({});
        m_text->setFocus();
    });
}

void NewComment::retranslate()
{
    m_text->setPlaceholderText(m_passage ? tr("What about these words?") : tr("Add comment"));
    m_text->setAccessibleName(tr("New comment"));
    m_withoutWords->setToolTip(tr("Comment on the whole article"));
    m_withoutWords->setAccessibleName(m_withoutWords->toolTip());
    m_blocking->setText(tr("Blocks approval"));
    m_add->setText(tr("Add"));
    m_add->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    if (m_passage) {
        m_quote->setText(
            QStringLiteral("«%1»").arg(QString(m_passage->anchor.quote).replace(u'\n', u' ')));
    }
    enableAdding();
}

/// From its text or its tick, which leave this key to it.
void NewComment::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        m_add->click();
        event->accept();
    } else {
        widgets::Translated<QWidget>::keyPressEvent(event);
    }
}

void NewComment::begin(const std::optional<newsroom::Passage> &passage)
{
    setPassage(passage);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void NewComment::setPassage(const std::optional<newsroom::Passage> &passage)
{
    m_passage = passage;
    m_words->setVisible(passage.has_value());
    retranslate();
}

CommentPlace NewComment::placeOf(newsroom::ArticleId article, newsroom::PersonId writer) const
{
    return {m_session.libraryId(), writer, article};
}

CommentPlace NewComment::place() const
{
    return placeOf(m_article.isOpen() ? m_article.article().id : newsroom::ArticleId(),
                   m_session.person().id);
}

CommentDraft NewComment::draftAt(const CommentPlace &place) const
{
    return m_preferences.now().commentDrafts.value(place);
}

void NewComment::keep(const CommentPlace &place, const CommentDraft &draft)
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
void NewComment::keepDraft()
{
    m_draftTyped.stop();
    const CommentDraft draft{m_text->toPlainText(), m_blocking->isChecked()};
    if (draft != m_kept) {
        m_kept = draft;
        keep(m_shown, draft);
    }
}

/// Puts the draft in the field aside, and takes out that of the article and person now there.
void NewComment::changeDraft()
{
    if (place() == m_shown) {
        enableAdding();
        return;
    }
    keepDraft();
    m_shown = place();
    setPassage({});
    show(draftAt(m_shown));
}

void NewComment::show(const CommentDraft &draft)
{
    m_text->setPlainText(draft.text);
    m_blocking->setChecked(draft.blocking);
    m_draftTyped.stop();
    m_kept = draft;
    enableAdding();
}

void NewComment::added(const newsroom::Comment &comment)
{
    const CommentPlace where = placeOf(comment.article, comment.by);
    const CommentDraft draft = draftAt(where);
    if (draft.text.trimmed() == comment.text && draft.blocking == comment.blocking) {
        keep(where, {});
    }
}

void NewComment::giveBack(const newsroom::Comment &comment)
{
    const CommentDraft draft{comment.text, comment.blocking};
    const CommentPlace where = placeOf(comment.article, comment.by);
    if (where == m_shown && m_text->toPlainText().isEmpty()) {
        setPassage(comment.passage);
        show(draft);
        keep(where, draft);
    } else if (where != m_shown && draftAt(where) == CommentDraft()) {
        keep(where, draft);
    }
}

void NewComment::add()
{
    newsroom::Comment comment;
    comment.id = newsroom::CommentId::create();
    comment.article = m_article.article().id;
    comment.by = m_session.person().id;
    comment.text = m_text->toPlainText().trimmed();
    comment.blocking = m_blocking->isChecked();
    comment.passage = m_passage;
    keepDraft();
    setPassage({});
    show(CommentDraft()); // the kept one goes when the library has the comment
    Q_EMIT addAsked(comment);
}

void NewComment::enableAdding()
{
    const bool stored = m_article.isOpen() && !m_article.isNew();
    m_text->setEnabled(stored);
    m_blocking->setEnabled(stored);
    m_add->setEnabled(stored && !m_text->toPlainText().trimmed().isEmpty());
}

} // namespace tilshi::ui
