#include "cli/importfile.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "language/transliteration.h"

namespace tilshi::cli {

namespace {

using namespace language;

/// A word of the command line and what it stands for.
template <class Value>
struct Named
{
    QStringView name;
    Value value;
};

constexpr Named<Script> scripts[] = {
    {u"latn", Script::Latin2021}, {u"latn2018", Script::Latin2018}, {u"arab", Script::Arabic}};
constexpr Named<Hamza> hamzas[] = {{u"letter", Hamza::Letter}, {u"high", Hamza::High}};
constexpr Named<Digits> digitSets[] = {
    {u"european", Digits::European}, {u"arabic", Digits::Arabic}, {u"persian", Digits::Persian}};

/// The value that an option names; the first of them if it is not given.
template <class Value, size_t Size>
Outcome<Value> chosen(const Call &call, Option option, const Named<Value> (&all)[Size])
{
    const auto given = call.value(option);
    if (!given) {
        return all[0].value;
    }
    QStringList names;
    for (const Named<Value> &one : all) {
        if (one.name == *given) {
            return one.value;
        }
        names.append(one.name.toString());
    }
    return misused(
        Cli::tr("%1 is one of: %2").arg(QLatin1String(formOf(option).name), names.join(u", ")));
}

Outcome<Transliteration> wanted(const Call &call)
{
    const auto script = chosen(call, Option::To, scripts);
    if (!script) {
        return tl::unexpected(script.error());
    }
    const auto hamza = chosen(call, Option::Hamza, hamzas);
    const auto digits = chosen(call, Option::Digits, digitSets);
    if (!hamza || !digits) {
        return tl::unexpected(hamza ? digits.error() : hamza.error());
    }
    return Transliteration{*script, {*hamza, *digits}};
}

Outcome<void> translit(Call &call)
{
    const auto how = wanted(call);
    const auto text = how ? textToConvert(call) : tl::unexpected(how.error());
    if (!text) {
        return tl::unexpected(text.error());
    }
    const QString made = transliterated(*text, *how);
    const bool rightToLeft = isRightToLeft(how->script);
    if (call.wantsJson()) {
        const QString direction = rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
        call.print(
            QJsonObject{{QStringLiteral("direction"), direction}, {QStringLiteral("text"), made}});
    } else {
        call.printLines(rightToLeft ? markedRightToLeft(made) : made);
    }
    return {};
}

} // namespace

Verb translitVerb()
{
    return {.name = "translit",
            .synopsis = "[FILE]",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Writes a Kazakh text of standard input or a file in another script."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "--to is latn (the alphabet of 2021, also without --to), latn2018 or arab. "
                       "Links, e-mail addresses, #hashtags, @names, Latin words and lines without "
                       "a Cyrillic letter stay as they are. A line in Arabic letters that would "
                       "begin from the left has a mark (U+200F) before it; in JSON direction says "
                       "rtl. It needs no library."),
            .options = {Option::To, Option::Hamza, Option::Digits},
            .mostWords = 1,
            .run = translit};
}

} // namespace tilshi::cli
