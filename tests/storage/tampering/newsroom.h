#pragma once

#include "newsroom/desk.h"
#include "storage/support.h"

#include <QHash>

namespace tilshi::test {

// Headlines of the newsroom's articles, one in each state.
inline const QByteArray draftOne = "Draft";
inline const QByteArray submitted = "Submitted";
inline const QByteArray returned = "Returned";
inline const QByteArray approved = "Approved";
inline const QByteArray scheduled = "Scheduled";
inline const QByteArray published = "Published";
inline const QByteArray revised = "Revised";
inline const QByteArray withdrawn = "Withdrawn";
inline const QByteArray trashed = "Trashed";

const newsroom::Person &journalist();
const newsroom::Section &section();

/// A newsroom with an article in each state, made through the desk.
class Newsroom
{
public:
    Newsroom();

    QString file() const { return m_fixture.file(); }
    QString folder() const { return m_fixture.folder(); }
    const QHash<QByteArray, newsroom::ArticleId> &ids() const { return m_ids; }

private:
    void begin(const QByteArray &headline);
    void act(newsroom::Action action, const QByteArray &headline, const newsroom::Person &actor);
    void publish(const QByteArray &headline);

    Fixture m_fixture;
    ManualClock m_clock;
    newsroom::Desk m_desk;
    QHash<QByteArray, newsroom::ArticleId> m_ids;
};

/// A copy of a library's file, tampered with in one way, and opened if it can be.
class Copy
{
public:
    Copy(const QString &file, const QByteArray &sql);

    newsroom::Library *library() { return m_opened.library.get(); }

private:
    QTemporaryDir m_folder;
    storage::OpenedLibrary m_opened;
};

/// The rows' only column.
QList<QByteArray> lines(const QString &file, const QByteArray &sql);

/// Does it with all guards taken away, and puts them back word by word.
void tamper(const QString &file, const QByteArray &sql);

} // namespace tilshi::test
