// Measures the checker beside raw Hunspell on the same words.
//   bench_spelling TEXT…                 a line for each figure
//   bench_spelling --errors PAIRS TEXT…  also how often the right word is suggested, first and in
//                                        the first five; PAIRS has lines "wrong<TAB>right<TAB>kind"
// A line is: what, ours, unit, peer, the peer's figure, ours / peer's; between tabs.

#include "language/tokenizer.h"
#include "spelling/checker.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <hunspell/hunspell.hxx>
#include <memory>
#include <string>
#include <vector>

using namespace tilshi;
using namespace tilshi::spelling;

namespace {

constexpr int rounds = 5;
constexpr qsizetype suggestionsAsked = 60;

double msOf(const std::function<void()> &run)
{
    const std::clock_t start = std::clock();
    run();
    return double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
}

/// Median milliseconds of processor time of several runs, each of which times itself.
double median(const std::function<double()> &run)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        times.push_back(run());
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[rounds / 2];
}

double medianMs(const std::function<void()> &run)
{
    return median([&run] { return msOf(run); });
}

/// The milliseconds that 95 % of the words take at most.
double percentile95(const QStringList &words, const std::function<void(const QString &)> &run)
{
    std::vector<double> times(1, 0);
    for (const QString &word : words) {
        times.push_back(msOf([&run, &word] { run(word); }));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() * 95 / 100];
}

void print(const char *what, double ours, const char *unit, const char *peer, double theirs)
{
    std::printf("%s\t%.2f\t%s\t%s\t%.2f\t%.2f\n", what, ours, unit, peer, theirs, ours / theirs);
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<std::string> wordsOf(const QString &text)
{
    std::vector<std::string> words;
    for (const language::Token &token : language::tokens(text)) {
        if (token.kind == language::TokenKind::Word) {
            words.push_back(text.mid(token.start, token.length).toStdString());
        }
    }
    return words;
}

struct Bench
{
    DictionaryFiles files;
    QString text;
    std::vector<std::string> words;

    std::unique_ptr<Hunspell> hunspell() const
    {
        return std::make_unique<Hunspell>(qPrintable(files.affixes), qPrintable(files.words));
    }

    std::unique_ptr<Checker> checker() const
    {
        Dictionaries dictionaries;
        dictionaries.kazakh = files;
        auto checker = std::make_unique<Checker>(dictionaries);
        std::ignore = checker->load();
        return checker;
    }

    void load() const
    {
        print("load", medianMs([this] { checker(); }), "ms", "Hunspell",
              medianMs([this] { hunspell(); }));
    }

    void spellAll(Hunspell &raw) const
    {
        for (const std::string &word : words) {
            raw.spell(word);
        }
    }

    void check() const
    {
        const auto raw = hunspell();
        const double count = double(words.size());
        const double rawMs = medianMs([this, &raw] { spellAll(*raw); });
        const double rawColdMs = median([this] {
            const auto fresh = hunspell();
            return msOf([this, &fresh] { spellAll(*fresh); });
        });
        const double coldMs = median([this] {
            const auto fresh = checker();
            return msOf([this, &fresh] { std::ignore = fresh->check(text); });
        });
        const auto warm = checker();
        const double warmMs = medianMs([this, &warm] { std::ignore = warm->check(text); });
        const double tokenMs = medianMs([this] { std::ignore = language::tokens(text); });
        print("tokens alone", count / tokenMs, "words/ms", "Hunspell spell()", count / rawMs);
        print("check, just loaded", count / coldMs, "words/ms", "Hunspell spell(), just loaded",
              count / rawColdMs);
        print("check, words remembered", count / warmMs, "words/ms", "Hunspell spell()",
              count / rawMs);
    }

    void suggest() const
    {
        const auto ours = checker();
        const auto raw = hunspell();
        QStringList refused;
        for (const Finding &finding : ours->check(text)) {
            if (refused.size() < suggestionsAsked && !refused.contains(finding.text)) {
                refused.append(finding.text);
            }
        }
        const double asked = double(std::max<qsizetype>(1, refused.size()));
        const double ourMs = medianMs([&ours, &refused] {
            for (const QString &word : refused) {
                std::ignore = ours->suggestions(word, u"kk");
            }
        });
        const double rawMs = medianMs([&raw, &refused] {
            for (const QString &word : refused) {
                raw->suggest(word.toStdString());
            }
        });
        print("suggestions", ourMs / asked, "ms", "Hunspell suggest()", rawMs / asked);
        print("suggestions, 95th percentile",
              percentile95(
                  refused,
                  [&ours](const QString &word) { std::ignore = ours->suggestions(word, u"kk"); }),
              "ms", "Hunspell suggest()", percentile95(refused, [&raw](const QString &word) {
                  raw->suggest(word.toStdString());
              }));
    }
};

/// How often the right word came first and among the first five.
struct Hits
{
    int asked = 0;
    int first = 0;
    int five = 0;

    void count(const QStringList &suggestions, const QString &right)
    {
        const qsizetype at = suggestions.indexOf(right);
        ++asked;
        first += at == 0 ? 1 : 0;
        five += at >= 0 && at < 5 ? 1 : 0;
    }

    void print(const QString &kind, const Hits &peer) const
    {
        const double whole = std::max(1, asked) / 100.0;
        std::printf("%-15s %5d  first %5.1f %%  five %5.1f %%  (Hunspell %5.1f %%, %5.1f %%)\n",
                    qPrintable(kind), asked, first / whole, five / whole, peer.first / whole,
                    peer.five / whole);
    }
};

void suggestRight(const Bench &bench, const QString &pairs)
{
    const auto ours = bench.checker();
    const auto raw = bench.hunspell();
    QMap<QString, std::pair<Hits, Hits>> byKind;
    for (const QString &line : pairs.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList row = line.split(u'\t');
        if (row.size() != 3 || row[0].contains(u' ')) {
            continue;
        }
        QStringList theirs;
        for (const std::string &word : raw->suggest(row[0].toStdString())) {
            theirs.append(QString::fromStdString(word));
        }
        const QStringList own = ours->suggestions(row[0], u"kk");
        for (const QString &kind : {row[2], QStringLiteral("~all")}) {
            byKind[kind].first.count(own, row[1]);
            byKind[kind].second.count(theirs, row[1]);
        }
    }
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind) {
        kind->first.print(kind.key(), kind->second);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList paths = QCoreApplication::arguments().sliced(1);
    QString pairs;
    if (paths.size() > 1 && paths.first() == u"--errors") {
        pairs = read(paths[1]);
        paths.remove(0, 2);
    }
    Bench bench;
    for (const QString &path : paths) {
        bench.text += read(path) + u'\n';
    }
    const Dictionaries dictionaries = installedDictionaries();
    bench.words = wordsOf(bench.text);
    if (!dictionaries.kazakh || bench.words.empty()) {
        std::fprintf(stderr,
                     "usage: bench_spelling [--errors PAIRS] TEXT…, with a Kazakh dictionary\n");
        return 2;
    }
    bench.files = *dictionaries.kazakh;
    bench.load();
    bench.check();
    bench.suggest();
    suggestRight(bench, pairs);
    return 0;
}
