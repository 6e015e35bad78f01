#include "lexicon/analysis.h"
#include "lexicon/hunspellpair.h"
#include "lexicon/paths.h"
#include "lexicon/smallgrammar.h"

#include <random>

using namespace tilshi;
using namespace tilshi::lexicon;

namespace {

constexpr int sampled = 150;

/// Some of the entries, the same ones at every run.
QList<Entry> someEntries()
{
    const QList<Entry> &all = test::shippedDictionary().entries;
    std::mt19937 random(20260101);
    QList<Entry> some;
    while (some.size() < sampled) {
        some << all[static_cast<qsizetype>(random() % static_cast<unsigned>(all.size()))];
    }
    return some;
}

/// The entry with suffixes of the other harmony, or with those that another class takes.
Entry misled(Entry entry, bool harmony)
{
    for (Stem &stem : entry.stems) {
        if (harmony) {
            stem.base.harmony = stem.base.harmony == Harmony::Back ? Harmony::Front : Harmony::Back;
        } else {
            stem.base.soundClass = stem.base.soundClass == u'T' ? u'V' : u'T';
        }
    }
    return entry;
}

/// A form of that word or of one that is written alike but for a capital: Гасконы is of гаскон too.
bool isRight(const Analyser &analyser, const QString &word)
{
    return !analyser.readingsOf(word).isEmpty() ||
           !analyser.readingsOf(word.first(1).toLower() + word.sliced(1)).isEmpty();
}

} // namespace

TEST_CASE("what the compiler says it generates, Hunspell accepts")
{
    const Dictionary &dictionary = test::shippedDictionary();
    const test::HunspellPair pair(dictionary);
    qsizetype forms = 0;
    for (const Entry &entry : someEntries()) {
        for (const Form &form : formsOf(entry, dictionary.grammar)) {
            ++forms;
            INFO(entry.place.toString().toStdString() << " " << form.text.toStdString());
            CHECK(pair.accepts(form.text));
        }
    }
    CHECK(forms > 5000);
}

TEST_CASE("suffixes of the wrong harmony or class are refused")
{
    const Dictionary &dictionary = test::shippedDictionary();
    const test::HunspellPair pair(dictionary);
    const Analyser analyser(dictionary);
    int refused = 0;
    for (const Entry &entry : someEntries()) {
        for (const bool harmony : {true, false}) {
            const QList<Form> forms = formsOf(misled(entry, harmony), dictionary.grammar);
            for (qsizetype at = 0; at < forms.size(); at += 1 + forms.size() / 20) {
                const QString wrong = forms[at].text;
                if (wrong.contains(u'-') || isRight(analyser, wrong)) {
                    continue;
                }
                ++refused;
                INFO(entry.place.toString().toStdString() << " " << wrong.toStdString());
                CHECK_FALSE(pair.accepts(wrong));
            }
        }
    }
    CHECK(refused > 300);
}

TEST_CASE("Hunspell takes first parts before words that the grammar allows, with both folds behind")
{
    const test::HunspellPair pair(test::shippedDictionary());
    CHECK(pair.accepts(QStringLiteral("бейнетіркегіштеріндегі")));
    CHECK(pair.accepts(QStringLiteral("ультраоңшыл")));
    CHECK_FALSE(pair.accepts(QStringLiteral("бейнетіркегіштеріндағы")));
    CHECK_FALSE(pair.accepts(QStringLiteral("биокөлге")));
    CHECK_FALSE(pair.accepts(QStringLiteral("биобио")));
}

TEST_CASE("the same dictionary gives the same bytes")
{
    const Result<Pair> once = compile(test::shippedDictionary());
    const Result<Dictionary> again =
        readDictionary({QStringLiteral(TILSHI_SOURCE_DIR "/resources/dictionary"),
                        {},
                        QStringLiteral(TILSHI_STOCK_WORDS)});
    REQUIRE(once);
    REQUIRE(again);
    const Result<Pair> twice = compile(*again);
    REQUIRE(twice);
    CHECK(once->affixes == twice->affixes);
    CHECK(once->words == twice->words);
    CHECK(once->words.count('\n') == once->stems + 1); // the first line is a size
}

TEST_CASE("a bound stem is no word by itself")
{
    Dictionary dictionary;
    dictionary.grammar = test::shippedDictionary().grammar;
    dictionary.entries = {
        test::entryOf(QStringLiteral("халық"), QStringLiteral("noun"), QStringLiteral("drops"))};
    const test::HunspellPair pair(dictionary);
    CHECK(pair.accepts(QStringLiteral("халқына")));
    CHECK(pair.accepts(QStringLiteral("халықтар")));
    CHECK_FALSE(pair.accepts(QStringLiteral("халқ")));
    CHECK_FALSE(pair.accepts(QStringLiteral("халығы")));
}

TEST_CASE("a headword that the rules make from another is accepted without being listed")
{
    Dictionary dictionary;
    dictionary.grammar = test::shippedDictionary().grammar;
    dictionary.entries = {
        test::entryOf(QStringLiteral("мектеп"), QStringLiteral("noun")),
        test::entryOf(QStringLiteral("мектебіндегілер"), QStringLiteral("fixed")),
        test::entryOf(QStringLiteral("мектептұн"), QStringLiteral("fixed")),
    };
    const Result<Pair> pair = compile(dictionary);
    REQUIRE(pair);
    CHECK_FALSE(pair->words.contains("мектебіндегілер"));
    CHECK(pair->words.contains("мектептұн\n"));
    const test::HunspellPair hunspell(dictionary);
    CHECK(hunspell.accepts(QStringLiteral("мектебіндегілер")));
    CHECK(hunspell.accepts(QStringLiteral("мектептұн")));
}

TEST_CASE("a forbidden form is refused though the rules make it")
{
    Dictionary dictionary;
    dictionary.grammar = test::shippedDictionary().grammar;
    dictionary.entries = {test::entryOf(QStringLiteral("мектеп"), QStringLiteral("noun"))};
    dictionary.forbidden = {{QStringLiteral("мектептер"), QStringLiteral("мектеп"), {}}};
    const test::HunspellPair pair(dictionary);
    CHECK_FALSE(pair.accepts(QStringLiteral("мектептер")));
    CHECK(pair.accepts(QStringLiteral("мектептерге")));
}
