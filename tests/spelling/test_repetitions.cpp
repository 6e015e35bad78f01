#include "spelling/findings.h"
#include "spelling/repetitions.h"
#include "spelling/tokenizedtext.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::spelling;

namespace {

std::string mended(QStringView text)
{
    return test::mended(text, repetitionsIn(TokenizedText(text.toString()))).toStdString();
}

} // namespace

TEST_CASE("a word that stands twice is found, in any case of its first")
{
    CHECK(mended(u"ұзақ уақыт бойы жұмыс жұмыс істеген") == "ұзақ уақыт бойы жұмыс істеген");
    CHECK(mended(u"Крахмал крахмал адам тамағында") == "Крахмал адам тамағында");
    CHECK(mended(u"деп деп деп таныды") == "деп деп таныды");
    const auto found = repetitionsIn(TokenizedText(QStringLiteral("ол түрлі түрлі жарақат алған")));
    REQUIRE(found.size() == 1);
    CHECK(found.first().text == u"түрлі түрлі");
    CHECK(found.first().fixes ==
          QStringList{QStringLiteral("түрлі"), QStringLiteral("түрлі-түрлі")});
}

TEST_CASE("what is said twice on purpose is left alone")
{
    for (const QStringView right :
         {u"бара-бара түсінді", u"үш жүз елу елу бір", u"«Бизнес – жиырма жиырма»", u"Чжи Чжи",
          u"жоқ жоқ, иә иә", u"а а а б", u"алға, алға!", u"5 5", u"бала. Бала", u"ал\nал",
          u"бала балалар"}) {
        INFO(right.toString().toStdString());
        CHECK(repetitionsIn(TokenizedText(right.toString())).isEmpty());
    }
}
