#include "wording/importreport.h"

#include "importing/importer.h"
#include "wording/translated.h"

namespace tilshi::wording {

namespace {

using importing::ReportKind;

constexpr Phrase<ReportKind> phrases[] = {
    {ReportKind::CounterDropped,
     QT_TRANSLATE_NOOP("Wording", "A number alone below the headline was left out: %1")},
    {ReportKind::DatelineTaken,
     QT_TRANSLATE_NOOP("Wording", "The dateline was taken off the first paragraph: %1")},
    {ReportKind::DatelineWithoutYear,
     QT_TRANSLATE_NOOP("Wording", "A dateline without a year was left in the text: %1")},
    {ReportKind::ListMade, QT_TRANSLATE_NOOP("Wording", "Lines became a list, marked with: %1")},
    {ReportKind::LinesJoined,
     QT_TRANSLATE_NOOP("Wording", "Line ends within paragraphs became spaces: %1")},
    {ReportKind::LettersLost,
     QT_TRANSLATE_NOOP("Wording", "The file had lost letters; question marks within words: %1")},
    {ReportKind::CharactersDamaged,
     QT_TRANSLATE_NOOP("Wording", "Bytes of the file that stand for no character: %1")},
    {ReportKind::ControlsDropped,
     QT_TRANSLATE_NOOP("Wording", "Invisible control characters were left out: %1")},
};

} // namespace

QString sentence(const importing::ReportItem &item)
{
    return translated(phrases, item.kind).arg(item.detail);
}

} // namespace tilshi::wording
