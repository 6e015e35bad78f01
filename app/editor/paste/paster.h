#pragma once

#include "editor/paste/pastereading.h"
#include "importing/pastedtext.h"

#include <QObject>
#include <QTextCursor>

#include <functional>
#include <optional>

class QMimeData;

namespace tilshi::editor {

class BodyEdit;
class ImageInserter;
class PasteChip;

/// Pastes and drops text from elsewhere into the body: read and cleaned, long ones on another
/// thread, each as one step of undo; a chip tells of what was cleaned and offers the text
/// otherwise.
class Paster : public QObject
{
    Q_OBJECT

public:
    /// images: through whose store pictures are kept. All outlive the paster.
    Paster(BodyEdit &body, const ImageInserter &images, QWidget *parent);

    /// What tells of a paste, to stand below the page.
    PasteChip *chip() const { return m_chip; }

    /// Takes care of the data, at once or soon: text from elsewhere, or a file of text, whose
    /// headline becomes a heading. False if it holds neither.
    bool take(const QMimeData &data);
    /// Another text is shown: what is still being read does not go into it.
    void forgetUnderway();

Q_SIGNALS:
    /// A dropped file could not be read.
    void failed(const Error &error);

private:
    void read(const PastedSource &source, importing::Cleaning cleaning,
              const std::function<void(const importing::PastedText &)> &then);
    bool takeFile(const QMimeData &data);
    void keep(const importing::PastedText &passage, const PastedSource &source,
              const QTextCursor &place);
    void put(const importing::PastedText &passage, const PastedSource &source,
             const QTextCursor &place);
    void insert(const text::Body &body);
    void pasteAsItWas();
    void putAsItWas(text::Body body, const importing::StoredPictures &stored);
    void pasteOtherwise(const text::Body &body);
    void takeBack();
    void edited();

    BodyEdit &m_body;
    const ImageInserter &m_images;
    PasteChip *m_chip;
    PastedSource m_source; ///< of the last paste
    text::Body m_pasted;   ///< the last paste
    int m_begin = 0;       ///< of what the last paste replaced
    int m_end = 0;
    int m_stepsBefore = 0; ///< steps of undo before the last paste
    quint64 m_text = 0;    ///< counts the texts that were shown
    bool m_pasting = false;
};

} // namespace tilshi::editor
