#include "importing/importer.h"
#include "text/listnumbers.h"
#include "text/plaintext.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

using namespace tilshi;
using namespace tilshi::importing;

namespace {

/// What a reader sees of a text: all but white space and controls.
QString visible(const QString &text)
{
    QString seen;
    for (const QChar character : text.normalized(QString::NormalizationForm_C)) {
        if (!character.isSpace() && character.category() != QChar::Other_Control) {
            seen += character;
        }
    }
    return seen;
}

QString detailOf(const ImportedArticle &article, ReportKind kind)
{
    for (const ReportItem &item : article.report) {
        if (item.kind == kind) {
            return item.detail;
        }
    }
    return {};
}

/// The list's items with their markers, which the report tells.
QString withMarkers(const text::List &list, const QString &marker)
{
    QString seen;
    text::ListCount count;
    for (const text::ListItem &item : list.items) {
        const auto number = count.next(item);
        seen += (number ? QString::number(*number) + marker.back() : marker) +
                text::plainText(item.runs);
    }
    return seen;
}

/// Everything visible that an import kept or named, in the order of the text.
QString kept(const ImportedArticle &article)
{
    QString seen = article.content.headline + detailOf(article, ReportKind::CounterDropped) +
                   detailOf(article, ReportKind::DatelineTaken);
    qsizetype list = 0;
    QStringList markers;
    for (const ReportItem &item : article.report) {
        if (item.kind == ReportKind::ListMade) {
            markers.append(item.detail);
        }
    }
    for (const text::Block &block : article.content.body.blocks) {
        if (const auto *items = std::get_if<text::List>(&block)) {
            seen += withMarkers(*items, markers.value(list++));
        } else {
            seen += text::plainText(std::get<text::Paragraph>(block).runs);
        }
    }
    return visible(seen);
}

/// Pieces that texts of newsrooms are made of, and some that want to be mistaken for them.
rc::Gen<QString> piece()
{
    static const QStringList pieces{
        QStringLiteral("Бүгін "),
        QStringLiteral("қала"),
        QStringLiteral(". "),
        QStringLiteral("\n"),
        QStringLiteral("\n\n"),
        QStringLiteral("\r\n"),
        QStringLiteral("52"),
        QStringLiteral("\n7\n"),
        QStringLiteral("/Астана/ - "),
        QStringLiteral("АСТАНА. "),
        QStringLiteral("ҚазАқпарат – "),
        QStringLiteral("08.09.2025 ж. "),
        QStringLiteral("A.kz."),
        QStringLiteral("Алматы, 8 қыркүйек. "),
        QStringLiteral("\u00a0"),
        QStringLiteral("• "),
        QStringLiteral("\n- "),
        QStringLiteral("\n1. "),
        QStringLiteral("\n2. "),
        QStringLiteral("\n3. "),
        QStringLiteral(":"),
        QStringLiteral("?"),
        QStringLiteral("😀"),
        QStringLiteral("\u0301"),
        QStringLiteral("\f"),
        QStringLiteral("\u0001"),
        QStringLiteral("-"),
        QStringLiteral("\u2028"),
    };
    return rc::gen::map(rc::gen::inRange<qsizetype>(0, pieces.size()),
                        [](qsizetype at) { return pieces.at(at); });
}

rc::Gen<QString> someText()
{
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece()),
                        [](const std::vector<QString> &parts) {
                            QString text;
                            for (const QString &part : parts) {
                                text += part;
                            }
                            return text;
                        });
}

} // namespace

TEST_CASE("no visible character of a text is lost")
{
    rc::prop("kept or named in the report", [] {
        const QString text = *someText();
        const auto article = importText(text);
        if (!article) {
            RC_ASSERT(visible(text).isEmpty());
            return;
        }
        const bool joined = !detailOf(*article, ReportKind::HyphensJoined).isNull();
        const bool numbered = !detailOf(*article, ReportKind::PageNumbersDropped).isNull();
        if (!joined && !numbered) { // which go, and are counted
            RC_ASSERT(kept(*article) == visible(text));
        }
    });
}

TEST_CASE("any bytes at all are read or refused")
{
    rc::prop("no crash, no empty headline", [](const std::vector<char> &raw) {
        const QByteArray bytes(raw.data(), qsizetype(raw.size()));
        const auto article = importFile(bytes, QStringLiteral("a.txt"));
        RC_ASSERT(!article || !article->content.headline.isEmpty());
    });
}
