#include "editor/page/accessibletext.h"

#include "editor/findings/blockspeller.h"
#include "editor/format/blockformat.h"
#include "editor/page/checkedtextedit.h"

#include <QTextBoundaryFinder>
#include <QTextDocument>

#include <algorithm>

namespace tilshi::editor {
namespace {

QAccessibleInterface *textOf(const QString &, QObject *object)
{
    auto *edit = qobject_cast<CheckedTextEdit *>(object);
    return edit ? new AccessibleText(edit) : nullptr;
}

QTextCursor cursorOver(const QTextEdit &edit, int start, int end)
{
    const int last = std::max(0, edit.document()->characterCount() - 1);
    QTextCursor cursor(edit.document());
    cursor.setPosition(std::clamp(start, 0, last));
    cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    return cursor;
}

QTextBoundaryFinder::BoundaryType finderType(QAccessible::TextBoundaryType boundary)
{
    switch (boundary) {
    case QAccessible::WordBoundary:
        return QTextBoundaryFinder::Word;
    case QAccessible::SentenceBoundary:
        return QTextBoundaryFinder::Sentence;
    default:
        return QTextBoundaryFinder::Grapheme;
    }
}

/// The word, sentence or character of a paragraph at a place in it.
std::pair<int, int> pieceAt(const QString &paragraph, int place,
                            QAccessible::TextBoundaryType boundary)
{
    QTextBoundaryFinder finder(finderType(boundary), paragraph);
    finder.setPosition(place);
    const int start = finder.isAtBoundary() ? place : int(finder.toPreviousBoundary());
    finder.setPosition(place);
    const int end = int(finder.toNextBoundary());
    return {std::max(0, start), end < 0 ? int(paragraph.size()) : end};
}

/// How IAccessible2 and AT-SPI name the kinds of paragraphs that Office programs tell of.
QString paragraphStyle(const BlockStyle &style)
{
    switch (style.kind) {
    case BlockKind::Heading2:
        return QStringLiteral("Heading 2");
    case BlockKind::Heading3:
        return QStringLiteral("Heading 3");
    case BlockKind::Bulleted:
    case BlockKind::Numbered:
        return QStringLiteral("List");
    case BlockKind::Quote:
        return QStringLiteral("Quote");
    case BlockKind::Attribution:
        return QStringLiteral("Attribution");
    case BlockKind::Note:
        return QStringLiteral("Note");
    case BlockKind::Cell:
        return QStringLiteral("Table Contents");
    case BlockKind::Paragraph:
        break;
    }
    return QStringLiteral("Text Body");
}

QString letterAttributes(const QTextCharFormat &format)
{
    const text::Run run = runOf(format);
    QString told;
    if (run.marks.testFlag(text::Mark::Bold)) {
        told += u"font-weight:bold;";
    }
    if (run.marks.testFlag(text::Mark::Italic)) {
        told += u"font-style:italic;";
    }
    if (run.marks.testFlag(text::Mark::Underline)) {
        told += u"text-underline-type:single;";
    }
    if (!run.language.isEmpty()) {
        told += u"language:" + run.language + u';';
    }
    return told;
}

/// Typography is right spelling in a wrong character, as is all that has to do with more words
/// than one.
QString invalidity(spelling::FindingKind kind)
{
    using spelling::FindingKind;
    switch (kind) {
    case FindingKind::Typography:
    case FindingKind::RepeatedWord:
    case FindingKind::Punctuation:
    case FindingKind::Grammar:
    case FindingKind::Style:
        return QStringLiteral("invalid:grammar;");
    default:
        return QStringLiteral("invalid:spelling;");
    }
}

/// Narrows the stretch to the part on whose side of [start, end) the place is; true if inside.
bool narrow(std::pair<int, int> &stretch, int place, int start, int end)
{
    if (place >= start && place < end) {
        stretch = {std::max(stretch.first, start), std::min(stretch.second, end)};
        return true;
    }
    if (start > place) {
        stretch.second = std::min(stretch.second, start);
    } else {
        stretch.first = std::max(stretch.first, end);
    }
    return false;
}

} // namespace

AccessibleText::AccessibleText(CheckedTextEdit *edit)
    : QAccessibleWidget(edit, QAccessible::EditableText)
    , m_edit(edit)
{
}

void AccessibleText::install()
{
    QAccessible::installFactory(textOf); // once only, says Qt
}

QAccessible::State AccessibleText::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = m_edit->isReadOnly();
    state.editable = !m_edit->isReadOnly();
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *AccessibleText::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface) {
        return static_cast<QAccessibleTextInterface *>(this);
    }
    if (type == QAccessible::EditableTextInterface) {
        return static_cast<QAccessibleEditableTextInterface *>(this);
    }
    return QAccessibleWidget::interface_cast(type);
}

void AccessibleText::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = m_edit->textCursor();
    const bool selected = index == 0 && cursor.hasSelection();
    *start = selected ? cursor.selectionStart() : 0;
    *end = selected ? cursor.selectionEnd() : 0;
}

int AccessibleText::selectionCount() const
{
    return m_edit->textCursor().hasSelection() ? 1 : 0;
}

