#include "editor/actions/formatbinding.h"

#include "editor/actions/embeddialog.h"
#include "editor/actions/formatactions.h"
#include "editor/actions/linkdialog.h"
#include "editor/actions/numberingdialog.h"
#include "editor/actions/tableactions.h"
#include "editor/actions/tablebinding.h"
#include "editor/commands/imagecommands.h"
#include "editor/find/jointsteps.h"
#include "editor/layout/tablecells.h"
#include "editor/page/bodyedit.h"
#include "widgets/actionstate.h"

#include <QAction>
#include <QEvent>

namespace tilshi::editor {

namespace {

struct MarkAction
{
    QAction *FormatActions::*action;
    text::Mark mark;
};

const MarkAction markActions[] = {
    {&FormatActions::bold, text::Mark::Bold},
    {&FormatActions::italic, text::Mark::Italic},
    {&FormatActions::underline, text::Mark::Underline},
    {&FormatActions::strike, text::Mark::Strike},
    {&FormatActions::superscript, text::Mark::Superscript},
    {&FormatActions::subscript, text::Mark::Subscript},
    {&FormatActions::keepScript, text::Mark::KeepScript},
};

struct StyleAction
{
    QAction *FormatActions::*action;
    BlockKind kind;
};

const StyleAction styleActions[] = {
    {&FormatActions::paragraph, BlockKind::Paragraph},
    {&FormatActions::heading2, BlockKind::Heading2},
    {&FormatActions::heading3, BlockKind::Heading3},
    {&FormatActions::quote, BlockKind::Quote},
    {&FormatActions::attribution, BlockKind::Attribution},
    {&FormatActions::note, BlockKind::Note},
    {&FormatActions::bulleted, BlockKind::Bulleted},
    {&FormatActions::numbered, BlockKind::Numbered},
};

} // namespace

FormatBinding::FormatBinding(FormatActions &actions, BodyEdit &body, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_body(body)
    , m_focused(&body)
    , m_jointSteps(new JointSteps(this))
    , m_table(new TableBinding(*actions.table, body, this))
{
    bindEditing();
    bindMarks();
    bindStyles();
    add(&body);
    connect(&body, &QTextEdit::cursorPositionChanged, this, &FormatBinding::update);
    connect(&body, &QTextEdit::currentCharFormatChanged, this, &FormatBinding::update);
}

void FormatBinding::add(CheckedTextEdit *text)
{
    text->installEventFilter(this);
    connect(text, &QTextEdit::undoAvailable, this, &FormatBinding::update);
    connect(text, &QTextEdit::redoAvailable, this, &FormatBinding::update);
    connect(text, &QTextEdit::copyAvailable, this, &FormatBinding::update);
}

bool FormatBinding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_focused = qobject_cast<CheckedTextEdit *>(watched);
        update();
    } else if (event->type() == QEvent::ReadOnlyChange) {
        update();
    }
    return QObject::eventFilter(watched, event);
}

void FormatBinding::workOn(CheckedTextEdit *text)
{
    m_focused = text;
    update();
}

void FormatBinding::bindEditing()
{
    connect(m_actions.undo, &QAction::triggered, this, &FormatBinding::undo);
    connect(m_actions.redo, &QAction::triggered, this, &FormatBinding::redo);
    connect(m_actions.copy, &QAction::triggered, this, [this] { m_focused->copy(); });
    connect(m_actions.paste, &QAction::triggered, this, [this] { m_focused->paste(); });
    connect(m_actions.selectAll, &QAction::triggered, this, [this] { m_focused->selectAll(); });
    connect(m_actions.cut, &QAction::triggered, this, [this] { m_focused->cutSelection(); });
    connect(m_actions.pastePlain, &QAction::triggered, this, [this] { m_focused->pastePlain(); });
    connect(m_actions.suggestions, &QAction::triggered, this,
            [this] { m_focused->openSuggestions(); });
}

void FormatBinding::bindMarks()
{
    for (const MarkAction &entry : markActions) {
        connect(m_actions.*entry.action, &QAction::triggered, &m_body,
                [this, mark = entry.mark](bool on) {
                    m_body.setMark(mark, on);
                    update();
                });
    }
    connect(m_actions.clearFormatting, &QAction::triggered, &m_body, &BodyEdit::clearMarks);
    connect(m_actions.link, &QAction::triggered, this, &FormatBinding::openLinkDialog);
}

