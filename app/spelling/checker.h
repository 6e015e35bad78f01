#pragma once

#include "base/result.h"
#include "spelling/dictionaries.h"
#include "spelling/dictionary.h"
#include "spelling/finding.h"
#include "spelling/housewords.h"
#include "spelling/languagerun.h"
#include "spelling/tongue.h"

#include <QList>
#include <QStringList>
#include <QStringView>

#include <array>
#include <memory>
#include <optional>

namespace tilshi::spelling {

/// Finds the words of a text that should be looked at, and what they might have been meant to be.
/// Belongs to one thread. What has no dictionary is not checked but for its scripts.
class Checker
{
public:
    explicit Checker(Dictionaries dictionaries);

    /// Loads the Kazakh dictionary; Russian and English are loaded when first needed. NotFound if
    /// there is none, else as Dictionary::open(). The checker works without it, for what is left.
    Result<void> load();

    /// The findings in a text of that language (kk, ru or en), in their order. The language of a
    /// word is that of its run; where none is marked its letters decide: Kazakh ones make it
    /// Kazakh, Latin ones English, and three neighbouring words or more that Russian knows and
    /// Kazakh does not are Russian. Abbreviations, numbers, names in Latin letters and addresses
    /// are not checked.
    QList<Finding> check(QStringView text, const QList<LanguageRun> &runs = {},
                         QStringView language = u"kk");

    /// What a word might have been meant to be, likeliest first, at most that many: the word in one
    /// script; the word with its Kazakh letters back (казак: қазақ); Hunspell's own. The language
    /// is the finding's. Takes tens of milliseconds.
    QStringList suggestions(QStringView word, QStringView language, int most = 5);

    /// The words accepted beside the dictionaries, instead of those given before.
    void setHouseWords(const QStringList &words);

private:
    /// A dictionary that is opened when first asked for; one that can't be is not asked for again.
    struct Shelf
    {
        std::optional<DictionaryFiles> files;
        std::unique_ptr<Dictionary> dictionary;
    };

    Result<void> open(Tongue tongue);
    Dictionary *dictionary(Tongue tongue);
    bool accepts(QStringView word, Tongue tongue);
    bool acceptsForm(QStringView form, Dictionary &dictionary);

    std::array<Shelf, checkedTongues> m_shelves;
    HouseWords m_houseWords;
};

} // namespace tilshi::spelling
