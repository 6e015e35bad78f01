// libFuzzer target for the readers of what others wrote. The first byte says which one reads the
// rest: a page, Markdown, plain text, a ZIP file as it is; a DOCX or an ODT whose parts are the
// input's, between NULs, packed anew so that no checksum stands in the way; a flat ODT, an RTF, a
// mail, an export of WordPress or Telegram; a clipboard's HTML or text.

#include "importing/importer.h"
#include "importing/packed.h"
#include "importing/pastedtext.h"
#include "text/bodyjson.h"
#include "text/html/htmlwriter.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <tuple>

using namespace tilshi;
using namespace tilshi::importing;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// Canonical, stored without loss, and nothing in its page that a browser would run.
void checkBody(const text::Body &body)
{
    require(text::canonical(body) == body);
    const auto stored = text::bodyFromJson(text::toJson(body));
    require(stored && *stored == body);
    const QString html = text::bodyHtml(body);
    require(!html.contains(u"<script", Qt::CaseInsensitive));
    require(!html.contains(u"=\"javascript:", Qt::CaseInsensitive));
}

void checkFile(const QByteArray &bytes, const QString &name)
{
    const auto article = importFile(bytes, name);
    if (article) {
        require(!article->content.headline.isEmpty());
        checkBody(article->content.body);
    }
}

void checkAll(const QByteArray &bytes)
{
    const auto articles = importArticles(bytes, QStringLiteral("a"));
    for (const ImportedArticle &article : articles.value_or(QList<ImportedArticle>())) {
        checkBody(article.content.body);
    }
}

void checkClipboard(const QString &text, bool isHtml)
{
    for (const Cleaning cleaning : {Cleaning::Newsroom, Cleaning::AsItWas}) {
        const auto passage = isHtml ? pastedFromHtml(text, cleaning)
                                    : Result<PastedText>(pastedFromText(text, cleaning));
        if (passage) {
            checkBody(passage->body);
        }
    }
    std::ignore = looksLikeWholeArticle(text);
}

/// The input's parts under those names, in their order.
QByteArray packedAs(const QStringList &names, const QByteArray &input)
{
    const QList<QByteArray> contents = input.split('\0');
    QList<test::Part> parts;
    for (qsizetype at = 0; at < std::min(contents.size(), names.size()); ++at) {
        parts.append({names[at], contents[at]});
    }
    return test::packed(parts);
}

void checkDocx(const QByteArray &input)
{
    static const QStringList names =
        QStringLiteral("[Content_Types].xml|word/document.xml|word/styles.xml|word/numbering.xml|"
                       "word/footnotes.xml|word/_rels/document.xml.rels|word/header1.xml|"
                       "word/chunk.html|word/media/image1.png")
            .split(u'|');
    checkFile(packedAs(names, QByteArray(" \0", 2) + input), QStringLiteral("a.docx"));
}

void checkOdt(const QByteArray &input)
{
    static const QStringList names =
        QStringLiteral("mimetype|content.xml|styles.xml|META-INF/manifest.xml|Object 1/content.xml|"
                       "Pictures/1.png")
            .split(u'|');
    const QByteArray kind("application/vnd.oasis.opendocument.text\0", 40);
    checkFile(packedAs(names, kind + input), QStringLiteral("a.odt"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray input(reinterpret_cast<const char *>(bytes + 1), qsizetype(size - 1));
    switch (bytes[0]) {
    case 'h':
        checkFile(input, QStringLiteral("a.html"));
        break;
    case 'm':
        checkFile(input, QStringLiteral("a.md"));
        break;
    case 't':
        checkFile(input, QStringLiteral("a.txt"));
        break;
    case 'z':
        checkFile("PK\x03\x04" + input, QStringLiteral("a.docx"));
        break;
    case 'd':
        checkDocx(input);
        break;
    case 'o':
        checkOdt(input);
        break;
    case 'f':
        checkFile("<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:"
                  "1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\" " +
                      input,
                  QStringLiteral("a.fodt"));
        break;
    case 'r':
        checkFile("{\\rtf1" + input, QStringLiteral("a.rtf"));
        break;
    case 'e':
        checkFile("MIME-Version: 1.0\n" + input, QStringLiteral("a.eml"));
        break;
    case 'w':
        checkAll("<rss xmlns:wp=\"http://wordpress.org/export/1.2/\" xmlns:content=\""
                 "http://purl.org/rss/1.0/modules/content/\">" +
                 input);
        break;
    case 'j':
        checkAll("{\"id\":1,\"type\":\"\",\"messages\":" + input);
        break;
    case 'c':
        checkClipboard(QString::fromUtf8(input), true);
        break;
    case 'p':
        checkClipboard(QString::fromUtf8(input), false);
        break;
    default:
        break;
    }
    return 0;
}
