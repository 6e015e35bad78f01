#pragma once

#include "base/result.h"
#include "spelling/checkedword.h"
#include "spelling/diagnosis.h"
#include "spelling/dictionaries.h"
#include "spelling/finding.h"
#include "spelling/languagerun.h"
#include "spelling/vocabulary.h"
#include "spelling/wordlanguage.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <utility>

namespace tilshi::spelling {

class TokenizedText;

/// Finds the words of a text that should be looked at, and what they might have been meant to be.
/// Belongs to one thread. What has no dictionary is not checked but for its scripts.
class Checker
{
public:
    explicit Checker(Dictionaries dictionaries);

    /// Loads the Kazakh dictionary; Russian and English are loaded when first needed. NotFound if
    /// there is none, else as Dictionary::open(). The checker works without it, for what is left.
    Result<void> load();

    /// The findings in a text of that language (kk, ru or en), in their order, none overlapping:
    /// words, and in Kazakh text repetitions, typography and what a proofreader looks at, where no
    /// word is in the way. The
    /// language of a word is that of its run; where none is marked its letters decide: Kazakh ones
    /// make it Kazakh, Latin ones English, and three neighbouring words or more that Russian knows
    /// and Kazakh does not are Russian. Abbreviations, numbers, names in Latin letters and
    /// addresses are not checked.
    QList<Finding> check(QStringView text, const QList<LanguageRun> &runs = {},
                         QStringView language = u"kk");

    /// The words of a text in their order, each with whether its dictionary refuses it; as check()
    /// has them.
    QList<CheckedWord> words(QStringView text, const QList<LanguageRun> &runs = {},
                             QStringView language = u"kk");

    /// What a word might have been meant to be, likeliest first, at most that many. The language is
    /// the finding's. Takes milliseconds to tens of them; ends early with what there is once stop,
    /// which is asked now and then, says so.
    QStringList suggestions(QStringView word, QStringView language, int most = 5,
                            const std::function<bool()> &stop = {});

    /// As Vocabulary has them.
    void setHouseWords(const QList<language::HouseWord> &words);
    QString modelFor(QStringView word) { return m_vocabulary.modelFor(word); }
    bool isModel(QStringView word) { return m_vocabulary.isModel(word); }

    /// The rules that hold from now on; the usual ones at first.
    void setRules(const Rules &rules);

    /// Findings that are left out from now on; none at first.
    void setIgnored(const QSet<Ignored> &ignored) { m_ignored = ignored; }

private:
    QList<CheckedWord> words(const TokenizedText &passage, const QList<LanguageRun> &runs,
                             Language language);
    QList<Finding> proofread(const TokenizedText &passage);
    QList<Finding> acronymEndings(const TokenizedText &passage);
    QList<Finding> digitRow(QStringView text);
    QList<Finding> findingsOfWords(QStringView text, QList<CheckedWord> words, Language language);
    bool isWanted(const Finding &finding) const;
    Finding findingFor(const CheckedWord &word, QStringView text, Language around);
    Diagnosis diagnosis(const CheckedWord &word, QStringView text, const QString &form);
    QStringList scriptFixes(const Finding &finding);
    void forgetDiagnoses();

    Vocabulary m_vocabulary;
    Rules m_rules = usualRules();
    QSet<Ignored> m_ignored;
    QHash<QString, Diagnosis> m_diagnoses;                         ///< made so far
    QHash<std::pair<QString, QString>, QStringList> m_scriptFixes; ///< by text and language
};

} // namespace tilshi::spelling
