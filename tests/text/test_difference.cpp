#include "text/difference.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace tilshi::text;

namespace {

QString side(const QList<Difference> &all, DifferenceKind left)
{
    QString text;
    for (const Difference &one : all) {
        text += one.kind == left ? QString() : one.text;
    }
    return text;
}

QString textOf(const std::vector<int> &words)
{
    static const QString names[] = {QStringLiteral("қала "), QStringLiteral("бекет\n"),
                                    QStringLiteral("жол "), QStringLiteral("  ")};
    QString text;
    for (const int word : words) {
        text += names[word];
    }
    return text;
}

} // namespace

TEST_CASE("a changed word is named, and what is around it is the same")
{
    const QList<Difference> all =
        differences(QStringLiteral("Жаңа мектеп ашылды."), QStringLiteral("Жаңа бекет ашылды."));
    CHECK(all == QList<Difference>{{DifferenceKind::Same, QStringLiteral("Жаңа ")},
                                   {DifferenceKind::Removed, QStringLiteral("мектеп")},
                                   {DifferenceKind::Added, QStringLiteral("бекет")},
                                   {DifferenceKind::Same, QStringLiteral(" ашылды.")}});
    CHECK(changedWords(all) == ChangedWords{1, 1});
}

TEST_CASE("texts that are equal do not differ, and all of a new text is added")
{
    CHECK(changedWords(differences(QStringLiteral("бір екі"), QStringLiteral("бір екі"))) ==
          ChangedWords{0, 0});
    CHECK(changedWords(differences({}, QStringLiteral("бір екі"))) == ChangedWords{0, 2});
    CHECK(differences({}, {}).isEmpty());
}

TEST_CASE("a difference that is applied gives the other text")
{
    const bool holds = rc::check("both sides come back", [] {
        const auto words = rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4));
        const QString before = textOf(*words);
        const QString after = textOf(*words);
        const QList<Difference> all = differences(before, after);
        RC_ASSERT(side(all, DifferenceKind::Added) == before);
        RC_ASSERT(side(all, DifferenceKind::Removed) == after);
    });
    CHECK(holds);
}

TEST_CASE("two long texts without a word in common are told apart without a long wait")
{
    QString before;
    QString after;
    for (int i = 0; i < 60'000; ++i) {
        before += QStringLiteral("а%1 ").arg(i);
        after += QStringLiteral("б%1 ").arg(i);
    }
    CHECK(changedWords(differences(before, after)) == ChangedWords{60'000, 60'000});
}
