#include "cli/arguments.h"
#include "support/printing.h"

using namespace tilshi::cli;

namespace {

Outcome<Arguments> parsed(const char *line)
{
    return parse(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
}

int codeOf(const char *line)
{
    const auto arguments = parsed(line);
    return arguments ? 0 : arguments.error().code;
}

} // namespace

TEST_CASE("Options stand anywhere, before, behind and between the words")
{
    const auto before = parsed("--as baqyt --json return 0199 --reason short");
    const auto behind = parsed("return 0199 --reason short --as baqyt --json");
    const auto between = parsed("return --json --reason short 0199 --as baqyt");
    REQUIRE(before);
    CHECK(before->verb == u"return");
    CHECK(before->words == QStringList{QStringLiteral("0199")});
    CHECK(before->value(Option::Reason) == QStringLiteral("short"));
    CHECK(before->has(Option::Json));
    CHECK(before == behind);
    CHECK(before == between);
}

TEST_CASE("A value may follow an equals sign, and may be empty or begin with dashes there")
{
    CHECK(parsed("trash x --reason=--")->value(Option::Reason) == QStringLiteral("--"));
    CHECK(parsed("trash x --reason=")->value(Option::Reason) == QString());
    CHECK(parsed("trash x --reason=a=b")->value(Option::Reason) == QStringLiteral("a=b"));
}

TEST_CASE("Two dashes end the options, and one dash is a word")
{
    CHECK(parsed("search -- --json")->words == QStringList{QStringLiteral("--json")});
    CHECK(parsed("import -")->words == QStringList{QStringLiteral("-")});
}

TEST_CASE("What no verb could mean is wrong usage")
{
    CHECK(codeOf("list --nonsense") == Misused);
    CHECK(codeOf("list -x") == Misused);
    CHECK(codeOf("list --state") == Misused);
    CHECK(codeOf("list --state --json") == Misused);
    CHECK(codeOf("list --json=yes") == Misused);
    CHECK(codeOf("list --as a --as b") == Misused);
}
