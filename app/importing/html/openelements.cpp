#include "importing/html/openelements.h"

#include <algorithm>

namespace tilshi::importing {

namespace {

/// How far an end tag looks for its element, so that a page of nothing but tags has its price too.
constexpr std::ptrdiff_t farthest = 2048;

bool isHeading(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6;
}

/// Elements that no end tag of a line's elements reaches beyond.
bool isSpecial(Tag tag)
{
    switch (tag) {
    case Tag::Unknown:
    case Tag::Audio:
    case Tag::Canvas:
    case Tag::Cite:
    case Tag::Datalist:
    case Tag::Del:
    case Tag::Dfn:
    case Tag::Dialog:
    case Tag::Ins:
    case Tag::Label:
    case Tag::Legend:
    case Tag::Math:
    case Tag::Meter:
    case Tag::Picture:
    case Tag::Progress:
    case Tag::Q:
    case Tag::Search:
    case Tag::Span:
    case Tag::Sub:
    case Tag::Sup:
    case Tag::Svg:
    case Tag::Time:
    case Tag::Var:
    case Tag::Video:
    case Tag::Xml:
        return false;
    default:
        return !isMark(tag);
    }
}

bool isNamed(QByteArrayView name, QByteArrayView other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

/// Elements that no end tag at all reaches beyond but that of a table.
bool bounds(Tag tag, QByteArrayView name)
{
    return tag == Tag::Table || tag == Tag::Object || tag == Tag::Applet || tag == Tag::Template ||
           tag == Tag::Title ||
           (tag == Tag::Unknown &&
            (isNamed(name, "foreignobject") || isNamed(name, "desc") || isNamed(name, "marquee")));
}

} // namespace

bool isMark(Tag tag)
{
    switch (tag) {
    case Tag::A:
    case Tag::B:
    case Tag::Big:
    case Tag::Code:
    case Tag::Em:
    case Tag::Font:
    case Tag::I:
    case Tag::Nobr:
    case Tag::S:
    case Tag::Small:
    case Tag::Strike:
    case Tag::Strong:
    case Tag::Tt:
    case Tag::U:
        return true;
    default:
        return false;
    }
}

bool isForeign(Tag tag)
{
    return tag == Tag::Svg || tag == Tag::Math;
}

void OpenElements::openEnded(const SourceTag &tag)
{
    m_all.push_back({tag.tag, tag.name, true});
    m_foreign += isForeign(tag.tag) ? 1 : 0;
}

bool isVeil(Tag tag)
{
    return tag == Tag::Svg || tag == Tag::Math || tag == Tag::Template || tag == Tag::Select;
}

void OpenElements::open(const SourceTag &tag)
{
    QByteArray none;
    const bool endsFormer = tag.tag == Tag::A || tag.tag == Tag::Nobr; // never within itself
    if (endsFormer) {
        close(tag, none);
    }
    m_all.push_back({tag.tag, tag.name});
    m_foreign += isForeign(tag.tag) ? 1 : 0;
    ++m_depth;
    m_marks += isMark(tag.tag) ? 1 : 0;
}

/// The innermost that the tag ends; -1 for none.
std::ptrdiff_t OpenElements::find(const SourceTag &tag) const
{
    const bool special = isSpecial(tag.tag);
    const auto size = std::ptrdiff_t(m_all.size());
    for (std::ptrdiff_t at = size - 1; at >= std::max<std::ptrdiff_t>(0, size - farthest); --at) {
        const Element &element = m_all[std::size_t(at)];
        const bool same =
            element.tag == tag.tag && (tag.tag != Tag::Unknown || isNamed(element.name, tag.name));
        if (same || (isHeading(tag.tag) && isHeading(element.tag))) {
            return at;
        }
        const bool bound = bounds(element.tag, element.name) &&
                           (tag.tag != Tag::Table || element.tag == Tag::Template);
        if (bound || (!special && !isMark(tag.tag) && isSpecial(element.tag))) {
            return -1;
        }
    }
    return -1;
}

void OpenElements::endForeign()
{
    auto outermost = m_all.end();
    std::size_t further = m_foreign;
    for (auto one = m_all.end(); further > 0 && one != m_all.begin();) {
        --one;
        if (bounds(one->tag, one->name)) {
            break;
        }
        if (isForeign(one->tag)) {
            --further;
            outermost = one;
        }
    }
    for (auto one = outermost; one != m_all.end(); ++one) {
        leave(*one);
        m_foreign -= isForeign(one->tag) ? 1 : 0;
    }
    m_all.erase(outermost, m_all.end());
}

void OpenElements::leave(const Element &element)
{
    m_depth -= element.ended ? 0 : 1;
    m_marks -= !element.ended && isMark(element.tag) ? 1 : 0;
}

bool OpenElements::close(const SourceTag &tag, QByteArray &within)
{
    const std::ptrdiff_t begin = find(tag);
    if (begin < 0) {
        return false;
    }
    const bool ended = m_all[std::size_t(begin)].ended;
    const bool alone = isMark(tag.tag) || tag.tag == Tag::Form; // what is within stays open
    for (auto at = std::ptrdiff_t(m_all.size()) - 1; at >= begin; --at) {
        Element &one = m_all[std::size_t(at)];
        if (at == begin || !(alone || isMark(one.tag))) {
            within += at == begin || one.ended ? QByteArray() : endTag(one);
            leave(one);
            m_foreign -= isForeign(one.tag) ? 1 : 0;
            one.tag = Tag::None;
        }
    }
    const auto gone = [](const Element &element) { return element.tag == Tag::None; };
    m_all.erase(std::remove_if(m_all.begin() + begin, m_all.end(), gone), m_all.end());
    return ended;
}

QByteArray OpenElements::endTag(const Element &element)
{
    return "</" + element.name.toByteArray() + '>';
}

QByteArray OpenElements::end(Element &element)
{
    leave(element);
    element.ended = true;
    return endTag(element);
}

QByteArray OpenElements::endInnermost(std::size_t most)
{
    QByteArray tags;
    for (auto one = m_all.rbegin();
         m_depth > 0 && one != m_all.rend() && most > 0 && !isVeil(one->tag); ++one) {
        if (!one->ended) {
            tags += end(*one);
            --most;
        }
    }
    return tags;
}

QByteArray OpenElements::endMarks()
{
    QByteArray tags;
    for (auto one = m_all.rbegin(); m_marks > 0 && one != m_all.rend(); ++one) {
        if (isMark(one->tag) && !one->ended) {
            tags += end(*one);
        }
    }
    return tags;
}

} // namespace tilshi::importing
