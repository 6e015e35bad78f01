#include "editor/page/checkedtextedit.h"

#include "editor/document/textreplace.h"
#include "editor/findings/textmenu.h"
#include "editor/format/pagelook.h"
#include "editor/marks/squiggles.h"
#include "editor/page/accessibletext.h"
#include "widgets/announcement.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace tilshi::editor {

namespace {

/// How much of the beginning of two texts is the same; no half of a character.
qsizetype commonBeginning(QStringView one, QStringView other)
{
    const auto parting =
        std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
    return parting > 0 && one[parting - 1].isHighSurrogate() ? parting - 1 : parting;
}

qsizetype commonEnd(QStringView one, QStringView other)
{
    const auto parting =
        std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend()).first - one.rbegin();
    return parting > 0 && one[one.size() - parting].isLowSurrogate() ? parting - 1 : parting;
}

/// What changes between a text that stands there and what it becomes, so that the marks of the rest
/// stay as they are: of жан жақты the space. A letter at least, of whose look what is put in is.
Replacement changedPart(int at, const QString &text, const QString &fix)
{
    qsizetype before = commonBeginning(text, fix);
    const qsizetype behind =
        commonEnd(QStringView(text).sliced(before), QStringView(fix).sliced(before));
    if (before + behind == text.size() && before > 0) {
        before = commonBeginning(QStringView(text).first(before - 1), fix);
    }
    const bool isAll = before + behind == text.size(); // something is put before it
    const qsizetype end = isAll ? 0 : behind;
    return {{at + int(before), int(text.size() - before - end)},
            fix.sliced(before, fix.size() - before - end)};
}

/// What is to be done about a finding in a paragraph that begins there; both quotes of a pair.
void addReplacements(QList<Replacement> &replacements, int begin, const spelling::Finding &finding,
                     const QString &fix)
{
    replacements.append(changedPart(begin + int(finding.start), finding.text, fix));
    if (const auto &partner = finding.partner) {
        replacements.append({{begin + int(partner->start), int(partner->length)}, partner->fix});
    }
}

/// With Alt alone, a key asks for a command: where that is refused just now, it must not write.
bool isForMenus(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers held = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool writes = isEnter || (!key.text().isEmpty() && key.text().at(0).isPrint());
    return held == Qt::AltModifier && writes;
}

} // namespace

CheckedTextEdit::CheckedTextEdit(QTextDocument *document, QWidget *parent)
    : QTextEdit(parent)
{
    AccessibleText::install();
    document->setParent(this);
    setDocument(document);
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    connect(this, &QTextEdit::cursorPositionChanged, this, &CheckedTextEdit::caretMoved);
    follow(document);
}

void CheckedTextEdit::follow(QTextDocument *document)
{
    m_speller = document->findChild<BlockSpeller *>(QString(), Qt::FindDirectChildrenOnly);
    m_speller = m_speller ? m_speller : new BlockSpeller(document, document);
    m_speller->setFirstVisible([this] { return cursorForPosition(QPoint(0, 0)).block(); });
    connect(m_speller, &BlockSpeller::findingsChanged, this, [this] {
        viewport()->update();
        Q_EMIT findingsChanged();
    });
    connect(document, &QTextDocument::contentsChanged, this, &CheckedTextEdit::contentsChanged);
    connect(document, &QTextDocument::contentsChange, this,
            [this](int at, int removed, int added) { m_hits.move(at, removed, added); });
}

std::unique_ptr<QTextDocument>
CheckedTextEdit::exchangeDocument(std::unique_ptr<QTextDocument> document)
{
    QTextDocument *before = this->document();
    spelling::SpellingWorker *worker = m_speller->worker();
    const QString language = m_speller->language();
    m_speller->setFirstVisible({});
    m_speller->disconnect(this);
    before->disconnect(this);
    m_hits.set({}, -1);
    m_comments.clear();
    m_typing = false;
    before->setParent(nullptr);
    document->setParent(this);
    setDocument(document.get());
    m_exchanged = true;
    follow(document.release());
    m_speller->setLanguage(language);
    m_speller->setWorker(worker);
    adopted();
    return std::unique_ptr<QTextDocument>(before);
}

