#include "text/html/htmlwriter.h"

#include "text/html/listhtml.h"
#include "text/html/weblink.h"
#include "text/tables.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace tilshi::text {

namespace {

using text::Mark;

struct MarkTag
{
    Mark mark;
    QStringView element;
};

/// From the outermost to the innermost.
constexpr std::array<MarkTag, 6> markTags{{
    {Mark::Bold, u"strong"},
    {Mark::Italic, u"em"},
    {Mark::Underline, u"u"},
    {Mark::Strike, u"s"},
    {Mark::Superscript, u"sup"},
    {Mark::Subscript, u"sub"},
}};

QString attribute(QStringView name, QStringView value)
{
    return u' ' + name.toString() + u"=\"" + Markup::text(value).toString() + u'"';
}

QString element(QStringView name, const QString &inner)
{
    return u'<' + name.toString() + u'>' + inner + u"</" + name.toString() + u'>';
}

/// A run without its link.
QString markedRun(const text::Run &run)
{
    QString html = Markup::text(run.text).toString();
    for (auto tag = markTags.rbegin(); tag != markTags.rend(); ++tag) {
        if (run.marks.testFlag(tag->mark)) {
            html = element(tag->element, html);
        }
    }
    QString attributes;
    if (!run.language.isEmpty()) {
        attributes += attribute(u"lang", run.language);
    }
    if (run.marks.testFlag(Mark::KeepScript)) {
        attributes += attribute(u"translate", u"no");
    }
    return attributes.isEmpty() ? html : QString(u"<span" + attributes + u'>' + html + u"</span>");
}

QString linked(const QString &link, const QString &html)
{
    const QString href = safeLink(link);
    return href.isEmpty() ? html
                          : QString(u"<a" + attribute(u"href", href) + u'>' + html + u"</a>");
}

QString inlineHtml(const text::Runs &runs)
{
    QString html;
    for (qsizetype i = 0; i < runs.size();) {
        const QString &link = runs[i].link;
        QString part;
        for (; i < runs.size() && runs[i].link == link; ++i) {
            part += markedRun(runs[i]);
        }
        html += linked(link, part);
    }
    return html;
}

/// Writes the blocks of one body.
class BodyWriter
{
public:
    BodyWriter(const PicturePlaces &places, QStringView photoWord)
        : m_places(places)
        , m_photoWord(photoWord)
    {
    }

    QString write(const text::Body &body)
    {
        countShown(body);
        for (const text::Block &block : body.blocks) {
            std::visit([this](const auto &value) { add(value); }, block);
        }
        return m_html;
    }

private:
    void add(const text::Paragraph &paragraph) { line(element(u"p", inlineHtml(paragraph.runs))); }

    void add(const text::Heading &heading)
    {
        const int level = std::clamp(heading.level, 2, m_outline + 1);
        m_outline = std::min(level, 2);
        line(element(level == 2 ? u"h2" : u"h3", inlineHtml(heading.runs)));
    }

    void add(const text::List &list) { m_html += listHtml(list); }

    void add(const text::Quote &quote)
    {
        const QString block = element(u"blockquote", paragraphs(quote.paragraphs));
        if (quote.attribution.isEmpty()) {
            return line(block);
        }
        const QString who = element(u"cite", inlineHtml(quote.attribution));
        line(u"<figure class=\"quote\">" + block + element(u"figcaption", who) + u"</figure>");
    }

    void add(const text::Image &image)
    {
        const auto place = m_places ? m_places(image.media) : std::nullopt;
        const QString words = caption(image);
        if (place || !words.isEmpty()) {
            line(element(u"figure", (place ? picture(image, *place) : QString()) + words));
        }
    }

    void add(const text::Separator &) { line(QStringLiteral("<hr>")); }

    void add(const text::Table &table)
    {
        if (!text::hasText(table)) {
            return; // its writer has yet to fill it
        }
        const qsizetype heads = table.headed ? std::min<qsizetype>(1, table.rows.size()) : 0;
        const QString html = rows(table.rows.first(heads), u"thead", u"th") +
                             rows(table.rows.sliced(heads), u"tbody", u"td");
        line(u"<div class=\"table\" tabindex=\"0\">" + element(u"table", html) + u"</div>");
    }

    void add(const text::Embed &embed)
    {
        const QString title = embed.title.isEmpty() ? embed.url : embed.title;
        QString html = linked(embed.url, Markup::text(title).toString());
        if (!embed.source.isEmpty()) {
            html += u' ' + element(u"small", Markup::text(embed.source).toString());
        }
        line(u"<p class=\"embed\">" + html + u"</p>");
    }

