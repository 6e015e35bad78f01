#include "journeys/travellers.h"

#include "importing/articles.h"
#include "support/printing.h"

namespace tilshi::test {

namespace {

/// The file's own paragraphs: a headline, a counter, and eight of text, the dateline before the
/// first.
Traveller traveller(const char *name, const QByteArray &file, const QStringList &dateline,
                    const QString &datelineAsWritten)
{
    QStringList paragraphs = paragraphsOf(file);
    const QString headline = paragraphs.takeFirst();
    paragraphs.removeFirst();
    REQUIRE(paragraphs.constFirst().startsWith(datelineAsWritten));
    paragraphs.first().remove(0, datelineAsWritten.size());
    paragraphs.first() = paragraphs.constFirst().trimmed();
    return {name, file, headline, dateline, paragraphs};
}

} // namespace

QList<Traveller> travellers()
{
    QList<Traveller> all{
        traveller("the look-alike", lookalike(),
                  {QStringLiteral("Алматы"), QStringLiteral("2025 жылғы 12 қыркүйек"),
                   QStringLiteral("Tilshi-ulgi.example")},
                  QStringLiteral("Tilshi-ulgi.example.12.09.2025 ж. /Алматы/ -"))};
    if (const auto real = realArticle()) {
        all.append(traveller("the real article", *real,
                             {QStringLiteral("Астана"), QStringLiteral("2025 жылғы 8 қыркүйек"),
                              QStringLiteral("Munarmedia.kz")},
                             QStringLiteral("Munarmedia.kz.08.09.2025 ж. /Астана/ -")));
    }
    return all;
}

void checkArrived(const Traveller &traveller, const ReadPage &page)
{
    CHECK(page.language == QStringLiteral("kk"));
    CHECK(page.title.startsWith(traveller.headline));
    CHECK(page.headline == traveller.headline);
    CHECK(page.dateline == traveller.dateline);
    REQUIRE(page.paragraphs.size() == 8);
    CHECK(page.paragraphs == traveller.paragraphs);
}

} // namespace tilshi::test
