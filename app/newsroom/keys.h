#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace tilshi::newsroom {

/// An enumerator and the word it is stored as.
template <class E>
struct Key
{
    E value;
    const char *word;
};

template <class E, std::size_t N>
QString wordOf(const std::array<Key<E>, N> &keys, E value)
{
    for (const Key<E> &key : keys) {
        if (key.value == value) {
            return QString::fromLatin1(key.word);
        }
    }
    Q_UNREACHABLE();
}

template <class E, std::size_t N>
std::optional<E> valueOf(const std::array<Key<E>, N> &keys, QStringView word)
{
    for (const Key<E> &key : keys) {
        if (word == QLatin1String(key.word)) {
            return key.value;
        }
    }
    return std::nullopt;
}

template <class E, std::size_t N>
QList<E> valuesOf(const std::array<Key<E>, N> &keys)
{
    QList<E> values;
    for (const Key<E> &key : keys) {
        values.append(key.value);
    }
    return values;
}

} // namespace tilshi::newsroom
