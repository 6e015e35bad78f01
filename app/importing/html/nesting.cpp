#include "importing/html/nesting.h"

#include "importing/html/openelements.h"

#include <utility>

namespace tilshi::importing {

namespace {

/// As deep as browsers go.
constexpr std::size_t deepest = 512;
/// How many end at once where it gets deeper, so that what follows has room to begin and end in.
constexpr std::size_t endedAtOnce = 64;
/// Marks open, summed up over all tags: what opening them anew costs at most.
constexpr qint64 mostReopened = 2'000'000;
/// The most that may be open at once behind that.
constexpr std::size_t fewMarks = 8;

/// Elements that end by themselves.
bool isEndless(Tag tag)
{
    switch (tag) {
    case Tag::Area:
    case Tag::Base:
    case Tag::Br:
    case Tag::Col:
    case Tag::Embed:
    case Tag::Hr:
    case Tag::Img:
    case Tag::Input:
    case Tag::Link:
    case Tag::Meta:
    case Tag::Param:
    case Tag::Source:
    case Tag::Track:
    case Tag::Wbr:
    case Tag::P:
    case Tag::Li:
    case Tag::Dd:
    case Tag::Dt:
    case Tag::Tr:
    case Tag::Td:
    case Tag::Th:
    case Tag::Thead:
    case Tag::Tbody:
    case Tag::Tfoot:
    case Tag::Option:
    case Tag::Optgroup:
    case Tag::Html:
    case Tag::Head:
    case Tag::Body:
    case Tag::Rt:
    case Tag::Rp:
        return true;
    default:
        return false;
    }
}

/// Writes a page's source anew, where it must differ.
class Limiter
{
public:
    explicit Limiter(QByteArray html)
        : m_html(std::move(html))
    {
    }

    QByteArray read()
    {
        for (SourceTags tags(m_html); tags.next();) {
            const SourceTag &tag = tags.tag();
            if (tag.endsForeign) {
                m_open.endForeign();
            }
            if (tag.closes) {
                close(tag);
            } else if (!isEndless(tag.tag) && tag.rawEnd == tag.end) {
                open(tag);
            }
            m_reopened += tag.closes ? 0 : qint64(m_open.marks());
            if (tag.attributes > mostAttributes && m_taken < tag.end) {
                cut(tag.enough, tag.end - 1);
            }
            if (tag.tag == Tag::Noscript) {
                cut(tag.end, tag.rawEnd);
            }
        }
        return m_taken == 0 ? std::move(m_html) : m_written + m_html.sliced(m_taken);
    }

private:
    void open(const SourceTag &tag)
    {
        if (m_open.depth() >= deepest) {
            insert(m_open.endInnermost(endedAtOnce), tag.begin);
        }
        if (m_reopened > mostReopened && m_open.marks() > fewMarks) {
            insert(m_open.endMarks(), tag.begin);
        }
        const bool within = isVeil(tag.tag) && m_open.depth() >= deepest; // nothing else stays so
        if (within) {
            m_open.openEnded(tag);
            cut(tag.begin, tag.end);
        } else {
            m_open.open(tag);
        }
    }

    void close(const SourceTag &tag)
    {
        QByteArray within;
        if (m_open.close(tag, within)) {
            insert(within, tag.begin);
            cut(tag.begin, tag.end);
        }
    }

    /// Leaves out what stands between two places.
    void cut(qsizetype begin, qsizetype end)
    {
        if (begin < end) {
            m_written += QByteArrayView(m_html).sliced(m_taken, begin - m_taken);
            m_taken = end;
        }
    }

    void insert(const QByteArray &tags, qsizetype at)
    {
        if (!tags.isEmpty()) {
            m_written += QByteArrayView(m_html).sliced(m_taken, at - m_taken);
            m_written += tags;
            m_taken = at;
        }
    }

    QByteArray m_html;
    QByteArray m_written; ///< of what stands before m_taken
    qsizetype m_taken = 0;
    OpenElements m_open;
    qint64 m_reopened = 0;
};

} // namespace

QByteArray withinLimits(QByteArray html)
{
    return Limiter(std::move(html)).read();
}

} // namespace tilshi::importing
