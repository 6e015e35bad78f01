#include "publishing/sitewriter.h"

#include "base/safefile.h"
#include "publishing/filestep.h"
#include "publishing/folderlock.h"
#include "publishing/sitelist.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tilshi::publishing {

namespace {

constexpr std::chrono::seconds patience(30);

/// Files that others refer to are shown first: pictures and style, then articles, then lists.
int rankOf(const QString &path)
{
    if (path.startsWith(u"media/") || path.endsWith(u".css")) {
        return 0;
    }
    return path.front().isDigit() && path.contains(u'/') ? 1 : 2;
}

bool holds(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).size() != bytes.size()) {
        return false;
    }
    const auto stored = readFile(path);
    return stored && *stored == bytes;
}

} // namespace

struct SiteWriting::Steps
{
    Steps(const QString &where, FolderLock taken)
        : folder(where)
        , lock(std::move(taken))
    {
    }

    ~Steps() { takeBack(); }

    QString pathOf(const QString &path) const { return folder + u'/' + path; }

    void takeBack()
    {
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            step->takeBack();
        }
        steps.clear();
    }

    QString folder;
    FolderLock lock;
    std::vector<FileStep> steps;
    WriteReport report;
};

SiteWriting::SiteWriting(std::unique_ptr<Steps> steps)
    : m_steps(std::move(steps))
{
}
SiteWriting::SiteWriting(SiteWriting &&) noexcept = default;
SiteWriting &SiteWriting::operator=(SiteWriting &&) noexcept = default;
SiteWriting::~SiteWriting() = default;

Result<SiteWriting> SiteWriting::begin(const QString &folder)
{
    const QString absolute = QDir(folder).absolutePath();
    if (!QDir().mkpath(absolute)) {
        return fail(systemError(errno, absolute));
    }
    auto lock = FolderLock::take(absolute, patience);
    if (!lock) {
        return fail(lock.error());
    }
    FileStep::clearLeftovers(absolute);
    return SiteWriting(std::make_unique<Steps>(absolute, std::move(*lock)));
}

Result<void> SiteWriting::stage(const QList<OutputFile> &files)
{
    Steps &all = *m_steps;
    auto known = readSiteList(all.folder);
    if (!known) {
        return fail(known.error());
    }
    QList<OutputFile> ordered = files;
    std::stable_sort(ordered.begin(), ordered.end(), [](const OutputFile &a, const OutputFile &b) {
        return rankOf(a.path) < rankOf(b.path);
    });
    for (const OutputFile &file : ordered) {
        const QString path = all.pathOf(file.path);
        const bool ours = known->remove(file.path);
        if (QFileInfo::exists(path)) {
            if (holds(path, file.bytes)) {
                continue;
            }
            if (!ours) {
                return fail(ErrorCode::Exists, path);
            }
        }
        all.steps.push_back(FileStep::replacing(path, file.bytes));
        all.report.addresses.append(file.path);
    }
    return stageRest(files, *known);
}

/// The list of the site's files, and the removal of those that were on the last list only.
Result<void> SiteWriting::stageRest(const QList<OutputFile> &files, const QSet<QString> &unwanted)
{
    Steps &all = *m_steps;
    all.report.folder = all.folder;
    all.report.files = files.size();
    all.report.written = all.report.addresses.size();
    all.report.addresses.sort();
    for (const QString &path : unwanted) {
        if (QFileInfo::exists(all.pathOf(path))) {
            all.steps.push_back(FileStep::removing(all.pathOf(path)));
            ++all.report.removed;
        }
    }
    const QByteArray list = siteList(files);
    if (!holds(all.pathOf(siteListName()), list)) {
        all.steps.push_back(FileStep::replacing(all.pathOf(siteListName()), list));
    }
    for (const FileStep &step : all.steps) {
        if (const auto prepared = step.prepare(); !prepared) {
            return prepared;
        }
    }
    return all.steps.empty() ? Result<void>() : all.lock.sync();
}

Result<WriteReport> SiteWriting::show()
{
    Steps &all = *m_steps;
    Result<void> done;
    for (FileStep &step : all.steps) {
        done = done ? step.show() : done;
    }
    if (done && !all.steps.empty()) {
        done = all.lock.sync();
    }
    for (const FileStep &step : all.steps) {
        done = done ? step.verify() : done;
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
        step.dropOld();
    }
    for (const FileStep &step : all.steps) {
        if (step.removes()) {
            // Takes away the folders that are empty now, and stops at the first that is not.
            QDir(all.folder)
                .rmpath(QDir(all.folder).relativeFilePath(QFileInfo(step.path()).path()));
        }
    }
    all.steps.clear();
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
    const auto report = writing->show();
    if (report) {
        writing->keep();
    }
    return report;
}

} // namespace tilshi::publishing
