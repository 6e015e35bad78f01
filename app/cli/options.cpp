#include "cli/options.h"

#include <QtGlobal>

#include <algorithm>

namespace tilshi::cli {

const QList<OptionForm> &optionForms()
{
    static const QList<OptionForm> forms{
        {Option::Library, "--library", "DIR",
         QT_TRANSLATE_NOOP("Cli", "the library's folder; without it the current folder if it is a "
                                  "library, else tilshi/library among your data files")},
        {Option::As, "--as", "LOGIN",
         QT_TRANSLATE_NOOP("Cli",
                           "the person who acts; without it the owner of the folder, but for "
                           "the verbs of the workflow, which need it")},
        {Option::Json, "--json", nullptr, QT_TRANSLATE_NOOP("Cli", "the answer as JSON")},
        {Option::Help, "--help", nullptr, QT_TRANSLATE_NOOP("Cli", "this text")},
        {Option::Version, "--version", nullptr, QT_TRANSLATE_NOOP("Cli", "the program's version")},
        {Option::Sample, "--sample", nullptr,
         QT_TRANSLATE_NOOP("Cli", "fills the new library with a sample newsroom")},
        {Option::Section, "--section", "SECTION",
         QT_TRANSLATE_NOOP("Cli", "a section's name or slug")},
        {Option::State, "--state", "STATE",
         QT_TRANSLATE_NOOP("Cli", "draft, submitted, returned, approved, scheduled, published, "
                                  "withdrawn or trash")},
        {Option::Reason, "--reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why; kept in the history")},
        {Option::At, "--at", "\"YYYY-MM-DD HH:MM\"",
         QT_TRANSLATE_NOOP("Cli", "the minute, on the newsroom's clock")},
        {Option::From, "--from", "FILE|DAY",
         QT_TRANSLATE_NOOP("Cli",
                           "the file with the new text; - for standard input; for search the "
                           "first day, YYYY-MM-DD")},
        {Option::To, "--to", "PLACE|SCRIPT|DAY",
         QT_TRANSLATE_NOOP("Cli", "the file or folder to write; for translit the script, for "
                                  "search the last day, YYYY-MM-DD")},
        {Option::Kind, "--kind", "KIND", QT_TRANSLATE_NOOP("Cli", "correction, update or silent")},
        {Option::Note, "--note", "TEXT",
         QT_TRANSLATE_NOOP("Cli", "what the readers are told; a correction and an update need it")},
        {Option::Now, "--now", "\"YYYY-MM-DD HH:MM\"",
         QT_TRANSLATE_NOOP("Cli",
                           "this minute of the newsroom's clock in place of the present one; "
                           "the history says so")},
        {Option::Hamza, "--hamza", "SIGN",
         QT_TRANSLATE_NOOP("Cli", "letter (U+0621) or high (U+0674); letter if not given")},
        {Option::Digits, "--digits", "KIND",
         QT_TRANSLATE_NOOP("Cli", "in Arabic script: european, arabic or persian; european if not "
                                  "given")},
        {Option::Like, "--like", "MODEL",
         QT_TRANSLATE_NOOP("Cli", "the word that it is inflected like; - for none; without it one "
                                  "is proposed")},
        {Option::Personal, "--personal", nullptr,
         QT_TRANSLATE_NOOP("Cli", "the person's own words, not the newsroom's")},
        {Option::Encoding, "--encoding", "NAME",
         QT_TRANSLATE_NOOP("Cli", "the encoding that texts are read by, such as KZ-1048, "
                                  "windows-1251 or UTF-8, with its letters as they are; "
                                  "documents have their own")},
        {Option::WholePage, "--whole-page", nullptr,
         QT_TRANSLATE_NOOP("Cli", "of saved web pages all that a reader saw, not the article "
                                  "alone")},
        {Option::On, "--on", "TEXT",
         QT_TRANSLATE_NOOP("Cli", "the words that the comment is about, as they stand")},
        {Option::Blocking, "--blocking", nullptr,
         QT_TRANSLATE_NOOP("Cli", "the article is not approved before this is resolved")},
        {Option::ReplyTo, "--reply-to", "COMMENT",
         QT_TRANSLATE_NOOP("Cli", "the number or id of the comment that this replies to")},
        {Option::Minutes, "--minutes", "N",
         QT_TRANSLATE_NOOP("Cli", "how long the lock lasts; 10 if not given")},
        {Option::TakeOver, "--take-over", nullptr,
         QT_TRANSLATE_NOOP("Cli", "takes the lock from whoever has it, and keeps their text as a "
                                  "version")},
        {Option::Authors, "--authors", "NAMES",
         QT_TRANSLATE_NOOP("Cli", "the byline: names in their order, with commas between them")},
        {Option::Tags, "--tags", "WORDS",
         QT_TRANSLATE_NOOP("Cli", "the tags, with commas between them")},
        {Option::Slug, "--slug", "SLUG",
         QT_TRANSLATE_NOOP("Cli", "the article's part of its web address")},
        {Option::Embargo, "--embargo", "\"YYYY-MM-DD HH:MM\"",
         QT_TRANSLATE_NOOP("Cli", "the minute before which it is not published, on the newsroom's "
                                  "clock")},
        {Option::Owner, "--owner", "LOGIN",
         QT_TRANSLATE_NOOP("Cli", "the person whose article it is to be")},
        {Option::Author, "--author", "LOGIN",
         QT_TRANSLATE_NOOP("Cli", "who owns an article or is in its byline")},
    };
    return forms;
}

const OptionForm &formOf(Option option)
{
    const auto &forms = optionForms();
    const auto form = std::find_if(forms.begin(), forms.end(),
                                   [option](const OptionForm &f) { return f.option == option; });
    Q_ASSERT(form != forms.end());
    return *form;
}

const OptionForm *formNamed(QStringView name)
{
    if (name == u"-h") {
        return &formOf(Option::Help);
    }
    for (const OptionForm &form : optionForms()) {
        if (name == QLatin1String(form.name)) {
            return &form;
        }
    }
    return nullptr;
}

} // namespace tilshi::cli
