// libFuzzer target for what reads text that nobody has looked at: tokens, folding, slugs, scripts.
// The input is taken for UTF-16, so that lone surrogates and marks come as easily as letters.

#include "language/alphabet.h"
#include "language/folding.h"
#include "language/mixedscript.h"
#include "language/slug.h"
#include "language/tokenizer.h"
#include "language/transliteration.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace tilshi::language;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void requireGap(QStringView gap)
{
    for (qsizetype at = 0; at < gap.size(); at += characterLength(characterAt(gap, at))) {
        require(!QChar::isLetterOrNumber(characterAt(gap, at)));
    }
}

void checkTokens(QStringView text)
{
    qsizetype at = 0;
    for (const Token &token : tokens(text)) {
        require(token.length > 0 && token.start >= at);
        requireGap(text.sliced(at, token.start - at));
        at = token.start + token.length;
        require(at <= text.size());
    }
    requireGap(text.sliced(at));
}

void checkSlug(QStringView text)
{
    const QString made = slug(text);
    require(made.size() <= 80 && !made.startsWith(u'-') && !made.endsWith(u'-'));
    require(std::all_of(made.begin(), made.end(), [](QChar character) {
        return (character >= u'a' && character <= u'z') ||
               (character >= u'0' && character <= u'9') || character == u'-';
    }));
    require(slug(made) == made);
}

void checkFolding(QStringView text)
{
    const QString key = folded(text);
    require(folded(key) == key);
}

void checkScripts(QStringView text)
{
    for (const QString &word : mixedScriptWords(text)) {
        const QStringList fixes = scriptFixes(word);
        require(!fixes.isEmpty());
        for (const QString &fix : fixes) {
            require(!isMixedScript(fix) && fix.size() == word.size());
        }
    }
}

/// Lines stay lines, a kept stretch stays as it is, and marking twice marks once.
void checkTransliteration(QStringView text)
{
    const Stretch kept{text.size() / 3, text.size() / 3};
    for (const Script script : {Script::Latin2021, Script::Latin2018, Script::Arabic}) {
        const QString made = transliterated(text, {script, {}});
        require(made.count(u'\n') == text.count(u'\n'));
        require(markedRightToLeft(markedRightToLeft(made)) == markedRightToLeft(made));
        const QString around = transliterated(text, {script, {}}, {kept});
        require(around.contains(text.sliced(kept.start, kept.length)));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    QString text(static_cast<qsizetype>(size / sizeof(QChar)), Qt::Uninitialized);
    if (!text.isEmpty()) {
        std::memcpy(text.data(), bytes, static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
    checkTokens(text);
    checkSlug(text);
    checkFolding(text);
    checkScripts(text);
    checkTransliteration(text);
    return 0;
}
