#include "randomtext.h"
#include "text/compare/merge.h"
#include "text/compare/words.h"

#include <QHash>

#include <catch2/catch.hpp>

using namespace tilshi::text;

namespace {

constexpr unsigned triples = 2'000;

Body bodyOfLines(const QStringList &lines)
{
    Body body;
    for (const QString &line : lines) {
        body.blocks.append(Paragraph{plainRuns(line)});
    }
    return body;
}

QStringList linesOf(const Units &units)
{
    QStringList lines;
    for (const Unit &unit : units) {
        lines.append(textOf(unit));
    }
    return lines;
}

Merge merged(const QStringList &base, const QStringList &mine, const QStringList &theirs)
{
    return merge(bodyOfLines(base), bodyOfLines(mine), bodyOfLines(theirs));
}

/// How often each word is there.
QHash<QString, int> countedWords(const Units &units)
{
    QHash<QString, int> words;
    for (const Unit &unit : units) {
        const QString text = textOf(unit);
        const QList<Word> all = wordsOf(text);
        for (const Word &word : all) {
            ++words[text.sliced(word.begin, word.end - word.begin)];
        }
    }
    return words;
}

} // namespace

TEST_CASE("what two people did to different words of one paragraph is both done")
{
    const Merge both =
        merged({QStringLiteral("Келесі жылы облыстарға 1,3 трлн теңге бөлінеді. Қаржының жартысы "
                               "мектеп салуға жұмсалады.")},
               {QStringLiteral("Келесі жылы облыстарға 1,4 трлн теңге бөлінеді. Қаржының жартысы "
                               "мектеп салуға жұмсалады.")},
               {QStringLiteral("Келесі жылы облыстарға 1,3 трлн теңге бөлінеді. Қаржының жартысы "
                               "мектеп пен аурухана салуға жұмсалады.")});
    CHECK(both.conflictCount() == 0);
    CHECK(linesOf(resolved(both)) ==
          QStringList{QStringLiteral("Келесі жылы облыстарға 1,4 трлн теңге бөлінеді. Қаржының "
                                     "жартысы мектеп пен аурухана салуға жұмсалады.")});
    CHECK(both.rows.constFirst().source == MergeSource::Both);
}

TEST_CASE("the same words changed by two people are a conflict with all three forms")
{
    const QString base = QStringLiteral("Жол жөндеуге қаржы қаралған.");
    const QString mine = QStringLiteral("Жол жөндеуге 240 млрд теңге қаралған.");
    const QString theirs = QStringLiteral("Жол жөндеуге 238,6 млрд теңге қаралған.");
    const Merge both = merged({base}, {mine}, {theirs});
    REQUIRE(both.conflictCount() == 1);
    CHECK(linesOf(both.rows.constFirst().base) == QStringList{base});
    CHECK(linesOf(resolved(both, {MergeChoice::Mine})) == QStringList{mine});
    CHECK(linesOf(resolved(both, {MergeChoice::Theirs})) == QStringList{theirs});
    CHECK(linesOf(resolved(both, {MergeChoice::Base})) == QStringList{base});
    CHECK(linesOf(resolved(both)) == QStringList{mine, theirs});
}

TEST_CASE("the same change by two people is no conflict")
{
    const Merge both = merged({QStringLiteral("Үкімет бюджетті бекітті.")},
                              {QStringLiteral("Үкімет бюджетті бекітеді.")},
                              {QStringLiteral("Үкімет бюджетті бекітеді.")});
    CHECK(both.conflictCount() == 0);
    CHECK(linesOf(resolved(both)) == QStringList{QStringLiteral("Үкімет бюджетті бекітеді.")});
}

TEST_CASE("a paragraph that one moves and the other corrects is corrected where it was moved")
{
    const QString first = QStringLiteral("Бірінші абзацта бюджет туралы айтылды.");
    const QString second = QStringLiteral("Екінші абзацта мектептер саны келтірілді.");
    const QString third = QStringLiteral("Үшінші абзацта депутаттар сөйледі.");
    const QString corrected = QStringLiteral("Бірінші абзацта жаңа бюджет туралы айтылды.");
    const Merge both =
        merged({first, second, third}, {second, third, first}, {corrected, second, third});
    CHECK(both.conflictCount() == 0);
    CHECK(linesOf(resolved(both)) == QStringList{second, third, corrected});
}

