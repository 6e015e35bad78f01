#include "main/samplelibrary.h"

#include "base/safefile.h"
#include "importing/samplenewsroom.h"
#include "language/slug.h"
#include "main/installation.h"
#include "main/samplehistory.h"
#include "newsroom/ports.h"
#include "storage/library.h"

#include <QFileInfo>

namespace tilshi {

namespace {

using namespace newsroom;
using importing::SampleNewsroom;

/// The people with ids, the chief who owns the folder first.
QList<Person> peopleOf(const SampleNewsroom &sample)
{
    QList<Person> people = sample.people;
    for (Person &person : people) {
        person.id = PersonId::create();
    }
    std::stable_partition(people.begin(), people.end(),
                          [](const Person &p) { return p.isChief(); });
    return people;
}

Result<void> addPeople(Library &library, const QList<Person> &people)
{
    for (const Person &person : people) {
        if (const auto saved = library.people().save(person); !saved) {
            return saved;
        }
    }
    return {};
}

Result<void> addSections(Library &library, const QStringList &names)
{
    for (int place = 0; place < names.size(); ++place) {
        const Section section{SectionId::create(), names.at(place), language::slug(names.at(place)),
                              place, false};
        if (const auto saved = library.sections().save(section); !saved) {
            return saved;
        }
    }
    return {};
}

Result<void> addWords(Library &library, const QStringList &words)
{
    for (const QString &word : words) {
        if (const auto added = library.words().add(word, std::nullopt); !added) {
            return added;
        }
    }
    return {};
}

Result<QString> keepImage(Library &library, const QString &file)
{
    const auto bytes = readFile(file);
    if (!bytes) {
        return fail(bytes.error());
    }
    return library.media().add(*bytes, QFileInfo(file).suffix());
}

Result<void> addImages(Library &library, const SampleNewsroom &sample)
{
    const auto logo = keepImage(library, sample.logoFile);
    const auto shareImage = keepImage(library, sample.shareImageFile);
    if (!logo || !shareImage) {
        return fail(logo ? shareImage.error() : logo.error());
    }
    Settings settings = sample.settings;
    settings.logo = *logo;
    settings.shareImage = *shareImage;
    return library.settings().save(settings);
}

Result<void> furnish(Library &library, const SampleNewsroom &sample, const QList<Person> &people)
{
    return addPeople(library, people)
        .and_then([&] { return addSections(library, sample.sections); })
        .and_then([&] { return addWords(library, sample.words); })
        .and_then([&] { return addImages(library, sample); });
}

} // namespace

Result<void> createSampleLibrary(const QString &folder, const Clock &clock)
{
    const auto sample = importing::sampleNewsroom(shareFolder() + u"/sample", clock.now());
    if (!sample) {
        return fail(sample.error());
    }
    const QList<Person> people = peopleOf(*sample);
    const auto made = storage::createLibrary(folder, sample->settings, people.value(0));
    if (!made) {
        return fail(made.error());
    }
    const auto lived = furnish(*made->library, *sample, people).and_then([&] {
        return liveThrough(*made->library, *sample);
    });
    while (lived && made->atLeisure()) {
    }
    return lived;
}

} // namespace tilshi
