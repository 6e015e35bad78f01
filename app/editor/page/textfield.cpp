#include "editor/page/textfield.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QWheelEvent>
#include <QtMath>

namespace tilshi::editor {

TextField::TextField(QWidget *parent)
    : CheckedTextEdit(newDocument().release(), parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    TextField::adopted();
}

std::unique_ptr<QTextDocument> TextField::newDocument()
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    return document;
}

void TextField::adopted()
{
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextField::grow, Qt::UniqueConnection);
    grow();
}

void TextField::setFieldFont(const QFont &font)
{
    setFont(font);
    document()->setDefaultFont(font);
    grow();
}

void TextField::setText(const QString &text)
{
    document()->setUndoRedoEnabled(false);
    document()->clear();
    QTextCursor(document()).insertText(QString(text).replace(u'\n', u' '));
    document()->setUndoRedoEnabled(true);
}

QString TextField::text() const
{
    QStringList lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        lines.append(block.text());
    }
    return lines.join(u' ');
}

void TextField::grow()
{
    const int wanted = qCeil(document()->size().height()) + 2;
    if (height() != wanted) {
        setFixedHeight(wanted);
    }
}

void TextField::resizeEvent(QResizeEvent *event)
{
    CheckedTextEdit::resizeEvent(event);
    grow();
}

void TextField::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the field
}

bool TextField::isOnEdgeLine(QTextCursor::MoveOperation direction) const
{
    QTextCursor cursor = textCursor();
    return !cursor.movePosition(direction);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT entered();
    } else if (plain && event->key() == Qt::Key_Down && isOnEdgeLine(QTextCursor::Down)) {
        Q_EMIT leftForward();
    } else if (plain && event->key() == Qt::Key_Up && isOnEdgeLine(QTextCursor::Up)) {
        Q_EMIT leftBackward();
    } else {
        CheckedTextEdit::keyPressEvent(event);
    }
}

void TextField::insertText(const QMimeData &source)
{
    textCursor().insertText(source.text().simplified());
}

} // namespace tilshi::editor
