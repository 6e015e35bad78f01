#include "text/bodyjson.h"
#include "text/counts.h"
#include "text/html/htmlwriter.h"
#include "text/listnumbers.h"
#include "text/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::text;
using namespace Qt::StringLiterals;

namespace {

ListItem item(const QString &words, std::optional<int> number = std::nullopt,
              Numerals numerals = Numerals::Decimal, int level = 0)
{
    return {ListStyle::Numbered, level, plainRuns(words), numerals, number};
}

QByteArray stored(const Body &body)
{
    return QJsonDocument(toJson(body)).toJson(QJsonDocument::Compact);
}

Body readBack(const Body &body)
{
    const auto read = bodyFromJson(QJsonDocument::fromJson(stored(body)).object());
    REQUIRE(read);
    return *read;
}

QString shownOf(const List &list)
{
    return markersOf(list).join(u' ');
}

} // namespace

TEST_CASE("a list counts by depth, by numerals and by the numbers that its items have")
{
    CHECK(shownOf({{item(u"а"_s, 3), item(u"ә"_s), item(u"б"_s, 7), item(u"в"_s)}}) ==
          u"3. 4. 7. 8.");
    CHECK(shownOf({{item(u"а"_s), item(u"ә"_s), item(u"б"_s, 1), item(u"в"_s)}}) == u"1. 2. 1. 2.");
    CHECK(shownOf({{item(u"а"_s, 6), item(u"ә"_s), item(u"б"_s, {}, Numerals::LowerLetters)}}) ==
          u"6. 7. a.");
    CHECK(shownOf({{item(u"а"_s, 5), item(u"ә"_s, 3, Numerals::LowerRoman, 1),
                    item(u"б"_s, {}, Numerals::LowerRoman, 1), item(u"в"_s),
                    item(u"г"_s, {}, Numerals::LowerRoman, 1)}}) == u"5. iii. iv. 6. i.");
}

TEST_CASE("numbers are written as in HTML's lists")
{
    CHECK(numeral(27, Numerals::LowerLetters) == u"aa");
    CHECK(numeral(702, Numerals::UpperLetters) == u"ZZ");
    CHECK(numeral(1944, Numerals::UpperRoman) == u"MCMXLIV");
    CHECK(numeral(0, Numerals::LowerLetters) == u"0");
    CHECK(numeral(4000, Numerals::LowerRoman) == u"4000");
}

TEST_CASE("numbers and numerals come back from the stored form, which is then the third")
{
    const Body body{{List{{item(u"а"_s, 3, Numerals::UpperRoman), item(u"ә"_s, 0),
                           item(u"б"_s, {}, Numerals::LowerLetters, 2)}}}};
    CHECK(readBack(body) == body);
    CHECK(toJson(body).value(u"v").toInt() == 3);
}

TEST_CASE("a list that counts from 1 is stored as it always was")
{
    const Body body{{List{{item(u"а"_s), item(u"ә"_s, {}, Numerals::Decimal, 1)}}}};
    const QByteArray before("{\"blocks\":[{\"items\":[{\"n\":true,\"runs\":[\"а\"]},"
                            "{\"d\":1,\"n\":true,\"runs\":[\"ә\"]}],\"t\":\"ul\"}],\"v\":1}");
    CHECK(stored(body) == before);
    Body said = body;
    std::get<List>(said.blocks[0]).items[0].number = 1;
    CHECK(stored(said) == before);
}

TEST_CASE("numerals and numbers that are not known are read as if they were not there")
{
    QJsonObject object = toJson(Body{{List{{item(u"а"_s, 3, Numerals::UpperRoman)}}}});
    const auto readWith = [&](const QJsonValue &numerals, const QJsonValue &number) {
        QJsonObject entry{
            {u"runs"_s, QJsonArray{u"а"_s}}, {u"n"_s, true}, {u"f"_s, numerals}, {u"s"_s, number}};
        object[u"blocks"_s] =
            QJsonArray{QJsonObject{{u"t"_s, u"ul"_s}, {u"items"_s, QJsonArray{entry}}}};
        const auto read = bodyFromJson(object);
        REQUIRE(read);
        return std::get<List>(read->blocks.constFirst()).items.constFirst();
    };
    CHECK(readWith(u"A"_s, 5) == item(u"а"_s, 5, Numerals::UpperLetters));
    CHECK(readWith(u"ә"_s, u"5"_s) == item(u"а"_s));
    CHECK(readWith(7, -3) == item(u"а"_s));
    CHECK(readWith({}, 1e12) == item(u"а"_s));
    CHECK(readWith({}, 2.5) == item(u"а"_s));
}

