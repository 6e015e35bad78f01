#pragma once

#include "importing/report.h"
#include "importwindow/arrival.h"
#include "session/session.h"
#include "ui/environment/environment.h"
#include "ui/reading/librarymedia.h"

#include <QObject>
#include <QPointer>

namespace tilshi::importing {
struct FileReading;
struct ImportedArticle;
} // namespace tilshi::importing

namespace tilshi::importwindow {
class ImportWindow;
struct Arrival;
} // namespace tilshi::importwindow

namespace tilshi::publishing {
struct ExportFormat;
}

namespace tilshi::session {
class CurrentArticle;
} // namespace tilshi::session

namespace tilshi::ui {

class Workspace;

/// Import, export, clipboard, backup, the page in the browser: what goes in and out of the library.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// content: the text as it stands in the editor.
    FileCommands(session::Session &session, session::CurrentArticle &article, Workspace &workspace,
                 const Environment &environment, std::function<newsroom::Content()> content,
                 QWidget *window);

    void import(std::optional<newsroom::SectionId> section);
    /// Opens the window of an import, without files in it.
    void lookAtImport(std::optional<newsroom::SectionId> section);
    /// One file of one article with nothing to look at becomes an article at once, and what was
    /// done with it is told; of others, and of several, the window of an import is opened.
    void importFiles(const QStringList &paths, std::optional<newsroom::SectionId> section);
    void exportAs(const publishing::ExportFormat &format);
    void copyHtml();
    void copyText();
    void backup();
    void openInBrowser();
    /// Says what an import found and did.
    void report(const importing::ImportedArticle &imported);

Q_SIGNALS:
    void failed(const Error &error);
    void told(const QString &sentence);

private:
    static QString reportOf(const QList<importing::ReportItem> &report);

    /// What was done with a text that has become an article, or why it has not.
    using Imported = std::function<void(const Result<QList<importing::ReportItem>> &report)>;

    void rewritePreview();
    void importFile(const QString &path, std::optional<newsroom::SectionId> section);
    void importUnlessThere(const importing::ImportedArticle &article, const QString &path,
                           std::optional<newsroom::SectionId> section);
    void openImport(const QStringList &paths, std::optional<newsroom::SectionId> section);
    importwindow::ImportWindow *importWindow(std::optional<newsroom::SectionId> section);
    /// Of files that were looked at, one after the other. At the end is told how many came in, and
    /// what the window of the import has not said already: what failed, pictures that were not
    /// kept.
    struct LookedAt
    {
        QList<importwindow::Arrival> rest;
        std::optional<newsroom::SectionId> section;
        int made = 0;
        QStringList said = {};
    };
    void importLookedAt(LookedAt files);
    void keep(const importing::ImportedArticle &imported,
              std::optional<newsroom::SectionId> section, const Imported &then);
    void create(const importing::ImportedArticle &imported,
                std::optional<newsroom::SectionId> section, const Imported &then);

    session::Session &m_session;
    LibraryMedia m_media;
    session::CurrentArticle &m_article;
    Workspace &m_workspace;
    const Environment &m_environment;
    std::function<newsroom::Content()> m_content;
    QWidget *m_window;
    QPointer<importwindow::ImportWindow> m_import;  ///< while it is open
    std::optional<newsroom::ArticleId> m_previewed; ///< whose page the browser was shown last
};

} // namespace tilshi::ui
