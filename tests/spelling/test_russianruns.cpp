#include "spelling/russianruns.h"

#include <catch2/catch.hpp>

using namespace tilshi::spelling;

namespace {

/// Each letter is a word: r only Russian knows, k only Kazakh, b both, u neither, q one with Kazakh
/// letters, m one of a marked run. Gives R where the word became Russian, X where it stays refused,
/// . elsewhere.
std::string claimed(const std::string &words)
{
    QList<CheckedWord> list;
    for (const char word : words) {
        CheckedWord checked{list.size(), 1, Language::Kazakh};
        checked.refused = word == 'r' || word == 'u' || word == 'm';
        checked.kazakhOnly = word == 'q';
        checked.marked = word == 'm';
        list.append(checked);
    }
    claimRussianRuns(list, [&words](const CheckedWord &word) {
        const char which = words[static_cast<size_t>(word.start)];
        return which == 'r' || which == 'b' || which == 'm';
    });
    std::string result;
    for (const CheckedWord &word : list) {
        result += word.refused ? 'X' : word.language == Language::Russian ? 'R' : '.';
    }
    return result;
}

} // namespace

TEST_CASE("three neighbouring words that Russian alone knows are Russian")
{
    CHECK(claimed("rrr") == "RRR");
    CHECK(claimed("krrrk") == ".RRR.");
    CHECK(claimed("qrrrq") == ".RRR.");
    CHECK(claimed("rr") == "XX");
    CHECK(claimed("rrkr") == "XX.X");
    CHECK(claimed("rrqr") == "XX.X");
    CHECK(claimed("").empty());
    CHECK(claimed("kkk") == "...");
}

TEST_CASE("words that both know stand within a stretch but not at its ends")
{
    CHECK(claimed("rbrbr") == "RRRRR");
    CHECK(claimed("brrrb") == ".RRR.");
    CHECK(claimed("bbbb") == "....");
    CHECK(claimed("rbb") == "X..");
}

TEST_CASE("a few words that neither knows are mistakes in Russian")
{
    CHECK(claimed("rurr") == "RXRR");
    CHECK(claimed("uuurrr") == "XXXRRR");
    CHECK(claimed("ruurur") == "XXXXXX");
}

TEST_CASE("marked words are neither claimed nor passed over")
{
    CHECK(claimed("mmm") == "XXX");
    CHECK(claimed("rrmr") == "XXXX");
}

TEST_CASE("two stretches are claimed apart")
{
    CHECK(claimed("rrrkkrrr") == "RRR..RRR");
    CHECK(claimed("rrkrrr") == "XX.RRR");
}
