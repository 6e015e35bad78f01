#include "wording/findings.h"

#include "spelling/finding.h"
#include "wording/translated.h"

namespace tilshi::wording {

namespace {

using spelling::FindingKind;

constexpr Phrase<FindingKind> kinds[] = {
    {FindingKind::Misspelling, QT_TRANSLATE_NOOP("Wording", "Misspelled word")},
    {FindingKind::MixedScript, QT_TRANSLATE_NOOP("Wording", "Mixed letters")},
};

} // namespace

QString name(FindingKind kind)
{
    return translated(kinds, kind);
}

} // namespace tilshi::wording
