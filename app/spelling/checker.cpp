#include "spelling/checker.h"

#include "language/mixedscript.h"
#include "spelling/acronymendings.h"
#include "spelling/digitrow.h"
#include "spelling/findinglist.h"
#include "spelling/passage.h"
#include "spelling/russianruns.h"
#include "spelling/spelledform.h"
#include "spelling/suggestions.h"
#include "spelling/wordborders.h"

#include <algorithm>
#include <utility>

namespace tilshi::spelling {

namespace {

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
    : m_vocabulary(std::move(dictionaries))
{
}

Result<void> Checker::load()
{
    return m_vocabulary.open(Tongue::Kazakh);
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
    return words(Passage(text.toString()), runs, tongueNamed(language));
}

QList<CheckedWord> Checker::words(const Passage &passage, const QList<LanguageRun> &runs,
                                  Tongue tongue)
{
    QList<CheckedWord> words = wordsToCheck(passage, runs, tongue);
    const auto view = [text = passage.text()](const CheckedWord &word) {
        return text.sliced(word.start, word.length);
    };
    for (CheckedWord &word : words) {
        word.refused = !word.mixedScript && !m_vocabulary.accepts(view(word), word.tongue);
    }
    claimRussianRuns(words, [this, &view](const CheckedWord &word) {
        return m_vocabulary.accepts(view(word), Tongue::Russian);
    });
    return words;
}

QList<Finding> Checker::check(QStringView text, const QList<LanguageRun> &runs,
                              QStringView language)
{
    const Tongue tongue = tongueNamed(language);
    const Passage passage(text.toString());
    QList<Finding> ofSigns;
    if (tongue == Tongue::Kazakh) {
        ofSigns = digitRow(text) + acronymEndings(passage) + findingsWithoutDictionary(passage);
    }
    ofSigns.removeIf([this, foreign = ForeignParts(runs)](const Finding &finding) {
        return !isWanted(finding) || foreign.touch(finding);
    });
    FindingList findings;
    for (const Finding &finding : std::as_const(ofSigns)) {
        if (isBeforeWords(finding)) {
            findings.add(finding);
        }
    }
    findings.add(findingsOfWords(text, words(passage, runs, tongue), tongue));
    findings.add(ofSigns); // those that are there already are in their own way
    return findings.inOrder();
}

QList<Finding> Checker::acronymEndings(const Passage &passage)
{
    return acronymEndingsIn(passage, [this](const QString &word) {
        return m_vocabulary.accepts(word, Tongue::Kazakh);
    });
}

QList<Finding> Checker::digitRow(QStringView text)
{
    if (m_vocabulary.dictionary(Tongue::Kazakh) == nullptr) {
        return {};
    }
    return digitRowIn(
        text, [this](const QString &word) { return m_vocabulary.accepts(word, Tongue::Kazakh); },
        m_vocabulary.frequencies(Tongue::Kazakh));
}

QList<Finding> Checker::findingsOfWords(QStringView text, QList<CheckedWord> words, Tongue tongue)
{
    FindingList list;
    if (m_rules.contains(Rule::WordBorders)) {
        const auto accepts = [this](const QString &word) {
            return m_vocabulary.accepts(word, Tongue::Kazakh);
        };
        list.add(tiedParticlesIn(text, words, accepts));
        list.add(splitWordsIn(text, words, accepts, m_vocabulary.frequencies(Tongue::Kazakh)));
    }
    for (const CheckedWord &word : std::as_const(words)) {
        if (word.mixedScript || word.refused) {
            list.add(findingFor(word, text, tongue));
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

Finding Checker::findingFor(const CheckedWord &word, QStringView text, Tongue around)
{
    Finding finding = findingOf(word.mixedScript ? Rule::Scripts : Rule::Spelling, text, word.start,
                                word.length, {});
    finding.language = nameOf(word.tongue == Tongue::Other ? around : word.tongue);
    if (word.mixedScript) {
        finding.fixes = scriptFixes(finding);
        return finding;
    }
    finding.confidence = Confidence::Medium;
    const QString form = spelledForm(finding.text);
    if (word.tongue == Tongue::Kazakh && form.size() <= longestWord) {
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
        Dictionary *russian = m_vocabulary.dictionary(Tongue::Russian);
        return russian != nullptr && russian->knows(form);
    };
    where.holds = [this](Rule rule) { return m_rules.contains(rule); };
    const Diagnosis made = diagnose(
        form, m_vocabulary.adviser(Tongue::Kazakh, *m_vocabulary.dictionary(Tongue::Kazakh), {}),
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
    const Tongue tongue = tongueToAsk(form, tongueNamed(language));
    Dictionary *asked = m_vocabulary.dictionary(tongue);
    if (asked == nullptr) {
        return language::scriptFixes(form, most);
    }
    return suggestionsFor(form, m_vocabulary.adviser(tongue, *asked, stop), most);
}

} // namespace tilshi::spelling
