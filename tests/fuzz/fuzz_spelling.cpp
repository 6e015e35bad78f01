// libFuzzer target for what the speller does with text that nobody has looked at: the rules of
// typography and the others that need no dictionary, the search for what a word was meant to be,
// house words from a file, and the answers of the ispell protocol. The input is taken for UTF-16.

#include "cli/ispellsession.h"
#include "spelling/checker.h"
#include "spelling/housewordlines.h"
#include "spelling/models.h"

#include <QString>

#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace tilshi;
using namespace tilshi::spelling;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void checkFindings(Checker &checker, QStringView text)
{
    qsizetype end = 0;
    for (const Finding &finding : checker.check(text)) {
        require(finding.start >= end && finding.length > 0);
        end = finding.start + finding.length;
        require(end <= text.size());
        require(text.sliced(finding.start, finding.length) == finding.text);
        require(!finding.fixes.contains(finding.text));
    }
}

void checkHouseWords(const QString &text)
{
    const auto words = houseWordsIn(text).words;
    require(houseWordsIn(linesOf(words)).words == words);
    for (const auto &word : words) {
        std::ignore = likelyModels(word.word);
    }
}

/// A line has one answer line a word, and an empty one; a command has none.
void checkProtocol(Checker &checker, QString line)
{
    line.remove(u'\n').remove(u'\r').truncate(200);
    cli::IspellSession session(checker, {});
    const QString answer = session.answer(line);
    require(answer.isEmpty() || answer == u"\n" || answer.endsWith(u"\n\n"));
    for (const QString &row : answer.chopped(std::min<qsizetype>(1, answer.size())).split(u'\n')) {
        require(row.isEmpty() || row == u"*" || row.startsWith(u"& ") || row.startsWith(u"# "));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static Checker checker{dictionariesIn({QStringLiteral("/usr/share/hunspell")})};
    QString text(static_cast<qsizetype>(size / sizeof(QChar)), Qt::Uninitialized);
    if (!text.isEmpty()) {
        std::memcpy(text.data(), bytes, static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
    checkFindings(checker, text);
    checkHouseWords(text);
    checkProtocol(checker, text);
    return 0;
}
