#include "importing/blocks.h"

#include <optional>

namespace tilshi::importing {

namespace {

enum class MarkerKind
{
    Bullet,
    Hyphen,
    FullStop,
    Bracket
};

struct Marker
{
    MarkerKind kind;
    QChar character; ///< the bullet; the character after the number
    int number = 0;
    qsizetype length = 0; ///< with the white space after it
};

constexpr QStringView bullets = u"•‣◦▪▫●○■";

/// UTF-16 units up to the first that is not white, from a position; 0 if there is none to skip.
qsizetype whiteFrom(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line[end].isSpace()) {
        ++end;
    }
    return end - at;
}

std::optional<Marker> numberMarker(QStringView line)
{
    qsizetype at = 0;
    int number = 0;
    while (at < line.size() && at < 3 && line[at] >= u'0' && line[at] <= u'9') {
        number = number * 10 + line[at].digitValue();
        ++at;
    }
    const bool starts = at > 0 && line[0] != u'0' && at + 1 < line.size();
    if (!starts || (line[at] != u'.' && line[at] != u')')) {
        return std::nullopt;
    }
    const qsizetype white = whiteFrom(line, at + 1);
    if (white == 0) {
        return std::nullopt;
    }
    const MarkerKind kind = line[at] == u'.' ? MarkerKind::FullStop : MarkerKind::Bracket;
    return Marker{kind, line[at], number, at + 1 + white};
}

/// The marker of a line that has something after it.
std::optional<Marker> markerOf(QStringView line)
{
    if (line.size() < 2) {
        return std::nullopt;
    }
    const qsizetype white = whiteFrom(line, 1);
    if (bullets.contains(line[0]) && 1 + white < line.size()) {
        return Marker{MarkerKind::Bullet, line[0], 0, 1 + white};
    }
    if (line[0] == u'-' && white > 0 && 1 + white < line.size()) {
        return Marker{MarkerKind::Hyphen, line[0], 0, 1 + white};
    }
    return numberMarker(line);
}

bool isNumbered(const Marker &marker)
{
    return marker.kind == MarkerKind::FullStop || marker.kind == MarkerKind::Bracket;
}

bool continues(const Marker &marker, const Marker &before)
{
    return marker.kind == before.kind && marker.character == before.character &&
           (!isNumbered(marker) || marker.number == before.number + 1);
}

/// How many paragraphs from a position on are items of one list; 0 if they are none.
qsizetype listLength(const QList<PlainParagraph> &paragraphs, qsizetype first)
{
    const auto marker = markerOf(paragraphs[first].text);
    if (!marker) {
        return 0;
    }
    const bool announced = first > 0 && paragraphs[first - 1].text.endsWith(u':');
    if (marker->kind == MarkerKind::Hyphen && !announced) {
        return 0;
    }
    qsizetype end = first + 1;
    for (auto before = marker; end < paragraphs.size(); ++end) {
        const auto next = markerOf(paragraphs[end].text);
        if (!next || paragraphs[end].afterGap || !continues(*next, *before)) {
            break;
        }
        before = next;
    }
    return end - first < 2 ? 0 : end - first;
}

text::List listOf(const QList<PlainParagraph> &paragraphs, qsizetype first, qsizetype length)
{
    text::List list;
    for (qsizetype at = first; at < first + length; ++at) {
        const QString &line = paragraphs[at].text;
        const auto marker = markerOf(line);
        const auto style =
            isNumbered(*marker) ? text::ListStyle::Numbered : text::ListStyle::Bulleted;
        text::ListItem item{style, 0, text::plainRuns(line.sliced(marker->length))};
        if (isNumbered(*marker)) {
            item.number = marker->number;
        }
        list.items.append(item);
    }
    return list;
}

} // namespace

bool hasListMarker(QStringView line)
{
    return markerOf(line).has_value();
}

text::Body bodyOf(const QList<PlainParagraph> &paragraphs, QList<ReportItem> &report)
{
    text::Body body;
    qsizetype endOfList = 0;
    for (qsizetype at = 0; at < paragraphs.size();) {
        // A list right after a list would become one with it, and lose how it was marked.
        const bool afterList = !body.isEmpty() && at == endOfList;
        const qsizetype length = afterList ? 0 : listLength(paragraphs, at);
        if (length == 0) {
            body.blocks.append(text::Paragraph{text::plainRuns(paragraphs[at].text)});
            ++at;
            continue;
        }
        const QString &line = paragraphs[at].text;
        report.append({ReportKind::ListMade, line.first(markerOf(line)->length).trimmed()});
        body.blocks.append(listOf(paragraphs, at, length));
        at += length;
        endOfList = at;
    }
    return body;
}

} // namespace tilshi::importing
