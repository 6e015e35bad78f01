#include "language/anytext.h"
#include "language/foldedtext.h"

#include <catch2/catch.hpp>

using tilshi::language::FoldedText;
using tilshi::language::Folding;

namespace {

std::string key(QStringView text, const Folding &folding = {})
{
    return FoldedText(text, folding).key().toStdString();
}

} // namespace

TEST_CASE("what is looked for is one with or without Kazakh letters, capitals and accents")
{
    CHECK(key(u"Қазақ ТІЛІ, һәм Ёлка Café") == "казак тили, хам елка cafe");
    CHECK(key(u"йод – ‘Йод’") == "йод - 'йод'");
    CHECK(key(u"«Тілші»\u00a0„ой“") == "\"тилши\" \"ой\"");
    CHECK(key(u"Қазақ", {false, true}) == "Казак");
    CHECK(key(u"Қазақ", {true, false}) == "қазақ");
    CHECK(key(u"Қазақ", {false, false}) == "Қазақ");
}

TEST_CASE("what is not seen is left out, and every place in the key leads back to the text")
{
    const FoldedText folded(u"мем\u00adле\u00adкет а\u0301уа", {});
    CHECK(folded.key() == u"мемлекет ауа");
    CHECK(folded.place(0) == 0);
    CHECK(folded.place(3) == 4);
    CHECK(folded.place(5) == 7);
    CHECK(folded.place(12) == 15);
    const FoldedText hidden(u"\u00ad\u00adа", {});
    CHECK(hidden.place(0) == 2);
    CHECK(hidden.place(1) == 3);
    CHECK(FoldedText(u"ана", {}).place(3) == 3);
}
