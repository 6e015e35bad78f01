#include "lexicon/analysis.h"
#include "lexicon/hunspellpair.h"
#include "lexicon/smallgrammar.h"
#include "support/table.h"

#include <QDir>
#include <QSet>

#include <algorithm>

using namespace tilshi;
using namespace tilshi::lexicon;

namespace {

/// "headword, kind, analysis, form, yes or no" of every table of paradigms.
QList<QStringList> paradigmRows()
{
    const QString folder = QStringLiteral("lexicon/paradigms/");
    QList<QStringList> rows;
    const QStringList files = QDir(QStringLiteral(TILSHI_SOURCE_DIR "/tests/") + folder)
                                  .entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        rows += test::tableRows(folder + file);
    }
    return rows;
}

bool isForm(const QStringList &row)
{
    return row.value(4) == u"yes";
}

/// Voices are verbs of their own in the dictionary; the tables read them as forms.
bool isVoice(const QString &analysis)
{
    static const QStringList voices{QStringLiteral("pass"), QStringLiteral("caus"),
                                    QStringLiteral("refl"), QStringLiteral("recip")};
    return voices.contains(analysis.section(u' ', 0, 0));
}

} // namespace

TEST_CASE("the paradigms that were checked by hand are inflected so")
{
    const test::HunspellPair pair(test::shippedDictionary());
    QSet<QString> headwords;
    for (const QStringList &row : paradigmRows()) {
        headwords.insert(row.first());
        INFO(row.join(u' ').toStdString());
        CHECK((isForm(row) || row.value(4) == u"no"));
        CHECK((!isForm(row) || pair.accepts(row.value(3))));
    }
    CHECK(headwords.size() >= 150);
}

TEST_CASE("what was refused by hand is no form of its headword, and no word unless another's")
{
    const test::HunspellPair pair(test::shippedDictionary());
    const Analyser analyser(test::shippedDictionary());
    int refused = 0;
    for (const QStringList &row : paradigmRows()) {
        // Hunspell takes a word with a hyphen for two words.
        if (isForm(row) || row.value(3).contains(u'-')) {
            continue;
        }
        const QList<Reading> readings = analyser.readingsOf(row.value(3));
        INFO(row.join(u' ').toStdString());
        CHECK(std::none_of(readings.begin(), readings.end(), [&](const Reading &reading) {
            return reading.headword == row.first() && reading.kind == row.value(1);
        }));
        CHECK(pair.accepts(row.value(3)) == !readings.isEmpty());
        refused += readings.isEmpty() ? 1 : 0;
    }
    CHECK(refused > 500);
}

TEST_CASE("forms have the reading that a linguist gave them")
{
    const Analyser analyser(test::shippedDictionary());
    int compared = 0;
    for (const QStringList &row : paradigmRows()) {
        const QList<Reading> readings = analyser.readingsOf(row.value(3));
        const auto isOfRow = [&](const Reading &reading) {
            return reading.headword == row.first() && reading.kind == row.value(1);
        };
        if (!isForm(row) || isVoice(row.value(2)) ||
            std::none_of(readings.begin(), readings.end(), isOfRow)) {
            continue;
        }
        ++compared;
        INFO(row.join(u' ').toStdString());
        CHECK(std::any_of(readings.begin(), readings.end(), [&](const Reading &reading) {
            return isOfRow(reading) && reading.analysis == row.value(2);
        }));
    }
    CHECK(compared > 5000);
}