void AccessibleText::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleText::removeSelection(int index)
{
    if (index == 0) {
        setCursorPosition(cursorPosition());
    }
}

void AccessibleText::setSelection(int index, int start, int end)
{
    if (index == 0) {
        m_edit->setTextCursor(cursorOver(*m_edit, start, end));
    }
}

int AccessibleText::cursorPosition() const
{
    return m_edit->textCursor().position();
}

void AccessibleText::setCursorPosition(int position)
{
    m_edit->setTextCursor(cursorOver(*m_edit, position, position));
}

QString AccessibleText::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_edit->toPlainText() : QAccessibleWidget::text(kind);
}

QString AccessibleText::text(int start, int end) const
{
    QString text = cursorOver(*m_edit, start, end).selectedText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

/// What is at that place: a letter, a word, a sentence, a line on the screen, a paragraph.
AccessibleText::Stretch AccessibleText::stretchAt(int offset,
                                                  QAccessible::TextBoundaryType boundary) const
{
    if (boundary == QAccessible::NoBoundary) {
        return {0, characterCount()};
    }
    QTextCursor cursor = cursorOver(*m_edit, offset, offset);
    const QTextBlock block = cursor.block();
    const int place = cursor.positionInBlock();
    if (boundary == QAccessible::ParagraphBoundary) {
        return {block.position(), std::min(block.position() + block.length(), characterCount())};
    }
    if (boundary == QAccessible::LineBoundary) {
        cursor.movePosition(QTextCursor::StartOfLine);
        const int start = cursor.position();
        cursor.movePosition(QTextCursor::EndOfLine);
        const bool last = cursor.atBlockEnd() || cursor.position() == start;
        return {start, std::min(cursor.position() + (last ? 1 : 0), characterCount())};
    }
    if (place >= block.text().size()) { // the end of the paragraph is a character too
        return {cursor.position(), std::min(cursor.position() + 1, characterCount())};
    }
    const auto [start, end] = pieceAt(block.text(), place, boundary);
    return {block.position() + start, block.position() + end};
}

QString AccessibleText::told(Stretch stretch, int *start, int *end) const
{
    *start = stretch.first;
    *end = stretch.second;
    return text(stretch.first, stretch.second);
}

QString AccessibleText::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary,
                                         int *start, int *end) const
{
    const Stretch here = stretchAt(offset, boundary);
    return here.first == 0 ? told({0, 0}, start, end)
                           : told(stretchAt(here.first - 1, boundary), start, end);
}

QString AccessibleText::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                     int *end) const
{
    return told(stretchAt(offset, boundary), start, end);
}

QString AccessibleText::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary,
                                        int *start, int *end) const
{
    const Stretch here = stretchAt(offset, boundary);
    return here.second >= characterCount() ? told({here.second, here.second}, start, end)
                                           : told(stretchAt(here.second, boundary), start, end);
}

int AccessibleText::characterCount() const
{
    return std::max(0, m_edit->document()->characterCount() - 1);
}

QRect AccessibleText::characterRect(int offset) const
{
    const QRect before = m_edit->cursorRect(cursorOver(*m_edit, offset, offset));
    const QRect behind = m_edit->cursorRect(cursorOver(*m_edit, offset + 1, offset + 1));
    const bool sameLine = behind.top() == before.top() && behind.left() > before.left();
    const QSize size(sameLine ? behind.left() - before.left() : std::max(1, before.width()),
                     before.height());
    return {m_edit->viewport()->mapToGlobal(before.topLeft()), size};
}

int AccessibleText::offsetAtPoint(const QPoint &point) const
{
    const QPoint here = m_edit->viewport()->mapFromGlobal(point);
    return m_edit->viewport()->rect().contains(here) ? m_edit->cursorForPosition(here).position()
                                                     : -1;
}

void AccessibleText::scrollToSubstring(int start, int end)
{
    const QTextCursor before = m_edit->textCursor();
    m_edit->setTextCursor(cursorOver(*m_edit, end, start));
    m_edit->ensureCursorVisible();
    m_edit->setTextCursor(before);
}

QString AccessibleText::attributes(int offset, int *start, int *end) const
{
    const QTextCursor cursor = cursorOver(*m_edit, offset, offset);
    const QTextBlock block = cursor.block();
    const int place = cursor.positionInBlock();
    Stretch stretch{0, std::max(1, block.length())};
    QString told = u"paragraph-style:" + paragraphStyle(styleOf(block)) + u';';
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const int from = it.fragment().position() - block.position();
        if (narrow(stretch, place, from, from + it.fragment().length())) {
            told += letterAttributes(it.fragment().charFormat());
        }
    }
    for (const spelling::Finding &finding : BlockSpeller::findings(block)) {
        const int from = int(finding.start);
        if (narrow(stretch, place, from, from + int(finding.length))) {
            told += invalidity(finding.kind());
        }
    }
    *start = block.position() + stretch.first;
    *end = std::min(block.position() + stretch.second, characterCount());
    return told;
}

void AccessibleText::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void AccessibleText::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void AccessibleText::replaceText(int start, int end, const QString &text)
{
    if (!m_edit->isReadOnly()) {
        cursorOver(*m_edit, start, end).insertText(text);
    }
}

} // namespace tilshi::editor
