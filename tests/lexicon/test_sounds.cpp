#include "lexicon/smallgrammar.h"

using namespace tilshi;
using namespace tilshi::lexicon;

TEST_CASE("harmony is that of the last vowel, and of what и, у, ю and ь let through")
{
    const Sounds &sounds = test::shippedDictionary().grammar.sounds;
    const QStringList back{QStringLiteral("бала"),     QStringLiteral("бару"),
                           QStringLiteral("су"),       QStringLiteral("институт"),
                           QStringLiteral("клуб"),     QStringLiteral("компания"),
                           QStringLiteral("тоқаев"),   QStringLiteral("қазақстан"),
                           QStringLiteral("мұқағали"), QStringLiteral("жыми")};
    const QStringList front{
        QStringLiteral("мектеп"),     QStringLiteral("жүгіру"), QStringLiteral("лимит"),
        QStringLiteral("автомобиль"), QStringLiteral("меню"),   QStringLiteral("медведев"),
        QStringLiteral("техник"),     QStringLiteral("такси"),  QStringLiteral("цунами")};
    for (const QString &word : back) {
        INFO(word.toStdString());
        CHECK(sounds.harmonyOf(word) == Harmony::Back);
    }
    for (const QString &word : front) {
        INFO(word.toStdString());
        CHECK(sounds.harmonyOf(word) == Harmony::Front);
    }
}

TEST_CASE("the class of a word is that of its last spoken letter")
{
    const Sounds &sounds = test::shippedDictionary().grammar.sounds;
    CHECK(sounds.classOf(u"роль") == u'L');
    CHECK(sounds.classOf(u"ноябрь") == u'R');
    CHECK(sounds.classOf(u"тау") == u'R');
    CHECK(sounds.classOf(u"қаз") == u'Z');
    CHECK(sounds.classOf(u"клуб") == u'T');
    CHECK(sounds.classOf(u"") == QChar());
}

TEST_CASE("a final к, қ, п is voiced before vowels, but not in loans")
{
    const Sounds &sounds = test::shippedDictionary().grammar.sounds;
    CHECK(sounds.isVoiced(u"кітап"));
    CHECK(sounds.isVoiced(u"балық"));
    CHECK_FALSE(sounds.isVoiced(u"банк"));
    CHECK_FALSE(sounds.isVoiced(u"техник"));
    CHECK_FALSE(sounds.isVoiced(u"бала"));
}
