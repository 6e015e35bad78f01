#include "publishing/sitewriter.h"

#include "publishing/filestep.h"
#include "publishing/shownpictures.h"
#include "publishing/sitelist.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tilshi::publishing {

namespace {

/// Files that others refer to are shown first: pictures and style, then articles, then lists.
int rankOf(const QString &path)
{
    if (path.startsWith(u"media/") || path.endsWith(u".css")) {
        return 0;
    }
    return path.front().isDigit() && path.contains(u'/') ? 1 : 2;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QList<OutputFile> ordered(QList<OutputFile> files)
{
    std::stable_sort(files.begin(), files.end(), [](const OutputFile &a, const OutputFile &b) {
        return rankOf(a.path) < rankOf(b.path);
    });
    return files;
}

QSet<QString> pathsOf(const QList<ListedFile> &files)
{
    QSet<QString> paths;
    for (const ListedFile &file : files) {
        paths.insert(file.path);
    }
    return paths;
}

} // namespace

struct SiteWriting::Steps
{
    explicit Steps(SiteFolder taken)
        : folder(std::move(taken))
    {
    }
    ~Steps() { takeBack(); }

    Result<void> tidy();
    Result<QSet<QString>> ownFiles();
    Result<void> addChanges(const QList<OutputFile> &files, QSet<QString> &own);
    Result<void> addRemovals(const QSet<QString> &unwanted);
    Result<void> addList(const QString &name, const QByteArray &text);
    Result<void> prepare();
    Result<void> writePlan();
    void takeBack();

    SiteFolder folder;
    std::vector<FileStep> steps;
    QList<ListedFile> lastPlan; ///< of a writing that was cut short
    QList<ListedFile> adopted;  ///< what that writing had put there already
    bool followsUnfinished = false;
    bool isPlanned = false;
    bool keepsPlan = false; ///< also when everything is taken back
    WriteReport report;
};

/// Before anything else: no temporary file of a writing that was cut short stays.
Result<void> SiteWriting::Steps::tidy()
{
    const auto planned = folder.sizeOf(sitePlanName());
    const auto plan = readList(folder, sitePlanName());
    if (!planned || !plan) {
        return fail(planned ? plan.error() : planned.error());
    }
    followsUnfinished = planned->has_value();
    keepsPlan = followsUnfinished;
    lastPlan = *plan;
    Result<void> done;
    for (const QString &name : {siteListName(), sitePlanName(), pictureListName()}) {
        done = done ? FileStep::tidy(folder, name, false) : done;
    }
    for (const ListedFile &file : lastPlan) {
        done = done ? FileStep::tidy(folder, file.path, file.sha256 == removalMark) : done;
    }
    return done;
}

/// The paths on the list, and what the last writing had put there before it could list it.
Result<QSet<QString>> SiteWriting::Steps::ownFiles()
{
    const auto list = readList(folder, siteListName());
    if (!list) {
        return fail(list.error());
    }
    QSet<QString> own = pathsOf(*list);
    for (const ListedFile &file : lastPlan) {
        if (own.contains(file.path) || file.sha256 == removalMark) {
            continue;
        }
        const auto bytes = folder.read(file.path);
        if (bytes && hashOf(*bytes) == file.sha256) {
            adopted.append(file);
        }
    }
    return own.unite(pathsOf(adopted));
}

/// Takes the files out of own: what is left is no longer wanted.
Result<void> SiteWriting::Steps::addChanges(const QList<OutputFile> &files, QSet<QString> &own)
{
    for (const OutputFile &file : files) {
        const bool isOwn = own.remove(file.path);
        const auto size = folder.sizeOf(file.path);
        const auto holds = size ? folder.holds(file.path, file.bytes) : fail(size.error());
        if (!holds) {
            return fail(holds.error());
        }
        if (*holds) {
            continue;
        }
        if (*size && !isOwn) {
            return fail(ErrorCode::Exists, folder.full(file.path));
        }
        steps.push_back(FileStep::replacing(file.path, file.bytes));
        report.addresses.append(file.path);
    }
    report.written = report.addresses.size();
    report.addresses.sort();
    return {};
}

Result<void> SiteWriting::Steps::addRemovals(const QSet<QString> &unwanted)
{
    for (const QString &path : unwanted) {
        const auto size = folder.sizeOf(path);
        if (!size) {
            return fail(size.error());
        }
        if (*size) {
            steps.push_back(FileStep::removing(path));
            ++report.removed;
        }
    }
    return {};
}

/// A list with nothing on it is not there.
Result<void> SiteWriting::Steps::addList(const QString &name, const QByteArray &text)
{
    const auto size = folder.sizeOf(name);
    const auto holds = size ? folder.holds(name, text) : fail(size.error());
    if (!holds) {
        return fail(holds.error());
    }
    if (text.isEmpty() && *size) {
        steps.push_back(FileStep::removing(name));
    } else if (!text.isEmpty() && !*holds) {
        steps.push_back(FileStep::replacing(name, text));
    }
    return {};
}

Result<void> SiteWriting::Steps::writePlan()
{
    QList<ListedFile> plan = adopted;
    for (const FileStep &step : steps) {
        plan.append({step.removes() ? removalMark : hashOf(step.bytes()), step.path()});
    }
    return folder.replaceDurably(sitePlanName(), listText(plan)).map([this] { isPlanned = true; });
}

Result<void> SiteWriting::Steps::prepare()
{
    if (steps.empty()) {
        return {};
    }
    Result<void> done = writePlan();
    for (FileStep &step : steps) {
        done = done ? step.prepare(folder) : done;
    }
    return done ? folder.sync() : done;
}

void SiteWriting::Steps::takeBack()
{
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        step->takeBack(folder);
    }
    if (isPlanned && folder.sync() && !keepsPlan) {
        (void)folder.remove(sitePlanName());
    }
    steps.clear();
    isPlanned = false;
}

