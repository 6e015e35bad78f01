#include "importing/dateline.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;

namespace {

struct Case
{
    const char16_t *paragraph;
    const char16_t *source;
    QDate date;
    const char16_t *place;
    const char16_t *rest;
};

} // namespace

TEST_CASE("datelines of the shapes that Kazakh newsrooms use are read")
{
    const QDate day(2025, 9, 8);
    const Case cases[] = {
        {u"Munarmedia.kz.08.09.2025 ж. /Астана/ -\u00a0Бүгін", u"Munarmedia.kz", day, u"Астана",
         u"Бүгін"},
        {u"Munarmedia.kz.\u00a008.09.2025\u00a0ж.\u00a0/Астана/\u00a0–\u00a0Бүгін",
         u"Munarmedia.kz", day, u"Астана", u"Бүгін"},
        {u"munarmedia.kz, 8.9.2025 /Нұр ауылы/ — Бүгін", u"munarmedia.kz", day, u"Нұр ауылы",
         u"Бүгін"},
        {u"Munarmedia.kz. 08.09.2025 ж. – Бүгін", u"Munarmedia.kz", day, u"", u"Бүгін"},
        {u"АСТАНА. ҚазАқпарат – Бүгін", u"ҚазАқпарат", {}, u"АСТАНА", u"Бүгін"},
        {u"АСТАНА. 2025 жылғы 8 қыркүйек. ҚазАқпарат - Бүгін", u"ҚазАқпарат", day, u"АСТАНА",
         u"Бүгін"},
        {u"Алматы, 2025 жылғы 8 қыркүйек. Бүгін", u"", day, u"Алматы", u"Бүгін"},
        {u"Алматы, 2025 ж. 8 қыркүйек – Бүгін", u"", day, u"Алматы", u"Бүгін"},
        {u"Шымкент. 8 қыркүйек 2025 жыл. «Бүгін»", u"", day, u"Шымкент", u"«Бүгін»"},
        {u"/Астана/ Бүгін", u"", {}, u"Астана", u"Бүгін"},
        {u"/ҚазАқпарат/ – Бүгін", u"ҚазАқпарат", {}, u"", u"Бүгін"},
        {u"Munarmedia.kz.08.09.2025ж./Астана/-Бүгін", u"Munarmedia.kz", day, u"Астана", u"Бүгін"},
        {u"АЛМАТЫ (ҚазАқпарат) – Бүгін", u"ҚазАқпарат", {}, u"АЛМАТЫ", u"Бүгін"},
        {u"Алматы, 08.09.2025 ж. Бүгін", u"", day, u"Алматы", u"Бүгін"},
        {u"/Астана/ (Бүгін)", u"", {}, u"Астана", u"(Бүгін)"},
        {u"Алматы, 08.09.2025", u"", day, u"Алматы", u""},
    };
    for (const Case &c : cases) {
        const QString paragraph = QString::fromUtf16(c.paragraph);
        INFO(paragraph.toStdString());
        const auto found = findDateline(paragraph);
        REQUIRE(found);
        CHECK(found->dateline.source == QString::fromUtf16(c.source));
        CHECK(found->dateline.date == c.date);
        CHECK(found->dateline.place == QString::fromUtf16(c.place));
        CHECK(paragraph.sliced(found->length) == QString::fromUtf16(c.rest));
    }
}

TEST_CASE("what may be a sentence is left alone")
{
    for (const char16_t *text : {
             u"2025 жылғы 8 қыркүйек – тарихи күн.",
             u"Munarmedia.kz – еліміздегі ақпарат порталы.",
             u"Munarmedia.kz 08.09.2025 ж. жариялаған мақала.",
             u"АСТАНА – еліміздің елордасы.",
             u"Астана. Бұл қала жылдам өсіп келеді.",
             u"Астана, Алматы және Шымкент – ірі қалалар.",
             u"Иә, 2025 жылғы 8 қыркүйек – маңызды күн.",
             u"Алматыда 2025 жылғы 8 қыркүйек күні жиын өтті.",
             u"Munarmedia.kz. 31.02.2025 ж. – Бүгін",
             u"Алматы, 08.09.2025 ж. өткен жиын туралы.",
             u"Munarmedia.kz. 08.09.0025 ж. – Бүгін",
             u"Алматы, 2025 жылғы 8 қыркүйек-қараша аралығы",
             u"Жасыл/көк/ – бояулар.",
             u"/көк/ түс",
             u"- Сәлем, – деді ол.",
             u"Бүгін ҚазАқпарат – агенттік.",
             u"",
         }) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(findDateline(QString::fromUtf16(text)));
    }
}

TEST_CASE("a date without a year is found but not made up")
{
    const auto found = findDateline(QStringLiteral("Алматы, 8 қыркүйек. Бүгін"));
    REQUIRE(found);
    CHECK(found->dateline.isEmpty());
    CHECK(found->length == 20);
}
