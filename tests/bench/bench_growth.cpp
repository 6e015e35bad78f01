// Measures how long everything that reads texts takes for those that are hardest on it.
//   bench_growth [SIGNS]   a line for each reader: its slowest text of SIGNS characters
//   (1,000,000), the
//                          milliseconds of processor time for it, and for a half and a quarter of
//                          it
// The test "growth" holds that none of them grows with the square of the text.

#include "growth/growth.h"

#include <QCoreApplication>

#include <cstdio>

using namespace tilshi;

namespace {

void print(const test::TextReader &reader, qsizetype characters)
{
    const test::GrowingText *slowest = nullptr;
    const QList<test::GrowingText> texts = test::growingTexts();
    double most = -1;
    for (const test::GrowingText &text : texts) {
        // Found at a sixteenth of the length: else each slow text would be waited for.
        const double ms = msOf(reader, text.ofSize(characters / 16));
        slowest = ms > most ? &text : slowest;
        most = std::max(most, ms);
    }
    std::printf("%s\t%s\t%.1f\t%.1f\t%.1f\n", reader.name,
                slowest->ofSize(12).left(30).toUtf8().toPercentEncoding(" «»").constData(),
                msOf(reader, slowest->ofSize(characters)),
                msOf(reader, slowest->ofSize(characters / 2)),
                msOf(reader, slowest->ofSize(characters / 4)));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype characters = arguments.value(1, QStringLiteral("1000000")).toLongLong();
    spelling::Checker checker(spelling::installedDictionaries());
    if (!checker.load()) {
        std::fprintf(stderr, "the Kazakh dictionary is not there\n");
        return 1;
    }
    for (const test::TextReader &reader : test::languageReaders() + test::articleReaders(checker)) {
        print(reader, characters);
    }
    return 0;
}
