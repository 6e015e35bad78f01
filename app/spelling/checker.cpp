#include "spelling/checker.h"

#include "language/mixedscript.h"
#include "spelling/digitrow.h"
#include "spelling/findinglist.h"
#include "spelling/models.h"
#include "spelling/repetitions.h"
#include "spelling/russianruns.h"
#include "spelling/spelledform.h"
#include "spelling/suggestions.h"
#include "spelling/typography.h"
#include "spelling/wordborders.h"

#include <algorithm>
#include <utility>

namespace tilshi::spelling {

namespace {

size_t placeOf(Tongue tongue)
{
    Q_ASSERT(tongue != Tongue::Other);
    return static_cast<size_t>(tongue);
}

/// The ending of a number is no word of its own, nor are the parts of a word of the digit row.
bool isBeforeWords(const Finding &finding)
{
    return finding.rule == Rule::Numbers || finding.rule == Rule::KazakhLetters;
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

void Checker::setHouseWords(const QList<language::HouseWord> &words)
{
    QList<language::HouseWord> inflected;
    std::copy_if(words.begin(), words.end(), std::back_inserter(inflected),
                 [](const language::HouseWord &word) { return !word.model.isEmpty(); });
    Shelf &kazakh = m_shelves[placeOf(Tongue::Kazakh)];
    const bool grows = inflected.size() >= m_inflected.size() &&
                       std::equal(m_inflected.begin(), m_inflected.end(), inflected.begin());
    if (!grows && m_adopted > 0) {
        kazakh.dictionary.reset();
        kazakh.isTried = false;
    }
    m_houseWords = HouseWords(words);
    m_inflected = inflected;
    m_diagnoses.clear();
    if (kazakh.dictionary) {
        adoptInflected();
    }
}

/// Gives the dictionary those of the words with models that it has not got yet.
void Checker::adoptInflected()
{
    Dictionary &kazakh = *m_shelves[placeOf(Tongue::Kazakh)].dictionary;
    for (; m_adopted < m_inflected.size(); ++m_adopted) {
        const language::HouseWord &word = m_inflected[m_adopted];
        kazakh.add(spelledForm(word.word), spelledForm(word.model));
    }
}

QString Checker::modelFor(QStringView word)
{
    for (const QString &model : likelyModels(word)) {
        if (isModel(model)) {
            return model;
        }
    }
    return {};
}

bool Checker::isModel(QStringView word)
{
    Dictionary *kazakh = dictionary(Tongue::Kazakh);
    return kazakh != nullptr && kazakh->isModel(spelledForm(word));
}

void Checker::setRules(const Rules &rules)
{
    m_rules = rules;
    m_diagnoses.clear();
}

QList<CheckedWord> Checker::words(QStringView text, const QList<LanguageRun> &runs,
                                  QStringView language)
{
    QList<CheckedWord> words = wordsToCheck(text, runs, tongueNamed(language));
    const auto view = [text](const CheckedWord &word) {
        return text.sliced(word.start, word.length);
    };
    for (CheckedWord &word : words) {
        word.refused = !word.mixedScript && !accepts(view(word), word.tongue);
    }
    claimRussianRuns(words, [this, &view](const CheckedWord &word) {
        return accepts(view(word), Tongue::Russian);
    });
    return words;
}

QList<Finding> Checker::check(QStringView text, const QList<LanguageRun> &runs,
                              QStringView language)
{
    const Tongue tongue = tongueNamed(language);
    QList<Finding> ofSigns;
    if (tongue == Tongue::Kazakh) {
        ofSigns = digitRow(text) + repetitionsIn(text) + typographyIn(text.toString());
    }
    ofSigns.removeIf([this, &runs](const Finding &finding) {
        return !isWanted(finding) || isForeign(finding, runs);
    });
    const auto others = std::stable_partition(ofSigns.begin(), ofSigns.end(), isBeforeWords);
    QList<Finding> findings;
    mergeInto(findings, {ofSigns.begin(), others});
    mergeInto(findings, findingsOfWords(text, words(text, runs, language), tongue));
    mergeInto(findings, {others, ofSigns.end()});
    return findings;
}

QList<Finding> Checker::digitRow(QStringView text)
{
    if (dictionary(Tongue::Kazakh) == nullptr) {
        return {};
    }
    return digitRowIn(
        text, [this](const QString &word) { return accepts(word, Tongue::Kazakh); },
        m_shelves[placeOf(Tongue::Kazakh)].frequencies);
}

QList<Finding> Checker::findingsOfWords(QStringView text, QList<CheckedWord> words, Tongue tongue)
{
    QList<Finding> findings;
    if (m_rules.contains(Rule::WordBorders)) {
        findings = splitWordsIn(
            text, words, [this](const QString &word) { return accepts(word, Tongue::Kazakh); },
            m_shelves[placeOf(Tongue::Kazakh)].frequencies);
    }
    for (const CheckedWord &word : std::as_const(words)) {
        if (word.mixedScript || word.refused) {
            mergeInto(findings, {findingFor(word, text, tongue)});
        }
    }
    findings.removeIf([this](const Finding &finding) { return !isWanted(finding); });
    return findings;
}

bool Checker::isWanted(const Finding &finding) const
{
    return m_rules.contains(finding.rule) && !m_ignored.contains({finding.kind, finding.text});
}

Finding Checker::findingFor(const CheckedWord &word, QStringView text, Tongue around)
{
    Finding finding = findingOf(word.mixedScript ? Rule::Scripts : Rule::Spelling, text, word.start,
                                word.length, {});
    finding.language = nameOf(word.tongue == Tongue::Other ? around : word.tongue);
    if (word.mixedScript) {
        finding.fixes = suggestions(finding.text, finding.language, 3);
        return finding;
    }
    finding.confidence = Confidence::Medium;
    if (word.tongue == Tongue::Kazakh) {
        const Diagnosis found = diagnosis(word, text, spelledForm(finding.text));
        finding.rule = found.rule;
        finding.kind = kindOf(found.rule);
        finding.confidence = found.confidence;
        finding.fixes = found.fixes;
    }
    return finding;
}

Diagnosis Checker::diagnosis(const CheckedWord &word, QStringView text, const QString &form)
{
    constexpr qsizetype mostRemembered = 10'000;
    const bool begins = beginsSentence(text, word.start);
    const QString key = begins ? form + u'.' : form;
    if (const auto known = m_diagnoses.constFind(key); known != m_diagnoses.cend()) {
        return *known;
    }
    Circumstances where;
    where.beginsSentence = begins;
    where.isRussian = [this, &form] {
        Dictionary *russian = dictionary(Tongue::Russian);
        return russian != nullptr && russian->knows(form);
    };
    where.holds = [this](Rule rule) { return m_rules.contains(rule); };
    const Diagnosis made =
        diagnose(form, adviser(Tongue::Kazakh, *dictionary(Tongue::Kazakh), {}), where);
    if (m_diagnoses.size() >= mostRemembered) {
        m_diagnoses.clear();
    }
    m_diagnoses.insert(key, made);
    return made;
}

QStringList Checker::suggestions(QStringView word, QStringView language, int most,
                                 const std::function<bool()> &stop)
{
    const QString form = spelledForm(word);
    const Tongue tongue = tongueToAsk(form, tongueNamed(language));
    Dictionary *asked = dictionary(tongue);
    if (asked == nullptr) {
        return language::scriptFixes(form, most);
    }
    return suggestionsFor(form, adviser(tongue, *asked, stop), most);
}

Adviser Checker::adviser(Tongue tongue, Dictionary &asked, const std::function<bool()> &stop)
{
    const auto accepts = [this, &asked](const QString &guess) {
        return asked.lookUp(guess) || m_houseWords.accepts(guess);
    };
    return {tongue, asked, m_shelves[placeOf(tongue)].frequencies, accepts, stop};
}

Result<void> Checker::open(Tongue tongue)
{
    Shelf &shelf = m_shelves[placeOf(tongue)];
    if (shelf.dictionary) {
        return {};
    }
    if (!shelf.files || std::exchange(shelf.isTried, true)) {
        return fail(ErrorCode::NotFound, nameOf(tongue), QStringLiteral("no dictionary"));
    }
    auto opened = Dictionary::open(*shelf.files);
    if (!opened) {
        return fail(opened.error());
    }
    shelf.dictionary = std::move(*opened);
    if (tongue == Tongue::Kazakh) {
        m_adopted = 0;
        adoptInflected();
    }
    const QString &table = shelf.files->frequencies;
    auto frequencies = table.isEmpty() ? Result<Frequencies>() : Frequencies::open(table);
    if (!frequencies) {
        return fail(frequencies.error());
    }
    shelf.frequencies = std::move(*frequencies);
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
