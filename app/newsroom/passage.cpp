#include "newsroom/passage.h"

#include <map>

namespace tilshi::newsroom {

namespace {

/// The units of all fields one after the other.
struct AllUnits
{
    explicit AllUnits(const Content &content)
    {
        for (const ContentField field : allContentFields()) {
            firsts.insert({field, units.size()});
            units += unitsOf(content, field);
        }
    }

    ContentField fieldOf(qsizetype unit) const
    {
        ContentField found = allContentFields().constFirst();
        for (const auto &[field, first] : firsts) {
            if (first <= unit) {
                found = field;
            }
        }
        return found;
    }

    text::Units units;
    std::map<ContentField, qsizetype> firsts; ///< number of each field's first unit
};

text::Anchor shifted(text::Anchor anchor, qsizetype by)
{
    anchor.begin.unit += by;
    anchor.end.unit += by;
    return anchor;
}

} // namespace

class PassageFollower::Fields
{
public:
    Fields(const Content &before, const Content &after)
        : m_before(before)
        , m_after(after)
    {
    }

    const text::Follower &within(ContentField field)
    {
        auto &follower = m_followers[field];
        if (!follower) {
            follower =
                std::make_unique<text::Follower>(unitsOf(m_before, field), unitsOf(m_after, field));
        }
        return *follower;
    }

    std::optional<Passage> across(const Passage &passage)
    {
        const AllUnits before(m_before);
        const AllUnits after(m_after);
        if (!m_across) {
            m_across = std::make_unique<text::Follower>(before.units, after.units);
        }
        const auto there =
            m_across->followed(shifted(passage.anchor, before.firsts.at(passage.field)));
        if (!there || after.fieldOf(there->begin.unit) != after.fieldOf(there->end.unit)) {
            return {};
        }
        const ContentField field = after.fieldOf(there->begin.unit);
        return Passage{field, shifted(*there, -after.firsts.at(field))};
    }

private:
    Content m_before;
    Content m_after;
    std::map<ContentField, std::unique_ptr<text::Follower>> m_followers;
    std::unique_ptr<text::Follower> m_across;
};

PassageFollower::PassageFollower(const Content &before, const Content &after)
    : m_fields(std::make_unique<Fields>(before, after))
{
}

PassageFollower::~PassageFollower() = default;

std::optional<Passage> PassageFollower::followed(const Passage &passage) const
{
    if (const auto there = m_fields->within(passage.field).followed(passage.anchor)) {
        return Passage{passage.field, *there};
    }
    return m_fields->across(passage);
}

std::optional<Passage> followed(const Passage &passage, const Content &before, const Content &after)
{
    return PassageFollower(before, after).followed(passage);
}

} // namespace tilshi::newsroom
