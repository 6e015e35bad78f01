#pragma once

#include "newsroom/ports.h"
#include "storage/library.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace tilshi::test {

/// A database that can hold a library. Every storage test that is not about one database's own ways
/// runs over all of them.
struct Backend
{
    QString name;
    std::function<Result<storage::OpenedLibrary>(const QString &folder)> create;
    std::function<Result<storage::OpenedLibrary>(const QString &folder)> open;
};

const std::vector<Backend> &backends();

newsroom::Person person(const QString &login, const QString &name, newsroom::Role role);

/// The chief editor who owns every library made by backends().
const newsroom::Person &chief();

newsroom::Content content(const QString &headline, const QString &text = {});

/// A moment of 2026-11-23, that many seconds after 09:00 UTC.
QDateTime moment(int seconds = 0);

/// A new article of the chief's with its first version.
struct Draft
{
    newsroom::Article article;
    newsroom::Version version;
};
Draft draft(const newsroom::Content &content, int second = 0);

/// The same put into the library.
newsroom::Article put(newsroom::Library &library, const newsroom::Content &content, int second = 0);

/// A log row of the chief's about an article, without a change of state unless told.
newsroom::LogEntry entry(const newsroom::Article &article, newsroom::Action action,
                         newsroom::State to);

/// A library of its own in a temporary folder, closed before the folder goes.
class Fixture
{
public:
    explicit Fixture(const Backend &backend);

    newsroom::Library &library() { return *m_opened.library; }
    QString folder() const { return m_folder.filePath(QStringLiteral("library")); }
    QString file() const { return folder() + u'/' + storage::libraryFileName(); }
    void close();
    void reopen();

private:
    const Backend &m_backend;
    QTemporaryDir m_folder;
    storage::OpenedLibrary m_opened;
};

} // namespace tilshi::test
