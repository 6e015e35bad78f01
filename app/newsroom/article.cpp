#include "newsroom/article.h"

#include "newsroom/keys.h"
#include "newsroom/normalform.h"

namespace tilshi::newsroom {

namespace {

constexpr std::array<Key<State>, 7> stateKeys{{
    {State::Draft, "draft"},
    {State::Submitted, "submitted"},
    {State::Returned, "returned"},
    {State::Approved, "approved"},
    {State::Scheduled, "scheduled"},
    {State::Published, "published"},
    {State::Withdrawn, "withdrawn"},
}};

constexpr std::array<Key<Origin>, 8> originKeys{{
    {Origin::Created, "created"},
    {Origin::Imported, "imported"},
    {Origin::Saved, "saved"},
    {Origin::Autosaved, "autosaved"},
    {Origin::Submitted, "submitted"},
    {Origin::Approved, "approved"},
    {Origin::Restored, "restored"},
    {Origin::Corrected, "corrected"},
}};

constexpr std::array<Key<RevisionKind>, 3> revisionKeys{{
    {RevisionKind::Correction, "correction"},
    {RevisionKind::Update, "update"},
    {RevisionKind::Silent, "silent"},
}};

} // namespace

Version makeVersion(ArticleId article, int number, int parent, PersonId by, const QDateTime &at,
                    Origin origin, const Content &content)
{
    const Content normal = normalForm(content);
    return {article,       number, parent, by, at, origin, normal, text::count(normal.body),
            sha256(normal)};
}

const QList<State> &allStates()
{
    static const QList<State> states = valuesOf(stateKeys);
    return states;
}

QString keyOf(State state)
{
    return wordOf(stateKeys, state);
}

std::optional<State> stateOf(QStringView key)
{
    return valueOf(stateKeys, key);
}

QString keyOf(Origin origin)
{
    return wordOf(originKeys, origin);
}

std::optional<Origin> originOf(QStringView key)
{
    return valueOf(originKeys, key);
}

QString keyOf(RevisionKind kind)
{
    return wordOf(revisionKeys, kind);
}

std::optional<RevisionKind> revisionKindOf(QStringView key)
{
    return valueOf(revisionKeys, key);
}

} // namespace tilshi::newsroom
