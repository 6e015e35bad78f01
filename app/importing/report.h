#pragma once

#include <QList>
#include <QString>

namespace tilshi::importing {

/// What an import did to a text beyond carrying it over, for the person to see. Those from
/// StylesDropped on are what it was cleaned of.
enum class ReportKind
{
    CounterDropped,      ///< the number alone on the line after the headline; detail: its digits
    DatelineTaken,       ///< moved from the first paragraph to the dateline; detail: as it stood
    DatelineWithoutYear, ///< left in the text, since no date can be made of it; detail: as it
                         ///< stands
    ListMade,            ///< lines became a list; detail: the first line's marker
    LinesJoined,         ///< hard line ends within paragraphs became spaces; detail: how many
    LettersLost,       ///< question marks within words: the file had lost letters; detail: how many
    LettersRepaired,   ///< letters of another encoding or of an old font put right; detail: which
    LanguageUnlikely,  ///< the text looks like no language of a newsroom; detail: its beginning
    EncodingGuessed,   ///< the file named no encoding, or a wrong one; detail: which one was taken
    CharactersDamaged, ///< bytes that stand for no character; detail: how many
    ControlsDropped,   ///< invisible control characters left out; detail: how many
    HeadlineFromFile,  ///< nothing of the file was text, its name is the headline; detail: the name
    StylesDropped,     ///< fonts, sizes, colours and the like; detail: how many properties
    EmptyParagraphsDropped, ///< detail: how many
    DeletedTextDropped,     ///< passages that were deleted with changes tracked; detail: how many
    HiddenTextDropped,      ///< passages that a reader never sees; detail: how many
    CommentsDropped,        ///< an office program's comments; detail: how many
    ScriptsDropped,         ///< scripts, objects and other active things; detail: how many
    ButtonsDropped,         ///< buttons, fields and lists of forms; as they stood, or how many
    LinksDropped,    ///< links that lead nowhere or are unsafe; their text stays; detail: how
                     ///< many
    PicturesLeftOut, ///< pictures that did not come along; detail: their addresses
    EmbedsLeftOut,   ///< frames of other pages; detail: their addresses
    HyphensJoined,   ///< hyphens at line ends within words went; detail: how many
    ListsRecognised, ///< lists that were paragraphs with painted numbers; detail: how many
                     ///< items
    TablesUnfolded,  ///< tables within tables, or of too many cells, became text; detail: how many
    MessageStampsDropped,   ///< "[10:15, 08.09.2025] Name:" of copied messages; detail: how many
    MarkersRead,            ///< *bold* and the like of messengers became marks; detail: how many
    NumbersWritten,         ///< markers of items that a body's lists can't show; as they stood
    PlaceholdersDropped,    ///< "Click here to enter text"; as they stood
    SignsUnknown,           ///< letters of picture fonts that no character stands for; how many
    DrawingsLeftOut,        ///< charts and diagrams; detail: what is written in them
    ContentsDropped,        ///< tables of contents; detail: as they stood
    FieldsDropped,          ///< of a file, for a site's generator or a mail program; as they stood
    PageNumbersDropped,     ///< within the text of a page's lines; detail: as they stood
    NoticesDropped,         ///< what a messenger itself says among messages; detail: as they stood
    ViewCountersDropped,    ///< of a news page; detail: as they stood
    ShareButtonsDropped,    ///< detail: as they stood
    ReadAlsoDropped,        ///< lines that lead to other articles; detail: as they stood
    TagListsDropped,        ///< detail: as they stood
    AuthorCardsDropped,     ///< detail: as they stood
    AdvertsDropped,         ///< detail: as they stood
    MenusDropped,           ///< short links that lead about a site; detail: as they stood
    ReadersCommentsDropped, ///< below a page's article; detail: as they stood
    PageHeadersDropped,     ///< headers and footers of printed pages; detail: as they stood
    AttachmentsLeftOut,     ///< files that came with a mail; detail: their names
    ItemsLeftOut,           ///< of an export of a site: what is no article; detail: their titles
    EndMissing,             ///< the file was cut off; detail: its last words
    TextOnly,               ///< nothing but its text was read; detail: by which program
    MailPartsKept,   ///< signatures and earlier mails, which are in the text; their first lines
    NumbersRestyled, ///< markers of items of which the number is kept; as they stood
    PictureBulletsDropped, ///< pictures before items, which have bullets now; detail: how many
    HeadingNumbersDropped, ///< before headings; as they stood
    PagePartsDropped,      ///< of a page, beside its article and no menus; as they stood
};

struct ReportItem
{
    ReportKind kind;
    QString detail;

    bool operator==(const ReportItem &) const = default;
};

/// A passage that was left out, and its place in the text.
struct LeftOut
{
    ReportKind kind;
    QString what;         ///< how it began; empty where only its number is told
    qsizetype times = 1;  ///< how many in a row
    qsizetype before = 0; ///< the block that it stood before; their number for the end

    bool operator==(const LeftOut &) const = default;
};

/// Whether something that a reader of the file saw, or could have, is not in the text: for a place
/// to be shown where it was.
bool hasPlace(ReportKind kind);

/// What a person has to do with what the report says.
enum class ReportGroup
{
    LeftOut,  ///< nothing, but to know it
    PutRight, ///< the same: it was changed for the better
    LookAt    ///< to look whether it is right
};

ReportGroup groupOf(ReportKind kind);

/// Whether a person should look at what came of a file before it becomes an article: something was
/// guessed, is spoilt, or did not come along though it belongs to the text.
bool needsLook(const QList<ReportItem> &report);

/// Whether the kind's detail is a number of things, rather than the text that it is about.
bool isCounted(ReportKind kind);

/// Whether something of the text's own was left out or changed, of which a person pasting it is to
/// hear; the opposite of what was merely recognised.
bool isCleaning(ReportKind kind);

} // namespace tilshi::importing
