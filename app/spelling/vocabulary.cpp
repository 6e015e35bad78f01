#include "spelling/vocabulary.h"

#include "spelling/models.h"
#include "spelling/spelledform.h"

#include <algorithm>
#include <utility>

namespace tilshi::spelling {

Vocabulary::Vocabulary(Dictionaries dictionaries)
{
    shelf(Language::Kazakh).files = std::move(dictionaries.kazakh);
    shelf(Language::Russian).files = std::move(dictionaries.russian);
    shelf(Language::English).files = std::move(dictionaries.english);
}

Vocabulary::Shelf &Vocabulary::shelf(Language language)
{
    Q_ASSERT(language != Language::Other);
    return m_shelves[static_cast<size_t>(language)];
}

const Frequencies &Vocabulary::frequencies(Language language) const
{
    Q_ASSERT(language != Language::Other);
    return m_shelves[static_cast<size_t>(language)].frequencies;
}

void Vocabulary::setHouseWords(const QList<language::HouseWord> &words)
{
    QList<language::HouseWord> inflected;
    std::copy_if(words.begin(), words.end(), std::back_inserter(inflected),
                 [](const language::HouseWord &word) { return !word.model.isEmpty(); });
    Shelf &kazakh = shelf(Language::Kazakh);
    const bool grows = inflected.size() >= m_inflected.size() &&
                       std::equal(m_inflected.begin(), m_inflected.end(), inflected.begin());
    if (!grows && m_adopted > 0) {
        kazakh.dictionary.reset();
        kazakh.isTried = false;
    }
    m_houseWords = HouseWords(words);
    m_inflected = inflected;
    if (kazakh.dictionary) {
        adoptInflected();
    }
}

/// Gives the dictionary those of the words with models that it has not got yet.
void Vocabulary::adoptInflected()
{
    Dictionary &kazakh = *shelf(Language::Kazakh).dictionary;
    for (; m_adopted < m_inflected.size(); ++m_adopted) {
        const language::HouseWord &word = m_inflected[m_adopted];
        kazakh.add(spelledForm(word.word), spelledForm(word.model));
    }
}

QString Vocabulary::modelFor(QStringView word)
{
    for (const QString &model : likelyModels(word)) {
        if (isModel(model)) {
            return model;
        }
    }
    return {};
}

bool Vocabulary::isModel(QStringView word)
{
    Dictionary *kazakh = dictionary(Language::Kazakh);
    return kazakh != nullptr && kazakh->isModel(spelledForm(word));
}

Adviser Vocabulary::adviser(Language language, Dictionary &asked, const std::function<bool()> &stop)
{
    const auto accepts = [this, &asked](const QString &guess) {
        return asked.lookUp(guess) || m_houseWords.accepts(guess);
    };
    return {language, asked, shelf(language).frequencies, accepts, stop};
}

Result<void> Vocabulary::open(Language language)
{
    Shelf &shelf = this->shelf(language);
    if (shelf.dictionary) {
        return {};
    }
    if (!shelf.files || std::exchange(shelf.isTried, true)) {
        return fail(ErrorCode::NotFound, nameOf(language), QStringLiteral("no dictionary"));
    }
    auto opened = Dictionary::open(*shelf.files);
    if (!opened) {
        return fail(opened.error());
    }
    shelf.dictionary = std::move(*opened);
    if (language == Language::Kazakh) {
        m_adopted = 0;
        adoptInflected();
    }
    const QString &table = shelf.files->frequencies;
    auto frequencies = table.isEmpty() ? Result<Frequencies>() : Frequencies::open(table);
    if (!frequencies) {
        return fail(frequencies.error());
    }
    shelf.frequencies = std::move(*frequencies);
    return {};
}

Dictionary *Vocabulary::dictionary(Language language)
{
    if (language == Language::Other || (!shelf(language).dictionary && !open(language))) {
        return nullptr;
    }
    return shelf(language).dictionary.get();
}

bool Vocabulary::accepts(QStringView word, Language language)
{
    Dictionary *asked = dictionary(language);
    if (asked == nullptr) {
        return true;
    }
    if (isSpelledForm(word)) {
        return acceptsForm(word, *asked);
    }
    return acceptsForm(spelledForm(word), *asked);
}

/// By the dictionary, by the house words, or part by part between hyphens by either.
bool Vocabulary::acceptsForm(QStringView form, Dictionary &asked)
{
    if (asked.knows(form) || m_houseWords.accepts(form)) {
        return true;
    }
    if (m_houseWords.isEmpty() || !form.contains(u'-')) {
        return false;
    }
    const auto parts = form.split(u'-');
    return std::all_of(parts.begin(), parts.end(), [this, &asked](QStringView part) {
        return asked.knows(part) || m_houseWords.accepts(part);
    });
}

} // namespace tilshi::spelling
