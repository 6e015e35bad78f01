#include "editor/typing/typinghelp.h"

#include "editor/document/textreplace.h"
#include "editor/page/bodyedit.h"
#include "editor/typing/typedfix.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace tilshi::editor {

namespace {

QString beforeCaret(const QTextCursor &cursor)
{
    return cursor.block().text().first(cursor.positionInBlock());
}

bool isPlainEnter(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto *key = static_cast<const QKeyEvent *>(event);
    return (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
           !(key->modifiers() & ~Qt::KeypadModifier);
}

} // namespace

TypingHelp::TypingHelp(QObject *parent)
    : QObject(parent)
    , m_aids(everyTypingAid())
{
}

void TypingHelp::add(CheckedTextEdit *text)
{
    connect(text, &CheckedTextEdit::typed, this, [this, text] { fix(text); });
}

void TypingHelp::add(BodyEdit *body)
{
    connect(body, &CheckedTextEdit::typed, this, [this, body] {
        if (!begin(body)) {
            fix(body);
        }
    });
    body->installEventFilter(this);
}

void TypingHelp::fix(CheckedTextEdit *text) const
{
    QTextCursor cursor = text->textCursor();
    const QString before = beforeCaret(cursor);
    if (const auto fix = fixOfTyped(before, m_aids, text->speller().language())) {
        replaceText(cursor, cursor.position() - int(fix->length), int(fix->length), fix->text);
        text->setTextCursor(cursor);
    }
}

bool TypingHelp::begin(BodyEdit *body) const
{
    const QTextCursor cursor = body->textCursor();
    const QString before = beforeCaret(cursor);
    const auto begun = begunBy(before);
    if (!begun || cursor.currentTable() || !m_aids.testFlag(TypingAid::Shortcuts) ||
        body->blockStyle().kind != BlockKind::Paragraph) {
        return false;
    }
    body->beginAs(begun->kind, int(before.size()), begun->number);
    return true;
}

bool TypingHelp::eventFilter(QObject *watched, QEvent *event)
{
    auto *body = qobject_cast<BodyEdit *>(watched);
    if (!body || !isPlainEnter(event) || body->isReadOnly() ||
        !m_aids.testFlag(TypingAid::Shortcuts)) {
        return false;
    }
    QTextCursor cursor = body->textCursor();
    if (cursor.hasSelection() || cursor.currentTable() || !cursor.atBlockEnd() ||
        !isSeparatorMark(cursor.block().text())) {
        return false;
    }
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    body->setTextCursor(cursor);
    body->insertSeparator();
    return true;
}

} // namespace tilshi::editor
