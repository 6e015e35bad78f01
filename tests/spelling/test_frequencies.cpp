#include "spelling/frequencies.h"
#include "spelling/likelihood.h"
#include "spelling/smalltable.h"

using namespace tilshi;
using namespace tilshi::spelling;

using Table = test::SmallTable;

TEST_CASE("a word's count is found wherever its line is")
{
    const Table table("Алматы\t7\nбала\t120\nбалалар\t30\nқазақ\t999\n");
    CHECK(table.frequencies.of(u"Алматы") == 7);
    CHECK(table.frequencies.of(u"бала") == 120);
    CHECK(table.frequencies.of(u"балалар") == 30);
    CHECK(table.frequencies.of(u"қазақ") == 999);
    CHECK(table.frequencies.of(u"бал") == 0);
    CHECK(table.frequencies.of(u"алматы") == 0);
    CHECK(table.frequencies.of(u"ө") == 0);
    CHECK(table.frequencies.of(u"") == 0);
    CHECK(Frequencies().of(u"бала") == 0);
}

TEST_CASE("a table that is empty, has no last line end or no counts is read for what it has")
{
    CHECK(Table("").frequencies.of(u"бала") == 0);
    CHECK(Table("бала\t5").frequencies.of(u"бала") == 5);
    CHECK(Table("бала\n\n\tx\n").frequencies.of(u"бала") == 0);
    CHECK(Frequencies::open(QStringLiteral("/nowhere/x.freq")).error().code == ErrorCode::NotFound);
}

TEST_CASE("the common word is likelier than the rare one, and the near slip than the far one")
{
    const Table table("болар\t50\nбұлар\t2\n");
    const Guess common{QStringLiteral("болар"), Slip::Omitted};
    const Guess rare{QStringLiteral("бұлар"), Slip::Omitted};
    CHECK(likelihood(common, table.frequencies) > likelihood(rare, table.frequencies));
    CHECK(likeliestFirst({rare, common}, table.frequencies).first() == common);
    const Guess lost{QStringLiteral("x"), Slip::LostLetter};
    const Guess other{QStringLiteral("x"), Slip::OtherLetter};
    CHECK(likelihood(lost, Frequencies()) > likelihood(other, Frequencies()));
}
