#include "spelling/checker.h"

#include "language/mixedscript.h"
#include "spelling/acronymendings.h"
#include "spelling/digitrow.h"
#include "spelling/findinglist.h"
#include "spelling/proofreading/passagewords.h"
#include "spelling/proofreading/proofreading.h"
#include "spelling/russianruns.h"
#include "spelling/spelledform.h"
#include "spelling/suggestions.h"
#include "spelling/tokenizedtext.h"
#include "spelling/wordborders.h"

#include <algorithm>
#include <utility>

namespace tilshi::spelling {

namespace {

/// The ending of a number is no word of its own, nor are the parts of a word of the digit row, and
/// those of a compound.
bool isBeforeWords(const Finding &finding)
{
    return finding.rule == Rule::Numbers || finding.rule == Rule::KazakhLetters ||
           finding.rule == Rule::Particles || finding.rule == Rule::Compounds;
}

/// The language of a single word, names in Latin letters included, once it is of one script.
Language languageToAsk(const QString &form, Language around)
{
    Letters letters = lettersOf(language::scriptFixes(form, 1).value(0, form));
    letters.hasCapital = false;
    return languageOf(letters, around, false);
}

} // namespace

Checker::Checker(Dictionaries dictionaries)
    : m_vocabulary(std::move(dictionaries))
{
}

Result<void> Checker::load()
{
    return m_vocabulary.open(Language::Kazakh);
}

void Checker::setHouseWords(const QList<language::HouseWord> &words)
{
    m_vocabulary.setHouseWords(words);
    forgetDiagnoses();
}

void Checker::setRules(const Rules &rules)
{
    m_rules = rules;
    forgetDiagnoses();
}

void Checker::forgetDiagnoses()
{
    m_diagnoses.clear();
    m_scriptFixes.clear();
}

QList<CheckedWord> Checker::words(QStringView text, const QList<LanguageRun> &runs,
                                  QStringView language)
{
    return words(TokenizedText(text.toString()), runs, languageNamed(language));
}

QList<CheckedWord> Checker::words(const TokenizedText &passage, const QList<LanguageRun> &runs,
                                  Language wordLanguage)
{
    QList<CheckedWord> words = wordsToCheck(passage, runs, wordLanguage);
    const auto view = [text = passage.text()](const CheckedWord &word) {
        return text.sliced(word.start, word.length);
    };
    for (CheckedWord &word : words) {
        word.mixedScript =
            word.mixedScript ||
            (word.mayBeMixed &&
             m_vocabulary.accepts(language::cyrillicReading(view(word)), Language::Kazakh));
    }
    words.removeIf([](const CheckedWord &word) {
        return word.language == Language::Other && !word.mixedScript;
    });
    for (CheckedWord &word : words) {
        word.refused = !word.mixedScript && !m_vocabulary.accepts(view(word), word.language);
    }
    claimRussianRuns(words, [this, &view](const CheckedWord &word) {
        return m_vocabulary.accepts(view(word), Language::Russian);
    });
    return words;
}

QList<Finding> Checker::check(QStringView text, const QList<LanguageRun> &runs,
                              QStringView language)
{
    const Language wordLanguage = languageNamed(language);
    const TokenizedText passage(text.toString());
    QList<Finding> ofCharacters;
    if (wordLanguage == Language::Kazakh) {
        ofCharacters = digitRow(text) + acronymEndings(passage) + proofread(passage);
    }
    ofCharacters.removeIf([this, foreign = ForeignParts(runs)](const Finding &finding) {
        return !isWanted(finding) || foreign.touch(finding);
    });
    FindingList findings;
    for (const Finding &finding : std::as_const(ofCharacters)) {
        if (isBeforeWords(finding)) {
            findings.add(finding);
        }
    }
    findings.add(findingsOfWords(text, words(passage, runs, wordLanguage), wordLanguage));
    findings.add(ofCharacters); // those that are there already are in their own way
    return findings.inOrder();
}

QList<Finding> Checker::proofread(const TokenizedText &passage)
{
    const auto accepts = [this](const QString &word) {
        return m_vocabulary.dictionary(Language::Kazakh) != nullptr &&
               m_vocabulary.accepts(word, Language::Kazakh);
    };
    const PassageWords words(passage);
    return proofreadBeforeCharacters(words, accepts) + findingsWithoutDictionary(passage) +
           proofreadAfterCharacters(words, accepts);
}

QList<Finding> Checker::acronymEndings(const TokenizedText &passage)
{
    return acronymEndingsIn(passage, [this](const QString &word) {
        return m_vocabulary.accepts(word, Language::Kazakh);
    });
}

QList<Finding> Checker::digitRow(QStringView text)
{
    if (m_vocabulary.dictionary(Language::Kazakh) == nullptr) {
        return {};
    }
    return digitRowIn(
        text, [this](const QString &word) { return m_vocabulary.accepts(word, Language::Kazakh); },
        m_vocabulary.frequencies(Language::Kazakh));
}

QList<Finding> Checker::findingsOfWords(QStringView text, QList<CheckedWord> words,
                                        Language wordLanguage)
{
    FindingList list;
    const auto accepts = [this](const QString &word) {
        return m_vocabulary.accepts(word, Language::Kazakh);
    };
    if (m_rules.contains(Rule::Particles)) {
        list.add(tiedParticlesIn(text, words, accepts));
    }
    if (m_rules.contains(Rule::WordBorders)) {
        list.add(splitWordsIn(text, words, accepts, m_vocabulary.frequencies(Language::Kazakh)));
    }
    for (const CheckedWord &word : std::as_const(words)) {
        if (word.mixedScript || word.refused) {
            list.add(findingFor(word, text, wordLanguage));
        }
    }
    QList<Finding> findings = list.inOrder();
    findings.removeIf([this](const Finding &finding) { return !isWanted(finding); });
    return findings;
}

bool Checker::isWanted(const Finding &finding) const
{
    return m_rules.contains(finding.rule) && !m_ignored.contains({finding.kind(), finding.text});
}

Finding Checker::findingFor(const CheckedWord &word, QStringView text, Language around)
{
    Finding finding = findingOf(word.mixedScript ? Rule::Scripts : Rule::Spelling, text, word.start,
                                word.length, {});
    finding.language = nameOf(word.language == Language::Other ? around : word.language);
    if (word.mixedScript) {
        finding.fixes = scriptFixes(finding);
        return finding;
    }
    finding.confidence = Confidence::Medium;
    const QString form = spelledForm(finding.text);
    if (word.language == Language::Kazakh && form.size() <= longestWord) {
        const Diagnosis found = diagnosis(word, text, form);
        finding.rule = found.rule;
        finding.confidence = found.confidence;
        finding.fixes = found.fixes;
    }
    return finding;
}

QStringList Checker::scriptFixes(const Finding &finding)
{
    constexpr int most = 3;
    constexpr qsizetype mostRemembered = 1'000;
    if (m_scriptFixes.size() >= mostRemembered) {
        m_scriptFixes.clear();
    }
    const auto known = m_scriptFixes.constFind({finding.text, finding.language});
    return known != m_scriptFixes.cend()
               ? *known
               : *m_scriptFixes.insert({finding.text, finding.language},
                                       suggestions(finding.text, finding.language, most));
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
        Dictionary *russian = m_vocabulary.dictionary(Language::Russian);
        return russian != nullptr && russian->knows(form);
    };
    where.holds = [this](Rule rule) { return m_rules.contains(rule); };
    Diagnosis made = diagnose(
        form,
        m_vocabulary.adviser(Language::Kazakh, *m_vocabulary.dictionary(Language::Kazakh), {}),
        where);
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
    if (form.size() > longestWord) {
        return {};
    }
    const QString reading = language::cyrillicReading(form);
    if (!reading.isEmpty() && m_vocabulary.accepts(reading, Language::Kazakh)) {
        return {reading};
    }
    const Language wordLanguage = languageToAsk(form, languageNamed(language));
    Dictionary *asked = m_vocabulary.dictionary(wordLanguage);
    if (asked == nullptr) {
        return language::scriptFixes(form, most);
    }
    return suggestionsFor(form, m_vocabulary.adviser(wordLanguage, *asked, stop), most);
}

} // namespace tilshi::spelling
