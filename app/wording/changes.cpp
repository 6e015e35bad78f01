#include "wording/changes.h"

#include "wording/translated.h"

namespace tilshi::wording {

namespace {

using newsroom::ContentField;
using text::Mark;
using text::UnitField;
using text::UnitKind;

constexpr Phrase<ContentField> contentFields[] = {
    {ContentField::Kicker, QT_TRANSLATE_NOOP("Wording", "Kicker")},
    {ContentField::Headline, QT_TRANSLATE_NOOP("Wording", "Headline")},
    {ContentField::Lead, QT_TRANSLATE_NOOP("Wording", "Lead")},
    {ContentField::DatelineSource, QT_TRANSLATE_NOOP("Wording", "Source of the report")},
    {ContentField::DatelineDate, QT_TRANSLATE_NOOP("Wording", "Date of the report")},
    {ContentField::DatelinePlace, QT_TRANSLATE_NOOP("Wording", "Place of the report")},
    {ContentField::Body, QT_TRANSLATE_NOOP("Wording", "Text")},
    {ContentField::Credit, QT_TRANSLATE_NOOP("Wording", "Credit")},
    {ContentField::Note, QT_TRANSLATE_NOOP("Wording", "Note to the editors")},
};

constexpr Phrase<UnitField> unitFields[] = {
    {UnitField::Media, QT_TRANSLATE_NOOP("Wording", "File or address")},
    {UnitField::Alt, QT_TRANSLATE_NOOP("Wording", "Alternative text")},
    {UnitField::Caption, QT_TRANSLATE_NOOP("Wording", "Caption")},
    {UnitField::Credit, QT_TRANSLATE_NOOP("Wording", "Credit of the picture")},
    {UnitField::Title, QT_TRANSLATE_NOOP("Wording", "Title of the card")},
    {UnitField::Source, QT_TRANSLATE_NOOP("Wording", "Source of the card")},
};

constexpr Phrase<UnitKind> unitKinds[] = {
    {UnitKind::Paragraph, QT_TRANSLATE_NOOP("Wording", "Paragraph")},
    {UnitKind::Heading, QT_TRANSLATE_NOOP("Wording", "Heading %1")},
    {UnitKind::ListItem, QT_TRANSLATE_NOOP("Wording", "Bulleted list")},
    {UnitKind::QuoteParagraph, QT_TRANSLATE_NOOP("Wording", "Quotation")},
    {UnitKind::Attribution, QT_TRANSLATE_NOOP("Wording", "Who is quoted")},
    {UnitKind::NoteParagraph, QT_TRANSLATE_NOOP("Wording", "Note in the text")},
    {UnitKind::Image, QT_TRANSLATE_NOOP("Wording", "Picture")},
    {UnitKind::Separator, QT_TRANSLATE_NOOP("Wording", "Separator")},
    {UnitKind::Table, QT_TRANSLATE_NOOP("Wording", "Table")},
    {UnitKind::Embed, QT_TRANSLATE_NOOP("Wording", "Card with a link")},
};

struct MarkWords
{
    Mark mark;
    const char *added;
    const char *removed;
};

constexpr MarkWords markWords[] = {
    {Mark::Bold, QT_TRANSLATE_NOOP("Wording", "Bold"),
     QT_TRANSLATE_NOOP("Wording", "No longer bold")},
    {Mark::Italic, QT_TRANSLATE_NOOP("Wording", "Italic"),
     QT_TRANSLATE_NOOP("Wording", "No longer italic")},
    {Mark::Underline, QT_TRANSLATE_NOOP("Wording", "Underlined"),
     QT_TRANSLATE_NOOP("Wording", "No longer underlined")},
    {Mark::Strike, QT_TRANSLATE_NOOP("Wording", "Struck out"),
     QT_TRANSLATE_NOOP("Wording", "No longer struck out")},
    {Mark::Superscript, QT_TRANSLATE_NOOP("Wording", "Superscript"),
     QT_TRANSLATE_NOOP("Wording", "No longer superscript")},
    {Mark::Subscript, QT_TRANSLATE_NOOP("Wording", "Subscript"),
     QT_TRANSLATE_NOOP("Wording", "No longer subscript")},
    {Mark::KeepScript, QT_TRANSLATE_NOOP("Wording", "Kept in other scripts"),
     QT_TRANSLATE_NOOP("Wording", "No longer kept in other scripts")},
};

} // namespace

QString name(ContentField field)
{
    return translated(contentFields, field);
}

QString name(UnitField field)
{
    return translated(unitFields, field);
}

QString name(const text::Frame &frame)
{
    if (frame.kind == UnitKind::ListItem && frame.style == text::ListStyle::Numbered) {
        return translated(QT_TRANSLATE_NOOP("Wording", "Numbered list"));
    }
    const QString words = translated(unitKinds, frame.kind);
    return frame.kind == UnitKind::Heading ? words.arg(frame.level) : words;
}

QStringList formatWords(const text::Change &change)
{
    QStringList words;
    for (const MarkWords &one : markWords) {
        if (change.marksAdded & one.mark) {
            words.append(translated(one.added));
        }
        if (change.marksRemoved & one.mark) {
            words.append(translated(one.removed));
        }
    }
    if (change.linkChanged) {
        words.append(translated(QT_TRANSLATE_NOOP("Wording", "Link changed")));
    }
    if (change.languageChanged) {
        words.append(translated(QT_TRANSLATE_NOOP("Wording", "Language of the words changed")));
    }
    if (change.frameBefore && change.frameAfter) {
        words.append(name(*change.frameBefore) + u" → " + name(*change.frameAfter));
    }
    return words;
}

} // namespace tilshi::wording
