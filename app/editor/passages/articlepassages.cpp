#include "editor/passages/articlepassages.h"

#include "editor/page/articlepage.h"
#include "editor/page/bodyedit.h"
#include "editor/page/textfield.h"
#include "editor/passages/unitplaces.h"

#include <array>

namespace tilshi::editor {

namespace {

using newsroom::ContentField;

/// The fields of ArticlePage::texts().
constexpr std::array fields{ContentField::Headline, ContentField::Lead, ContentField::Body};

} // namespace

ArticlePassages::ArticlePassages(ArticlePage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    for (CheckedTextEdit *text : page.texts()) {
        connect(text, &QTextEdit::cursorPositionChanged, this, [this, text] { follow(text); });
    }
    connect(page.body(), &BodyEdit::filled, this, [this] { mark(m_words); });
}

void ArticlePassages::mark(const QList<CommentedWords> &words)
{
    m_words = words;
    const auto texts = m_page.texts();
    for (std::size_t at = 0; at < fields.size(); ++at) {
        CommentMarks marks;
        marks.setActive(m_active);
        const UnitPlaces places(*texts.at(at)->document());
        for (const CommentedWords &one : words) {
            const auto range =
                one.passage.field == fields.at(at) ? places.rangeOf(one.passage) : std::nullopt;
            if (range) {
                marks.add(texts.at(at)->document(), one.key, *range, one.resolved);
            }
        }
        texts.at(at)->setCommentMarks(marks);
    }
}

void ArticlePassages::setActive(const QString &key)
{
    m_active = key;
    for (CheckedTextEdit *text : m_page.texts()) {
        text->setActiveComment(key);
    }
}

bool ArticlePassages::goTo(const QString &key)
{
    for (CheckedTextEdit *text : m_page.texts()) {
        const auto range = text->commentMarks().rangeOf(key);
        if (!range) {
            continue;
        }
        m_isGoing = true;
        QTextCursor caret = text->textCursor();
        caret.setPosition(range->position);
        text->setTextCursor(caret);
        text->ensureCursorVisible();
        m_page.reveal(text);
        m_isGoing = false;
        m_atCaret = key;
        return true;
    }
    return false;
}

std::optional<newsroom::Passage> ArticlePassages::selected() const
{
    const auto texts = m_page.texts();
    for (std::size_t at = 0; at < fields.size(); ++at) {
        const QTextCursor cursor = texts.at(at)->textCursor();
        if (cursor.hasSelection()) {
            const TextRange range{cursor.selectionStart(),
                                  cursor.selectionEnd() - cursor.selectionStart()};
            return UnitPlaces(*texts.at(at)->document()).passageOf(fields.at(at), range);
        }
    }
    return std::nullopt;
}

void ArticlePassages::follow(CheckedTextEdit *text)
{
    const CommentMarks &marks = text->commentMarks();
    if (m_isGoing || !text->hasFocus() || (marks.isEmpty() && m_atCaret.isEmpty())) {
        return;
    }
    const QString key = marks.at(text->textCursor().position());
    if (key != m_atCaret) {
        m_atCaret = key;
        Q_EMIT caretEntered(key);
    }
}

} // namespace tilshi::editor
