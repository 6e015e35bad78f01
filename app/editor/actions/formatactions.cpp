#include "editor/actions/formatactions.h"

#include "editor/actions/tableactions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

namespace tilshi::editor {

FormatActions::FormatActions(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    makeEditing();
    makeMarks();
    makeStyles();
    makeSpelling();
    table = new TableActions(widget);
    retranslate();
}

QList<QAction *> FormatActions::styles() const
{
    return {paragraph, heading2, heading3, quote, attribution, note, bulleted, numbered};
}

QList<QAction *> FormatActions::textMenu() const
{
    return {undo, redo, nullptr, cut, copy, paste, pastePlain, nullptr, selectAll};
}

QList<QAction *> FormatActions::bodyMenu() const
{
    return textMenu() + QList<QAction *>{nullptr, numbering, table->menu()->menuAction()};
}

void FormatActions::makeEditing()
{
    undo = make("undo", "Ctrl+Z");
    redo = make("redo", "Ctrl+Shift+Z");
    redo->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    cut = make("cut", "Ctrl+X");
    copy = make("copy", "Ctrl+C");
    paste = make("paste", "Ctrl+V");
    pastePlain = make("pastePlain", "Ctrl+Shift+V");
    selectAll = make("selectAll", "Ctrl+A");
}

void FormatActions::makeMarks()
{
    bold = make("bold", "Ctrl+B", true);
    italic = make("italic", "Ctrl+I", true);
    underline = make("underline", "Ctrl+U", true);
    strike = make("strike", "Ctrl+Shift+X", true);
    superscript = make("superscript", "", true);
    subscript = make("subscript", "", true);
    keepScript = make("keepScript", "", true);
    clearFormatting = make("clearFormatting", "Ctrl+M");
    link = make("link", "Ctrl+K");
    separator = make("separator");
    embed = make("embed", "Ctrl+E");
    image = make("image", "Ctrl+Shift+I");
    imageTexts = make("imageTexts");
}

void FormatActions::makeStyles()
{
    paragraph = make("paragraph", "Ctrl+Shift+M", true);
    heading2 = make("heading2", "Ctrl+Shift+H", true);
    heading3 = make("heading3", "Ctrl+Shift+J", true);
    quote = make("quote", "Ctrl+Shift+Q", true);
    attribution = make("attribution", "Ctrl+Shift+W", true);
    note = make("note", "Ctrl+Shift+A", true);
    bulleted = make("bulleted", "Ctrl+Shift+L", true);
    numbered = make("numbered", "Ctrl+Shift+N", true);
    indent = make("indent");
    outdent = make("outdent");
    numbering = make("numbering", "Ctrl+Shift+G");
    auto *group = new QActionGroup(this);
    const QList<QAction *> all = styles();
    for (QAction *style : all) {
        group->addAction(style);
    }
}

void FormatActions::makeSpelling()
{
    zoomIn = make("zoomIn");
    // The first is the key without Shift; "+" is where it is with Shift, and on the keypad.
    zoomIn->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+=")), QKeySequence(QStringLiteral("Ctrl++"))});
    zoomOut = make("zoomOut", "Ctrl+-");
    zoomBack = make("zoomBack");
    suggestions = make("suggestions", "Ctrl+Shift+K");
    nextFinding = make("nextFinding", "F7");
    previousFinding = make("previousFinding", "Shift+F7");
}

QAction *FormatActions::make(const char *name, const char *shortcut, bool checkable)
{
    auto *action = new QAction(this);
    action->setObjectName(QStringLiteral("format.") + QLatin1String(name));
    action->setShortcut(QKeySequence(QLatin1String(shortcut)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(checkable);
    m_widget->addAction(action);
    return action;
}

void FormatActions::retranslate()
{
    const std::pair<QAction *, QString> words[] = {
        {undo, tr("Undo")},
        {redo, tr("Redo")},
        {cut, tr("Cut")},
        {copy, tr("Copy")},
        {paste, tr("Paste")},
        {pastePlain, tr("Paste as plain text")},
        {selectAll, tr("Select all")},
        {bold, tr("Bold")},
        {italic, tr("Italic")},
        {underline, tr("Underline")},
        {strike, tr("Strikethrough")},
        {superscript, tr("Superscript")},
        {subscript, tr("Subscript")},
        {keepScript, tr("Keep in this script")},
        {clearFormatting, tr("Clear formatting")},
        {link, tr("Link…")},
        {paragraph, tr("Paragraph")},
        {heading2, tr("Heading")},
        {heading3, tr("Smaller heading")},
        {quote, tr("Quote")},
        {attribution, tr("Who said it")},
        {note, tr("Note")},
        {bulleted, tr("Bulleted list")},
        {numbered, tr("Numbered list")},
        {indent, tr("Increase indent")},
        {outdent, tr("Decrease indent")},
        {numbering, tr("Numbering…")},
        {separator, tr("Separator")},
        {embed, tr("Link card…")},
        {image, tr("Image…")},
        {imageTexts, tr("Texts of the image…")},
        {zoomIn, tr("Larger text")},
        {zoomOut, tr("Smaller text")},
        {zoomBack, tr("Usual text size")},
        {suggestions, tr("Suggestions…")},
        {nextFinding, tr("Next finding")},
        {previousFinding, tr("Previous finding")},
    };
    for (const auto &[action, text] : words) {
        action->setText(text);
    }
    table->retranslate();
}

} // namespace tilshi::editor
