#include "editor/page/bodyedit.h"

#include "editor/commands/bodycommands.h"
#include "editor/commands/bodykeys.h"
#include "editor/document/atomshapes.h"
#include "editor/document/bodymime.h"
#include "editor/document/picturecache.h"
#include "editor/layout/lazylayout.h"
#include "editor/layout/scrollanchor.h"
#include "editor/layout/tablecells.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace tilshi::editor {

namespace {

bool spansParagraphs(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    return document->findBlock(cursor.selectionStart()) !=
           document->findBlock(cursor.selectionEnd());
}

/// Whether two paragraphs, maybe of different kinds, become one by the key.
bool joinsParagraphs(const QKeyEvent *event, const QTextCursor &cursor)
{
    return spansParagraphs(cursor) ||
           (event->key() == Qt::Key_Backspace && cursor.atBlockStart()) ||
           (event->key() == Qt::Key_Delete && cursor.atBlockEnd());
}

} // namespace

BodyEdit::BodyEdit(QWidget *parent)
    : CheckedTextEdit(newDocument().release(), parent)
    , m_pictures(new PictureCache(this))
{
    BodyEdit::adopted();
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_pictures, &PictureCache::arrived, viewport(), qOverload<>(&QWidget::update));
}

BodyEdit::~BodyEdit() = default;

std::unique_ptr<QTextDocument> BodyEdit::newDocument()
{
    return std::make_unique<BodyDocument>();
}

void BodyEdit::adopted()
{
    m_document = static_cast<BodyDocument *>(document());
    m_view = std::make_unique<ScrollAnchor>(this, &m_document->layout(), nullptr);
    connect(m_document, &BodyDocument::filled, this, &BodyEdit::filled);
    if (!m_document->documentLayout()->handlerForObject(ImageAtom)) {
        registerAtoms(m_document, *m_pictures, this);
    }
}

void BodyEdit::setBodyFont(const QFont &font)
{
    setFont(font);
    m_document->setDefaultFont(font);
}

void BodyEdit::setMediaStore(MediaStore *store)
{
    m_pictures->setStore(store);
}

void BodyEdit::setBody(const text::Body &body)
{
    m_document->fill(body);
    moveCursor(QTextCursor::Start);
}

text::Marks BodyEdit::marks() const
{
    return marksAt(textCursor());
}

BlockStyle BodyEdit::blockStyle() const
{
    return styleOf(textCursor().block());
}

QString BodyEdit::link() const
{
    return linkAt(textCursor());
}

std::optional<NumberedList> BodyEdit::numberedList() const
{
    return numberedListAt(textCursor());
}

void BodyEdit::setNumbering(const NumberedList &wanted)
{
    run([&wanted](QTextCursor &cursor) { editor::setNumbering(cursor, wanted); });
}

void BodyEdit::run(const Command &command)
{
    if (!isReadOnly()) {
        m_document->finishFilling();
        QTextCursor cursor = textCursor();
        command(cursor);
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

void BodyEdit::setMark(text::Mark mark, bool on)
{
    run([mark, on](QTextCursor &cursor) { editor::setMark(cursor, mark, on); });
}

void BodyEdit::clearMarks()
{
    run([](QTextCursor &cursor) { editor::clearMarks(cursor); });
}

void BodyEdit::setLink(const QString &address)
{
    run([&address](QTextCursor &cursor) { editor::setLink(cursor, address); });
}

void BodyEdit::toggleStyle(BlockKind kind)
{
    const BlockKind wanted = blockStyle().kind == kind ? BlockKind::Paragraph : kind;
    run([this, wanted](QTextCursor &cursor) { editor::setStyle(cursor, {wanted}); });
}

void BodyEdit::beginAs(BlockKind kind, int characters, int number)
{
    run([kind, characters, number](QTextCursor &cursor) {
        cursor.beginEditBlock();
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, characters);
        cursor.removeSelectedText();
        if (kind == BlockKind::Numbered) {
            beginNumbered(cursor, number);
        } else {
            editor::setStyle(cursor, {kind});
        }
        cursor.endEditBlock();
    });
}

void BodyEdit::changeLevel(int steps)
{
    run([this, steps](QTextCursor &cursor) { editor::changeLevel(cursor, steps); });
}

void BodyEdit::insertSeparator()
{
    run([this](QTextCursor &cursor) { editor::insertSeparator(cursor); });
}

void BodyEdit::insertBody(const text::Body &body)
{
    run([this, &body](QTextCursor &cursor) {
        withMending(true, [this, &cursor, &body] { m_document->insert(cursor, body); });
    });
}

bool BodyEdit::takeKey(QKeyEvent *event, QTextCursor &cursor)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        breakParagraph(cursor);
        return true;
    case Qt::Key_Backspace:
        return plain && backspace(cursor);
    case Qt::Key_Delete:
        return plain && deleteForward(cursor);
    case Qt::Key_Tab:
        nest(cursor, 1);
        return true; // no tab characters in an article
    case Qt::Key_Backtab:
        nest(cursor, -1);
        return true;
    default:
        return false;
    }
}