SiteWriting::SiteWriting(std::unique_ptr<Steps> steps)
    : m_steps(std::move(steps))
{
}
SiteWriting::SiteWriting(SiteWriting &&) noexcept = default;
SiteWriting &SiteWriting::operator=(SiteWriting &&) noexcept = default;
SiteWriting::~SiteWriting() = default;

Result<SiteWriting> SiteWriting::begin(const QString &folder, std::chrono::milliseconds patience)
{
    auto taken = SiteFolder::take(QDir(folder).absolutePath(), patience);
    if (!taken) {
        return fail(taken.error());
    }
    auto steps = std::make_unique<Steps>(*std::move(taken));
    if (const auto tidied = steps->tidy(); !tidied) {
        return fail(tidied.error());
    }
    return SiteWriting(std::move(steps));
}

bool SiteWriting::isUnfinishedIn(const QString &folder)
{
    const auto isThere = [&folder](const QString &name) {
        const QFileInfo file(folder + u'/' + name);
        return file.exists() || file.isSymLink();
    };
    return isThere(sitePlanName()) || isThere(temporaryFor(sitePlanName()));
}

bool SiteWriting::followsUnfinished() const
{
    return m_steps->followsUnfinished;
}

void SiteWriting::mustBeFinished()
{
    m_steps->keepsPlan = true;
}

const SiteFolder &SiteWriting::folder() const
{
    return m_steps->folder;
}

Result<void> SiteWriting::stage(const QList<OutputFile> &files, const QByteArray &pictures)
{
    Steps &all = *m_steps;
    all.report.folder = all.folder.path();
    all.report.files = files.size();
    auto own = all.ownFiles();
    if (!own) {
        return fail(own.error());
    }
    QList<ListedFile> list;
    for (const OutputFile &file : files) {
        list.append(listed(file));
    }
    return all.addChanges(ordered(files), *own)
        .and_then([&] { return all.addRemovals(*own); })
        .and_then([&] { return all.addList(pictureListName(), pictures); })
        .and_then([&] { return all.addList(siteListName(), listText(list)); })
        .and_then([&] { return all.prepare(); });
}

Result<WriteReport> SiteWriting::show()
{
    Steps &all = *m_steps;
    Result<void> done;
    for (FileStep &step : all.steps) {
        done = done ? step.show(all.folder) : done;
    }
    if (done && !all.steps.empty()) {
        done = all.folder.sync();
    }
    for (const FileStep &step : all.steps) {
        done = done ? step.verify(all.folder) : done;
    }
    if (!done) {
        all.takeBack();
        return fail(done.error());
    }
    return all.report;
}

void SiteWriting::keep()
{
    Steps &all = *m_steps;
    for (const FileStep &step : all.steps) {
        step.dropOld(all.folder);
        if (step.removes()) {
            all.folder.removeEmptyFolders(step.path());
        }
    }
    // The plan goes last: as long as it is there, the next writing looks after what is left.
    if ((all.isPlanned && all.folder.sync()) || (all.steps.empty() && all.followsUnfinished)) {
        (void)all.folder.remove(sitePlanName());
    }
    all.steps.clear();
    all.isPlanned = false;
}

Result<WriteReport> writeSite(const QString &folder, const QList<OutputFile> &files)
{
    auto writing = SiteWriting::begin(folder);
    if (!writing) {
        return fail(writing.error());
    }
    if (const auto staged = writing->stage(files); !staged) {
        return fail(staged.error());
    }
    auto report = writing->show();
    if (report) {
        writing->keep();
    }
    return report;
}

} // namespace tilshi::publishing
