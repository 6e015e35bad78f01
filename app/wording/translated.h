#pragma once

#include <QCoreApplication>
#include <QString>

namespace tilshi::wording {

/// An enumerator and the English words for it, marked with QT_TRANSLATE_NOOP(context, …).
template <class E>
struct Phrase
{
    E value;
    const char *words;
};

/// The words in the language of the interface. count: chooses the numeral's form and fills %n.
inline QString translated(const char *words, int count = -1)
{
    return QCoreApplication::translate("Wording", words, nullptr, count);
}

/// The words of the enumerator in the language of the interface; every enumerator is in its table.
template <class E, std::size_t N>
QString translated(const Phrase<E> (&phrases)[N], E value, const char *context = "Wording")
{
    for (const Phrase<E> &phrase : phrases) {
        if (phrase.value == value) {
            return QCoreApplication::translate(context, phrase.words);
        }
    }
    Q_UNREACHABLE();
}

} // namespace tilshi::wording
