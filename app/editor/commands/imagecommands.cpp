#include "editor/commands/imagecommands.h"

#include "editor/format/blockformat.h"

#include <QTextDocument>

namespace tilshi::editor {

namespace {

/// A cursor that has the character at the position selected.
QTextCursor characterAt(const QTextDocument &document, int position)
{
    QTextCursor character(const_cast<QTextDocument *>(&document));
    character.setPosition(position);
    character.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    return character;
}

} // namespace

std::optional<int> imagePosition(const QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    const int begin = cursor.selectionStart();
    for (const int position : {begin, begin - 1}) {
        if (imageAt(document, position)) {
            return position;
        }
    }
    return std::nullopt;
}

std::optional<text::Image> imageAt(const QTextDocument &document, int position)
{
    const bool inside = position >= 0 && position < document.characterCount() - 1;
    if (!inside || document.characterAt(position) != QChar::ObjectReplacementCharacter) {
        return std::nullopt;
    }
    const auto atom = atomOf(characterAt(document, position).charFormat());
    const auto *image = atom ? std::get_if<text::Image>(&*atom) : nullptr;
    return image ? std::optional(*image) : std::nullopt;
}

void setImage(QTextDocument &document, int position, const text::Image &image)
{
    if (imageAt(document, position)) {
        characterAt(document, position).setCharFormat(atomFormat(image));
    }
}

} // namespace tilshi::editor
