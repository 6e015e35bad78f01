#include "spelling/housewordlines.h"
#include "spelling/housewords.h"
#include "spelling/models.h"

#include <catch2/catch.hpp>

using namespace tilshi::spelling;
using tilshi::language::HouseWord;

TEST_CASE("a house word is accepted in the case it was given in and in taller ones")
{
    const HouseWords words({{QStringLiteral("хаб")},
                            {QStringLiteral("Мұнармедиа")},
                            {QStringLiteral("еГов")},
                            {QStringLiteral(" сөз-сөйлем ")},
                            {}});
    CHECK(words.accepts(u"хаб"));
    CHECK(words.accepts(u"Хаб"));
    CHECK(words.accepts(u"ХАБ"));
    CHECK_FALSE(words.accepts(u"хАб"));
    CHECK(words.accepts(u"Мұнармедиа"));
    CHECK(words.accepts(u"МҰНАРМЕДИА"));
    CHECK_FALSE(words.accepts(u"мұнармедиа"));
    CHECK(words.accepts(u"еГов"));
    CHECK(words.accepts(u"ЕГОВ"));
    CHECK(words.accepts(u"ЕГов"));
    CHECK_FALSE(words.accepts(u"егов"));
    CHECK(words.accepts(u"сөз-сөйлем"));
    CHECK_FALSE(words.accepts(u""));
}

TEST_CASE("no house words accept nothing")
{
    CHECK(HouseWords().isEmpty());
    CHECK_FALSE(HouseWords().accepts(u"сөз"));
}

TEST_CASE("words are read from lines and written as they were read")
{
    const QString lines = QStringLiteral("# сөздер\n\nТілші / бөлік\nхаб\nхаб/бет\n/бет\n") +
                          QString(200, u'ж') + u'\n';
    const QList<HouseWord> words = houseWordsIn(lines).words;
    CHECK(words == QList<HouseWord>{{QStringLiteral("Тілші"), QStringLiteral("бөлік")},
                                    {QStringLiteral("хаб"), QStringLiteral("бет")}});
    CHECK(linesOf(words) == QStringLiteral("Тілші/бөлік\nхаб/бет\n"));
    CHECK(linesOf({{QStringLiteral("хаб")}}) == QStringLiteral("хаб\n"));
    CHECK(houseWordsIn(linesOf(words)).words == words);
    CHECK(houseWordsIn(QStringLiteral("хаб \u00ad/ бет \u00ad")).words ==
          QList<HouseWord>{{QStringLiteral("хаб"), QStringLiteral("бет")}});
}

TEST_CASE("the lines of a word list that hold no word are passed over, and named")
{
    const QString lines =
        QStringLiteral("хаб/бет\r\n#\n\nекі сөз\n12345\n/бет\nс\u200bөз\nҚР-дағы\nс\ufffdз\n"
                       "сөзбек/жоқмодель\nхаб/адам\n");
    const auto isModel = [](const QString &word) { return word != u"жоқмодель"; };
    const HouseWordList list = houseWordsIn(lines, isModel);
    CHECK(list.words == QList<HouseWord>{{QStringLiteral("хаб"), QStringLiteral("адам")},
                                         {QStringLiteral("ҚР-дағы")}});
    CHECK(list.passedOver.join(u' ').toStdString() == "4 5 6 7 9 10");
    CHECK(houseWordsIn(lines).words.size() == 3);
}

TEST_CASE("a model goes with the word's harmony and last sound")
{
    const auto model = [](QStringView word) { return likelyModels(word).value(0).toStdString(); };
    CHECK(model(u"тілшіқоржын") == "адам");
    CHECK(model(u"әлеумет") == "бет");
    CHECK(model(u"Тоқаев") == "уақыт");
    CHECK(model(u"Медведев") == "бет");
    CHECK(model(u"стартап") == "кітап");
    CHECK(model(u"блогерлік") == "жүрек");
    CHECK(model(u"лимит") == "бет");
    CHECK(model(u"кремль") == "ел");
    CHECK(model(u"компания") == "бала");
    CHECK(model(u"меню") == "жер");
    CHECK(likelyModels(u"ХҚКО").value(0) == u"бала");
    CHECK(likelyModels(u"тпрст").isEmpty());
    CHECK(likelyModels(u"").isEmpty());
}
