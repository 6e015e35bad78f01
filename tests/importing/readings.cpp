#include "importing/readings.h"

#include "text/listnumbers.h"
#include "text/passages.h"
#include "text/plaintext.h"

#include <catch2/catch.hpp>

namespace tilshi::test {

namespace {

QString wordsOf(const text::Runs &runs)
{
    QString words;
    for (const text::Run &run : runs) {
        words += run.link.isEmpty() ? run.text : QString(u'[' + run.text + u"](" + run.link + u')');
    }
    return words;
}

QStringList itemsOf(const text::List &list)
{
    QStringList lines;
    const QStringList markers = text::markersOf(list);
    for (qsizetype at = 0; at < markers.size(); ++at) {
        const text::ListItem &item = list.items[at];
        const bool numbered = item.style == text::ListStyle::Numbered;
        lines.append(QString(qsizetype{2} * item.level, u' ') +
                     (numbered ? markers[at] : QStringLiteral("-")) + u' ' + wordsOf(item.runs));
    }
    return lines;
}

QStringList linesOf(const text::Block &block)
{
    if (const auto *list = std::get_if<text::List>(&block)) {
        return itemsOf(*list);
    }
    const QString start =
        std::holds_alternative<text::Heading>(block) ? QStringLiteral("# ") : QString();
    QStringList lines;
    text::forEachRuns(block, [&](const text::Runs &runs) {
        if (!runs.isEmpty()) {
            lines.append(start + wordsOf(runs));
        }
    });
    return lines;
}

} // namespace

importing::ImportedArticle articleIn(const QByteArray &bytes, const QString &fileName)
{
    auto article = importing::importFile(bytes, fileName);
    INFO(fileName.toStdString() << (article ? QString() : article.error().detail).toStdString());
    REQUIRE(article);
    return *article;
}

QString readingOf(const importing::ImportedArticle &article)
{
    QStringList lines(article.content.headline);
    for (const text::Block &block : article.content.body.blocks) {
        lines += linesOf(block);
    }
    return lines.join(u'\n');
}

QString readingOf(const QByteArray &bytes, const QString &fileName)
{
    return readingOf(articleIn(bytes, fileName));
}

QString reported(const importing::ImportedArticle &article, importing::ReportKind kind)
{
    for (const importing::ReportItem &item : article.report) {
        if (item.kind == kind) {
            return item.detail;
        }
    }
    return {};
}

} // namespace tilshi::test
