#include "spelling/checkedword.h"

#include "language/alphabet.h"
#include "language/mixedscript.h"
#include "spelling/tokenizedtext.h"

#include <algorithm>

namespace tilshi::spelling {

namespace {

/// Tells the language at growing positions of a text.
class Marks
{
public:
    Marks(const QList<LanguageRun> &runs, Language language)
        : m_runs(runs)
        , m_language(language)
    {
        std::sort(m_runs.begin(), m_runs.end(),
                  [](const LanguageRun &a, const LanguageRun &b) { return a.start < b.start; });
    }

    void moveTo(qsizetype at)
    {
        while (m_next < m_runs.size() && m_runs[m_next].start + m_runs[m_next].length <= at) {
            ++m_next;
        }
        m_marked = m_next < m_runs.size() && m_runs[m_next].start <= at &&
                   !m_runs[m_next].language.isEmpty();
    }

    bool isMarked() const { return m_marked; }
    Language language() const
    {
        return m_marked ? languageNamed(m_runs[m_next].language) : m_language;
    }

private:
    QList<LanguageRun> m_runs;
    Language m_language;
    qsizetype m_next = 0;
    bool m_marked = false;
};

bool isAddress(language::TokenKind kind)
{
    return kind == language::TokenKind::Url || kind == language::TokenKind::Email;
}

} // namespace

QList<CheckedWord> wordsToCheck(const TokenizedText &passage, const QList<LanguageRun> &runs,
                                Language language)
{
    const QStringView text = passage.text();
    QList<CheckedWord> words;
    Marks marks(runs, language);
    for (const language::Token &token : passage.tokens()) {
        if (isAddress(token.kind)) {
            continue;
        }
        const QStringView word = text.sliced(token.start, token.length);
        const Letters letters = lettersOf(word);
        marks.moveTo(token.start);
        CheckedWord checked{token.start, token.length};
        checked.marked = marks.isMarked();
        checked.kazakhOnly = letters.kazakhOnly;
        checked.mixedScript = letters.cyrillic && letters.latin && language::isMixedScript(word);
        checked.mayBeMixed = letters.cyrillic && letters.latin && !checked.mixedScript &&
                             !language::cyrillicReading(word).isEmpty();
        const bool isWord = token.kind == language::TokenKind::Word && token.length > 1 &&
                            !language::isHyphen(word[1].unicode()); // °С-тан
        checked.language =
            isWord ? languageOf(letters, marks.language(), checked.marked) : Language::Other;
        if (checked.mixedScript || checked.mayBeMixed || checked.language != Language::Other) {
            words.append(checked);
        }
    }
    return words;
}

} // namespace tilshi::spelling
