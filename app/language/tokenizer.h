#pragma once

#include <QList>
#include <QStringView>

namespace tilshi::language {

enum class TokenKind
{
    Word,         ///< letters, with hyphens and apostrophes within: сөз-сөйлем
    Number,       ///< starts with a digit, or is Roman: 1,5 2025-ші 10:42 №5 ХХІ-ғасыр
    Abbreviation, ///< ж. т.б. млрд ҚР-ның АҚШ ҚазМұнайГаз
    Initial,      ///< А. Дж.
    Url,          ///< https://tilshi.kz/x, tilshi.kz-тің
    Email,
    Hashtag, ///< #Қазақстан
    Other,   ///< letters with digits or _ within (COVID-19, Т-34), @names, an ending that
             ///< stands after a quote or a percent sign: «Астана»-ның, 45%-ға
};

/// A stretch of a text; start and length in UTF-16 units.
struct Token
{
    qsizetype start = 0;
    qsizetype length = 0;
    TokenKind kind = TokenKind::Word;

    bool operator==(const Token &) const = default;
};

/// The tokens of a text from its beginning to its end: none empty, none overlapping, and between
/// them no letter and no digit. Takes time linear in the text's length, whatever the text.
QList<Token> tokens(QStringView text);

} // namespace tilshi::language
