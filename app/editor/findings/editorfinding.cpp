#include "editor/findings/editorfinding.h"

#include "spelling/rules.h"

namespace tilshi::editor {

QString lastWord(QStringView text)
{
    qsizetype at = text.size();
    while (at > 0 && text[at - 1].isSpace()) {
        --at;
    }
    while (at > 0 && !text[at - 1].isSpace()) {
        --at;
    }
    return text.sliced(at).toString();
}

QString firstWord(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    while (at < text.size() && !text[at].isSpace()) {
        ++at;
    }
    return text.first(at).toString();
}

bool isOfUnknownWord(spelling::FindingKind kind)
{
    using spelling::FindingKind;
    return kind == FindingKind::Misspelling || kind == FindingKind::MissingLetters ||
           kind == FindingKind::Ending || kind == FindingKind::UnknownName;
}

} // namespace tilshi::editor
