#include "text/compare/formats.h"

#include "text/plaintext.h"

#include <algorithm>

namespace tilshi::text {

namespace {

Restyling restyling(const Run &before, const Run &after)
{
    Restyling result{after.marks & ~before.marks, before.marks & ~after.marks};
    if (before.link != after.link) {
        result.link = after.link;
    }
    if (before.language != after.language) {
        result.language = after.language;
    }
    return result;
}

bool isBlank(const Runs &runs)
{
    return plainText(runs).trimmed().isEmpty();
}

bool isUnchanged(const Part &part)
{
    return part.kind == ChangeKind::Same && !part.beginsParagraph();
}

QString signOf(const Runs &runs)
{
    return plainText(runs).trimmed();
}

enum class Side
{
    None,
    Opening,
    Closing
};

Side sideOf(const QString &sign)
{
    if (sign.size() != 1) {
        return Side::None;
    }
    const bool opens = QStringView(u"«“„‘([\"'").contains(sign.front());
    const bool closes = QStringView(u"»”’)]\"'").contains(sign.front());
    return opens ? Side::Opening : closes ? Side::Closing : Side::None;
}

/// Whether nothing but a quotation mark or bracket came, went or was changed.
bool isQuotationMark(const Part &part)
{
    const QString before = signOf(part.before);
    const QString after = signOf(part.after);
    return part.kind != ChangeKind::Same && part.kind != ChangeKind::Format &&
           !part.beginsParagraph() && (before.isEmpty() || sideOf(before) != Side::None) &&
           (after.isEmpty() || sideOf(after) != Side::None) &&
           !(before.isEmpty() && after.isEmpty());
}

bool closes(const Part &part, const Part &opening)
{
    const auto isPair = [](const QString &open, const QString &close) {
        const bool twice = open == close && QStringView(u"\"'").contains(open);
        return open.isEmpty()
                   ? close.isEmpty()
                   : twice || (sideOf(open) == Side::Opening && sideOf(close) == Side::Closing);
    };
    return part.kind == opening.kind && isPair(signOf(opening.before), signOf(part.before)) &&
           isPair(signOf(opening.after), signOf(part.after));
}

} // namespace

bool Restyling::isNothing() const
{
    return *this == Restyling();
}

Restyling restylingOf(const Part &part)
{
    Runs before = part.before;
    Runs after = part.after;
    while (!before.isEmpty() && !after.isEmpty()) {
        const qsizetype length =
            std::min(before.constFirst().text.size(), after.constFirst().text.size());
        const Restyling one = restyling(taken(before, length), taken(after, length));
        if (!one.isNothing()) {
            return one;
        }
    }
    return {};
}

Parts sameWords(const Runs &before, const Runs &after, ChangeNumbers &numbers)
{
    Parts parts;
    Runs left = before;
    Runs right = after;
    Restyling last;
    while (!left.isEmpty() && !right.isEmpty()) {
        const qsizetype length =
            std::min(left.constFirst().text.size(), right.constFirst().text.size());
        const Run one = taken(left, length);
        const Run other = taken(right, length);
        const Restyling here = restyling(one, other);
        if (!parts.isEmpty() && here == last) {
            append(parts.last().before, one);
            append(parts.last().after, other);
            continue;
        }
        const bool same = here.isNothing();
        parts.append({same ? ChangeKind::Same : ChangeKind::Format,
                      {one},
                      {other},
                      same ? noChange : numbers.next()});
        last = here;
    }
    return parts;
}

void joinFormats(Parts &parts)
{
    Part *last = nullptr; ///< the format that may go on
    for (Part &part : parts) {
        if (part.kind == ChangeKind::Format && !part.beginsParagraph()) {
            if (last && restylingOf(*last) == restylingOf(part)) {
                part.change = last->change;
            }
            last = &part;
        } else if (part.beginsParagraph() || (isUnchanged(part) && !isBlank(part.after))) {
            last = nullptr;
        }
    }
}

void joinQuotationMarks(Parts &parts)
{
    Part *opening = nullptr;
    for (Part &part : parts) {
        if (!isQuotationMark(part)) {
            continue;
        }
        if (opening && closes(part, *opening)) {
            part.change = opening->change;
            opening = nullptr;
        } else {
            opening = &part;
        }
    }
}

} // namespace tilshi::text
