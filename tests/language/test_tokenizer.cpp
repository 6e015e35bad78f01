#include "language/alphabet.h"
#include "language/anytext.h"
#include "language/tokenizer.h"

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

/// "w:сөз n:5", as the table below has it.
std::string described(QStringView text)
{
    QStringList parts;
    for (const Token &token : tokens(text)) {
        parts.append(QLatin1Char(letterOf(token.kind)) + u':' +
                     text.sliced(token.start, token.length));
    }
    return parts.join(u' ').toStdString();
}

struct Row
{
    QStringView text;
    const char *tokens;
};

/// w word, n number, a abbreviation, i initial, u address, e e-mail, h hashtag, o other.
const Row table[] = {
    {u"Сөз-сөйлем, сөз.", "w:Сөз-сөйлем w:сөз"},
    {u"қарым\u2011қатынас", "w:қарым\u2011қатынас"},
    {u"мем\u00adлекет а\u0301уа", "w:мем\u00adлекет w:а\u0301уа"},
    {u"Жанна д’Арк «Арк’»", "w:Жанна w:д’Арк w:Арк"},
    {u"сөз – сөз—сөз -де", "w:сөз w:сөз w:сөз w:де"},
    {u"2025 ж. 8 қыркүйек", "n:2025 a:ж. n:8 w:қыркүйек"},
    {u"алма, алмұрт, т.б. жемістер", "w:алма w:алмұрт a:т.б. w:жемістер"},
    {u"т.с.с. т. б. б.з.б", "a:т.с.с. a:т. a:б. a:б.з.б"},
    {u"Алматы обл. 5 сағ. бұрын", "w:Алматы a:обл. n:5 a:сағ. w:бұрын"},
    {u"А. Құнанбайұлы, Қ.К. Тоқаев", "i:А. w:Құнанбайұлы i:Қ. i:К. w:Тоқаев"},
    {u"Қ.-Ж.Тоқаев, Дж. Байден", "i:Қ. i:Ж. w:Тоқаев i:Дж. w:Байден"},
    {u"Ол келді.Біз кеттік. Ат.", "w:Ол w:келді w:Біз w:кеттік w:Ат"},
    {u"2025-ші 10-ға 1,5 №5 № 5", "n:2025-ші n:10-ға n:1,5 n:№5 n:5"},
    {u"12.09.2025. 10:42 1/2 3,5%-ға", "n:12.09.2025 n:10:42 n:1/2 n:3,5 o:ға"},
    {u"5G 5-сынып XXI ғасыр ХХІ-ғасыр І", "n:5G n:5-сынып n:XXI w:ғасыр n:ХХІ-ғасыр n:І"},
    {u"1,5 млрд теңге, 20 км/сағ, млн-нан", "n:1,5 a:млрд w:теңге n:20 a:км a:сағ a:млн-нан"},
    {u"ҚР-ның АҚШ, БҰҰ-ға ҚазМұнайГаз", "a:ҚР-ның a:АҚШ a:БҰҰ-ға a:ҚазМұнайГаз"},
    {u"МЕМЛЕКЕТ Мемлекет", "w:МЕМЛЕКЕТ w:Мемлекет"},
    {u"COVID-19 Т-34 сөз2 user_name @tilshi", "o:COVID-19 o:Т-34 o:сөз2 o:user_name o:@tilshi"},
    {u"#Қазақстан_2025 #жаңалық-та # сөз", "h:#Қазақстан_2025 h:#жаңалық-та w:сөз"},
    {u"«Астана»-ның Tilshi-дің", "w:Астана o:ның w:Tilshi-дің"},
    {u"https://tilshi.kz/жаңалық?a=1, сөз", "u:https://tilshi.kz/жаңалық?a=1 w:сөз"},
    {u"(www.tilshi.kz) «tilshi.kz/x»", "u:www.tilshi.kz u:tilshi.kz/x"},
    {u"Munarmedia.kz.08.09.2025 ж. /Астана/", "u:Munarmedia.kz n:08.09.2025 a:ж. w:Астана"},
    {u"tilshi.kz-тің сайты. Tilshi.kz.", "u:tilshi.kz-тің w:сайты u:Tilshi.kz"},
    {u"tilshi@mail.kz-ке, a.b+c@x.org.", "e:tilshi@mail.kz-ке e:a.b+c@x.org"},
    {u"https://kk.wikipedia.org/wiki/Тіл_(мағына) сөз",
     "u:https://kk.wikipedia.org/wiki/Тіл_(мағына) w:сөз"},
    {u"«– …» 😀 ()", ""},
    {u"һ😀сөз", "w:һ w:сөз"},
};

} // namespace

TEST_CASE("text falls into the tokens that a newsroom would name")
{
    for (const Row &row : table) {
        CHECK(described(row.text) == row.tokens);
    }
}

TEST_CASE("tokens and the gaps between them are the text, and the gaps hold no letter or digit")
{
    CHECK(tilshi::test::holds("tokens", [] {
        const QString text = *tilshi::test::anyText();
        qsizetype at = 0;
        const auto requireGap = [&text](qsizetype from, qsizetype to) {
            for (qsizetype i = from; i < to; i += signLength(signAt(text, i))) {
                RC_ASSERT(!QChar::isLetterOrNumber(signAt(text, i)));
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
