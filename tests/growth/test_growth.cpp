#include "growth/documents.h"
#include "growth/growth.h"

#include <catch2/catch.hpp>

using namespace tilshi;

namespace {

/// Above n log n and whatever caches and memory add, far below the square.
constexpr double most = 8;
/// Characters of a document of many elements: what grows with their square shows there.
constexpr qsizetype large = 50'000;

/// The processor time of this thread is measured, and only how it grows; what seems to grow too
/// much is measured again, longer. So a busy computer fails nothing.
void holdAll(const QList<test::TextReader> &readers, const QList<test::GrowingText> &texts,
             qsizetype from = 256)
{
    for (const test::TextReader &reader : readers) {
        for (const test::GrowingText &text : texts) {
            const test::Growth growth(reader, text, from);
            const double factor = growth.factor();
            INFO(reader.name);
            INFO((text.name ? text.name : "characters"));
            INFO("the text: " << text.ofSize(12).left(60).toStdString());
            INFO("so many characters: " << growth.characters());
            CHECK((factor <= most || growth.sureFactor() <= most));
        }
    }
}

} // namespace

TEST_CASE("no text is too much for words, letters and searches: what is longer takes but longer")
{
    holdAll(test::languageReaders(), test::growingTexts());
}

TEST_CASE("no text is too much for the checks and for what imports it")
{
    spelling::Checker checker(spelling::installedDictionaries());
    REQUIRE(checker.load());
    holdAll(test::articleReaders(checker), test::growingTexts());
}

TEST_CASE("no document has too many elements for what imports it")
{
    using test::fileReader;
    const auto docx = [](const QByteArray &body) { return test::docxOf(body); };
    const auto odt = [](const QByteArray &body) { return test::odtOf(body); };
    const auto page = [](const QByteArray &body) { return body; };
    holdAll({fileReader("DOCX", docx, u"а.docx")}, test::docxTexts(), large);
    holdAll({fileReader("ODT", odt, u"а.odt")}, test::odtTexts(), large);
    holdAll({fileReader("HTML", page, u"а.html")}, test::pageTexts(), large);
    holdAll({fileReader("RTF", page, u"а.rtf")}, test::rtfTexts(), large);
    holdAll({fileReader("mail", page, u"а.eml")}, test::mailTexts(), large);
    holdAll({fileReader("export", page, u"а.xml")}, test::exportTexts(), large);
}

TEST_CASE("no article has too many blocks or marks to be written, kept, published or pasted")
{
    holdAll(test::bodyReaders(), {{"different words", test::differentWords}}, large);
}