TEST_CASE("lists that stand together are one, and one that counts anew stays apart by its number")
{
    const Body joined = canonical(
        {{List{{item(u"а"_s), item(u"ә"_s)}}, List{{item(u"б"_s, 1)}}, List{{item(u"в"_s, 2)}}}});
    CHECK(joined == Body{{List{{item(u"а"_s), item(u"ә"_s), item(u"б"_s, 1), item(u"в"_s)}}}});
    CHECK(canonical(joined) == joined);
}

TEST_CASE("a bullet has neither number nor numerals, and no number is out of range")
{
    const ListItem bullet{ListStyle::Bulleted, 0, plainRuns(u"а"_s)};
    ListItem odd = bullet;
    odd.number = 5;
    odd.numerals = Numerals::LowerRoman;
    CHECK(canonical({{List{{odd}}}}) == Body{{List{{bullet}}}});
    CHECK(canonical({{List{{item(u"а"_s, -1), item(u"ә"_s, largestNumber + 1)}}}}) ==
          Body{{List{{item(u"а"_s), item(u"ә"_s)}}}});
}

TEST_CASE("text for people has the numbers, and they are not counted as words")
{
    const Body body{{Paragraph{plainRuns(u"Қажет:"_s)},
                     List{{item(u"су"_s, 3), item(u"нан"_s, {}, Numerals::LowerLetters, 1),
                           ListItem{ListStyle::Bulleted, 0, plainRuns(u"тұз"_s)}}},
                     Paragraph{plainRuns(u"Соңы."_s)}}};
    CHECK(shownText(body) == u"Қажет:\n\n3. су\n   a. нан\n• тұз\n\nСоңы.");
    CHECK(paragraphs(body) == QStringList{u"Қажет:"_s, u"су"_s, u"нан"_s, u"тұз"_s, u"Соңы."_s});
    CHECK(count(body).words == 5);
}

TEST_CASE("a page's lists have the numbers, starts and letters of the body")
{
    const auto html = [](const QList<ListItem> &items) {
        return bodyHtml({{List{items}}}).remove(u'\n');
    };
    CHECK(html({item(u"а"_s), item(u"ә"_s)}) == u"<ol><li>а</li><li>ә</li></ol>");
    CHECK(html({item(u"а"_s, 3), item(u"ә"_s), item(u"б"_s, 7)}) ==
          u"<ol start=\"3\"><li>а</li><li>ә</li><li value=\"7\">б</li></ol>");
    CHECK(html({item(u"а"_s), item(u"ә"_s), item(u"б"_s, 1), item(u"в"_s)}) ==
          u"<ol><li>а</li><li>ә</li></ol><ol><li>б</li><li>в</li></ol>");
    CHECK(html({item(u"а"_s), item(u"ә"_s, {}, Numerals::LowerLetters),
                item(u"б"_s, 4, Numerals::UpperRoman)}) ==
          u"<ol><li>а</li></ol><ol type=\"a\"><li>ә</li></ol>"
          "<ol type=\"I\" start=\"4\"><li>б</li></ol>");
    CHECK(html({item(u"а"_s), item(u"ә"_s, 5, Numerals::LowerRoman, 1), item(u"б"_s)}) ==
          u"<ol><li>а<ol type=\"i\" start=\"5\"><li>ә</li></ol></li><li>б</li></ol>");
}

TEST_CASE("a ranking that counts down is one list")
{
    const Body body{{List{{item(u"а"_s, 3), item(u"ә"_s, 2), item(u"б"_s, 1), item(u"в"_s)}}}};
    CHECK(bodyHtml(body).remove(u'\n') ==
          u"<ol reversed start=\"3\"><li>а</li><li>ә</li><li>б</li></ol>"
          "<ol start=\"2\"><li>в</li></ol>");
    const Body two{{List{{item(u"а"_s, 2), item(u"ә"_s, 1)}}}};
    CHECK(bodyHtml(two).remove(u'\n') == u"<ol start=\"2\"><li>а</li></ol><ol><li>ә</li></ol>");
}
