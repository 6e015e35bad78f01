#include <QtGlobal>

namespace tilshi::wording {

namespace {

/// What stands in resources/workflow.tsv, where lupdate does not look. A test holds them equal.
struct Words
{
    const char *english;
};

[[maybe_unused]] constexpr Words marked[] = {
    {QT_TRANSLATE_NOOP("Wording", "Submit for review")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Submitted for review")},
    {QT_TRANSLATE_NOOP("HelpWords", "submit")},
    {QT_TRANSLATE_NOOP("Cli", "Hands a draft in for review.")},
    {QT_TRANSLATE_NOOP("Cli", "The owner or an editor may, if it has a headline, a section and no "
                              "word that mixes Latin and Cyrillic letters.")},
    {QT_TRANSLATE_NOOP("Wording", "Recall from review")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Recalled from review")},
    {QT_TRANSLATE_NOOP("HelpWords", "recall")},
    {QT_TRANSLATE_NOOP("Cli", "Takes a submitted article back, while no editor has claimed it.")},
    {QT_TRANSLATE_NOOP("Wording", "Take for review")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Taken for review")},
    {QT_TRANSLATE_NOOP("HelpWords", "take for review")},
    {QT_TRANSLATE_NOOP("Cli", "Takes a submitted article for review, as an editor.")},
    {QT_TRANSLATE_NOOP("Wording", "Return for revision")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Returned for revision")},
    {QT_TRANSLATE_NOOP("HelpWords", "return")},
    {QT_TRANSLATE_NOOP(
        "Wording", "What should the author change? The reason stays in the article's history.")},
    {QT_TRANSLATE_NOOP("Cli", "Gives an article back to its owner, with a reason.")},
    {QT_TRANSLATE_NOOP("Wording", "Approve")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Approved")},
    {QT_TRANSLATE_NOOP("HelpWords", "approve")},
    {QT_TRANSLATE_NOOP("Cli", "Approves a submitted article, as an editor who did not write it.")},
    {QT_TRANSLATE_NOOP("Cli", "The publish checklist must pass. What is approved is this version; "
                              "any later edit ends the approval.")},
    {QT_TRANSLATE_NOOP("Wording", "Edit")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Edited")},
    {QT_TRANSLATE_NOOP("HelpWords", "edit")},
    {QT_TRANSLATE_NOOP("Cli", "Puts a file's text in place of an article's, as a new version.")},
    {QT_TRANSLATE_NOOP("Cli", "Takes headline, dateline and text as import does. An approval and a "
                              "minute on the schedule end with it: an owner's article is a draft "
                              "again, an editor's edit leaves it submitted.")},
    {QT_TRANSLATE_NOOP("Wording", "Schedule")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Scheduled")},
    {QT_TRANSLATE_NOOP("HelpWords", "schedule")},
    {QT_TRANSLATE_NOOP("Cli", "Sets the minute at which an approved article is published.")},
    {QT_TRANSLATE_NOOP("Cli", "The minute is one of the newsroom's own zone, whatever this "
                              "computer's. A scheduled article is given another minute.")},
    {QT_TRANSLATE_NOOP("Wording", "Reschedule")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Rescheduled")},
    {QT_TRANSLATE_NOOP("HelpWords", "reschedule")},
    {QT_TRANSLATE_NOOP("Wording", "Take off the schedule")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Taken off the schedule")},
    {QT_TRANSLATE_NOOP("HelpWords", "unschedule")},
    {QT_TRANSLATE_NOOP("Cli", "Takes an article off the schedule; it stays approved.")},
    {QT_TRANSLATE_NOOP("Wording", "Publish")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Published")},
    {QT_TRANSLATE_NOOP("HelpWords", "publish")},
    {QT_TRANSLATE_NOOP("Cli", "Publishes an approved or scheduled article now.")},
    {QT_TRANSLATE_NOOP("Cli", "The pages are written and read back first; if that fails, the site "
                              "and the article stay as they were.")},
    {QT_TRANSLATE_NOOP("Wording", "Revise")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Revision begun")},
    {QT_TRANSLATE_NOOP("HelpWords", "revise: the site keeps its text meanwhile")},
    {QT_TRANSLATE_NOOP("Cli", "Begins a new version of a published article.")},
    {QT_TRANSLATE_NOOP("Cli", "The site keeps the old one until the new one is approved and "
                              "published. Readers are told the note, unless it is silent.")},
    {QT_TRANSLATE_NOOP("Wording", "Withdraw")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Withdrawn")},
    {QT_TRANSLATE_NOOP("HelpWords", "withdraw")},
    {QT_TRANSLATE_NOOP("Wording",
                       "Why is the article taken off the site? A note that it was withdrawn takes "
                       "its page’s place, and the reason stays in its history.")},
    {QT_TRANSLATE_NOOP("Cli", "Takes a published article off the site, as the chief editor.")},
    {QT_TRANSLATE_NOOP("Wording", "Reopen")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Reopened")},
    {QT_TRANSLATE_NOOP("HelpWords", "reopen")},
    {QT_TRANSLATE_NOOP(
        "Wording", "Why is work on the article taken up again? The reason stays in its history.")},
    {QT_TRANSLATE_NOOP("Cli", "Makes a withdrawn article a draft again, as the chief editor.")},
    {QT_TRANSLATE_NOOP("Wording", "Move to trash")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Moved to trash")},
    {QT_TRANSLATE_NOOP("HelpWords", "move to trash")},
    {QT_TRANSLATE_NOOP("Cli",
                       "Puts an article that is neither live nor scheduled into the trash.")},
    {QT_TRANSLATE_NOOP("Wording", "Restore from trash")},
    {QT_TRANSLATE_NOOP("LogVerbs", "Restored from trash")},
    {QT_TRANSLATE_NOOP("HelpWords", "restore from trash")},
    {QT_TRANSLATE_NOOP("Cli", "Takes an article out of the trash.")},
};

} // namespace

} // namespace tilshi::wording
