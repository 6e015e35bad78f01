#pragma once

#include "text/bodyjson.h"

#include <QJsonDocument>

#include <ostream>
#include <rapidcheck.h>

namespace tilshi::test {

/// Letters of the newsroom's three languages, spaces of several widths, a letter outside the first
/// plane and one that is only canonical when composed.
inline rc::Gen<QString> shortText()
{
    const auto character = rc::gen::element<QString>(
        QStringLiteral("қ"), QStringLiteral("Ә"), QStringLiteral("і"), QStringLiteral("h"),
        QStringLiteral("ё"), QStringLiteral(" "), QStringLiteral("\u00a0"), QStringLiteral("-"),
        QStringLiteral("«"), QStringLiteral("\U0001F4F0"), QStringLiteral("и\u0306"),
        QStringLiteral("7"), QStringLiteral("\t"), QStringLiteral("<b>"));
    return rc::gen::map(rc::gen::container<std::vector<QString>>(character),
                        [](const std::vector<QString> &characters) {
                            QString text;
                            for (const QString &part : characters) {
                                text += part;
                            }
                            return text;
                        });
}

inline rc::Gen<text::Run> anyRun()
{
    const auto marks = rc::gen::map(rc::gen::inRange(0, 0x80),
                                    [](int bits) { return text::Marks::fromInt(bits); });
    const auto link =
        rc::gen::element(QString(), QString(), QStringLiteral("https://example.kz/қ?a=1&b"),
                         QStringLiteral("mailto:a@example.kz"));
    const auto language =
        rc::gen::element(QString(), QString(), QStringLiteral("ru"), QStringLiteral("en"));
    return rc::gen::construct<text::Run>(shortText(), marks, link, language);
}

inline rc::Gen<text::Runs> anyRuns()
{
    return rc::gen::scale(0.2, rc::gen::container<text::Runs>(anyRun()));
}

inline rc::Gen<text::Block> anyBlock()
{
    using namespace text;
    const auto numerals =
        rc::gen::element(Numerals::Decimal, Numerals::Decimal, Numerals::LowerLetters,
                         Numerals::UpperLetters, Numerals::LowerRoman, Numerals::UpperRoman);
    const auto number = rc::gen::element<std::optional<int>>(std::nullopt, std::nullopt,
                                                             std::nullopt, 0, 1, 2, 7, 1900);
    const auto item =
        rc::gen::construct<ListItem>(rc::gen::element(ListStyle::Bulleted, ListStyle::Numbered),
                                     rc::gen::inRange(0, 6), anyRuns(), numerals, number);
    const auto cell = rc::gen::construct<TableCell>(
        rc::gen::scale(0.1, rc::gen::container<QList<Runs>>(anyRuns())), rc::gen::inRange(1, 3));
    const auto rows = rc::gen::scale(0.2, rc::gen::container<QList<TableRow>>(rc::gen::scale(
                                              0.5, rc::gen::container<TableRow>(cell))));
    const auto asBlock = [](const auto &block) { return Block(block); };
    return rc::gen::oneOf(
        rc::gen::map(rc::gen::construct<Paragraph>(anyRuns()), asBlock),
        rc::gen::map(rc::gen::construct<Heading>(rc::gen::inRange(2, 4), anyRuns()), asBlock),
        rc::gen::map(rc::gen::construct<List>(
                         rc::gen::scale(0.2, rc::gen::container<QList<ListItem>>(item))),
                     asBlock),
        rc::gen::map(
            rc::gen::construct<Quote>(
                rc::gen::scale(0.2, rc::gen::container<QList<Runs>>(anyRuns())), anyRuns()),
            asBlock),
        rc::gen::map(rc::gen::construct<Image>(shortText(), shortText(), shortText(), shortText(),
                                               rc::gen::inRange(0, 3), rc::gen::inRange(0, 3)),
                     asBlock),
        rc::gen::map(rc::gen::construct<Table>(rc::gen::arbitrary<bool>(), rows), asBlock),
        rc::gen::map(rc::gen::construct<Embed>(shortText(), shortText(), shortText()), asBlock),
        rc::gen::map(rc::gen::construct<Note>(
                         rc::gen::scale(0.2, rc::gen::container<QList<Runs>>(anyRuns()))),
                     asBlock),
        rc::gen::map(rc::gen::just(Separator{}), asBlock));
}

inline rc::Gen<text::Body> anyBody()
{
    return rc::gen::construct<text::Body>(
        rc::gen::scale(0.3, rc::gen::container<QList<text::Block>>(anyBlock())));
}

} // namespace tilshi::test

namespace tilshi::text {

/// Shown by RapidCheck beside a counterexample.
inline void showValue(const Body &body, std::ostream &out)
{
    out << QJsonDocument(toJson(body)).toJson(QJsonDocument::Compact).constData();
}

} // namespace tilshi::text
