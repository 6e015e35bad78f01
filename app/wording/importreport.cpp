#include "wording/importreport.h"

#include "importing/report.h"
#include "wording/translated.h"

#include <QStringList>

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
    {ReportKind::LettersRepaired,
     QT_TRANSLATE_NOOP("Wording", "Letters of another encoding or font were put right: %1")},
    {ReportKind::LanguageUnlikely,
     QT_TRANSLATE_NOOP("Wording",
                       "This looks like neither Kazakh, Russian nor English; perhaps its "
                       "letters were read wrongly: %1")},
    {ReportKind::EncodingGuessed,
     QT_TRANSLATE_NOOP("Wording",
                       "The file does not say in which encoding it is; it was read as: %1")},
    {ReportKind::CharactersDamaged,
     QT_TRANSLATE_NOOP("Wording", "Bytes of the file that stand for no character: %1")},
    {ReportKind::ControlsDropped,
     QT_TRANSLATE_NOOP("Wording", "Invisible control characters were left out: %1")},
    {ReportKind::HeadlineFromFile,
     QT_TRANSLATE_NOOP("Wording",
                       "There was no text for a headline, so it is the file's name: %1")},
    {ReportKind::StylesDropped,
     QT_TRANSLATE_NOOP("Wording", "Fonts, colours and other styles were left out: %1")},
    {ReportKind::EmptyParagraphsDropped,
     QT_TRANSLATE_NOOP("Wording", "Empty paragraphs were left out: %1")},
    {ReportKind::DeletedTextDropped,
     QT_TRANSLATE_NOOP("Wording", "Passages deleted with changes tracked were left out: %1")},
    {ReportKind::HiddenTextDropped,
     QT_TRANSLATE_NOOP("Wording", "Hidden passages were left out: %1")},
    {ReportKind::CommentsDropped, QT_TRANSLATE_NOOP("Wording", "Comments were left out: %1")},
    {ReportKind::ScriptsDropped,
     QT_TRANSLATE_NOOP("Wording", "Scripts and other active parts were left out: %1")},
    {ReportKind::ButtonsDropped,
     QT_TRANSLATE_NOOP("Wording", "Buttons and fields were left out: %1")},
    {ReportKind::LinksDropped,
     QT_TRANSLATE_NOOP("Wording",
                       "Links without a usable address lost it and kept their text: %1")},
    {ReportKind::PicturesLeftOut, QT_TRANSLATE_NOOP("Wording", "Pictures did not come along: %1")},
    {ReportKind::EmbedsLeftOut,
     QT_TRANSLATE_NOOP("Wording", "Frames with other pages were left out: %1")},
    {ReportKind::HyphensJoined,
     QT_TRANSLATE_NOOP("Wording", "Words cut at line ends were joined: %1")},
    {ReportKind::ListsRecognised,
     QT_TRANSLATE_NOOP("Wording", "Painted list items became a list: %1")},
    {ReportKind::TablesUnfolded,
     QT_TRANSLATE_NOOP("Wording",
                       "Tables within tables, and too large ones, became paragraphs: %1")},
    {ReportKind::MessageStampsDropped,
     QT_TRANSLATE_NOOP("Wording", "Stamps of copied messages were left out: %1")},
    {ReportKind::MarkersRead,
     QT_TRANSLATE_NOOP("Wording",
                       "A messenger's markers became bold, italic or struck through: %1")},
    {ReportKind::NumbersWritten,
     QT_TRANSLATE_NOOP("Wording",
                       "Numbers that a list can't have here became part of the text: %1")},
    {ReportKind::PlaceholdersDropped,
     QT_TRANSLATE_NOOP("Wording", "Prompts of fields nobody filled in were left out: %1")},
    {ReportKind::SignsUnknown,
     QT_TRANSLATE_NOOP("Wording", "Signs of picture fonts that could not be read became □: %1")},
    {ReportKind::DrawingsLeftOut,
     QT_TRANSLATE_NOOP("Wording", "Charts and diagrams did not come along: %1")},
    {ReportKind::ContentsDropped,
     QT_TRANSLATE_NOOP("Wording", "The table of contents was left out: %1")},
    {ReportKind::FieldsDropped,
     QT_TRANSLATE_NOOP("Wording", "Fields above the text were left out: %1")},
    {ReportKind::PageNumbersDropped,
     QT_TRANSLATE_NOOP("Wording", "Page numbers within the text were left out: %1")},
    {ReportKind::NoticesDropped,
     QT_TRANSLATE_NOOP("Wording", "The messenger's own notices were left out: %1")},
    {ReportKind::ViewCountersDropped,
     QT_TRANSLATE_NOOP("Wording", "View counters were left out: %1")},
    {ReportKind::ShareButtonsDropped,
     QT_TRANSLATE_NOOP("Wording", "Share buttons were left out: %1")},
    {ReportKind::ReadAlsoDropped,
     QT_TRANSLATE_NOOP("Wording", "Lines leading to other articles were left out: %1")},
    {ReportKind::TagListsDropped, QT_TRANSLATE_NOOP("Wording", "Tags were left out: %1")},
    {ReportKind::AuthorCardsDropped,
     QT_TRANSLATE_NOOP("Wording", "The author's card was left out: %1")},
    {ReportKind::AdvertsDropped, QT_TRANSLATE_NOOP("Wording", "Advertisements were left out: %1")},
    {ReportKind::MenusDropped, QT_TRANSLATE_NOOP("Wording", "The page's menus were left out: %1")},
    {ReportKind::PageHeadersDropped,
     QT_TRANSLATE_NOOP("Wording", "Headers and footers of pages were left out: %1")},
    {ReportKind::AttachmentsLeftOut,
     QT_TRANSLATE_NOOP("Wording", "Attached files did not come along: %1")},
    {ReportKind::ItemsLeftOut, QT_TRANSLATE_NOOP("Wording", "What is no article was left out: %1")},
    {ReportKind::EndMissing,
     QT_TRANSLATE_NOOP("Wording", "The file was cut off, so its end is missing, after: %1")},
    {ReportKind::TextOnly,
     QT_TRANSLATE_NOOP("Wording",
                       "Only the text was read, without pictures, links and formatting, by: %1")},
    {ReportKind::ReadersCommentsDropped,
     QT_TRANSLATE_NOOP("Wording", "Readers' comments were left out: %1")},
    {ReportKind::MailPartsKept,
     QT_TRANSLATE_NOOP("Wording", "A signature or an earlier mail is in the text: %1")},
    {ReportKind::NumbersRestyled,
     QT_TRANSLATE_NOOP("Wording", "Numbers of lists are written otherwise here: %1")},
    {ReportKind::PictureBulletsDropped,
     QT_TRANSLATE_NOOP("Wording", "Pictures before list items became bullets: %1")},
    {ReportKind::HeadingNumbersDropped,
     QT_TRANSLATE_NOOP("Wording", "Numbers of headings were left out: %1")},
    {ReportKind::PagePartsDropped,
     QT_TRANSLATE_NOOP("Wording", "Other parts of the page were left out: %1")},
};

