// Measures how fast two versions of a text are compared, merged, and a remark's words followed.
//   bench_compare    a line for each figure
// A line is: what, ours, unit, peer, the peer's figure, ours / peer's; between tabs.

#include "text/compare/anchor.h"
#include "text/compare/comparison.h"
#include "text/compare/merge.h"
#include "text/counts.h"
#include "text/randomtext.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace tilshi::text;

namespace {

constexpr int rounds = 25;

/// Median milliseconds of processor time.
double medianMs(const std::function<void()> &run)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t start = std::clock();
        run();
        times.push_back(double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[rounds / 2];
}

void print(const char *what, int words, double ours, double limit)
{
    std::printf("%s of %d words\t%.2f\tms\tlimit\t%.0f\t%.2f\n", what, words, ours, limit,
                ours / limit);
}

Body bodyOfWords(RandomText &random, int words)
{
    Units units;
    for (int count = 0; count < words;) {
        units.append(random.unit());
        count += tilshi::text::count(textOf(units.constLast())).words;
    }
    return bodyOf(units);
}

void measure(int words, double limit)
{
    RandomText random(7);
    const Body base = bodyOfWords(random, words);
    const Body mine = random.edited(base, words / 50);
    const Body theirs = random.edited(base, words / 50);
    const Body other = bodyOfWords(random, words);
    print("a text edited", words, medianMs([&] { compare(base, mine); }), limit);
    print("two texts without a sentence in common", words, medianMs([&] { compare(base, other); }),
          limit);
    print("three-way merge", words, medianMs([&] { merge(base, mine, theirs); }), 2 * limit);
    const Units before = unitsOf(base);
    const Anchor anchor = anchorBetween(before, {0, 0}, {0, 20});
    print("200 remarks followed in a text", words, medianMs([&] {
              const Follower follower(before, unitsOf(mine));
              for (int count = 0; count < 200; ++count) {
                  follower.followed(anchor);
              }
          }),
          2 * limit);
}

} // namespace

int main()
{
    measure(2'000, 10);
    measure(10'000, 100);
}
