#pragma once

#include "base/clock.h"
#include "newsroom/desk.h"
#include "storage/library.h"

#include <QTemporaryDir>

#include <memory>

namespace tilshi::test {

/// A real library in a folder of its own, with a journalist, an editor and a chief editor, one
/// section, and a clock that stands at 2026-03-02 12:00 UTC (17:00 in Almaty).
class TestNewsroom
{
public:
    TestNewsroom();

    newsroom::Library &library() { return *m_library; }
    newsroom::Desk &desk() { return *m_desk; }
    ManualClock &clock() { return m_clock; }
    QString folder() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    newsroom::Content content() const;
    newsroom::ArticleId newArticle(const newsroom::Person &owner);
    /// An article approved and scheduled for 2026-03-03 10:00, with the clock moved to that minute.
    newsroom::ArticleId scheduled();
    /// The same, published by the editor without writing any page.
    newsroom::ArticleId published();

    /// The act with a reason where one is wanted.
    newsroom::Act actOf(newsroom::Action action, newsroom::ArticleId id,
                        const newsroom::Person &actor) const;
    Result<newsroom::Article> act(newsroom::Action action, newsroom::ArticleId id,
                                  const newsroom::Person &actor);
    Result<newsroom::Article> schedule(newsroom::ArticleId id, const newsroom::Person &actor,
                                       const QString &at);

    newsroom::Person journalist;
    newsroom::Person editor;
    newsroom::Person chief;
    newsroom::Section section;

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::unique_ptr<newsroom::Library> m_library;
    std::unique_ptr<newsroom::Desk> m_desk;
};

} // namespace tilshi::test
