#include "lexicon/smallgrammar.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tilshi;

namespace {

/// What reading a grammar of one file answers, checks of the whole included.
std::string complaintAboutFile(const QByteArray &rules)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("all.grammar")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(rules);
    file.close();
    const auto grammar = lexicon::readGrammar({file.fileName()});
    return grammar ? std::string() : test::complaint(grammar.error());
}

} // namespace

TEST_CASE("a wrong rule is told with file and line")
{
    CHECK(test::complaintAbout(QStringLiteral("# fine\nharmonie back а")) ==
          "some.grammar:2 no rule begins with \"harmonie\"");
    CHECK(test::complaintAbout(QStringLiteral("harmony left а")) ==
          "some.grammar:1 expected: harmony back|front LETTERS");
    CHECK(test::complaintAbout(QStringLiteral("slot a\n\n  pl LAр .")) ==
          "some.grammar:3 there is no sound L");
    CHECK(test::complaintAbout(QStringLiteral("slot a\n  pl Лар .")) ==
          "some.grammar:2 a capital Л that is no Latin letter");
    CHECK(test::complaintAbout(QStringLiteral("slot a\nslot a")) ==
          "some.grammar:2 slot \"a\" is there twice");
    CHECK(test::complaintAbout(QStringLiteral("  pl лар .")).find("some.grammar:1 expected:") == 0);
    CHECK(test::complaintAbout(QStringLiteral("join а б")).find("some.grammar:1 expected:") == 0);
    CHECK(test::complaintAbout(QStringLiteral("soften а б")).find("some.grammar:1 expected:") == 0);
    CHECK(test::complaintAbout(QStringLiteral("first noun five био"))
              .find("some.grammar:1 expected:") == 0);
    CHECK(test::complaintAbout(QStringLiteral("loans и")).find("some.grammar:1 expected:") == 0);
}

TEST_CASE("what only the whole grammar shows is told too")
{
    CHECK(complaintAboutFile("slot a\n  pl лар > b\nkind noun a\n") ==
          "all.grammar:2 there is no slot \"b\"");
    CHECK(complaintAboutFile("slot a\n  pl лар > a\nkind noun a\n") ==
          "all.grammar:2 \"a\" comes back to itself");
    CHECK(complaintAboutFile("slot a\n  pl лар .\nkind noun a many\n") ==
          "all.grammar:3 no suffix has group \"many\"");
    CHECK(complaintAboutFile(
              "slot a\n  - 0 >> b\nslot b\n  - 0 >> c\nslot c\n  - 0 .\nkind noun a\n") ==
          "all.grammar:4 a third fold: Hunspell has two");
    CHECK(complaintAboutFile("slot a\n  - 0 >> b\nslot b\n  - 0 . @x\nkind noun a\n").empty());
    CHECK(complaintAboutFile("slot a\n  pl лар .\nkind noun a small=b\n") ==
          "all.grammar:3 there is no kind \"b\"");
    CHECK(complaintAboutFile("slot a\n  pl лар .\nkind noun a\nfirst verb 5 био\n") ==
          "all.grammar:4 there is no kind \"verb\"");
    CHECK(complaintAboutFile("slot a\n  pl лар .\nkind noun a\n").empty());
}

TEST_CASE("a grammar that is not there is told")
{
    const auto grammar = lexicon::readGrammar({QStringLiteral("/nowhere/at.all")});
    REQUIRE_FALSE(grammar);
    CHECK(grammar.error().code == ErrorCode::NotFound);
}
