#include "language/anytext.h"
#include "spelling/spelledform.h"

#include <catch2/catch.hpp>

using namespace tilshi::spelling;

TEST_CASE("what a dictionary does not write is taken out of a word")
{
    CHECK(spelledForm(u"мем\u00adлекет") == u"мемлекет");
    CHECK(spelledForm(u"а\u0301на") == u"ана");
    CHECK(spelledForm(u"и\u0306од") == u"йод");
    CHECK(spelledForm(u"бала\u2011шаға") == u"бала-шаға");
    CHECK(spelledForm(u"д’Арк") == u"д'Арк");
    CHECK(isSpelledForm(u"бала-шаға"));
    CHECK_FALSE(isSpelledForm(u"бала\u2010шаға"));
}

TEST_CASE("a spelled form is its own spelled form")
{
    CHECK(tilshi::test::holds("idempotent", [] {
        const QString form = spelledForm(*tilshi::test::anyText());
        RC_ASSERT(isSpelledForm(form));
        RC_ASSERT(spelledForm(form) == form);
    }));
}
