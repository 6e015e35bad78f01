#pragma once

#include "editor/document/bodydocument.h"
#include "growth/inputs.h"
#include "growth/readers.h"
#include "importing/packed.h"
#include "text/bodyjson.h"
#include "text/html/htmlwriter.h"
#include "text/longparagraphs.h"
#include "text/plaintext.h"

#include <QTextCursor>

namespace tilshi::test {

/// The pattern over and over, with that before and behind it.
inline GrowingText within(const char *name, const QString &before, const QString &pattern,
                          const QString &behind)
{
    return {name, [before, pattern, behind](qsizetype characters) -> QString {
                return before + repeated(pattern, characters) + behind;
            }};
}

/// What may stand in the body of a DOCX, many times.
inline QList<GrowingText> docxTexts()
{
    const QString run = QStringLiteral("<w:r><w:t>а</w:t></w:r>");
    const QString paragraph = u"<w:p>" + run + u"</w:p>";
    const QString item = u"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"3\"/><w:numId w:val=\"1\"/>"
                         u"</w:numPr></w:pPr>" +
                         run + u"</w:p>";
    const QString bold = QStringLiteral("<w:r><w:rPr><w:b/></w:rPr><w:t>ә</w:t></w:r>");
    const QString cell = u"<w:tc>" + paragraph + u"</w:tc>";
    const auto inParagraph = [](const char *name, const QString &pattern) {
        return within(name, QStringLiteral("<w:p>"), pattern, QStringLiteral("</w:p>"));
    };
    const auto inTable = [](const char *name, const QString &before, const QString &pattern,
                            const QString &behind) {
        return within(name, u"<w:tbl>" + before, pattern, behind + u"</w:tbl>");
    };
    return {
        within("paragraphs", {}, paragraph, {}),
        within("empty paragraphs", {}, QStringLiteral("<w:p/>"), {}),
        within("items", {}, item, {}),
        within("items and paragraphs", {}, item + paragraph, {}),
        within("tables", {}, u"<w:tbl><w:tr>" + cell + u"</w:tr></w:tbl>", {}),
        inParagraph("runs", bold + run),
        inParagraph("breaks", QStringLiteral("<w:r><w:br/></w:r>")),
        inParagraph("links", u"<w:hyperlink r:id=\"r1\">" + run + u"</w:hyperlink>" + bold),
        inParagraph("deleted", u"<w:del w:id=\"1\">" + run + u"</w:del>" + run),
        inTable("rows", {}, u"<w:tr>" + cell + u"</w:tr>", {}),
        inTable("cells", QStringLiteral("<w:tr>"), cell, QStringLiteral("</w:tr>")),
        inTable("paragraphs of a cell", QStringLiteral("<w:tr><w:tc>"), paragraph,
                QStringLiteral("</w:tc></w:tr>")),
    };
}

/// What may stand in the text of an ODT, many times.
inline QList<GrowingText> odtTexts()
{
    const QString paragraph = QStringLiteral("<text:p>а</text:p>");
    const QString item = u"<text:list-item>" + paragraph + u"</text:list-item>";
    const QString row = u"<table:table-row><table:table-cell>" + paragraph +
                        u"</table:table-cell></table:table-row>";
    const auto inParagraph = [](const char *name, const char16_t *pattern) {
        return within(name, QStringLiteral("<text:p>"), QString::fromUtf16(pattern),
                      QStringLiteral("</text:p>"));
    };
    return {
        within("paragraphs", {}, paragraph, {}),
        within("items", QStringLiteral("<text:list>"), item, QStringLiteral("</text:list>")),
        within("lists", {}, u"<text:list>" + item + u"</text:list>" + paragraph, {}),
        within("rows", QStringLiteral("<table:table>"), row, QStringLiteral("</table:table>")),
        within("tables", {}, u"<table:table>" + row + u"</table:table>", {}),
        inParagraph("spans", u"<text:span>а</text:span>"),
        inParagraph("breaks", u"<text:line-break/>"),
        inParagraph("links", u"<text:a xlink:href=\"https://a.kz/\">а</text:a> "),
        inParagraph("notes", u"<text:note><text:note-body><text:p>а</text:p></text:note-body>"
                             u"</text:note>"),
    };
}

/// What may stand in an RTF, many times.
inline QList<GrowingText> rtfTexts()
{
    const auto in = [](const char *name, const char16_t *pattern) {
        return within(name, QStringLiteral("{\\rtf1\\ansi "), QString::fromUtf16(pattern),
                      QStringLiteral("}"));
    };
    return {
        in("paragraphs", u"a\\par "),
        in("letters", u"\\u1179?\\'e4"),
        in("groups", u"{\\b a}{\\i b}"),
        in("items", u"{\\listtext 1.\\tab}\\ls1 a\\par "),
        in("rows", u"\\trowd\\cellx9\\intbl a\\cell\\row "),
        in("cells", u"\\cellx9\\intbl a\\cell "),
        in("nested cells", u"\\intbl\\itap2 a\\nestcell "),
        in("links", u"{\\field{\\*\\fldinst HYPERLINK \"https://a.kz\"}{\\fldrslt a}}"),
        in("fields without end", u"{\\field{\\*\\fldinst A}}"),
        in("notes", u"a{\\footnote b}"),
        in("boxes", u"a{\\shptxt b}"),
        in("headers", u"{\\header a}"),
        in("pictures", u"{\\pict\\pngblip 89504e470d0a1a0a}"),
        in("deleted ends", u"a{\\deleted\\par}"),
        within("fonts", QStringLiteral("{\\rtf1{\\fonttbl"), QStringLiteral("{\\f1 A;}"),
               QStringLiteral("}a}")),
        within("styles", QStringLiteral("{\\rtf1{\\stylesheet"), QStringLiteral("{\\s1 A;}"),
               QStringLiteral("}a}")),
    };
}

/// What may stand in a mail, many times.
inline QList<GrowingText> mailTexts()
{
    const QString head = QStringLiteral("MIME-Version: 1.0\nSubject: a\n");
    const QString parts = head + u"Content-Type: multipart/mixed; boundary=B\n\n";
    return {
        within("quotes", head + u'\n', QStringLiteral("> a\nb\n"), {}),
        within("flowing lines", head + u"Content-Type: text/plain; format=flowed\n\n",
               QStringLiteral("a \n"), {}),
        within("fields", head, QStringLiteral("A: b\n c\n"), QStringLiteral("\na")),
        within("words", QStringLiteral("MIME-Version: 1.0\nSubject: "),
               QStringLiteral("=?utf-8?Q?a?= =?x?B?"), QStringLiteral("\n\na")),
        within("parameters", head + u"Content-Type: text/plain", QStringLiteral("; charset*1*=a"),
               QStringLiteral("\n\na")),
        within("boundaries in a line", parts, QStringLiteral("--B"), {}),
        within("boundaries", parts, QStringLiteral("--B\n"), {}),
    };
}

/// What may stand in an export, many times.
inline QList<GrowingText> exportTexts()
{
    const QString site =
        QStringLiteral("<rss xmlns:wp=\"http://wordpress.org/export/1.2/\" "
                       "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><item><title>a"
                       "</title><content:encoded><![CDATA[");
    const QString end = QStringLiteral("]]></content:encoded></item></rss>");
    return {
        within("lines of a post", site, QStringLiteral("a\n\nb\n"), end),
        within("captions", site, QStringLiteral("[caption][embed]"), end),
        within("brackets", site, QStringLiteral("[gallery "), end),
        within("messages", QStringLiteral("{\"id\":1,\"type\":\"a\",\"messages\":[{}"),
               QStringLiteral(",{\"type\":\"message\",\"text\":[\"a\",{\"text\":\"b\"}]}"),
               QStringLiteral("]}")),
    };
}

/// What may stand in a page, many times.
inline QList<GrowingText> pageTexts()
{
    const QString row = QStringLiteral("<tr><td>а</td><td>ә</td></tr>");
    return {
        within("spans", {}, QStringLiteral("<span>а"), {}),
        within("bold spans", {}, QStringLiteral("<span style=\"font-weight:bold\">а</span>ә"), {}),
        within("links", {}, QStringLiteral("<a href=\"https://a.kz/\">а</a> "), {}),
        within("breaks", QStringLiteral("<p>а"), QStringLiteral("<br>"), QStringLiteral("ә</p>")),
        within("lines", QStringLiteral("<p>"), QStringLiteral("а<br>"), QStringLiteral("</p>")),
        within("items", QStringLiteral("<ul>"), QStringLiteral("<li>а</li>"),
               QStringLiteral("</ul>")),
        within("lists in items", QStringLiteral("<ul>"),
               QStringLiteral("<li>а<ol><li>ә</li></ol></li>"), QStringLiteral("</ul>")),
        within("rows", QStringLiteral("<table>"), row, QStringLiteral("</table>")),
        within("tables", {}, u"<table>" + row + u"</table>", {}),
        within("cells", QStringLiteral("<table><tr>"), QStringLiteral("<td>а</td>"),
               QStringLiteral("</tr></table>")),
        within("headings", {}, QStringLiteral("<h2>а</h2>"), {}),
        within("pictures", {}, QStringLiteral("<img src=\"https://a.kz/a.png\" alt=\"а\">"), {}),
        within("quotes", {}, QStringLiteral("<blockquote>а</blockquote><p>ә</p>"), {}),
    };
}

/// A block of each word, one kind after another.
inline text::Body bodyOf(const QString &words)
{
    text::Body body;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const text::Runs runs = motley(word);
        switch (body.blocks.size() % 5) {
        case 0:
            body.blocks.append(text::Heading{2, runs});
            break;
        case 1:
            body.blocks.append(text::Table{false, {{{{runs}}, {}}, {{}, {{runs}}}}});
            break;
        case 2:
            body.blocks.append(text::Quote{{runs}, runs});
            break;
        default:
            body.blocks.append(text::Paragraph{runs});
        }
    }
    return body;
}

