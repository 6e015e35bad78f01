#include "editor/page/keptpages.h"

#include <algorithm>

namespace tilshi::editor {

namespace {

constexpr std::size_t most = 8; ///< articles

} // namespace

void KeptPages::keep(const QString &key, const newsroom::Content &content, KeptPage page)
{
    m_entries.push_front({key, content, std::move(page)});
    if (m_entries.size() > most) {
        m_entries.pop_back();
    }
}

std::optional<KeptPage> KeptPages::take(const QString &key, const newsroom::Content &content)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&key](const Entry &one) {
        return !key.isEmpty() && one.key == key;
    });
    if (entry == m_entries.end()) {
        return std::nullopt;
    }
    const bool same = entry->content == content;
    std::optional<KeptPage> page = same ? std::optional(std::move(entry->page)) : std::nullopt;
    m_entries.erase(entry);
    return page;
}

} // namespace tilshi::editor
