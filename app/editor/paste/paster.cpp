#include "editor/paste/paster.h"

#include "base/await.h"
#include "editor/images/imageinserter.h"
#include "editor/page/bodyedit.h"
#include "editor/paste/pastechip.h"
#include "editor/paste/pastedpictures.h"
#include "text/longparagraphs.h"
#include "text/plaintext.h"
#include "wording/importreport.h"

#include <QScopedValueRollback>
#include <QTextDocument>

namespace tilshi::editor {

using importing::Cleaning;
using importing::PastedText;

namespace {

/// UTF-16 units that are read within a few milliseconds.
constexpr qsizetype longPaste = 30'000;

} // namespace

Paster::Paster(BodyEdit &body, const ImageInserter &images, QWidget *parent)
    : QObject(parent)
    , m_body(body)
    , m_images(images)
    , m_chip(new PasteChip(parent))
{
    connect(&body, &CheckedTextEdit::contentsChanged, this, &Paster::edited);
    connect(m_chip, &PasteChip::asItWasWanted, this, &Paster::pasteAsItWas);
    connect(m_chip, &PasteChip::plainWanted, this,
            [this] { pasteOtherwise(plainPaste(m_source)); });
    connect(m_chip, &PasteChip::cutWanted, this,
            [this] { pasteOtherwise(text::withLongParagraphsCut(m_pasted)); });
}

bool Paster::take(const QMimeData &data)
{
    if (m_body.isReadOnly() || takeFile(data)) {
        return !m_body.isReadOnly();
    }
    const auto source = sourceOf(data);
    if (!source) {
        return false;
    }
    read(*source, Cleaning::Newsroom,
         [this, source = *source, place = m_body.textCursor()](const PastedText &passage) {
             keep(passage, source, place);
         });
    return true;
}

/// Reads it and calls then(), a long one on another thread; not if another text is shown by then.
void Paster::read(const PastedSource &source, Cleaning cleaning,
                  const std::function<void(const PastedText &)> &then)
{
    if (source.size() < longPaste) {
        then(readPaste(source, cleaning));
        return;
    }
    await(inBackground([source, cleaning] { return readPaste(source, cleaning); }), this,
          [this, then, text = m_text](const PastedText &passage) {
              if (text == m_text) {
                  then(passage);
              }
          });
}

bool Paster::takeFile(const QMimeData &data)
{
    const QString path = textFileOf(data);
    if (path.isEmpty()) {
        return false;
    }
    await(
        inBackground([path] { return readPastedFile(path); }), this,
        [this, place = m_body.textCursor(), text = m_text](const PastedText &passage) {
            if (text == m_text) {
                keep(passage, {{}, text::shownText(passage.body)}, place);
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
    return true;
}

void Paster::forgetUnderway()
{
    ++m_text;
    m_chip->hide();
}

/// Keeps the pictures that came along, and puts the text in.
void Paster::keep(const PastedText &passage, const PastedSource &source, const QTextCursor &place)
{
    keepPictures(m_images.mediaStore(), passage.pictures, this,
                 [this, passage, source, place, text = m_text](const auto &stored) {
                     if (text == m_text && !m_body.isReadOnly()) {
                         PastedText named = passage;
                         importing::nameImages(named.body, stored, named.report);
                         put(named, source, place);
                     }
                 });
}

void Paster::put(const PastedText &passage, const PastedSource &source, const QTextCursor &place)
{
    m_source = source;
    m_pasted = passage.body;
    m_body.setTextCursor(place);
    m_begin = place.selectionStart();
    m_end = place.selectionEnd();
    m_stepsBefore = m_body.document()->availableUndoSteps();
    insert(passage.body);
    const QString sentence = wording::cleaned(passage.report);
    const bool hasLong = text::hasLongParagraph(passage.body);
    if (sentence.isEmpty() && !hasLong) {
        m_chip->hide();
    } else {
        m_chip->tell(sentence, hasLong);
    }
}

void Paster::pasteAsItWas()
{
    read(m_source, Cleaning::AsItWas, [this](const PastedText &passage) {
        keepPictures(m_images.mediaStore(), passage.pictures, this,
                     [this, body = passage.body, text = m_text](const auto &stored) {
                         if (text == m_text && m_chip->isVisible()) {
                             putAsItWas(body, stored);
                         }
                     });
    });
}

void Paster::putAsItWas(text::Body body, const importing::StoredPictures &stored)
{
    QList<importing::ReportItem> lost;
    importing::nameImages(body, stored, lost);
    pasteOtherwise(body);
    if (!lost.isEmpty()) {
        m_chip->tell(wording::cleaned(lost));
    }
}

void Paster::insert(const text::Body &body)
{
    const QScopedValueRollback pasting(m_pasting, true);
    m_body.insertBody(body);
}

/// The same text in another way, instead of the paste: one undo leads back to before both.
void Paster::pasteOtherwise(const text::Body &body)
{
    m_chip->hide();
    if (m_body.isReadOnly()) { // since it was pasted
        return;
    }
    takeBack();
    insert(body);
    m_body.setFocus();
}

void Paster::takeBack()
{
    const QScopedValueRollback pasting(m_pasting, true);
    while (m_body.document()->availableUndoSteps() > m_stepsBefore) {
        m_body.undo();
    }
    QTextCursor place = m_body.textCursor();
    place.setPosition(m_begin);
    place.setPosition(m_end, QTextCursor::KeepAnchor);
    m_body.setTextCursor(place);
}

void Paster::edited()
{
    if (!m_pasting) {
        m_chip->hide();
    }
}

} // namespace tilshi::editor
