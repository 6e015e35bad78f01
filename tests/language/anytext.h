#pragma once

#include <QString>

#include <rapidcheck.h>

namespace tilshi::test {

/// Text as newsrooms have it and worse: Kazakh, Russian and Latin letters, digits, the marks that
/// bind and separate words, and any UTF-16 unit at all, lone surrogates included.
inline rc::Gen<QString> anyText()
{
    static const QString usual = QStringLiteral(
        "аәбгғдекқлмнңоөпрстуұүхһіиыАӘҚІЁйё aceopxyhikIVXABC019 .,-–—'’«»\"“”@#/:_%№()\u00ad\u0301"
        "\u00a0\u2011\n\t…+&?=");
    const auto unit = rc::gen::weightedOneOf<int>({
        {20, rc::gen::map(rc::gen::inRange<qsizetype>(0, usual.size()),
                          [](qsizetype at) { return int(usual[at].unicode()); })},
        {1, rc::gen::inRange(0, 0x10000)},
        {1, rc::gen::inRange(0xd800, 0xe000)},
    });
    return rc::gen::map(rc::gen::container<std::vector<int>>(unit),
                        [](const std::vector<int> &units) {
                            QString text;
                            for (const int one : units) {
                                text.append(QChar(static_cast<char16_t>(one)));
                            }
                            return text;
                        });
}

/// True if the property holds for all generated input; Catch2 reports it where it does not.
template <class Property>
bool holds(const char *description, Property property)
{
    return rc::check(description, property);
}

} // namespace tilshi::test
