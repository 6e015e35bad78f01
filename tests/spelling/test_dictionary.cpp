#include "spelling/dictionary.h"
#include "spelling/smalldictionary.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::spelling;

TEST_CASE("a dictionary knows its words, also when asked again")
{
    const test::SmallDictionary small({QStringLiteral("қазақ"), QStringLiteral("Астана")});
    const auto dictionary = Dictionary::open(small.files());
    REQUIRE(dictionary);
    for (int time = 0; time < 2; ++time) {
        CHECK((*dictionary)->knows(u"қазақ"));
        CHECK((*dictionary)->knows(u"Қазақ"));
        CHECK((*dictionary)->knows(u"ҚАЗАҚ"));
        CHECK((*dictionary)->knows(u"Астана"));
        CHECK_FALSE((*dictionary)->knows(u"астана"));
        CHECK_FALSE((*dictionary)->knows(u"казак"));
        CHECK_FALSE((*dictionary)->knows(u""));
    }
    CHECK((*dictionary)->suggestions(u"қазақк").contains(QStringLiteral("қазақ")));
}

TEST_CASE("a word that a remembered one only borrows its letters from is remembered rightly")
{
    const test::SmallDictionary small({QStringLiteral("бір")});
    const auto dictionary = Dictionary::open(small.files());
    REQUIRE(dictionary);
    {
        const QString text = QStringLiteral("бір екі");
        CHECK((*dictionary)->knows(QStringView(text).first(3)));
        CHECK_FALSE((*dictionary)->knows(QStringView(text).sliced(4)));
    }
    CHECK((*dictionary)->knows(u"бір"));
    CHECK_FALSE((*dictionary)->knows(u"екі"));
}

TEST_CASE("a dictionary in another encoding is read; letters that it lacks are no words")
{
    const test::SmallDictionary small({QStringLiteral("née"), QStringLiteral("naïve")},
                                      "ISO-8859-1");
    const auto dictionary = Dictionary::open(small.files());
    REQUIRE(dictionary);
    CHECK((*dictionary)->knows(u"naïve"));
    CHECK_FALSE((*dictionary)->knows(u"naive"));
    CHECK_FALSE((*dictionary)->knows(u"қазақ"));
    CHECK((*dictionary)->suggestions(u"naïv").contains(QStringLiteral("naïve")));
}

TEST_CASE("a dictionary that is missing, damaged or in an unknown encoding is an error")
{
    const QTemporaryDir folder;
    const DictionaryFiles files{folder.filePath(QStringLiteral("a.aff")),
                                folder.filePath(QStringLiteral("a.dic"))};
    const auto failure = [&files] { return Dictionary::open(files).error(); };

    CHECK(failure().code == ErrorCode::NotFound);
    CHECK(failure().subject == files.affixes);
    test::writeBytes(files.affixes, "SET UTF-8\n");
    CHECK(failure().code == ErrorCode::NotFound);
    CHECK(failure().subject == files.words);
    test::writeBytes(files.words, "");
    CHECK(failure().code == ErrorCode::Corrupt);
    test::writeBytes(files.words, "<!DOCTYPE html>\n");
    CHECK(failure().code == ErrorCode::Corrupt);
    test::writeBytes(files.words, "\xef\xbb\xbf"
                                  "1\r\nсөз\r\n");
    CHECK(Dictionary::open(files).has_value());
    test::writeBytes(files.affixes, "SET KLINGON-7\n");
    CHECK(failure().code == ErrorCode::Unsupported);
}

TEST_CASE("Tilshi's own dictionary goes before the system's")
{
    const QTemporaryDir own;
    const QTemporaryDir system;
    const auto put = [](const QTemporaryDir &folder, const char *name) {
        test::writeBytes(folder.filePath(QString::fromLatin1(name)), "1\n");
    };
    put(system, "kk_KZ.aff");
    put(system, "kk_KZ.dic");
    put(system, "en_GB.aff");
    put(system, "en_GB.dic");
    put(own, "kk_KZ.aff");
    const QStringList folders{own.path(), system.path()};
    CHECK(dictionariesIn(folders).kazakh->words == system.filePath(QStringLiteral("kk_KZ.dic")));
    put(own, "kk_KZ.dic");
    CHECK(dictionariesIn(folders).kazakh->words == own.filePath(QStringLiteral("kk_KZ.dic")));
    CHECK(dictionariesIn(folders).english->affixes == system.filePath(QStringLiteral("en_GB.aff")));
    CHECK_FALSE(dictionariesIn(folders).russian);
    CHECK(dictionariesIn({}) == Dictionaries{});
}
