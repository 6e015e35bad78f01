#include "lexicon/analysis.h"
#include "lexicon/smallgrammar.h"

using namespace tilshi;
using namespace tilshi::lexicon;

namespace {

/// "headword kind analysis" of every reading, sorted, each once.
QStringList readings(const QString &form)
{
    static const Analyser analyser(test::shippedDictionary());
    QStringList lines;
    const QList<Reading> found = analyser.readingsOf(form);
    for (const Reading &reading : found) {
        lines << QStringList{reading.headword, reading.kind, reading.analysis}.join(u' ');
    }
    lines.sort();
    lines.removeDuplicates();
    return lines;
}

} // namespace

TEST_CASE("long forms are taken apart")
{
    CHECK(readings(QStringLiteral("министрліктеріміздегілерге"))
              .contains(QStringLiteral("министрлік noun pl p1pl attr pl dat")));
    CHECK(readings(QStringLiteral("мектебінде")).contains(QStringLiteral("мектеп noun p3 loc")));
    CHECK(readings(QStringLiteral("халқымыз")).contains(QStringLiteral("халық noun p1pl")));
}

TEST_CASE("closed paradigms are read from their tables")
{
    CHECK(readings(QStringLiteral("маған")).contains(QStringLiteral("мен closed dat")));
}

TEST_CASE("a first part stands solid before a word that is long enough")
{
    CHECK(readings(QStringLiteral("аэрофотосуреттер"))
              .contains(QStringLiteral("аэрофотосурет noun pl")));
    CHECK(readings(QStringLiteral("радиожүргізушіге"))
              .contains(QStringLiteral("радиожүргіз verb agentp dat")));
    CHECK(readings(QStringLiteral("биокөлге")).isEmpty());
    CHECK(readings(QStringLiteral("биоАлматыға")).isEmpty());
}

TEST_CASE("who comes from a place is written small, the place is not")
{
    CHECK(readings(QStringLiteral("токиолықтарға"))
              .contains(QStringLiteral("токио origin ness pl dat")));
    CHECK(readings(QStringLiteral("токио")).isEmpty());
    CHECK(readings(QStringLiteral("токиоға")).isEmpty());
}

TEST_CASE("what is no form has no reading")
{
    for (const QString &wrong :
         {QStringLiteral("кітапы"), QStringLiteral("дәуірнің"), QStringLiteral("мектепі"),
          QStringLiteral("бағытыда"), QStringLiteral("технологияні")}) {
        INFO(wrong.toStdString());
        CHECK(readings(wrong).isEmpty());
    }
}
