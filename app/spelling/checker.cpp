#include "spelling/checker.h"

#include "language/mixedscript.h"
#include "spelling/checkedword.h"
#include "spelling/russianruns.h"
#include "spelling/spelledform.h"
#include "spelling/suggestions.h"

#include <algorithm>
#include <utility>

namespace tilshi::spelling {

namespace {

size_t placeOf(Tongue tongue)
{
    Q_ASSERT(tongue != Tongue::Other);
    return static_cast<size_t>(tongue);
}

Finding findingFor(const CheckedWord &word, QStringView text, Tongue tongue)
{
    const FindingKind kind = word.mixedScript ? FindingKind::MixedScript : FindingKind::Misspelling;
    const Tongue asked = word.tongue == Tongue::Other ? tongue : word.tongue;
    return {kind, word.start, word.length, text.sliced(word.start, word.length).toString(),
            nameOf(asked)};
}

/// The tongue of a single word, names in Latin letters included, once it is of one script.
Tongue tongueToAsk(const QString &form, Tongue around)
{
    Letters letters = lettersOf(language::scriptFixes(form, 1).value(0, form));
    letters.hasCapital = false;
    return tongueOf(letters, around, false);
}

} // namespace

Checker::Checker(Dictionaries dictionaries)
{
    m_shelves[placeOf(Tongue::Kazakh)].files = std::move(dictionaries.kazakh);
    m_shelves[placeOf(Tongue::Russian)].files = std::move(dictionaries.russian);
    m_shelves[placeOf(Tongue::English)].files = std::move(dictionaries.english);
}

Result<void> Checker::load()
{
    return open(Tongue::Kazakh);
}

void Checker::setHouseWords(const QStringList &words)
{
    m_houseWords = HouseWords(words);
}

QList<Finding> Checker::check(QStringView text, const QList<LanguageRun> &runs,
                              QStringView language)
{
    const Tongue tongue = tongueNamed(language);
    QList<CheckedWord> words = wordsToCheck(text, runs, tongue);
    const auto view = [text](const CheckedWord &word) {
        return text.sliced(word.start, word.length);
    };
    for (CheckedWord &word : words) {
        word.refused = !word.mixedScript && !accepts(view(word), word.tongue);
    }
    claimRussianRuns(words, [this, &view](const CheckedWord &word) {
        return accepts(view(word), Tongue::Russian);
    });
    QList<Finding> findings;
    for (const CheckedWord &word : std::as_const(words)) {
        if (word.mixedScript || word.refused) {
            findings.append(findingFor(word, text, tongue));
        }
    }
    return findings;
}

QStringList Checker::suggestions(QStringView word, QStringView language, int most)
{
    const QString form = spelledForm(word);
    const Tongue tongue = tongueToAsk(form, tongueNamed(language));
    Dictionary *asked = dictionary(tongue);
    if (asked == nullptr) {
        return language::scriptFixes(form, most);
    }
    const auto accepts = [this, asked](const QString &guess) {
        return asked->lookUp(guess) || m_houseWords.accepts(guess);
    };
    return suggestionsFor(form, {tongue, *asked, accepts}, most);
}

Result<void> Checker::open(Tongue tongue)
{
    Shelf &shelf = m_shelves[placeOf(tongue)];
    if (shelf.dictionary) {
        return {};
    }
    if (!shelf.files) {
        return fail(ErrorCode::NotFound, nameOf(tongue), QStringLiteral("no dictionary"));
    }
    auto opened = Dictionary::open(*shelf.files);
    shelf.files.reset();
    if (!opened) {
        return fail(opened.error());
    }
    shelf.dictionary = std::move(*opened);
    return {};
}

/// Null where there is none.
Dictionary *Checker::dictionary(Tongue tongue)
{
    if (tongue == Tongue::Other || (!m_shelves[placeOf(tongue)].dictionary && !open(tongue))) {
        return nullptr;
    }
    return m_shelves[placeOf(tongue)].dictionary.get();
}

bool Checker::accepts(QStringView word, Tongue tongue)
{
    Dictionary *asked = dictionary(tongue);
    if (asked == nullptr) {
        return true;
    }
    if (isSpelledForm(word)) {
        return acceptsForm(word, *asked);
    }
    return acceptsForm(spelledForm(word), *asked);
}

/// By the dictionary, by the house words, or part by part between hyphens by either.
bool Checker::acceptsForm(QStringView form, Dictionary &asked)
{
    if (asked.knows(form) || m_houseWords.accepts(form)) {
        return true;
    }
    if (m_houseWords.isEmpty() || !form.contains(u'-')) {
        return false;
    }
    const auto parts = form.split(u'-');
    return std::all_of(parts.begin(), parts.end(), [this, &asked](QStringView part) {
        return asked.knows(part) || m_houseWords.accepts(part);
    });
}

} // namespace tilshi::spelling
