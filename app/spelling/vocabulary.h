#pragma once

#include "base/result.h"
#include "spelling/dictionaries.h"
#include "spelling/dictionary.h"
#include "spelling/frequencies.h"
#include "spelling/housewords.h"
#include "spelling/suggestions.h"
#include "spelling/wordlanguage.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace tilshi::spelling {

/// What is a word: the dictionaries of the three languages, and the house's words beside them.
/// Belongs to one thread.
class Vocabulary
{
public:
    explicit Vocabulary(Dictionaries dictionaries);

    /// Loads a language's dictionary; the others are loaded when first needed. NotFound if there is
    /// none, else as Dictionary::open().
    Result<void> open(Language language);

    /// The words accepted beside the dictionaries, instead of those given before: as they are, and
    /// those with a model in every form that the Kazakh dictionary has of it. To take one with a
    /// model back the dictionary is read anew.
    void setHouseWords(const QList<language::HouseWord> &words);

    /// The first of the words that a house word may be inflected like that the Kazakh dictionary
    /// has; empty if it has none.
    QString modelFor(QStringView word);
    /// True for a word of the Kazakh dictionary that others can be inflected like.
    bool isModel(QStringView word);

    /// True for a word of the language, for one of the house's, and for every word of a language
    /// that has no dictionary.
    bool accepts(QStringView word, Language language);
    /// Null if there is none, or it can't be read.
    Dictionary *dictionary(Language language);
    const Frequencies &frequencies(Language language) const;

    /// Whom to ask about guesses in that language; asked is its dictionary.
    Adviser adviser(Language language, Dictionary &asked, const std::function<bool()> &stop);

private:
    /// A dictionary that is opened when first asked for; one that can't be is not asked for again.
    struct Shelf
    {
        std::optional<DictionaryFiles> files;
        bool isTried = false;
        std::unique_ptr<Dictionary> dictionary;
        Frequencies frequencies;
    };

    Shelf &shelf(Language language);
    void adoptInflected();
    bool acceptsForm(QStringView form, Dictionary &asked);

    std::array<Shelf, checkedLanguages> m_shelves;
    HouseWords m_houseWords;
    QList<language::HouseWord> m_inflected; ///< those of them that have a model
    qsizetype m_adopted = 0;                ///< how many of these the dictionary has
};

} // namespace tilshi::spelling
