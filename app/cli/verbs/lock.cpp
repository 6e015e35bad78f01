#include "cli/describe.h"
#include "cli/lookup.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "newsroom/editinglocks.h"

namespace tilshi::cli {

namespace {

using newsroom::EditingLocks;

constexpr int mostMinutes = 12 * 60;

/// Nothing runs on behind the command line, so that its lock lasts by the clock alone.
const QString noProgram;

Outcome<std::chrono::seconds> termOf(const Call &call)
{
    const auto minutes = call.value(Option::Minutes);
    bool isNumber = true;
    const int number = minutes ? minutes->toInt(&isNumber) : 10;
    if (!isNumber || number < 1 || number > mostMinutes) {
        return misused(Cli::tr("--minutes takes a number from 1 to %1").arg(mostMinutes));
    }
    return std::chrono::minutes(number);
}

Result<EditingLocks::Taken> take(Call &call, newsroom::ArticleId id, newsroom::PersonId by,
                                 std::chrono::seconds term)
{
    EditingLocks locks(**call.library(), call.environment().clock);
    if (call.has(Option::TakeOver)) {
        return locks.takeOver(id, by, noProgram, term);
    }
    return locks.begin(id, by, noProgram, term).map([](const newsroom::Presence &lock) {
        return EditingLocks::Taken{lock, {}, {}, {}};
    });
}

void report(const Call &call, const EditingLocks::Taken &taken, const Names &names)
{
    if (call.wantsJson()) {
        const QJsonValue none = QJsonValue::Null;
        call.print(QJsonObject{
            {QStringLiteral("article"), taken.lock.article.toString()},
            {QStringLiteral("by"), names.login(taken.lock.person)},
            {QStringLiteral("since"), isoOrNull(taken.lock.writingSince, names.zone)},
            {QStringLiteral("until"), isoOrNull(taken.lock.writingUntil, names.zone)},
            {QStringLiteral("from"), taken.from ? names.login(*taken.from) : none},
            {QStringLiteral("keptVersion"), taken.kept ? QJsonValue(*taken.kept) : none}});
        return;
    }
    if (taken.kept) {
        call.print(Cli::tr("What %1 had typed was kept as version %2.")
                       .arg(names.login(taken.from.value_or(newsroom::PersonId())))
                       .arg(*taken.kept));
    }
    call.print(Cli::tr("Nobody else can change the text until %1.")
                   .arg(wallText(taken.lock.writingUntil, names.zone)));
}

Outcome<void> lock(Call &call)
{
    const auto term = termOf(call);
    const auto person = term ? call.person() : tl::unexpected(term.error());
    const auto id =
        person ? articleWithId(**call.library(), call.word(0)) : tl::unexpected(person.error());
    const auto names = id ? namesOf(call) : tl::unexpected(id.error());
    if (!names) {
        return tl::unexpected(names.error());
    }
    const auto taken = take(call, *id, person->id, *term);
    if (!taken) {
        return failed(taken.error());
    }
    report(call, *taken, *names);
    return {};
}

Outcome<void> unlock(Call &call)
{
    const auto person = call.person();
    const auto id =
        person ? articleWithId(**call.library(), call.word(0)) : tl::unexpected(person.error());
    if (!id) {
        return tl::unexpected(id.error());
    }
    return worded(EditingLocks(**call.library(), call.environment().clock).end(*id, person->id));
}

} // namespace

Verb lockVerb()
{
    return {.name = "lock",
            .synopsis = "ID [--minutes N] [--take-over]",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Keeps others from changing an article's text for a time."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "Others can still read, comment and decide. A lock ends after 10 minutes "
                       "unless --minutes says otherwise or lock is called again. With --take-over "
                       "the text that its holder has typed becomes a version first."),
            .options = {Option::Minutes, Option::TakeOver},
            .leastWords = 1,
            .mostWords = 1,
            .run = lock};
}

Verb unlockVerb()
{
    return {.name = "unlock",
            .synopsis = "ID",
            .summary = QT_TRANSLATE_NOOP("Cli", "Lets others change an article's text again."),
            .leastWords = 1,
            .mostWords = 1,
            .run = unlock};
}

} // namespace tilshi::cli
