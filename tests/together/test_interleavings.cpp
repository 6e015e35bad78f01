// Whatever two windows and the command line do at once: nothing typed is lost, and all show the
// same afterwards.
#include "support/printing.h"
#include "together/interleavings.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>
#include <cstdio>

using namespace tilshi::test;

namespace {

constexpr int usual = 6;
constexpr int inOneLibrary = 10;

int numberOf(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

struct Counts
{
    int run = 0;
    int done = 0;
    int typed = 0;
    QStringList lost;
    QStringList unequal;
    QStringList wrong;
};

void print(const Interleavings &all, const QStringList &what)
{
    if (!what.isEmpty()) {
        std::printf("%s\n  %s\n", qPrintable(all.steps().join(QStringLiteral("\n  "))),
                    qPrintable(what.join(QStringLiteral("\n  "))));
        std::fflush(stdout);
    }
}

/// As many as are left, at most those of one library.
void runOne(unsigned seed, int left, Counts &counts)
{
    Interleavings all(seed);
    for (int i = 0; i < std::min(left, inOneLibrary); ++i) {
        const QStringList before = all.wrongs();
        all.run();
        ++counts.run;
        const QStringList lost = all.lost();
        const QStringList unequal = all.unequal();
        const QStringList wrong = all.wrongs().mid(before.size());
        print(all, lost + unequal + wrong);
        counts.lost += lost;
        counts.unequal += unequal;
        counts.wrong += wrong;
        if (!lost.isEmpty() || !unequal.isEmpty()) {
            break; // what comes after it stands on it
        }
    }
    counts.done += all.done();
    counts.typed += all.typed();
}

} // namespace

// TILSHI_INTERLEAVINGS=500 for the long run; TILSHI_SEED=n to begin with another newsroom, which
// is the same again but for the order in which the programs are let to a processor.
TEST_CASE("two windows and the command line at once lose nothing and end with equal screens")
{
    const int wanted = numberOf("TILSHI_INTERLEAVINGS", usual);
    auto seed = unsigned(numberOf("TILSHI_SEED", 1));
    Counts counts;
    QElapsedTimer took;
    took.start();
    while (counts.run < wanted) {
        runOne(seed++, wanted - counts.run, counts);
        std::printf("to seed %u: interleavings %d, acts done %d, sentences %d, lost %d, unequal "
                    "%d, wrong %d, %d s\n",
                    seed - 1, counts.run, counts.done, counts.typed, int(counts.lost.size()),
                    int(counts.unequal.size()), int(counts.wrong.size()),
                    int(took.elapsed() / 1000));
        std::fflush(stdout);
    }
    CHECK(counts.lost == QStringList());
    CHECK(counts.unequal == QStringList());
    CHECK(counts.wrong == QStringList());
}
