#include "base/normalized.h"
#include "base/normaltext.h"

#include <catch2/catch.hpp>

using namespace tilshi;

namespace {

QString character(char32_t point)
{
    return QString::fromUcs4(&point, 1);
}

} // namespace

TEST_CASE("characters that no database gives back as they were are left out of text")
{
    CHECK(storableCharacters(QStringLiteral("Қала\tкүні\r\n")) == u"Қала\tкүні\r\n");
    for (const char32_t point : {0x0U, 0x1U, 0x8U, 0xbU, 0x1bU, 0x7fU, 0x80U, 0x9fU, 0xfdd0U,
                                 0xfdefU, 0xfeffU, 0xfffeU, 0xffffU, 0x1fffeU, 0x10ffffU}) {
        INFO(uint(point));
        CHECK(storableCharacters(u"а" + character(point) + u"б") == u"аб");
        CHECK(storableCharacters(character(point) + u"б") == u"б");
    }
    CHECK(storableCharacters(character(0x1f600)) == character(0x1f600));
}

TEST_CASE("half a pair of surrogates becomes the replacement character")
{
    const QString high(QChar(0xd83d));
    const QString low(QChar(0xde00));
    CHECK(storableCharacters(high + u'x' + low) == QStringLiteral("\uFFFDx\uFFFD"));
    CHECK(storableCharacters(low + high) == QStringLiteral("\uFFFD\uFFFD"));
    CHECK(storableCharacters(high + low) == high + low);
    CHECK(storableCharacters(high + high + low) == u'\xFFFD' + high + low);
}

TEST_CASE("text is composed, and has one kind of line break; a line has none")
{
    CHECK(normalText(QStringLiteral("и\u0306")) == u"й");
    CHECK(normalText(QStringLiteral("а\r\nб\rв\u2028г\u2029д\u0085е\vж\fз")) ==
          u"а\nб\nв\nг\nд\nе\nж\nз");
    CHECK(normalLine(QStringLiteral("а\r\nб\tв")) == u"а б\tв");
    CHECK(storableCharacters(QStringLiteral("/дом/и\u0306")) == QStringLiteral("/дом/и\u0306"));
}

TEST_CASE("a normal form is its own normal form, for every code point behind and before others")
{
    for (char32_t point = 0; point <= QChar::LastValidCodePoint; ++point) {
        const QString text =
            QChar::requiresSurrogates(point) ? character(point) : QString(QChar(point));
        const QString once = normalText(text + u"\u0306" + text);
        const bool settled = normalText(once) == once && storableCharacters(once) == once &&
                             normalLine(normalLine(text)) == normalLine(text);
        if (!settled) {
            INFO(uint(point));
            CHECK(settled);
        }
    }
}

TEST_CASE("a long text is normalised in pieces to what it is as a whole")
{
    const QString parts[] = {QStringLiteral("и\u0306"),    QStringLiteral("\u0301\u0323"),
                             QStringLiteral("қазақ "),     QStringLiteral("й"),
                             QStringLiteral("e\u0301"),    QStringLiteral("\u1100\u1161\u11a8"),
                             QStringLiteral("\U0001f4f0"), QStringLiteral("ﬁ")};
    QString text;
    for (int i = 0; text.size() < 20'000; i = (i * 5 + 3) % 1009) {
        text += parts[i % 8].repeated(1 + i % 13);
    }
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D,
                            QString::NormalizationForm_KC, QString::NormalizationForm_KD}) {
        CHECK(tilshi::normalized(text, form) == text.normalized(form));
    }
}
