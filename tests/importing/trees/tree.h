#pragma once

#include <QByteArray>
#include <QStringList>

#include <utility>
#include <vector>

namespace tilshi::test {

/// What a generated document was meant to say. Each of its words stands in it once.
struct Meant
{
    QStringList shown;  ///< in the text, in this order
    QStringList aside;  ///< in the text too, once each: notes, text boxes
    QStringList named;  ///< not in the text, but in the report
    QStringList unseen; ///< nowhere: nobody sees them
};

struct GeneratedDocument
{
    QByteArray bytes;
    Meant meant;
};

/// What a generator decides by, and where it notes what it has written. Without choices left it
/// takes the first of all, so that fewer choices make a smaller document.
class Tree
{
public:
    explicit Tree(std::vector<unsigned char> choices)
        : m_choices(std::move(choices))
    {
    }

    /// 0 to count - 1.
    int below(int count);
    bool isOver() const { return m_at >= m_choices.size(); }

    /// A word that is nowhere else, noted as this place is seen.
    QByteArray word();
    /// The same in a place where it is not seen.
    QByteArray unseenWord();

    /// What write() writes is seen elsewhere. What stands within something unseen or named stays
    /// so.
    template <class Write>
    auto aside(Write write)
    {
        return in(&Meant::aside, write);
    }
    template <class Write>
    auto named(Write write)
    {
        return in(&Meant::named, write);
    }
    template <class Write>
    auto unseen(Write write)
    {
        return in(&Meant::unseen, write);
    }
    bool isShown() const { return m_place == &Meant::shown; }

    const Meant &meant() const { return m_meant; }

private:
    using Place = QStringList Meant::*;

    template <class Write>
    auto in(Place place, Write write)
    {
        const bool stays = m_place == &Meant::unseen || m_place == &Meant::named;
        const Place around = std::exchange(m_place, stays ? m_place : place);
        auto written = write();
        m_place = around;
        return written;
    }

    std::vector<unsigned char> m_choices;
    std::size_t m_at = 0;
    int m_words = 0;
    Place m_place = &Meant::shown;
    Meant m_meant;
};

GeneratedDocument docxTree(std::vector<unsigned char> choices);
GeneratedDocument odtTree(std::vector<unsigned char> choices);
GeneratedDocument htmlTree(std::vector<unsigned char> choices);

} // namespace tilshi::test
