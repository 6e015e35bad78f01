#include "main/samplelibrary.h"

#include "base/safefile.h"
#include "importing/samplenewsroom.h"
#include "language/slug.h"
#include "main/installation.h"
#include "main/samplehistory.h"
#include "newsroom/defaults.h"
#include "newsroom/office.h"
#include "storage/library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace tilshi {

namespace {

using namespace newsroom;
using importing::SampleNewsroom;

/// The people with ids, the chief who owns the folder first.
QList<Person> peopleOf(const SampleNewsroom &sample)
{
    QList<Person> people = sample.people;
    std::size_t colour = 0;
    for (Person &person : people) {
        person.id = PersonId::create();
        person.colour = allPersonColours().at(colour++ % allPersonColours().size());
    }
    std::stable_partition(people.begin(), people.end(),
                          [](const Person &p) { return p.isChief(); });
    return people;
}

QList<Section> sectionsOf(const QStringList &names)
{
    QList<Section> sections;
    for (int place = 0; place < names.size(); ++place) {
        sections.append(
            {SectionId::create(), names.at(place), language::slug(names.at(place)), place, false});
    }
    return sections;
}

Result<QString> keepImage(Office &office, const QString &file, PersonId by)
{
    const auto bytes = readFile(file);
    if (!bytes) {
        return fail(bytes.error());
    }
    return office.addPicture(*bytes, QFileInfo(file).suffix(), by);
}

Result<void> addDefaults(Library &library, const SampleNewsroom &sample,
                         const QList<Person> &people, const Clock &clock)
{
    Office office(library, clock);
    const PersonId owner = people.value(0).id;
    const auto logo = keepImage(office, sample.logoFile, owner);
    const auto shareImage = keepImage(office, sample.shareImageFile, owner);
    if (!logo || !shareImage) {
        return fail(logo ? shareImage.error() : logo.error());
    }
    Settings settings = sample.settings;
    settings.logo = *logo;
    settings.shareImage = *shareImage;
    return newsroom::addDefaults(library,
                                 {settings, people, sectionsOf(sample.sections), sample.words});
}

/// A folder within the library's own in which the library is made, so that nothing has the
/// library's name before it is whole. What was not moved out of it is removed at the end, and the
/// library's folder too if it is new and empty.
class StagingFolder
{
public:
    explicit StagingFolder(const QString &folder)
        : m_folder(folder)
        , m_isNew(!QFileInfo::exists(folder))
    {
    }
    ~StagingFolder()
    {
        QDir(path()).removeRecursively();
        if (m_isNew) {
            QDir().rmdir(m_folder); // only if it is empty
        }
    }

    QString path() const { return m_folder + u"/.sample-" + QString::number(::getpid()); }
    Result<void> moveOut() const;

private:
    QString m_folder;
    bool m_isNew;
};

/// The library's file comes last: it makes the folder a library.
Result<void> StagingFolder::moveOut() const
{
    QStringList names = QDir(path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    names.removeAll(storage::libraryFileName());
    names.append(storage::libraryFileName());
    for (const QString &name : names) {
        if (QFileInfo::exists(m_folder + u'/' + name)) {
            return fail(ErrorCode::Exists, m_folder + u'/' + name);
        }
    }
    for (const QString &name : names) {
        const QByteArray from = QFile::encodeName(path() + u'/' + name);
        const QByteArray to = QFile::encodeName(m_folder + u'/' + name);
        if (::rename(from.constData(), to.constData()) != 0) {
            return fail(systemError(errno, m_folder + u'/' + name));
        }
    }
    return syncFolder(m_folder);
}

Result<void> makeWhole(const QString &folder, const SampleNewsroom &sample, const Clock &clock)
{
    const QList<Person> people = peopleOf(sample);
    const auto made = storage::createLibrary(folder, sample.settings, people.value(0));
    if (!made) {
        return fail(made.error());
    }
    auto lived = addDefaults(*made->library, sample, people, clock).and_then([&] {
        return liveThrough(*made->library, sample);
    });
    while (lived && made->idleWork()) {
    }
    return lived;
}

} // namespace

Result<void> createSampleLibrary(const QString &folder, const Clock &clock)
{
    const auto sample = importing::sampleNewsroom(shareFolder() + u"/sample", clock.now());
    if (!sample) {
        return fail(sample.error());
    }
    if (storage::looksLikeLibrary(folder)) {
        return fail(ErrorCode::Exists, folder);
    }
    const StagingFolder staging(QDir(folder).absolutePath());
    return makeWhole(staging.path(), *sample, clock).and_then([&] { return staging.moveOut(); });
}

} // namespace tilshi
