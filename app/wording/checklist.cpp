#include "wording/checklist.h"

#include "wording/translated.h"

namespace tilshi::wording {

namespace {

using newsroom::ChecklistItem;

constexpr Phrase<ChecklistItem> items[] = {
    {ChecklistItem::Headline, QT_TRANSLATE_NOOP("Wording", "Headline")},
    {ChecklistItem::Section, QT_TRANSLATE_NOOP("Wording", "Section")},
    {ChecklistItem::MixedScript, QT_TRANSLATE_NOOP("Wording", "Mixed letters")},
    {ChecklistItem::AltText, QT_TRANSLATE_NOOP("Wording", "Alt text")},
    {ChecklistItem::Comments, QT_TRANSLATE_NOOP("Wording", "Comments")},
    {ChecklistItem::Spelling, QT_TRANSLATE_NOOP("Wording", "Spelling")},
    {ChecklistItem::Byline, QT_TRANSLATE_NOOP("Wording", "Author")},
    {ChecklistItem::Sources, QT_TRANSLATE_NOOP("Wording", "Sources")},
    {ChecklistItem::HeadlineLength, QT_TRANSLATE_NOOP("Wording", "Headline length")},
};

constexpr Phrase<ChecklistItem> passed[] = {
    {ChecklistItem::Headline, QT_TRANSLATE_NOOP("Wording", "There is a headline.")},
    {ChecklistItem::Section, QT_TRANSLATE_NOOP("Wording", "A section is chosen.")},
    {ChecklistItem::MixedScript,
     QT_TRANSLATE_NOOP("Wording", "No word mixes Latin and Cyrillic letters.")},
    {ChecklistItem::AltText, QT_TRANSLATE_NOOP("Wording", "No image is without alt text.")},
    {ChecklistItem::Comments, QT_TRANSLATE_NOOP("Wording", "No blocking comment is open.")},
    {ChecklistItem::Spelling, QT_TRANSLATE_NOOP("Wording", "No misspelled word was found.")},
    {ChecklistItem::Byline, QT_TRANSLATE_NOOP("Wording", "An author is named.")},
    {ChecklistItem::Sources, QT_TRANSLATE_NOOP("Wording", "A source is named.")},
    {ChecklistItem::HeadlineLength, QT_TRANSLATE_NOOP("Wording", "The headline is short enough.")},
};

constexpr Phrase<ChecklistItem> found[] = {
    {ChecklistItem::Headline, QT_TRANSLATE_NOOP("Wording", "There is no headline; write one.")},
    {ChecklistItem::Section, QT_TRANSLATE_NOOP("Wording", "No section is chosen; choose one.")},
    {ChecklistItem::MixedScript,
     QT_TRANSLATE_NOOP("Wording", "Latin and Cyrillic letters in one word: %1")},
    {ChecklistItem::AltText,
     QT_TRANSLATE_NOOP("Wording", "An image has no alt text; describe it.")},
    {ChecklistItem::Comments, QT_TRANSLATE_NOOP("Wording", "Open blocking comments: %1")},
    {ChecklistItem::Spelling, QT_TRANSLATE_NOOP("Wording", "Words to check: %1")},
    {ChecklistItem::Byline, QT_TRANSLATE_NOOP("Wording", "No author is named.")},
    {ChecklistItem::Sources, QT_TRANSLATE_NOOP("Wording", "No source is named.")},
    {ChecklistItem::HeadlineLength,
     QT_TRANSLATE_NOOP("Wording", "The headline is long; search engines will cut it.")},
};

} // namespace

QString name(ChecklistItem item)
{
    return translated(items, item);
}

QString sentence(const newsroom::ChecklistLine &line)
{
    if (line.outcome == newsroom::Outcome::Passed) {
        return translated(passed, line.item);
    }
    const QString words = translated(found, line.item);
    return words.contains(u"%1") ? words.arg(line.detail) : words;
}

} // namespace tilshi::wording
