#pragma once

#include "editor/page/textpage.h"
#include "session/currentarticle.h"
#include "session/recovery/recovery.h"
#include "session/saving/journal.h"
#include "session/session.h"
#include "storage/filerecovery.h"
#include "storage/storagethread.h"
#include "ui/article/workspace.h"

#include <memory>

namespace tilshi::test {

/// A page without a widget: takes what is typed where it is editable.
class PlainPage : public editor::TextPage
{
public:
    newsroom::Content content() const override { return m_content; }
    void show(const newsroom::Content &content, bool editable) override;
    void setEditable(bool editable) override { m_editable = editable; }
    void setArticleLanguage(const QString &) override {}
    void focusHeadline() override {}

    bool isEditable() const { return m_editable; }
    void setContent(const newsroom::Content &content) { m_content = content; }

private:
    newsroom::Content m_content;
    bool m_editable = false;
};

/// Everything of the program that has to do with one person's typing, but for its widgets: real
/// library, real threads, real recovery files. No timer fires by itself; saveNow() is their time.
class Program
{
public:
    /// Opens the library and brings back what earlier programs left; nothing where it can't be
    /// opened.
    static std::unique_ptr<Program> start(const QString &library, const QString &recovery,
                                          const Clock &clock, const newsroom::Person &person);
    /// As a process dies: nothing is saved.
    ~Program();

    /// Waits until nothing is under way any more on any thread.
    void becomeIdle();
    /// Types at the end of the body; false where the page does not take it.
    bool type(const QString &sentence);
    /// Makes the text that one by hand; false where the page does not take it.
    bool change(const newsroom::Content &content);
    void signIn(const newsroom::Person &person);
    /// As the window is closed by its person; true if it may close.
    bool close();
    bool shows(newsroom::ArticleId id) const;

    storage::StorageThread thread;
    storage::FileRecovery recovery;
    session::Session session;
    session::Journal journal;
    session::CurrentArticle article;
    PlainPage page;
    ui::Workspace workspace;
    std::optional<session::RecoveryOutcome> recovered;

private:
    Program(const QString &library, const QString &recoveryFolder, const Clock &clock,
            const newsroom::Person &person, const std::shared_ptr<session::NewsroomFacts> &facts);
};

} // namespace tilshi::test
