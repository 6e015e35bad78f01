#include "kills/newsroomstate.h"

#include "base/safefile.h"
#include "publishing/publisher.h"
#include "storage/library.h"
#include "support/printing.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <filesystem>

namespace tilshi::test {

namespace {

QStringList leftFilesIn(const QString &folder)
{
    static const QRegularExpression temporary(
        QStringLiteral("\\.tilshi-(new|old|plan|backup)|\\.part$|-journal$|\\.tilshi-.*\\.part"));
    QStringList left;
    for (const QString &path : filesIn(folder).keys()) {
        if (path.contains(temporary)) {
            left.append(u"left: " + path);
        }
    }
    return left;
}

/// A site that has nothing on it need not be there.
QStringList faultsOfSite(newsroom::Library &library, const QString &site)
{
    const QTemporaryDir fresh;
    const SystemClock clock;
    publishing::Publisher publisher(library, clock);
    REQUIRE(publisher.writeSite(fresh.path()));
    const auto wanted = filesIn(fresh.path());
    const auto found = filesIn(site);
    newsroom::ArticleQuery live;
    live.live = true;
    const auto articles = library.articles().list(live);
    if (found.isEmpty() && articles && articles->isEmpty()) {
        return {};
    }
    QStringList faults;
    const QStringList paths = wanted.keys() + found.keys();
    for (const QString &path : QSet<QString>(paths.begin(), paths.end())) {
        if (wanted.value(path) != found.value(path)) {
            const bool isOrphan = !wanted.contains(path);
            faults.append((isOrphan ? u"orphan: " : u"not as it should be: ") + path);
        }
    }
    return faults;
}

} // namespace

void copyFolder(const QString &from, const QString &to)
{
    std::filesystem::copy(from.toStdString(), to.toStdString(),
                          std::filesystem::copy_options::recursive);
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        files.insert(QDir(folder).relativeFilePath(path), readFile(path).value_or(QByteArray()));
    }
    return files;
}

QStringList faultsIn(const QString &folder, const QString &site)
{
    QStringList faults = leftFilesIn(folder);
    const auto opened = storage::openLibrary(folder + u"/library");
    if (!opened) {
        return faults << u"does not open: " + opened.error().subject;
    }
    const auto found = opened->library->verify();
    faults += found ? found->problems : QStringList{QStringLiteral("can't be verified")};
    return site.isEmpty() ? faults : faults + faultsOfSite(*opened->library, site);
}

} // namespace tilshi::test
