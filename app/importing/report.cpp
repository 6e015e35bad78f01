#include "importing/report.h"

#include <algorithm>

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
    case ReportKind::NumbersWritten:
    case ReportKind::ButtonsDropped:
    case ReportKind::PlaceholdersDropped:
        return false;
    default:
        return kind < ReportKind::DrawingsLeftOut || kind == ReportKind::PictureBulletsDropped;
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

bool hasPlace(ReportKind kind)
{
    switch (kind) {
    case ReportKind::CounterDropped:
    case ReportKind::DeletedTextDropped:
    case ReportKind::HiddenTextDropped:
    case ReportKind::CommentsDropped:
    case ReportKind::ButtonsDropped:
    case ReportKind::PicturesLeftOut:
    case ReportKind::EmbedsLeftOut:
    case ReportKind::PlaceholdersDropped:
        return true;
    case ReportKind::NumbersRestyled:
    case ReportKind::PictureBulletsDropped:
    case ReportKind::HeadingNumbersDropped:
        return false;
    default:
        return kind >= ReportKind::DrawingsLeftOut;
    }
}

ReportGroup groupOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::DatelineTaken:
    case ReportKind::ListMade:
    case ReportKind::LinesJoined:
    case ReportKind::LettersRepaired:
    case ReportKind::HyphensJoined:
    case ReportKind::ListsRecognised:
    case ReportKind::TablesUnfolded:
    case ReportKind::MarkersRead:
    case ReportKind::NumbersWritten:
    case ReportKind::NumbersRestyled:
    case ReportKind::PictureBulletsDropped:
        return ReportGroup::PutRight;
    case ReportKind::DatelineWithoutYear:
    case ReportKind::LettersLost:
    case ReportKind::LanguageUnlikely:
    case ReportKind::EncodingGuessed:
    case ReportKind::CharactersDamaged:
    case ReportKind::HeadlineFromFile:
    case ReportKind::SignsUnknown:
        return ReportGroup::LookAt;
    default:
        return ReportGroup::LeftOut;
    }
}

bool needsLook(const QList<ReportItem> &report)
{
    return std::any_of(report.begin(), report.end(), [](const ReportItem &item) {
        switch (item.kind) {
        case ReportKind::LettersLost:
        case ReportKind::LettersRepaired:
        case ReportKind::LanguageUnlikely:
        case ReportKind::EncodingGuessed:
        case ReportKind::CharactersDamaged:
        case ReportKind::SignsUnknown:
        case ReportKind::PicturesLeftOut:
        case ReportKind::EmbedsLeftOut:
        case ReportKind::DrawingsLeftOut:
            return true;
        default:
            return false;
        }
    });
}

} // namespace tilshi::importing
