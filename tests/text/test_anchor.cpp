#include "randomtext.h"
#include "text/compare/anchor.h"
#include "text/passages.h"
#include "text/plaintext.h"

#include <catch2/catch.hpp>
#include <cstdio>

using namespace tilshi::text;

namespace {

Body bodyOfLines(const QStringList &lines)
{
    Body body;
    for (const QString &line : lines) {
        body.blocks.append(Paragraph{plainRuns(line)});
    }
    return body;
}

/// The anchor on the first place where the words stand.
Anchor on(const Body &body, const QString &words)
{
    const Units units = unitsOf(body);
    for (qsizetype unit = 0; unit < units.size(); ++unit) {
        const qsizetype at = textOf(units[unit]).indexOf(words);
        if (at >= 0) {
            return anchorBetween(units, {unit, at}, {unit, at + words.size()});
        }
    }
    FAIL("no such words");
    return {};
}

QString followedQuote(const QStringList &before, const QString &words, const QStringList &after)
{
    const Body old = bodyOfLines(before);
    const auto there = followed(on(old, words), old, bodyOfLines(after));
    return there ? there->quote : QString();
}

/// Words are told by a mark that no edit of RandomText sets or takes away.
constexpr Mark told = Mark::KeepScript;

struct ToldWords
{
    QString text;
    std::optional<Place> begin;
    Place end;
};

void collect(const Runs &runs, qsizetype unit, qsizetype offset, ToldWords &words)
{
    for (const Run &run : runs) {
        if (run.marks & told) {
            words.text += run.text;
            words.begin = words.begin.value_or(Place{unit, offset});
            words.end = {unit, offset + run.text.size()};
        }
        offset += run.text.size();
    }
}

ToldWords toldWords(const Units &units)
{
    ToldWords words;
    for (qsizetype at = 0; at < units.size(); ++at) {
        collect(units[at].runs, at, 0, words);
        const auto *table = std::get_if<Table>(&units[at].object);
        qsizetype offset = 0;
        for (const TableRow &row : table ? table->rows : QList<TableRow>()) {
            for (const TableCell &cell : row) {
                for (const Runs &paragraph : cell.paragraphs) {
                    collect(paragraph, at, offset, words);
                    offset += plainText(paragraph).size() + 1;
                }
                offset += cell.paragraphs.isEmpty() ? 1 : 0;
            }
        }
    }
    return words;
}

/// Marks one to six words somewhere in the body.
bool tell(Body &body, RandomText &random)
{
    QList<Runs *> places;
    for (Block &block : body.blocks) {
        forEachRuns(block, [&places](Runs &runs) {
            if (!runs.isEmpty()) {
                places.append(&runs);
            }
        });
    }
    if (places.isEmpty()) {
        return false;
    }
    Runs &runs = *random.oneOf(places);
    QStringList words = plainText(runs).split(u' ');
    const qsizetype first = random.below(int(words.size()));
    const qsizetype count = std::min(words.size() - first, qsizetype(1 + random.below(6)));
    const auto joined = [&words](qsizetype from, qsizetype length) {
        return words.mid(from, length).join(u' ');
    };
    const QString head = first == 0 ? QString() : joined(0, first) + u' ';
    const QString tail =
        first + count == words.size() ? QString() : u' ' + joined(first + count, -1);
    runs =
        canonical(plainRuns(head) + Runs{{joined(first, count), told, {}, {}}} + plainRuns(tail));
    return true;
}

} // namespace

TEST_CASE("an anchor follows its words through edits around them")
{
    CHECK(followedQuote({QStringLiteral("Үкімет бюджетті бекітті.")}, QStringLiteral("бюджетті"),
                        {QStringLiteral("Бүгін Үкімет жаңа бюджетті бекітті.")}) ==
          QStringLiteral("бюджетті"));
    CHECK(followedQuote({QStringLiteral("Бірінші абзац осы."), QStringLiteral("Екінші абзац осы.")},
                        QStringLiteral("Екінші"),
                        {QStringLiteral("Жаңа сөйлем."), QStringLiteral("Екінші абзац осы."),
                         QStringLiteral("Бірінші абзац осы.")}) == QStringLiteral("Екінші"));
}

