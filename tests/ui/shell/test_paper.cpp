#include "editor/print/printedarticle.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QProcess>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::editor;

namespace {

text::TableCell cell(const QString &words)
{
    return {{text::plainRuns(words)}};
}

newsroom::Content everything()
{
    newsroom::Content content;
    content.headline = u"Қалада жаңа бекет ашылды"_s;
    content.lead = u"Жүргіншілер көптен күткен"_s;
    content.dateline = {u"Munarmedia.kz"_s, QDate(2025, 9, 8), u"Астана"_s};
    content.body.blocks = {
        text::Heading{2, text::plainRuns(u"Бекет"_s)},
        text::Paragraph{{{u"Бүгін "_s, {}, {}, {}}, {u"Алматыда"_s, text::Mark::Bold, {}, {}}}},
        text::List{{{text::ListStyle::Numbered, 0, text::plainRuns(u"жолы кең"_s)},
                    {text::ListStyle::Bulleted, 1, text::plainRuns(u"шамы жарық"_s)}}},
        text::Quote{{text::plainRuns(u"Ұзақ күттік"_s)}, text::plainRuns(u"Айгүл"_s)},
        text::Table{true, {{cell(u"Қала"_s), cell(u"Бекет"_s)}, {cell(u"Тараз"_s), cell(u"3"_s)}}},
        text::Embed{u"https://example.kz/v"_s, u"Бейнежазба"_s, {}},
        text::Separator{},
        text::Note{{text::plainRuns(u"Ескертпе мәтіні"_s)}},
    };
    content.credit = u"Фото: Е. Серік"_s;
    return content;
}

QByteArray pdfOf(const newsroom::Content &content)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    paintArticle(content, u"kk"_s, {}, writer);
    return bytes;
}

/// What another program reads in the PDF, its pages apart.
QStringList readByOther(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
    REQUIRE(reader.waitForStarted());
    reader.write(pdf);
    reader.closeWriteChannel();
    REQUIRE(reader.waitForFinished());
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeAll(QString());
    return pages;
}

} // namespace

TEST_CASE("everything that a reader sees is in the PDF, in order")
{
    const QStringList pages = readByOther(pdfOf(everything()));
    REQUIRE(pages.size() == 1);
    const QString page = pages.first().simplified();
    qsizetype at = 0;
    for (const char16_t *words :
         {u"Қалада жаңа бекет ашылды", u"Жүргіншілер көптен күткен",
          u"Астана, 2025 жылғы 8 қыркүйек, Munarmedia.kz", u"Бекет", u"Бүгін Алматыда",
          u"1. жолы кең", u"• шамы жарық", u"Ұзақ күттік", u"Айгүл", u"Қала Бекет", u"Тараз 3",
          u"Бейнежазба", u"https://example.kz/v", u"Ескертпе мәтіні", u"Фото: Е. Серік"}) {
        INFO(QString::fromUtf16(words).toStdString() << " in " << page.toStdString());
        const qsizetype found = page.indexOf(QString::fromUtf16(words), at);
        REQUIRE(found >= 0);
        at = found;
    }
}

TEST_CASE("a long text goes on over the pages, and no line is lost between them")
{
    newsroom::Content content;
    for (int i = 1; i <= 300; ++i) {
        content.body.blocks.append(text::Paragraph{text::plainRuns(u"Жол%1қатар"_s.arg(i))});
    }
    const QStringList pages = readByOther(pdfOf(content));
    CHECK(pages.size() > 4);
    const QString all = pages.join(u' ');
    for (int i = 1; i <= 300; ++i) {
        CHECK(all.contains(u"Жол%1қатар"_s.arg(i)));
    }
}