QList<PlacedFinding> CheckedTextEdit::findings() const
{
    QList<PlacedFinding> placed;
    int number = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next(), ++number) {
        const QList<spelling::Finding> found = BlockSpeller::findings(block);
        for (const spelling::Finding &finding : found) {
            if (!isBeingTyped(block, finding)) {
                placed.append({.finding = finding, .block = number});
            }
        }
    }
    return placed;
}

void CheckedTextEdit::select(const PlacedFinding &placed)
{
    const QTextBlock block = document()->findBlockByNumber(placed.block);
    if (!block.isValid()) {
        return;
    }
    const spelling::Finding &found = placed.finding;
    const qsizetype end =
        found.partner ? found.partner->start + found.partner->length : found.start + found.length;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(found.start));
    cursor.setPosition(block.position() + int(end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus();
    ensureCursorVisible();
}

int CheckedTextEdit::fix(const spelling::Fixes &fixes)
{
    QList<Replacement> replacements;
    int fixed = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QList<spelling::Finding> found = BlockSpeller::findings(block);
        for (const spelling::Finding &finding : found) {
            if (const auto fix = fixes.constFind(finding.id); fix != fixes.cend()) {
                addReplacements(replacements, block.position(), finding, *fix);
                ++fixed;
            }
        }
    }
    if (isReadOnly() || replacements.isEmpty()) {
        return 0;
    }
    std::sort(replacements.begin(), replacements.end(),
              [](const Replacement &a, const Replacement &b) {
                  return a.range.position < b.range.position;
              });
    replaceAll(replacements);
    Q_EMIT findingsChanged();
    return fixed;
}

void CheckedTextEdit::setHits(const QList<TextRange> &hits, int current)
{
    m_hits.set(hits, current);
    viewport()->update();
}

void CheckedTextEdit::replaceAll(const QList<Replacement> &replacements)
{
    if (isReadOnly()) {
        return;
    }
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto it = replacements.crbegin(); it != replacements.crend(); ++it) {
        replaceText(cursor, it->range.position, it->range.length, it->text);
    }
    cursor.endEditBlock();
}

QList<QTextBlock> CheckedTextEdit::visibleBlocks() const
{
    QList<QTextBlock> blocks;
    const int bottom = verticalScrollBar()->value() + viewport()->height();
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    for (QTextBlock block = cursorForPosition(QPoint(0, 0)).block(); block.isValid();
         block = block.next()) {
        if (layout->blockBoundingRect(block).top() > bottom) {
            break;
        }
        blocks.append(block);
    }
    return blocks;
}

void CheckedTextEdit::setCommentMarks(const CommentMarks &marks)
{
    m_comments = marks;
    viewport()->update();
}

void CheckedTextEdit::setActiveComment(const QString &key)
{
    if (m_comments.setActive(key)) {
        viewport()->update();
    }
}

/// What is behind the letters.
void CheckedTextEdit::paintGround(QPainter &painter, const QPointF &origin)
{
    if (!m_hits.all().isEmpty() || !m_comments.isEmpty()) {
        const PageColours colours = pageColours(palette());
        for (const QTextBlock &block : visibleBlocks()) {
            m_comments.paint(painter, block, origin, colours);
            m_hits.paint(painter, block, origin, colours);
        }
    }
}

void CheckedTextEdit::paintEvent(QPaintEvent *event)
{
    const QPointF origin(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    QPainter ground(viewport());
    paintGround(ground, origin);
    ground.end();
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QTextBlock> blocks = visibleBlocks();
    const PageColours colours = pageColours(palette());
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    const QRectF changed = QRectF(event->rect()).translated(-origin);
    for (const QTextBlock &block : blocks) {
        if (!layout->blockBoundingRect(block).intersects(changed)) {
            continue;
        }
        const QList<spelling::Finding> found = BlockSpeller::findings(block);
        const auto [from, to] = textBetween(*block.layout(), changed.top(), changed.bottom());
        for (const spelling::Finding &finding : found) {
            const qsizetype end = finding.partner ? finding.partner->start : finding.start;
            if (finding.start < to && end + finding.length > from &&
                !isBeingTyped(block, finding)) {
                paintFinding(painter, block, finding, origin, colours);
            }
        }
    }
    for (const Layer &layer : std::as_const(m_layers)) {
        layer(painter, blocks, origin);
    }
}

bool CheckedTextEdit::isBeingTyped(const QTextBlock &block, const spelling::Finding &finding) const
{
    const QTextCursor cursor = textCursor();
    const qsizetype caret = cursor.position() - block.position();
    return m_typing && hasFocus() && cursor.block() == block && caret >= finding.start &&
           caret <= finding.start + finding.length;
}

bool CheckedTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isForMenus(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys with Ctrl go to the actions first, so that the menu and the text never disagree.
        const auto modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        if (modifiers & Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void CheckedTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool letter = !event->text().isEmpty() && event->text().at(0).isPrint();
    m_inTyping = letter || (m_typing && event->key() == Qt::Key_Backspace);
    QTextEdit::keyPressEvent(event);
    m_inTyping = false;
    if (letter && event->isAccepted() && !isReadOnly()) {
        Q_EMIT typed();
    }
}

void CheckedTextEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const bool letters = !event->commitString().isEmpty();
    m_inTyping = true;
    QTextEdit::inputMethodEvent(event);
    m_inTyping = false;
    if (letters && !isReadOnly()) {
        Q_EMIT typed();
    }
}

void CheckedTextEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    leaveWord();
}

