#include "importing/articles.h"
#include "importing/importer.h"

#include <QStringEncoder>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;

namespace {

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool bom)
{
    QStringEncoder encoder(encoding, bom ? QStringConverter::Flag::WriteBom
                                         : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

/// Encodes by the code page's capitals and small letters from 0xC0, and those of its own.
QByteArray inCodepage(const QString &text, const QHash<QChar, unsigned char> &own)
{
    QByteArray bytes;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code < 0x80) {
            bytes += char(code);
        } else if (code >= u'А' && code <= u'я') {
            bytes += char(0xC0 + code - u'А');
        } else {
            bytes += own.contains(character) ? char(own.value(character)) : '?';
        }
    }
    return bytes;
}

const QHash<QChar, unsigned char> charactersOf1251{{u'Ё', 0xA8}, {u'ё', 0xB8},     {u'І', 0xB2},
                                                   {u'і', 0xB3}, {u'«', 0xAB},     {u'»', 0xBB},
                                                   {u'–', 0x96}, {u'\u00a0', 0xA0}};

QHash<QChar, unsigned char> with(QHash<QChar, unsigned char> characters,
                                 const QHash<QChar, unsigned char> &more)
{
    characters.insert(more);
    return characters;
}

ErrorCode errorOf(const QByteArray &bytes)
{
    const auto article = importFile(bytes, QStringLiteral("a.txt"));
    REQUIRE_FALSE(article);
    CHECK(article.error().subject == u"a.txt");
    return article.error().code;
}

} // namespace

TEST_CASE("the same article comes out of every Unicode encoding, with and without a mark")
{
    using E = QStringConverter::Encoding;
    QList<QByteArray> originals{test::lookalike()};
    if (const auto real = test::realArticle()) {
        originals.append(*real);
    }
    for (const QByteArray &original : originals) {
        const auto plain = importFile(original, {});
        REQUIRE(plain);
        const QString text = QString::fromUtf8(original);
        const std::tuple<E, bool, const char16_t *> forms[] = {
            {E::Utf8, true, u"UTF-8"},        {E::Utf16LE, true, u"UTF-16LE"},
            {E::Utf16LE, false, u"UTF-16LE"}, {E::Utf16BE, true, u"UTF-16BE"},
            {E::Utf16BE, false, u"UTF-16BE"}, {E::Utf32LE, true, u"UTF-32LE"},
        };
        for (const auto &[encoding, bom, name] : forms) {
            for (const QString &end :
                 {QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r")}) {
                const QString lines = QString(text).replace(u'\n', end);
                const auto article = importFile(encoded(lines, encoding, bom), {});
                REQUIRE(article);
                CHECK(article->content == plain->content);
                CHECK(article->report == plain->report);
                CHECK(article->encoding == QString::fromUtf16(name));
            }
        }
    }
}

TEST_CASE("Kazakh in KZ-1048 and in PT154 keeps all its letters")
{
    const auto plain = importFile(test::lookalike(), {});
    const QString text = QString::fromUtf8(test::lookalike());
    const auto kz = with(charactersOf1251, {{u'Ә', 0xA3},
                                            {u'ә', 0xBC},
                                            {u'Ғ', 0xAA},
                                            {u'ғ', 0xBA},
                                            {u'Қ', 0x8D},
                                            {u'қ', 0x9D},
                                            {u'Ң', 0xBD},
                                            {u'ң', 0xBE},
                                            {u'Ө', 0xA5},
                                            {u'ө', 0xB4},
                                            {u'Ұ', 0xA1},
                                            {u'ұ', 0xA2},
                                            {u'Ү', 0xAF},
                                            {u'ү', 0xBF},
                                            {u'һ', 0x9E}});
    const auto pt = with(charactersOf1251, {{u'Ә', 0xAA},
                                            {u'ә', 0xBA},
                                            {u'Ғ', 0x81},
                                            {u'ғ', 0x83},
                                            {u'Қ', 0x8D},
                                            {u'қ', 0x9D},
                                            {u'Ң', 0x8C},
                                            {u'ң', 0x9C},
                                            {u'Ө', 0xA4},
                                            {u'ө', 0xB5},
                                            {u'Ұ', 0xA6},
                                            {u'ұ', 0xB1},
                                            {u'Ү', 0x87},
                                            {u'ү', 0x89},
                                            {u'һ', 0x9E}});
    const auto fromKz = importFile(inCodepage(text, kz), {});
    REQUIRE(fromKz);
    CHECK(fromKz->encoding == u"KZ-1048");
    CHECK(fromKz->content == plain->content);
    const auto fromPt = importFile(inCodepage(text, pt), {});
    REQUIRE(fromPt);
    CHECK(fromPt->encoding == u"PT154");
    CHECK(fromPt->content == plain->content);
}

TEST_CASE("windows-1251 is read, and the Kazakh letters that it had lost are counted")
{
    const QString russian = QStringLiteral("Заголовок\n\nПогрешность ±5 °C – «норма» № 3.");
    auto characters = with(charactersOf1251, {{u'±', 0xB1}, {u'°', 0xB0}, {u'№', 0xB9}});
    const auto clean = importFile(inCodepage(russian, characters), {});
    REQUIRE(clean);
    CHECK(clean->encoding == u"windows-1251");
    CHECK(*importText(russian) == ImportedArticle{clean->content, {}, {}});
    const ReportItem guessed{ReportKind::EncodingGuessed, QStringLiteral("windows-1251")};
    CHECK(clean->report == QList{guessed});

    const auto lossy = importFile(
        inCodepage(QStringLiteral("Қазақ тілі\n\nБалаңыз қайда? Үйде"), charactersOf1251), {});
    REQUIRE(lossy);
    CHECK(lossy->content.headline == u"?аза? тілі");
    CHECK(lossy->report == QList{{ReportKind::LettersLost, QStringLiteral("4")}, guessed});
}

TEST_CASE("bytes that are no text are refused with the reason")
{
    CHECK(errorOf({}) == ErrorCode::Empty);
    CHECK(errorOf(" \r\n\t\n") == ErrorCode::Empty);
    CHECK(errorOf(QByteArray("\xFF\xFE", 2)) == ErrorCode::Empty);
    CHECK(errorOf(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)) == ErrorCode::Binary);
    CHECK(errorOf(QByteArray(4096, '\0')) == ErrorCode::Binary);
    CHECK(errorOf(QByteArray("ab\0cd", 5)) == ErrorCode::Binary);
    CHECK(errorOf(QByteArray("a\xA4\xA6 \xA7\xA9\xAC\x95", 8)) == ErrorCode::Binary);
    CHECK(errorOf("%PDF-1.7 abc") == ErrorCode::Unsupported);
    CHECK(errorOf(QByteArray("PK\x03\x04 docx")) == ErrorCode::Corrupt);
    CHECK(errorOf("{\\rtf1 abc") == ErrorCode::Corrupt);
}

TEST_CASE("a damaged place in UTF-8 is kept visible and counted")
{
    QByteArray bytes = QStringLiteral("Тақырып\n\nЖақсы мәтін, ұзақ мәтін.").toUtf8();
    bytes.insert(bytes.size() - 10, '\xD2');
    const auto article = importFile(bytes, {});
    REQUIRE(article);
    CHECK(article->encoding == u"UTF-8");
    CHECK(article->report ==
          QList<ReportItem>{{ReportKind::CharactersDamaged, QStringLiteral("1")}});
}