void BodyEdit::keyPressEvent(QKeyEvent *event)
{
    m_document->finishFilling();
    QTextCursor cursor = textCursor();
    if (isReadOnly()) {
        CheckedTextEdit::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier &&
        !cursor.movePosition(QTextCursor::Up)) {
        Q_EMIT leftBackward();
        return;
    }
    cursor = textCursor();
    if (takeKey(event, cursor)) {
        setTextCursor(cursor);
        ensureCursorVisible();
        return;
    }
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        makeRoomForText(cursor);
        setTextCursor(cursor);
    }
    withMending(joinsParagraphs(event, cursor),
                [this, event] { CheckedTextEdit::keyPressEvent(event); });
}

void BodyEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_document->finishFilling();
    if (!event->commitString().isEmpty() && !isReadOnly()) {
        QTextCursor cursor = textCursor();
        makeRoomForText(cursor);
        setTextCursor(cursor);
    }
    withMending(spansParagraphs(textCursor()),
                [this, event] { CheckedTextEdit::inputMethodEvent(event); });
}

void BodyEdit::cutSelection()
{
    copy();
    run([this](QTextCursor &cursor) {
        withMending(spansParagraphs(cursor), [&cursor] {
            if (!removeSelectedTable(cursor)) {
                cursor.removeSelectedText();
            }
        });
    });
}

void BodyEdit::withMending(bool mayJoin, const std::function<void()> &edit)
{
    if (!mayJoin) {
        edit();
        return;
    }
    QTextCursor step(m_document);
    step.beginEditBlock();
    edit();
    mendLook(textCursor().block());
    step.endEditBlock();
}

void BodyEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, of which the body is a part
}

void BodyEdit::dropEvent(QDropEvent *event)
{
    m_document->finishFilling();
    withMending(true, [this, event] { CheckedTextEdit::dropEvent(event); });
}

bool BodyEdit::focusNextPrevChild(bool next)
{
    // Tab is a list's key within a list, and a table's within a table.
    const bool ours = blockStyle().isListItem() || tableOf(textCursor().block());
    return !(ours && !isReadOnly()) && CheckedTextEdit::focusNextPrevChild(next);
}

QMimeData *BodyEdit::createMimeDataFromSelection() const
{
    return new BodyMime(BodyDocument::body(textCursor()), BodyDocument::shownBody(textCursor()));
}

/// Our own text needs no reading: the others are asked about what comes from elsewhere.
void BodyEdit::insertFromMimeData(const QMimeData *source)
{
    const auto own = isReadOnly() ? std::nullopt : BodyMime::bodyOf(*source);
    if (!own) {
        CheckedTextEdit::insertFromMimeData(source);
        return;
    }
    insertBody(*own);
    ensureCursorVisible();
}

void BodyEdit::insertText(const QMimeData &source)
{
    insertBody(plainParagraphs(source.text()));
}

void BodyEdit::paintEvent(QPaintEvent *event)
{
    m_view->settle();
    CheckedTextEdit::paintEvent(event);
}

void BodyEdit::scrollContentsBy(int dx, int dy)
{
    if (!m_view->isCorrecting()) {
        CheckedTextEdit::scrollContentsBy(dx, dy);
        m_view->scrolled();
    }
}

QVariant BodyEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    constexpr int most = 1000; // letters; no input method wants a whole article at every key
    QTextCursor selection = textCursor();
    const int start = selection.selectionStart();
    if (query != Qt::ImCurrentSelection || selection.selectionEnd() - start <= most) {
        return CheckedTextEdit::inputMethodQuery(query);
    }
    selection.setPosition(start);
    selection.setPosition(start + most, QTextCursor::KeepAnchor);
    return selection.selectedText();
}

} // namespace tilshi::editor
