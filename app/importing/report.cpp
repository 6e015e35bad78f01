#include "importing/report.h"

namespace tilshi::importing {

bool isCounted(ReportKind kind)
{
    switch (kind) {
    case ReportKind::CounterDropped:
    case ReportKind::DatelineTaken:
    case ReportKind::DatelineWithoutYear:
    case ReportKind::ListMade:
    case ReportKind::LettersRepaired:
    case ReportKind::LanguageUnlikely:
    case ReportKind::EncodingGuessed:
    case ReportKind::HeadlineFromFile:
    case ReportKind::PicturesLeftOut:
    case ReportKind::EmbedsLeftOut:
        return false;
    default:
        return kind < ReportKind::DrawingsLeftOut;
    }
}

bool isCleaning(ReportKind kind)
{
    if (kind == ReportKind::MailPartsKept) {
        return false;
    }
    return kind >= ReportKind::StylesDropped || kind == ReportKind::LinesJoined ||
           kind == ReportKind::ControlsDropped || kind == ReportKind::ListMade;
}

} // namespace tilshi::importing
