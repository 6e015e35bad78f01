#include "language/anytext.h"
#include "language/tokenizer.h"
#include "language/transliteration.h"
#include "support/table.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace tilshi::language;

namespace {

constexpr Transliteration latin{Script::Latin2021, {}};
constexpr Transliteration latin2018{Script::Latin2018, {}};
constexpr Transliteration arabic{Script::Arabic, {}};

bool isCyrillicCharacter(QChar character)
{
    return character.isLetter() && character.script() == QChar::Script_Cyrillic;
}

/// True if Cyrillic stands in the text outside links, e-mail addresses, hashtags and @names.
bool hasCyrillic(const QString &text)
{
    const auto found = tokens(text);
    return std::any_of(found.begin(), found.end(), [&text](const Token &token) {
        const QStringView word = QStringView(text).sliced(token.start, token.length);
        const bool kept = token.kind == TokenKind::Url || token.kind == TokenKind::Email ||
                          token.kind == TokenKind::Hashtag || word.startsWith(u'@');
        return !kept && std::any_of(word.begin(), word.end(), isCyrillicCharacter);
    });
}

} // namespace

TEST_CASE("words are written in the three scripts as the table has them")
{
    const auto rows = tilshi::test::tableRows(QStringLiteral("language/data/scripts.tsv"));
    REQUIRE(rows.size() > 70);
    for (const QStringList &row : rows) {
        REQUIRE(row.size() == 4);
        INFO(row.first().toStdString());
        CHECK(transliterated(row[0], latin).toStdString() == row[1].toStdString());
        CHECK(transliterated(row[0], latin2018).toStdString() == row[2].toStdString());
        CHECK(transliterated(row[0], arabic).toStdString() == row[3].toStdString());
    }
}

TEST_CASE("the table of scripts has all 42 letters in context, and every capital is a capital")
{
    QString all;
    for (const QStringList &row :
         tilshi::test::tableRows(QStringLiteral("language/data/scripts.tsv"))) {
        all += row[0];
    }
    const QString alphabet = QStringLiteral("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя");
    REQUIRE(alphabet.size() == 42);
    for (const QChar letter : alphabet) {
        INFO(QString(letter).toStdString());
        CHECK(all.contains(letter));
        for (const Transliteration &how : {latin, latin2018}) {
            const QString capital = transliterated(QString(letter.toUpper()), how);
            CHECK((capital.isEmpty() || capital[0].isUpper()));
            CHECK(capital.size() == transliterated(QString(letter), how).size());
        }
    }
}

TEST_CASE("kept stretches stay, and what stands around them is written in the script")
{
    const QString text = QStringLiteral("Газета «Вечерний Алматы» бүгін, Астана-ның өзі");
    const QList<Stretch> kept{{text.indexOf(u"Веч"), 15}, {text.indexOf(u"Аст"), 6}};
    CHECK(transliterated(text, latin, kept) == u"Gazeta «Вечерний Алматы» bügın, Астана-nyñ özı");
    CHECK(transliterated(text, arabic, kept) == u"گازەتا «Вечерний Алматы» بۇگىن، Астана-نىڭ ءوزى");
    CHECK(transliterated(text, latin, {{0, text.size()}}) == text);
    CHECK(transliterated(u"Привет, мир\nбір, екі", arabic, {{0, 11}}) == u"Привет, мир\nءبىر، ەكى");
    CHECK(transliterated(u"", latin, {{0, 5}}).isEmpty());
}

TEST_CASE("the hamza and the digits are a setting")
{
    const QString text = QStringLiteral("2025-ші жылы 1,5 млн, өзі");
    CHECK(transliterated(text, {Script::Arabic, {Hamza::High, Digits::European}}) ==
          u"2025-\u0674شى جىلى 1,5 ملن، \u0674وزى");
    CHECK(transliterated(text, {Script::Arabic, {Hamza::Letter, Digits::Arabic}}) ==
          u"٢٠٢٥-ءشى جىلى ١٫٥ ملن، ءوزى");
    CHECK(transliterated(text, {Script::Arabic, {Hamza::Letter, Digits::Persian}}) ==
          u"۲۰۲۵-ءشى جىلى ۱٫۵ ملن، ءوزى");
}

TEST_CASE("a line that would begin from the left is marked as from the right")
{
    CHECK(markedRightToLeft(u"قازاق ءتىلى\n") == u"قازاق ءتىلى\n");
    CHECK(markedRightToLeft(u"2025 جىلى") == u"2025 جىلى");
    CHECK(markedRightToLeft(u"iPhone-ى\n\nHello\nءبىر") == u"\u200fiPhone-ى\n\nHello\nءبىر");
    CHECK(isRightToLeft(Script::Arabic));
    CHECK_FALSE(isRightToLeft(Script::Latin2021));
}

TEST_CASE("whatever the text, nothing of it is lost but what the scripts drop")
{
    CHECK(tilshi::test::holds("scripts", [] {
        const QString text = *tilshi::test::anyText();
        for (const Transliteration &how : {latin, latin2018, arabic}) {
            const QString made = transliterated(text, how);
            RC_ASSERT(made.count(u'\n') == text.count(u'\n'));
            RC_ASSERT(markedRightToLeft(made).remove(QChar(u'\u200f')) ==
                      QString(made).remove(QChar(u'\u200f')));
            const qsizetype from = *rc::gen::inRange<qsizetype>(0, text.size() + 1);
            const qsizetype length = *rc::gen::inRange<qsizetype>(0, text.size() - from + 1);
            const QString part = text.sliced(from, length);
            RC_ASSERT(transliterated(text, how, {{from, length}}).contains(part));
        }
    }));
}

TEST_CASE("no Cyrillic is left of running text")
{
    QStringList texts;
    for (const char *name : {"news_kaznerd", "news_xwmt", "wiki_kazqad", "mixed_ktb"}) {
        const QString path = QStringLiteral(TILSHI_SOURCE_DIR "/../shared/data/kazakh/%1.txt");
        QFile file(path.arg(QString::fromLatin1(name)));
        if (file.open(QIODevice::ReadOnly)) {
            texts.append(QString::fromUtf8(file.readAll()));
        }
    }
    QFile sample(QStringLiteral(TILSHI_SOURCE_DIR "/resources/sample/import-me.txt"));
    REQUIRE(sample.open(QIODevice::ReadOnly));
    texts.append(QString::fromUtf8(sample.readAll()));
    for (const QString &text : texts) {
        for (const Transliteration &how : {latin, latin2018, arabic}) {
            const QString made = transliterated(text.normalized(QString::NormalizationForm_C), how);
            for (const QString &line : made.split(u'\n')) {
                INFO(line.toStdString());
                CHECK_FALSE(hasCyrillic(line));
            }
        }
    }
}
