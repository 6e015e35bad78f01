// libFuzzer target for what reads the dictionary's files: rules, tables and rows. The input is
// UTF-8; up to the first NUL it is a grammar, behind it a table.

#include "lexicon/entry.h"
#include "lexicon/grammarlines.h"
#include "lexicon/paths.h"
#include "lexicon/table.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

using namespace tilshi;
using namespace tilshi::lexicon;

namespace {

/// A grammar that every row can be read with.
const Grammar &smallGrammar()
{
    static const Grammar grammar = [] {
        Grammar made;
        const auto read =
            readRules(QStringLiteral("harmony back а\nharmony front е\nclass V а е\nclass T т к\n"
                                     "sound L V л, else т\nsound A back а, front е\n"
                                     "soften к > г before а е if voiced\n"
                                     "slot noun\n  nom 0 .\n  pl LAр . @plural\n  dat A .\n"
                                     "kind noun noun plural\nkind owned noun\n"),
                      QStringLiteral("small.grammar"), made);
        if (!read) {
            std::abort();
        }
        made.groups = QStringList{QStringLiteral("plural")};
        return made;
    }();
    return grammar;
}

void requirePlace(const Error &error)
{
    if (error.code != ErrorCode::Invalid || !error.subject.contains(u':')) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const qsizetype end = input.indexOf('\0');
    Grammar grammar;
    if (const auto read =
            readRules(QString::fromUtf8(input.left(end)), QStringLiteral("a.grammar"), grammar);
        !read) {
        requirePlace(read.error());
    }
    const auto rows = readTable(QString::fromUtf8(input.mid(end + 1)), QStringLiteral("a.tsv"), 2);
    if (!rows) {
        requirePlace(rows.error());
        return 0;
    }
    for (const Row &row : *rows) {
        const auto entry = readEntry(row, smallGrammar());
        if (entry) {
            (void)formsOf(*entry, smallGrammar());
        } else {
            requirePlace(entry.error());
        }
    }
    return 0;
}