    void add(const text::Note &note)
    {
        line(u"<aside class=\"aside\">" + paragraphs(note.paragraphs) + u"</aside>");
    }

    static QString paragraphs(const QList<text::Runs> &all)
    {
        QString html;
        for (const text::Runs &runs : all) {
            html += (html.isEmpty() ? u"" : u"\n") + element(u"p", inlineHtml(runs));
        }
        return html;
    }

    static QString rows(const QList<text::TableRow> &all, QStringView part, QStringView cell)
    {
        QString html;
        for (const text::TableRow &row : all) {
            QString cells;
            for (const text::TableCell &one : row) {
                cells += tableCell(one, cell);
            }
            html += element(u"tr", cells);
        }
        return html.isEmpty() ? html : element(part, html);
    }

    static QString tableCell(const text::TableCell &cell, QStringView name)
    {
        QStringList lines;
        for (const text::Runs &runs : cell.paragraphs) {
            lines.append(inlineHtml(runs));
        }
        QString attributes = name == u"th" ? attribute(u"scope", u"col") : QString();
        if (cell.span > 1) {
            attributes += attribute(u"colspan", QString::number(cell.span));
        }
        return u'<' + name.toString() + attributes + u'>' + lines.join(u"<br>") + u"</" +
               name.toString() + u'>';
    }

    void countShown(const text::Body &body)
    {
        for (const text::Block &block : body.blocks) {
            if (const auto *image = std::get_if<text::Image>(&block)) {
                ++m_shown[image->media];
            }
        }
    }

    QString picture(const text::Image &image, const PlacedPicture &place)
    {
        if (place.isInside() && m_shown.value(image.media) > 1) {
            return drawing(image, place);
        }
        QString html = u"<img" + attribute(u"src", place.address) + attribute(u"alt", image.alt) +
                       attribute(u"width", QString::number(place.size.width())) +
                       attribute(u"height", QString::number(place.size.height()));
        if (m_pictures++ > 0) {
            html += attribute(u"loading", u"lazy");
        }
        return html + u'>';
    }

    /// A picture that the page carries once and shows several times.
    QString drawing(const text::Image &image, const PlacedPicture &place)
    {
        const QString size = attribute(u"width", QString::number(place.size.width())) +
                             attribute(u"height", QString::number(place.size.height()));
        const bool isFirst = !m_ids.contains(image.media);
        if (isFirst) {
            m_ids.insert(image.media, u"picture-" + QString::number(m_ids.size() + 1));
        }
        const QString id = m_ids.value(image.media);
        QString inner = u"<use" + attribute(u"href", QString(u'#' + id));
        if (isFirst) {
            inner = u"<image" + attribute(u"id", id) + attribute(u"href", place.address) + size;
        }
        const QString box =
            QStringLiteral("0 0 %1 %2").arg(place.size.width()).arg(place.size.height());
        const QString words =
            image.alt.isEmpty()
                ? attribute(u"aria-hidden", u"true")
                : QString(attribute(u"role", u"img") + attribute(u"aria-label", image.alt));
        return u"<svg" + words + size + attribute(u"viewBox", box) + u'>' + inner + u"/></svg>";
    }

    QString caption(const text::Image &image) const
    {
        QString words = Markup::text(image.caption).toString();
        if (!image.credit.isEmpty()) {
            const QString credit = m_photoWord.toString() + u": " + image.credit;
            const bool open = !words.isEmpty() && !words.back().isPunct();
            words += (open              ? u". "
                      : words.isEmpty() ? u""
                                        : u" ") +
                     element(u"small", Markup::text(credit).toString());
        }
        return words.isEmpty() ? words : element(u"figcaption", words);
    }

    void line(const QString &html) { m_html += html + u'\n'; }

    const PicturePlaces &m_places;
    QStringView m_photoWord;
    QString m_html;
    int m_outline = 1; ///< level of the heading that the next one may stand under
    int m_pictures = 0;
    QHash<QString, int> m_shown;   ///< how often, by media
    QHash<QString, QString> m_ids; ///< of pictures in the page, by media
};

} // namespace

Markup bodyMarkup(const text::Body &body, const PicturePlaces &places, QStringView photoWord)
{
    return Markup::written(BodyWriter(places, photoWord).write(body));
}

QString bodyHtml(const text::Body &body)
{
    return bodyMarkup(body, {}, u"Фото").toString();
}

Markup inlineMarkup(const text::Runs &runs)
{
    return Markup::written(inlineHtml(runs));
}

} // namespace tilshi::text