TEST_CASE("an anchor follows words that were cut and pasted elsewhere")
{
    CHECK(followedQuote({QStringLiteral("Жол жөндеуге 240 млрд теңге қаралған, деді министр."),
                         QStringLiteral("Құжатты депутаттар желтоқсанда қарайды.")},
                        QStringLiteral("деді министр"),
                        {QStringLiteral("Жол жөндеуге 240 млрд теңге қаралған."),
                         QStringLiteral("Құжатты, деді министр, депутаттар желтоқсанда "
                                        "қарайды.")}) == QStringLiteral("деді министр"));
}

TEST_CASE("an anchor stays on a word that was corrected, and on what a passage became")
{
    CHECK(followedQuote({QStringLiteral("Мемлекет басшысы министірлік құрды.")},
                        QStringLiteral("министірлік"),
                        {QStringLiteral("Мемлекет басшысы министрлік құрды.")}) ==
          QStringLiteral("министрлік"));
    CHECK(followedQuote(
              {QStringLiteral("Кеше Мемлекет басшысы жаңа министрлік құрды.")},
              QStringLiteral("Кеше Мемлекет басшысы жаңа"),
              {QStringLiteral("Бүгінгі Жолдауда Мемлекет басшысы жаңа министрлік құрды.")}) ==
          QStringLiteral("Бүгінгі Жолдауда Мемлекет басшысы жаңа"));
}

TEST_CASE("an anchor whose words are gone is gone, though the same word stands elsewhere")
{
    const Body before = bodyOfLines(
        {QStringLiteral("Үкімет кеше отырыс өткізді."), QStringLiteral("Депутаттар кеше тарады.")});
    const Body after = bodyOfLines(
        {QStringLiteral("Үкімет отырыс өткізді."), QStringLiteral("Депутаттар кеше тарады.")});
    CHECK_FALSE(followed(on(before, QStringLiteral("кеше")), before, after));
    CHECK(followed(on(before, QStringLiteral("Депутаттар кеше")), before, after)->quote ==
          QStringLiteral("Депутаттар кеше"));
}

TEST_CASE("an anchor on a part of a word, and on an object without words, stays there")
{
    CHECK(followedQuote({QStringLiteral("Үкімет бюджетті бекітті.")}, QStringLiteral("джет"),
                        {QStringLiteral("Сол Үкімет бюджетті бекітті.")}) ==
          QStringLiteral("джет"));
    const Body before{{Image{QStringLiteral("a.jpg"), {}, {}, {}}}};
    const Body after{{Paragraph{plainRuns(QStringLiteral("Жаңа."))},
                      Image{QStringLiteral("a.jpg"), {}, {}, {}}}};
    const auto there = followed({{0, 0}, {0, 0}, {}}, before, after);
    REQUIRE(there);
    CHECK(there->begin == Place{1, 0});
}

TEST_CASE("anchors stay on their words in 99 of 100 random edits that keep them")
{
    int kept = 0;
    int followedThere = 0;
    for (unsigned seed = 0; seed < 4'000; ++seed) {
        RandomText random(seed);
        Body before = random.body();
        if (!tell(before, random)) {
            continue;
        }
        before = canonical(before);
        const Body after = random.edited(before, 1 + random.below(6));
        const ToldWords old = toldWords(unitsOf(before));
        const ToldWords there = toldWords(unitsOf(after));
        if (QString(there.text).remove(u' ') != QString(old.text).remove(u' ')) {
            continue;
        }
        ++kept;
        const Anchor anchor = anchorBetween(unitsOf(before), *old.begin, old.end);
        const auto found = followed(anchor, before, after);
        const bool right = found && found->begin == *there.begin && found->end == there.end;
        followedThere += right ? 1 : 0;
    }
    std::printf("anchors on their words: %d of %d (%.2f %%)\n", followedThere, kept,
                100.0 * followedThere / kept);
    REQUIRE(kept > 2'000);
    CHECK(followedThere >= 0.99 * kept);
}
