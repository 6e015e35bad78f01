#include "wording/findings.h"

#include "spelling/finding.h"
#include "wording/translated.h"

namespace tilshi::wording {

namespace {

using spelling::FindingKind;

constexpr Phrase<FindingKind> kinds[] = {
    {FindingKind::Misspelling, QT_TRANSLATE_NOOP("Wording", "Misspelled word")},
    {FindingKind::MissingLetters, QT_TRANSLATE_NOOP("Wording", "Missing Kazakh letters")},
    {FindingKind::MixedScript, QT_TRANSLATE_NOOP("Wording", "Mixed letters")},
    {FindingKind::Ending, QT_TRANSLATE_NOOP("Wording", "Unfitting ending")},
    {FindingKind::UnknownName, QT_TRANSLATE_NOOP("Wording", "Unknown name")},
    {FindingKind::RepeatedWord, QT_TRANSLATE_NOOP("Wording", "Repeated word")},
    {FindingKind::SplitWord, QT_TRANSLATE_NOOP("Wording", "Split or joined words")},
    {FindingKind::Typography, QT_TRANSLATE_NOOP("Wording", "Typography")},
};

} // namespace

QString name(FindingKind kind)
{
    return translated(kinds, kind);
}

} // namespace tilshi::wording