inline text::Body listOf(const QString &words)
{
    text::List list;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        list.items.append({text::ListStyle(list.items.size() % 2), int(list.items.size() % 5),
                           text::plainRuns(word)});
    }
    return {{list}};
}

inline void writeBody(const text::Body &body)
{
    text::bodyHtml(text::canonical(body));
    text::bodyFromJson(text::toJson(body));
    text::plainText(text::withLongParagraphsCut(body));
}

/// As a paste does it, and what is read of it afterwards.
inline void insertBody(const text::Body &body)
{
    editor::BodyDocument document;
    document.setBody({{text::Paragraph{text::plainRuns(QStringLiteral("а"))}}});
    QTextCursor end(&document);
    end.movePosition(QTextCursor::End);
    document.insert(end, body);
    document.body();
    document.undo();
}

inline QList<TextReader> bodyReaders()
{
    return {
        {"a body of blocks written", [](const QString &text) { writeBody(bodyOf(text)); }},
        {"a list written", [](const QString &text) { writeBody(listOf(text)); }},
        {"one paragraph of marks written",
         [](const QString &text) { writeBody({{text::Paragraph{motley(text)}}}); }},
        {"blocks pasted", [](const QString &text) { insertBody(bodyOf(text)); }},
        {"a list pasted", [](const QString &text) { insertBody(listOf(text)); }},
    };
}

inline TextReader fileReader(const char *name, QByteArray (*fileOf)(const QByteArray &),
                             const char16_t *file)
{
    return {name, [fileOf, file](const QString &text) {
                importing::importFile(fileOf(text.toUtf8()), QString::fromUtf16(file));
            }};
}

} // namespace tilshi::test
