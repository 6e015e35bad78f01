#include "editor/print/printedarticle.h"

#include "editor/print/pagepainter.h"
#include "text/listnumbers.h"
#include "text/tables.h"
#include "wording/articletext.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tilshi::editor {

namespace {

constexpr qreal bodySize = 11; ///< points
constexpr qreal listIndent = 20;
constexpr qreal markerRoom = 5; ///< between a marker and its item

QFont face(const char *family, qreal size, QFont::Weight weight = QFont::Normal)
{
    QFont font(QString::fromLatin1(family));
    font.setPixelSize(qRound(size));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

PrintStyle styleOf(qreal size, QFont::Weight weight = QFont::Normal)
{
    return {face("PT Serif", size, weight), 0, 0, 0.55 * size, 0, {}, false, false};
}

PrintStyle smallPrint()
{
    PrintStyle style = styleOf(9);
    style.font = face("Inter", 8.5);
    style.muted = true;
    return style;
}

qreal widest(const QStringList &texts, const QFont &font)
{
    qreal width = 0;
    for (const QString &text : texts) {
        width = std::max(width, QFontMetricsF(font).horizontalAdvance(text));
    }
    return width;
}

/// Paints the blocks of a body.
class BodyPrinter
{
public:
    BodyPrinter(PagePainter &page, const PrintedPictures &pictures)
        : m_page(page)
        , m_pictures(pictures)
    {
    }

    void operator()(const text::Paragraph &paragraph)
    {
        m_page.paragraph(paragraph.runs, styleOf(bodySize));
    }

    void operator()(const text::Heading &heading)
    {
        PrintStyle style = styleOf(heading.level == 2 ? 14 : 12, QFont::Bold);
        style.before = 8;
        style.keep = 3 * bodySize;
        m_page.paragraph(heading.runs, style);
    }

    void operator()(const text::List &list)
    {
        const QStringList markers = text::markersOf(list);
        PrintStyle style = styleOf(bodySize);
        style.after = 3;
        const qreal indent = std::max(listIndent, markerRoom + widest(markers, style.font));
        for (qsizetype at = 0; at < list.items.size(); ++at) {
            style.indent = indent * (list.items[at].level + 1);
            style.marker = markers[at];
            m_page.paragraph(list.items[at].runs, style);
        }
        m_page.space(4);
    }

    void operator()(const text::Quote &quote)
    {
        PrintStyle style = styleOf(bodySize);
        style.font.setItalic(true);
        style.indent = listIndent;
        style.bar = true;
        for (const text::Runs &paragraph : quote.paragraphs) {
            m_page.paragraph(paragraph, style);
        }
        PrintStyle who = smallPrint();
        who.indent = listIndent;
        m_page.paragraph(quote.attribution, who);
    }

    void operator()(const text::Image &image)
    {
        m_page.picture(m_pictures.value(image.media));
        QStringList words{image.caption, image.credit};
        words.removeAll(QString());
        m_page.paragraph(text::plainRuns(words.join(QStringLiteral(" · "))), smallPrint());
    }

    void operator()(const text::Separator &)
    {
        m_page.space(6);
        m_page.rule();
        m_page.space(10);
    }

    void operator()(const text::Table &table)
    {
        for (qsizetype i = 0; text::hasText(table) && i < table.rows.size(); ++i) {
            const bool head = table.headed && i == 0;
            m_page.row(table.rows.at(i), styleOf(9.5, head ? QFont::Bold : QFont::Normal));
        }
        m_page.space(10);
    }

    void operator()(const text::Embed &embed)
    {
        PrintStyle title = styleOf(bodySize);
        title.after = 1;
        m_page.paragraph(text::plainRuns(embed.title), title);
        m_page.paragraph(text::plainRuns(embed.url), smallPrint());
    }

    void operator()(const text::Note &note)
    {
        PrintStyle style = styleOf(9.5);
        style.indent = listIndent;
        style.bar = true;
        for (const text::Runs &paragraph : note.paragraphs) {
            m_page.paragraph(paragraph, style);
        }
    }

private:
    PagePainter &m_page;
    const PrintedPictures &m_pictures;
};

} // namespace

void paintArticle(const newsroom::Content &content, const QString &language,
                  const PrintedPictures &pictures, QPagedPaintDevice &device)
{
    PagePainter page(device);
    PrintStyle headline = styleOf(22, QFont::Bold);
    headline.keep = 4 * bodySize;
    page.paragraph(text::plainRuns(content.kicker), smallPrint());
    page.paragraph(text::plainRuns(content.headline), headline);
    page.paragraph(text::plainRuns(content.lead), styleOf(13));
    page.paragraph(
        text::plainRuns(wording::datelineText(content.dateline, language, QStringLiteral(", "))),
        smallPrint());
    BodyPrinter printer(page, pictures);
    for (const text::Block &block : content.body.blocks) {
        std::visit(printer, block);
    }
    page.paragraph(text::plainRuns(content.credit), smallPrint());
}

QStringList picturesOf(const text::Body &body)
{
    QStringList names;
    for (const text::Block &block : body.blocks) {
        if (const auto *image = std::get_if<text::Image>(&block)) {
            names.append(image->media);
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace tilshi::editor
