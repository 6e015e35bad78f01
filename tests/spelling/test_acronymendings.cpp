#include "spelling/acronymendings.h"
#include "spelling/guessing.h"
#include "spelling/nearwords.h"

#include <catch2/catch.hpp>

using namespace tilshi::spelling;

namespace {

QList<Finding> findingsIn(const QString &text)
{
    const QStringList words{QStringLiteral("АҚШ"),     QStringLiteral("АҚШ-тың"),
                            QStringLiteral("НАТО"),    QStringLiteral("НАТО-ға"),
                            QStringLiteral("НАТО-да"), QStringLiteral("ҚҚҚ-ға")};
    return acronymEndingsIn(TokenizedText(text),
                            [words](const QString &word) { return words.contains(word); });
}

} // namespace

TEST_CASE("an ending that does not fit its abbreviation is named, with the one that fits")
{
    const QList<Finding> findings = findingsIn(QStringLiteral("Кеше АҚШ-тің НАТО-ге, НАТО-та"));
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].kind() == FindingKind::Ending);
    CHECK(findings[0].start == 5);
    CHECK(findings[0].text == u"АҚШ-тің");
    CHECK(findings[0].fixes == QStringList{QStringLiteral("АҚШ-тың")});
    CHECK(findings[1].fixes == QStringList{QStringLiteral("НАТО-ға")});
    CHECK(findings[2].fixes == QStringList{QStringLiteral("НАТО-да")});
}

TEST_CASE("nothing is said of abbreviations that are right or not known")
{
    CHECK(findingsIn(QStringLiteral("АҚШ-тың НАТО-ға АҚШ НАТО-шылдар")).isEmpty());
    CHECK(findingsIn(QStringLiteral("ҚҚҚ-ге ЖШС-нің А-ге -тің")).isEmpty());
    CHECK(findingsIn(QStringLiteral("https://ақш.қаз/НАТО-ге")).isEmpty());
}

TEST_CASE("guesses for an abbreviation with an ending keep its capitals")
{
    using tilshi::test::foundAmong;
    CHECK(foundAmong({QStringLiteral("ЮНЕСКО-ның")}, u"ЮНЕСКО-нын", tryNearWords) ==
          QStringList{QStringLiteral("ЮНЕСКО-ның")});
    CHECK(foundAmong({QStringLiteral("А-тобы")}, u"А-тоб", tryNearWords) ==
          QStringList{QStringLiteral("А-тобы")});
}