/// QTextEdit remembers the word that was double-clicked, to extend it by whole words, also when its
/// document is not shown any more: the caret would go back into that one.
void CheckedTextEdit::mousePressEvent(QMouseEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->button() == Qt::LeftButton && m_exchanged && extends) {
        QTextCursor caret = textCursor();
        caret.setPosition(cursorForPosition(event->position().toPoint()).position(),
                          QTextCursor::KeepAnchor);
        setTextCursor(caret);
        event->accept();
        return;
    }
    m_exchanged = m_exchanged && event->button() != Qt::LeftButton;
    QTextEdit::mousePressEvent(event);
}

void CheckedTextEdit::caretMoved()
{
    if (m_inTyping) {
        m_typing = true;
        const QTextCursor cursor = textCursor();
        const QString text = cursor.block().text();
        const int caret = cursor.positionInBlock();
        if (caret > 0 && text.at(caret - 1).isLetterOrNumber()) {
            return;
        }
    }
    leaveWord();
}

void CheckedTextEdit::leaveWord()
{
    if (std::exchange(m_typing, false)) {
        viewport()->update();
        Q_EMIT findingsChanged();
    }
}

void CheckedTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        openMenu(textCursor(), belowCaret());
        return;
    }
    const QTextCursor at = cursorForPosition(event->pos());
    if (!textCursor().hasSelection()) {
        setTextCursor(at);
    }
    openMenu(at, event->globalPos());
}

void CheckedTextEdit::openSuggestions()
{
    if (findingAt(textCursor())) {
        openMenu(textCursor(), belowCaret());
        return;
    }
    const QString sentence = tr("There is no mistake here.");
    QToolTip::showText(belowCaret(), sentence, this);
    widgets::announce(this, sentence);
}

QPoint CheckedTextEdit::belowCaret() const
{
    return viewport()->mapToGlobal(cursorRect().bottomLeft());
}

void CheckedTextEdit::openMenu(const QTextCursor &at, const QPoint &globalPosition)
{
    auto *menu = new TextMenu(this);
    connect(menu, &TextMenu::addWordRequested, this, &CheckedTextEdit::addWordRequested);
    connect(menu, &TextMenu::ignoreRequested, this, &CheckedTextEdit::ignoreRequested);
    const std::optional<spelling::Finding> finding = findingAt(at);
    if (finding && m_speller->worker() && !isReadOnly()) {
        menu->addFinding(*finding, *m_speller->worker());
        connect(menu, &TextMenu::replacementChosen, this,
                [this, id = finding->id](const QString &text) { Q_EMIT fixChosen(id, text); });
    }
    menu->addPlaceActions(m_menuActions);
    menu->popup(globalPosition);
}

void CheckedTextEdit::pastePlain()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    if (clipboard && clipboard->hasText() && !isReadOnly()) {
        QMimeData plain;
        plain.setText(clipboard->text());
        insertText(plain);
        ensureCursorVisible();
    }
}

bool CheckedTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || source->hasUrls() || source->hasImage() ||
           source->hasFormat(QStringLiteral("text/rtf")) ||
           source->hasFormat(QStringLiteral("application/rtf"));
}

void CheckedTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (!isReadOnly() && !(m_pasteTaker && m_pasteTaker(*source))) {
        insertText(*source);
        ensureCursorVisible();
    }
}

} // namespace tilshi::editor