void FormatBinding::bindStyles()
{
    for (const StyleAction &entry : styleActions) {
        connect(m_actions.*entry.action, &QAction::triggered, &m_body, [this, kind = entry.kind] {
            m_body.toggleStyle(kind);
            m_body.setFocus();
            update();
        });
    }
    connect(m_actions.indent, &QAction::triggered, &m_body, [this] { m_body.changeLevel(1); });
    connect(m_actions.outdent, &QAction::triggered, &m_body, [this] { m_body.changeLevel(-1); });
    connect(m_actions.numbering, &QAction::triggered, this, &FormatBinding::openNumberingDialog);
    connect(m_actions.embed, &QAction::triggered, this, &FormatBinding::openEmbedDialog);
    connect(m_actions.separator, &QAction::triggered, &m_body, &BodyEdit::insertSeparator);
}

void FormatBinding::undo()
{
    m_jointSteps->undo(m_focused->document());
    m_focused->undo();
    m_focused->setFocus(Qt::OtherFocusReason);
    update();
}

void FormatBinding::redo()
{
    m_jointSteps->redo(m_focused->document());
    m_focused->redo();
    m_focused->setFocus(Qt::OtherFocusReason);
    update();
}

void FormatBinding::openLinkDialog()
{
    auto *dialog = new LinkDialog(m_body.link(), m_body.window());
    connect(dialog, &LinkDialog::addressChosen, &m_body, &BodyEdit::setLink);
    dialog->open();
}

void FormatBinding::openEmbedDialog()
{
    auto *dialog = new EmbedDialog(m_body.window());
    connect(dialog, &EmbedDialog::embedChosen, &m_body,
            [this](const text::Embed &embed) { m_body.insertBody({{embed}}); });
    dialog->open();
}

void FormatBinding::openNumberingDialog()
{
    const auto list = m_body.numberedList();
    if (!list) {
        return;
    }
    auto *dialog = new NumberingDialog(*list, m_body.window());
    connect(dialog, &NumberingDialog::numberingChosen, &m_body, &BodyEdit::setNumbering);
    dialog->open();
}

void FormatBinding::update()
{
    if (m_held) {
        return;
    }
    updateEditing();
    const QString refusal = !m_focused->isReadOnly() && m_focused == &m_body ? QString()
                            : m_focused->isReadOnly() ? tr("The text can't be edited now.")
                                                      : tr("Only in the body's text.");
    const text::Marks marks = m_body.marks();
    for (const MarkAction &entry : markActions) {
        widgets::refuse(m_actions.*entry.action, refusal);
        (m_actions.*entry.action)->setChecked(marks.testFlag(entry.mark));
    }
    const BlockStyle style = m_body.blockStyle();
    for (const StyleAction &entry : styleActions) {
        widgets::refuse(m_actions.*entry.action, refusal);
        (m_actions.*entry.action)->setChecked(style.kind == entry.kind);
    }
    widgets::refuse(m_actions.link, refusal);
    widgets::refuse(m_actions.clearFormatting, refusal);
    const bool inCell = tableOf(m_body.textCursor().block());
    for (QAction *action : {m_actions.separator, m_actions.embed, m_actions.image}) {
        widgets::refuse(action, refusal.isEmpty() && inCell ? tr("A table's cells hold text alone.")
                                                            : refusal);
    }
    const QString noNumbers =
        style.kind == BlockKind::Numbered ? QString() : tr("The caret is in no numbered list.");
    widgets::refuse(m_actions.numbering, refusal.isEmpty() ? noNumbers : refusal);
    m_table->update(refusal);
    const bool body = refusal.isEmpty();
    m_actions.imageTexts->setEnabled(body && imagePosition(m_body.textCursor()).has_value());
    m_actions.indent->setEnabled(body && style.isListItem() && style.level < deepestLevel);
    m_actions.outdent->setEnabled(body && style.isListItem() && style.level > 0);
}

void FormatBinding::updateEditing()
{
    const QString locked =
        m_focused->isReadOnly() ? tr("The text can't be edited now.") : QString();
    const QString nothing =
        m_focused->textCursor().hasSelection() ? QString() : tr("Nothing is selected.");
    const auto offer = [&locked](QAction *action, bool can, const QString &reason) {
        widgets::refuse(action, !locked.isEmpty() ? locked : can ? QString() : reason);
    };
    const QTextDocument &document = *m_focused->document();
    offer(m_actions.undo, document.isUndoAvailable(), tr("There is nothing to undo."));
    offer(m_actions.redo, document.isRedoAvailable(), tr("There is nothing to redo."));
    offer(m_actions.cut, nothing.isEmpty(), nothing);
    widgets::refuse(m_actions.copy, nothing);
    widgets::refuse(m_actions.paste, locked);
    widgets::refuse(m_actions.pastePlain, locked);
}

} // namespace tilshi::editor