/// What a chip can say in a few words; those of counted things with their number.
constexpr Phrase<ReportKind> shortPhrases[] = {
    {ReportKind::ListMade, QT_TRANSLATE_NOOP("Wording", "list recognised")},
    {ReportKind::LinesJoined, QT_TRANSLATE_N_NOOP("Wording", "%n line ends")},
    {ReportKind::ControlsDropped, QT_TRANSLATE_N_NOOP("Wording", "%n control characters")},
    {ReportKind::StylesDropped, QT_TRANSLATE_N_NOOP("Wording", "%n styles")},
    {ReportKind::EmptyParagraphsDropped, QT_TRANSLATE_N_NOOP("Wording", "%n empty paragraphs")},
    {ReportKind::DeletedTextDropped, QT_TRANSLATE_N_NOOP("Wording", "%n deleted passages")},
    {ReportKind::HiddenTextDropped, QT_TRANSLATE_N_NOOP("Wording", "%n hidden passages")},
    {ReportKind::CommentsDropped, QT_TRANSLATE_N_NOOP("Wording", "%n comments")},
    {ReportKind::ScriptsDropped, QT_TRANSLATE_N_NOOP("Wording", "%n scripts")},
    {ReportKind::ButtonsDropped, QT_TRANSLATE_NOOP("Wording", "buttons and fields")},
    {ReportKind::LinksDropped, QT_TRANSLATE_N_NOOP("Wording", "%n unusable addresses")},
    {ReportKind::PicturesLeftOut, QT_TRANSLATE_NOOP("Wording", "pictures that did not come along")},
    {ReportKind::EmbedsLeftOut, QT_TRANSLATE_NOOP("Wording", "frames with other pages")},
    {ReportKind::HyphensJoined, QT_TRANSLATE_N_NOOP("Wording", "%n words cut at line ends")},
    {ReportKind::ListsRecognised, QT_TRANSLATE_N_NOOP("Wording", "%n painted list items")},
    {ReportKind::TablesUnfolded, QT_TRANSLATE_N_NOOP("Wording", "%n tables within tables")},
    {ReportKind::MessageStampsDropped, QT_TRANSLATE_N_NOOP("Wording", "%n message stamps")},
    {ReportKind::MarkersRead, QT_TRANSLATE_N_NOOP("Wording", "%n messenger markers")},
    {ReportKind::NumbersWritten, QT_TRANSLATE_NOOP("Wording", "list numbers as text")},
    {ReportKind::PlaceholdersDropped, QT_TRANSLATE_NOOP("Wording", "prompts of fields")},
    {ReportKind::SignsUnknown, QT_TRANSLATE_N_NOOP("Wording", "%n unreadable signs")},
    {ReportKind::DrawingsLeftOut, QT_TRANSLATE_NOOP("Wording", "charts and diagrams")},
    {ReportKind::ContentsDropped, QT_TRANSLATE_NOOP("Wording", "table of contents")},
    {ReportKind::FieldsDropped, QT_TRANSLATE_NOOP("Wording", "fields above the text")},
    {ReportKind::PageNumbersDropped, QT_TRANSLATE_NOOP("Wording", "page numbers")},
    {ReportKind::NoticesDropped, QT_TRANSLATE_NOOP("Wording", "a messenger's notices")},
    {ReportKind::ViewCountersDropped, QT_TRANSLATE_NOOP("Wording", "view counters")},
    {ReportKind::ShareButtonsDropped, QT_TRANSLATE_NOOP("Wording", "share buttons")},
    {ReportKind::ReadAlsoDropped, QT_TRANSLATE_NOOP("Wording", "links to other articles")},
    {ReportKind::TagListsDropped, QT_TRANSLATE_NOOP("Wording", "tags")},
    {ReportKind::AuthorCardsDropped, QT_TRANSLATE_NOOP("Wording", "author's card")},
    {ReportKind::AdvertsDropped, QT_TRANSLATE_NOOP("Wording", "advertisements")},
    {ReportKind::MenusDropped, QT_TRANSLATE_NOOP("Wording", "menus")},
    {ReportKind::ReadersCommentsDropped, QT_TRANSLATE_NOOP("Wording", "readers' comments")},
    {ReportKind::PageHeadersDropped, QT_TRANSLATE_NOOP("Wording", "headers of pages")},
    {ReportKind::NumbersRestyled, QT_TRANSLATE_NOOP("Wording", "list numbers written otherwise")},
    {ReportKind::HeadingNumbersDropped, QT_TRANSLATE_NOOP("Wording", "numbers of headings")},
    {ReportKind::PictureBulletsDropped, QT_TRANSLATE_N_NOOP("Wording", "%n pictures before items")},
    {ReportKind::PagePartsDropped, QT_TRANSLATE_NOOP("Wording", "other parts of the page")},
};

