#include "editor/actions/writingbinding.h"

#include "editor/actions/formatactions.h"
#include "editor/actions/outline.h"
#include "editor/actions/tableactions.h"
#include "editor/actions/writingactions.h"
#include "editor/commands/paragraphcommands.h"
#include "editor/page/bodyedit.h"
#include "language/dates.h"
#include "widgets/actionstate.h"
#include "widgets/palette/actionchoice.h"
#include "widgets/palette/picker.h"

#include <QTextBlock>

namespace tilshi::editor {

namespace {

constexpr int belowCaret = 6;

QPoint placeBelowCaret(const BodyEdit &body)
{
    const QPoint caret = body.cursorRect().bottomLeft() + QPoint(0, belowCaret);
    return body.viewport()->mapTo(body.window(), caret);
}

/// Whether the paragraph is nothing but the sign that opens the palette, just typed.
bool isOpeningMark(const QTextCursor &cursor)
{
    return cursor.block().text() == u"/" && cursor.atBlockEnd() && !cursor.currentTable() &&
           styleOf(cursor.block()).kind == BlockKind::Paragraph;
}

} // namespace

WritingBinding::WritingBinding(WritingActions &actions, FormatActions &format, BodyEdit &body,
                               QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_format(format)
    , m_body(body)
{
    bindParagraphs();
    connect(actions.outline, &QAction::triggered, this, &WritingBinding::openOutline);
    connect(actions.insert, &QAction::triggered, this, &WritingBinding::openInsert);
    connect(actions.today, &QAction::triggered, this, &WritingBinding::insertToday);
    connect(&body, &CheckedTextEdit::typed, this, &WritingBinding::openInsertByCharacter);
    connect(&body, &QTextEdit::cursorPositionChanged, this, &WritingBinding::update);
}

void WritingBinding::bindParagraphs()
{
    const auto bind = [this](QAction *action, const std::function<void(QTextCursor &)> &change) {
        connect(action, &QAction::triggered, &m_body, [this, change] { m_body.run(change); });
    };
    bind(m_actions.moveUp, [](QTextCursor &cursor) { moveParagraphs(cursor, -1); });
    bind(m_actions.moveDown, [](QTextCursor &cursor) { moveParagraphs(cursor, 1); });
    bind(m_actions.duplicate, &duplicateParagraphs);
    bind(m_actions.join, &joinWithNext);
    bind(m_actions.split, [](QTextCursor &cursor) { cursor.insertBlock(); });
}

void WritingBinding::update()
{
    if (m_held) {
        return;
    }
    const QTextCursor cursor = m_body.textCursor();
    const QString locked = m_body.isReadOnly() ? tr("The text can't be edited now.") : QString();
    const auto offer = [&locked](QAction *action, bool can, const QString &reason) {
        widgets::refuse(action, !locked.isEmpty() ? locked : can ? QString() : reason);
    };
    offer(m_actions.moveUp, canMoveParagraphs(cursor, -1),
          cursor.block().previous().isValid() ? tr("A table stands there.")
                                              : tr("It is the first paragraph."));
    offer(m_actions.moveDown, canMoveParagraphs(cursor, 1),
          cursor.block().next().isValid() ? tr("A table stands there.")
                                          : tr("It is the last paragraph."));
    offer(m_actions.duplicate, canDuplicateParagraphs(cursor), tr("A table has no paragraphs."));
    offer(m_actions.join, canJoinWithNext(cursor), tr("No text follows."));
    offer(m_actions.split, canDuplicateParagraphs(cursor), tr("A table has no paragraphs."));
    offer(m_actions.insert, true, {});
    offer(m_actions.today, bool(m_today), tr("It is not known what day it is."));
}

void WritingBinding::openOutline()
{
    QList<widgets::Choice> headings = outlineOf(m_body);
    if (headings.isEmpty()) {
        headings.append({.title = tr("No headings yet"),
                         .refusal = tr("A line that begins with ## becomes one."),
                         .run = [] {}});
    }
    (new widgets::Picker(m_body.window(), tr("Go to heading"), headings))->open();
}

/// What can be put in here and now.
void WritingBinding::openInsert()
{
    QList<widgets::Choice> choices;
    for (QAction *action :
         {m_format.heading2, m_format.heading3, m_format.bulleted, m_format.numbered,
          m_format.quote, m_format.note, m_format.attribution, m_format.table->insert,
          m_format.image, m_format.embed, m_format.separator, m_format.link, m_actions.today}) {
        if (action->isEnabled()) {
            choices.append(widgets::choiceOf(action));
        }
    }
    auto *picker = new widgets::Picker(m_body.window(), tr("Insert"), choices);
    if (isOpeningMark(m_body.textCursor())) {
        connect(picker, &widgets::Picker::chosen, &m_body,
                [this] { m_body.run([](QTextCursor &cursor) { cursor.deletePreviousChar(); }); });
        connect(picker, &widgets::Picker::left, &m_body, [this](const QString &typed) {
            m_body.run([&typed](QTextCursor &cursor) { cursor.insertText(typed); });
        });
    }
    picker->open(placeBelowCaret(m_body));
}

void WritingBinding::openInsertByCharacter()
{
    if (isOpeningMark(m_body.textCursor())) {
        openInsert();
    }
}

void WritingBinding::insertToday()
{
    if (m_today) {
        const QString date = language::longDate(m_today(), m_body.speller().language());
        m_body.run([&date](QTextCursor &cursor) { cursor.insertText(date); });
    }
}

} // namespace tilshi::editor
