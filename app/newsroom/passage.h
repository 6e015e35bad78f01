#pragma once

#include "newsroom/contentfield.h"
#include "text/compare/anchor.h"

namespace tilshi::newsroom {

/// Words of a content that somebody points at.
struct Passage
{
    ContentField field = ContentField::Body;
    text::Anchor anchor; ///< in unitsOf(content, field)

    bool operator==(const Passage &) const = default;
};

/// Where words went from one content to a later one. Made once for all the passages of an article.
class PassageFollower
{
public:
    PassageFollower(const Content &before, const Content &after);
    ~PassageFollower();

    /// The passage in the later content, in the same field or, where its words were put into
    /// another, there; nothing when they are gone (text::Follower).
    std::optional<Passage> followed(const Passage &passage) const;

private:
    class Fields;
    std::unique_ptr<Fields> m_fields;
};

/// The same for one passage.
std::optional<Passage> followed(const Passage &passage, const Content &before,
                                const Content &after);

} // namespace tilshi::newsroom
