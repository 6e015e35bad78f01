#include "ui/editor/editorfinding.h"

#include "spelling/rules.h"

namespace tilshi::ui {

bool isOfUnknownWord(spelling::FindingKind kind)
{
    using spelling::FindingKind;
    return kind == FindingKind::Misspelling || kind == FindingKind::MissingLetters ||
           kind == FindingKind::Ending || kind == FindingKind::UnknownName;
}

} // namespace tilshi::ui
