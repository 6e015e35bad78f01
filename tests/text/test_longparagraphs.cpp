#include "text/longparagraphs.h"
#include "text/plaintext.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace tilshi::text;

namespace {

const QString sentence =
    QStringLiteral("Бүгін қаладағы мектепте жиын өтті, оны А. Байтұрсынұлы ашты. ");

Body bodyOf(const Runs &runs)
{
    return {{Paragraph{runs}}};
}

} // namespace

TEST_CASE("only a paragraph of over twenty thousand characters is long")
{
    CHECK_FALSE(hasLongParagraph({}));
    CHECK_FALSE(hasLongParagraph(bodyOf(plainRuns(QString(20'000, u'а')))));
    CHECK(hasLongParagraph(bodyOf(plainRuns(QString(20'001, u'а')))));
    const Body many{QList<Block>(50, Paragraph{plainRuns(sentence.repeated(20))})};
    CHECK_FALSE(hasLongParagraph(many));
    CHECK(withLongParagraphsCut(many) == many);
}

TEST_CASE("a long paragraph is cut at the ends of sentences, and keeps its marks")
{
    const QString half = sentence.repeated(300);
    Runs runs = plainRuns(half) + plainRuns(half) + plainRuns(QStringLiteral("Соңы."));
    runs[1].marks = Mark::Bold;
    const Body cut = withLongParagraphsCut(bodyOf(runs));
    CHECK(cut.blocks.size() > 20);
    QStringList pieces = paragraphs(cut);
    CHECK(pieces.join(u' ') == plainText(runs));
    CHECK(std::all_of(pieces.begin(), pieces.end(), [](const QString &piece) {
        return piece.startsWith(u"Бүгін") && piece.endsWith(u'.') && piece.size() <= 1'600;
    }));
    const Runs last = std::get<Paragraph>(cut.blocks.last()).runs;
    REQUIRE(last.size() == 2);
    CHECK(last.first().marks == Mark::Bold);
    CHECK(last.last().text == u"Соңы.");
}

TEST_CASE("without sentences it is cut between words, and a word is never cut")
{
    const QString words = QStringLiteral("сөз ").repeated(6'000).trimmed();
    const QStringList pieces = paragraphs(withLongParagraphsCut(bodyOf(plainRuns(words))));
    CHECK(pieces.size() > 10);
    CHECK(pieces.join(u' ') == words);
    const Body one = bodyOf(plainRuns(QString(30'000, u'а')));
    CHECK(withLongParagraphsCut(one) == one);
}