/// Names of what was left out; the others are told by what was done.
constexpr Phrase<ReportKind> headings[] = {
    {ReportKind::CounterDropped, QT_TRANSLATE_NOOP("Wording", "Counter of readers")},
    {ReportKind::ControlsDropped, QT_TRANSLATE_NOOP("Wording", "Control characters")},
    {ReportKind::StylesDropped, QT_TRANSLATE_NOOP("Wording", "Colours and fonts")},
    {ReportKind::EmptyParagraphsDropped, QT_TRANSLATE_NOOP("Wording", "Empty paragraphs")},
    {ReportKind::DeletedTextDropped, QT_TRANSLATE_NOOP("Wording", "Deleted passages")},
    {ReportKind::HiddenTextDropped, QT_TRANSLATE_NOOP("Wording", "Hidden passages")},
    {ReportKind::CommentsDropped, QT_TRANSLATE_NOOP("Wording", "Comments on the text")},
    {ReportKind::ScriptsDropped, QT_TRANSLATE_NOOP("Wording", "Scripts")},
    {ReportKind::ButtonsDropped, QT_TRANSLATE_NOOP("Wording", "Buttons and fields")},
    {ReportKind::LinksDropped, QT_TRANSLATE_NOOP("Wording", "Unusable addresses of links")},
    {ReportKind::PicturesLeftOut, QT_TRANSLATE_NOOP("Wording", "Pictures")},
    {ReportKind::EmbedsLeftOut, QT_TRANSLATE_NOOP("Wording", "Frames with other pages")},
    {ReportKind::MessageStampsDropped, QT_TRANSLATE_NOOP("Wording", "Stamps of messages")},
    {ReportKind::PlaceholdersDropped, QT_TRANSLATE_NOOP("Wording", "Prompts of fields")},
    {ReportKind::DrawingsLeftOut, QT_TRANSLATE_NOOP("Wording", "Charts and diagrams")},
    {ReportKind::ContentsDropped, QT_TRANSLATE_NOOP("Wording", "Table of contents")},
    {ReportKind::FieldsDropped, QT_TRANSLATE_NOOP("Wording", "Fields above the text")},
    {ReportKind::PageNumbersDropped, QT_TRANSLATE_NOOP("Wording", "Page numbers")},
    {ReportKind::NoticesDropped, QT_TRANSLATE_NOOP("Wording", "The messenger's notices")},
    {ReportKind::ViewCountersDropped, QT_TRANSLATE_NOOP("Wording", "View counters")},
    {ReportKind::ShareButtonsDropped, QT_TRANSLATE_NOOP("Wording", "Share buttons")},
    {ReportKind::ReadAlsoDropped, QT_TRANSLATE_NOOP("Wording", "Links to other articles")},
    {ReportKind::TagListsDropped, QT_TRANSLATE_NOOP("Wording", "Tags")},
    {ReportKind::AuthorCardsDropped, QT_TRANSLATE_NOOP("Wording", "Author's card")},
    {ReportKind::AdvertsDropped, QT_TRANSLATE_NOOP("Wording", "Advertisements")},
    {ReportKind::MenusDropped, QT_TRANSLATE_NOOP("Wording", "Menus")},
    {ReportKind::ReadersCommentsDropped, QT_TRANSLATE_NOOP("Wording", "Readers' comments")},
    {ReportKind::HeadingNumbersDropped, QT_TRANSLATE_NOOP("Wording", "Numbers of headings")},
    {ReportKind::PagePartsDropped, QT_TRANSLATE_NOOP("Wording", "Other parts of the page")},
};

QString inShort(const importing::ReportItem &item)
{
    for (const Phrase<ReportKind> &phrase : shortPhrases) {
        if (phrase.value == item.kind) {
            return translated(phrase.words,
                              importing::isCounted(item.kind) ? item.detail.toInt() : -1);
        }
    }
    return {};
}

} // namespace

QString sentence(const importing::ReportItem &item)
{
    return translated(phrases, item.kind).arg(item.detail);
}

QString heading(ReportKind kind)
{
    for (const Phrase<ReportKind> &phrase : headings) {
        if (phrase.value == kind) {
            return translated(phrase.words);
        }
    }
    QString whole = translated(phrases, kind);
    return whole.remove(QStringLiteral(": %1"));
}

QString cleaned(const QList<importing::ReportItem> &report)
{
    QStringList parts;
    for (const importing::ReportItem &item : report) {
        const QString part = inShort(item);
        if (importing::isCleaning(item.kind) && !part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.isEmpty() ? QString()
                           : translated(QT_TRANSLATE_NOOP("Wording", "Cleaned: %1"))
                                 .arg(parts.join(QStringLiteral(", ")));
}

} // namespace tilshi::wording
