// Measures how fast a text is put into another script, beside what it may take.
//   bench_language [TEXT]    a line for each figure; without a text it makes one
// A line is: what, ours, unit, peer, the peer's figure, ours / peer's; between tabs.

#include "language/tokenizer.h"
#include "language/transliteration.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace tilshi::language;

namespace {

constexpr int rounds = 15;
constexpr qsizetype oneMegabyte = 1'000'000; ///< of UTF-8

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

void print(const char *what, double ours, const char *peer, double theirs)
{
    std::printf("%s\t%.1f\tms\t%s\t%.1f\t%.2f\n", what, ours, peer, theirs, ours / theirs);
}

/// The text again and again, up to a megabyte of UTF-8.
QString megabyteOf(const QByteArray &text)
{
    const QByteArray line = text.isEmpty() ? QByteArray("Үкімет бүгін, 8 қыркүйекте, 2025-2027 "
                                                        "жылдарға арналған бюджетті мақұлдады.\n")
                                           : text;
    return QString::fromUtf8(line.repeated(oneMegabyte / line.size() + 1).left(oneMegabyte));
}

} // namespace

int main(int argc, char **argv)
{
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    const QByteArray read = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QString text = megabyteOf(read);
    constexpr double limit = 50;
    qsizetype sum = 0;
    const auto ms = [&](Script script) {
        return medianMs([&] { sum += transliterated(text, {script, {}}).size(); });
    };
    print("1 MB into Latin of 2021", ms(Script::Latin2021), "limit", limit);
    print("1 MB into Latin of 2018", ms(Script::Latin2018), "limit", limit);
    print("1 MB into Arabic", ms(Script::Arabic), "limit", limit);
    print("1 MB into tokens", medianMs([&] { sum += tokens(text).size(); }), "limit", limit);
    return sum > 0 ? 0 : 1;
}