TEST_CASE("paragraphs that two people add at one place are both there, mine first")
{
    const QString base = QStringLiteral("Бірінші абзацта бюджет туралы айтылды.");
    const QString mine = QStringLiteral("Менің сөзім осы.");
    const QString theirs = QStringLiteral("Оның хабары басқа.");
    const Merge both = merged({base}, {base, mine}, {base, theirs});
    CHECK(both.conflictCount() == 0);
    CHECK(linesOf(resolved(both)) == QStringList{base, mine, theirs});
}

TEST_CASE("a paragraph that one deletes and the other changes is a conflict")
{
    const QString kept = QStringLiteral("Бірінші абзацта бюджет туралы айтылды.");
    const QString base = QStringLiteral("Екінші абзацта мектептер саны келтірілді.");
    const QString mine = QStringLiteral("Екінші абзацта мектептер саны дәл келтірілді.");
    const Merge both = merged({kept, base}, {kept, mine}, {kept});
    REQUIRE(both.conflictCount() == 1);
    CHECK(linesOf(resolved(both, {MergeChoice::Theirs})) == QStringList{kept});
    CHECK(linesOf(resolved(both)) == QStringList{kept, mine});
}

TEST_CASE("a text merged with one that nobody changed, or with itself, is that text")
{
    for (unsigned seed = 0; seed < triples; ++seed) {
        INFO("seed " << seed);
        RandomText random(seed);
        const Body base = random.body();
        const Body mine = random.edited(base, 1 + random.below(8));
        for (const Merge &one :
             {merge(base, mine, base), merge(base, base, mine), merge(base, mine, mine)}) {
            REQUIRE(one.conflictCount() == 0);
            REQUIRE(bodyOf(resolved(one)) == mine);
        }
    }
}

TEST_CASE("edits of different paragraphs merge without a conflict, and both are there")
{
    for (unsigned seed = 0; seed < triples; ++seed) {
        INFO("seed " << seed);
        RandomText random(seed);
        Units base;
        for (int count = 2 + random.below(8); count > 0; --count) {
            base.append({{}, random.runs(), {}});
        }
        Units mine = base;
        Units theirs = base;
        QStringList wanted = linesOf(base);
        for (qsizetype at = 0; at < base.size(); ++at) {
            Units &side = at % 2 ? mine : theirs;
            QStringList words = textOf(base[at]).split(u' ');
            words[random.below(int(words.size()))] =
                QStringLiteral("жаңа%1").arg(random.below(1000));
            side[at].runs = plainRuns(words.join(u' '));
            wanted[at] = words.join(u' ');
        }
        const Merge both = merge(base, mine, theirs);
        REQUIRE(both.conflictCount() == 0);
        REQUIRE(linesOf(resolved(both)) == wanted);
    }
}

TEST_CASE("every word that either typed, or both kept, is in the merged text or in a conflict")
{
    for (unsigned seed = 0; seed < triples; ++seed) {
        INFO("seed " << seed);
        RandomText random(seed);
        const Body base = random.body();
        const Body mine = random.edited(base, 1 + random.below(8));
        const Body theirs = random.edited(base, 1 + random.below(8));
        const auto there = countedWords(resolved(merge(base, mine, theirs)));
        const auto old = countedWords(unitsOf(base));
        const auto left = countedWords(unitsOf(mine));
        const auto right = countedWords(unitsOf(theirs));
        for (const QString &word : (left.keys() + right.keys())) {
            INFO(word.toStdString());
            const bool typed =
                left.value(word) > old.value(word) || right.value(word) > old.value(word);
            const bool kept =
                left.value(word) == old.value(word) && right.value(word) == old.value(word);
            REQUIRE((there.contains(word) || !(typed || kept)));
        }
    }
}
