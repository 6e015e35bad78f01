#include "language/alphabet.h"
#include "language/anytext.h"
#include "language/tokenizer.h"
#include "support/table.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace tilshi::language;

namespace {

char letterOf(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Word:
        return 'w';
    case TokenKind::Number:
        return 'n';
    case TokenKind::Abbreviation:
        return 'a';
    case TokenKind::Initial:
        return 'i';
    case TokenKind::Url:
        return 'u';
    case TokenKind::Email:
        return 'e';
    case TokenKind::Hashtag:
        return 'h';
    case TokenKind::Other:
        return 'o';
    }
    return '?';
}

/// "w:сөз n:5", as data/tokens.tsv has it.
std::string described(QStringView text)
{
    QStringList parts;
    for (const Token &token : tokens(text)) {
        parts.append(QLatin1Char(letterOf(token.kind)) + u':' +
                     text.sliced(token.start, token.length));
    }
    return parts.join(u' ').toStdString();
}

} // namespace

TEST_CASE("text falls into the tokens that a newsroom would name")
{
    const auto rows = tilshi::test::tableRows(QStringLiteral("language/data/tokens.tsv"));
    REQUIRE(rows.size() > 20);
    for (const QStringList &row : rows) {
        CHECK(described(row.first()) == row.value(1).toStdString());
    }
}

TEST_CASE("tokens and the gaps between them are the text, and the gaps hold no letter or digit")
{
    CHECK(tilshi::test::holds("tokens", [] {
        const QString text = *tilshi::test::anyText();
        qsizetype at = 0;
        const auto requireGap = [&text](qsizetype from, qsizetype to) {
            for (qsizetype i = from; i < to; i += characterLength(characterAt(text, i))) {
                RC_ASSERT(!QChar::isLetterOrNumber(characterAt(text, i)));
            }
        };
        for (const Token &token : tokens(text)) {
            RC_ASSERT(token.length > 0);
            RC_ASSERT(token.start >= at);
            requireGap(at, token.start);
            at = token.start + token.length;
            RC_ASSERT(at <= text.size());
        }
        requireGap(at, text.size());
    }));
}
