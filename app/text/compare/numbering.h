#pragma once

#include <QHash>

namespace tilshi::text {

/// The number of a key: a new one gets the next.
template <class Key>
int numberOf(const Key &key, QHash<Key, int> &numbers)
{
    auto found = numbers.constFind(key);
    if (found == numbers.constEnd()) {
        found = numbers.insert(key, int(numbers.size()));
    }
    return *found;
}

} // namespace tilshi::text
