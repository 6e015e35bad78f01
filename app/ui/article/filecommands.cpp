#include "ui/article/filecommands.h"

#include "base/await.h"
#include "base/zone.h"
#include "editor/paste/pastedpictures.h"
#include "importing/filereading.h"
#include "importing/importer.h"
#include "importwindow/importtexts.h"
#include "importwindow/importwindow.h"
#include "importwindow/importwords.h"
#include "session/currentarticle.h"
#include "session/publishjobs.h"
#include "session/saving/autosave.h"
#include "text/html/htmlwriter.h"
#include "ui/article/workspace.h"
#include "ui/messages/libraryconcerns.h"
#include "ui/printing/windowformats.h"
#include "widgets/desktop/browser.h"
#include "widgets/desktop/filechooser.h"
#include "wording/articletext.h"
#include "wording/wording.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace tilshi::ui {
namespace {

QString asHtml(const newsroom::Content &content)
{
    QString html = u"<h1>" + content.headline.toHtmlEscaped() + u"</h1>\n";
    if (!content.lead.isEmpty()) {
        html += u"<p><strong>" + content.lead.toHtmlEscaped() + u"</strong></p>\n";
    }
    return html + text::bodyHtml(content.body);
}

/// Where pages that are not on the site yet are written for a look.
Result<QString> previewFolder()
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                         QStringLiteral("/preview");
    return QDir().mkpath(path) ? Result<QString>(path) : fail(ErrorCode::ReadOnly, path);
}

} // namespace

FileCommands::FileCommands(session::Session &session, session::CurrentArticle &article,
                           Workspace &workspace, const Environment &environment,
                           std::function<newsroom::Content()> content, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_media(session)
    , m_article(article)
    , m_workspace(workspace)
    , m_environment(environment)
    , m_content(std::move(content))
    , m_window(window)
{
    connect(&m_workspace.autosave(), &session::Autosave::saved, this,
            &FileCommands::rewritePreview);
}

void FileCommands::import(std::optional<newsroom::SectionId> section)
{
    m_environment.files.openFiles(
        m_window, tr("Import"), importwindow::importFilter(),
        [this, section](const QStringList &paths) { importFiles(paths, section); });
}

void FileCommands::lookAtImport(std::optional<newsroom::SectionId> section)
{
    importWindow(section)->open();
}

void FileCommands::importFiles(const QStringList &paths, std::optional<newsroom::SectionId> section)
{
    if (paths.size() > 1 || (m_import && !paths.isEmpty())) {
        openImport(paths, section);
    } else if (!paths.isEmpty()) {
        importFile(paths.constFirst(), section);
    }
}

/// Nobody has to look at a file of which all is clear.
void FileCommands::importFile(const QString &path, std::optional<newsroom::SectionId> section)
{
    await(inBackground([path] { return importing::firstReadingOf(path); }), this,
          [this, path, section](const importing::FileReading &reading) {
              const bool clear = reading.article && reading.further.isEmpty() &&
                                 !importing::needsLook(reading.article->report);
              if (clear) {
                  importUnlessThere(*reading.article, path, section);
              } else if (reading.article || !reading.encodings.isEmpty()) {
                  openImport({path}, section);
              } else {
                  Q_EMIT failed(reading.article.error());
              }
          });
}

/// Somebody else may have imported it a minute ago.
void FileCommands::importUnlessThere(const importing::ImportedArticle &article, const QString &path,
                                     std::optional<newsroom::SectionId> section)
{
    await(session::articleOfHeadline(m_session, article.content.headline), this,
          [this, article, path, section](const auto &same) {
              if (same && *same) {
                  openImport({path}, section);
                  return;
              }
              keep(article, section, [this](const Result<QList<importing::ReportItem>> &report) {
                  report ? Q_EMIT told(reportOf(*report)) : Q_EMIT failed(report.error());
              });
          });
}

void FileCommands::openImport(const QStringList &paths, std::optional<newsroom::SectionId> section)
{
    importwindow::ImportWindow *window = importWindow(section);
    window->open();
    window->add(paths);
}

importwindow::ImportWindow *FileCommands::importWindow(std::optional<newsroom::SectionId> section)
{
    if (!m_import) {
        m_import =
            new importwindow::ImportWindow(m_session, m_environment.files, section, m_window);
        connect(m_import, &importwindow::ImportWindow::importAsked, this,
                [this](const QList<importwindow::Arrival> &arrivals,
                       std::optional<newsroom::SectionId> chosen) {
                    importLookedAt({arrivals, chosen});
                });
        connect(m_import, &importwindow::ImportWindow::openAsked, &m_workspace, &Workspace::open);
        connect(m_import, &importwindow::ImportWindow::gaveUp, this, [this] {
            Q_EMIT told(tr("Nothing was imported. What was chosen for the files is not kept."));
        });
    }
    return m_import;
}

void FileCommands::importLookedAt(LookedAt files)
{
    if (files.rest.isEmpty()) {
        const QString made = tr("%n articles were imported.", nullptr, files.made);
        Q_EMIT told((QStringList(made) + files.said).join(u'\n'));
        return;
    }
    const importwindow::Arrival arrival = files.rest.takeFirst();
    keep(arrival.article, files.section,
         [this, arrival, files](const Result<QList<importing::ReportItem>> &report) {
             LookedAt now = files;
             now.made += report ? 1 : 0;
             if (!report && files.rest.isEmpty() && files.made == 0 && files.said.isEmpty()) {
                 Q_EMIT failed(report.error()); // of the only one
                 return;
             }
             if (!report) {
                 now.said.append(arrival.file + u": " + wording::sentence(report.error()));
             }
             for (const importing::ReportItem &item :
                  report.value_or(QList<importing::ReportItem>())) {
                 if (!arrival.article.report.contains(item)) {
                     now.said.append(arrival.file + u": " + wording::sentence(item));
                 }
             }
             importLookedAt(now);
         });
}

void FileCommands::keep(const importing::ImportedArticle &imported,
                        std::optional<newsroom::SectionId> section, const Imported &then)
{
    editor::keepPictures(&m_media, imported.pictures, this,
                         [this, section, imported, then](const auto &stored) {
                             importing::ImportedArticle named = imported;
                             importing::nameImages(named.content.body, stored, named.report);
                             create(named, section, then);
                         });
}

void FileCommands::create(const importing::ImportedArticle &imported,
                          std::optional<newsroom::SectionId> section, const Imported &then)
{
    newsroom::NewArticle article;
    article.content = imported.content;
    article.metadata.language = m_session.settings().language;
    article.metadata.section = section;
    article.metadata.authors = {m_session.person().name};
    article.origin = newsroom::Origin::Imported;
    m_workspace.create(
        article, [then, imported] { then(imported.report); },
        [then](const Error &error) { then(fail(error)); });
}

void FileCommands::exportAs(const publishing::ExportFormat &format)
{
    if (!m_article.isOpen()) {
        return;
    }
    const QString proposal = wording::proposedFileName(m_content(), format.endings.constFirst());
    m_environment.files.saveFile(
        m_window, dialogTitle(format), proposal, fileFilter(format),
        [this, format, id = m_article.article().id](const QString &path) {
            const auto write = [this, format, id, path, content = m_content()] {
                await(
                    session::exportArticle(m_session, id, content, format, path), this,
                    [this, path] { Q_EMIT told(tr("Exported: %1").arg(path)); },
                    [this](const Error &error) { Q_EMIT failed(error); });
            };
            m_workspace.settle(write, write); // what can't be stored can be exported
        });
}

void FileCommands::copyHtml()
{
    if (!m_article.isOpen()) {
        return;
    }
    await(inBackground([content = m_content()] { return asHtml(content); }), this,
          [this](const QString &html) {
              auto *data = new QMimeData;
              data->setHtml(html);
              data->setText(html);
              QGuiApplication::clipboard()->setMimeData(data);
              Q_EMIT told(tr("The article is on the clipboard as HTML."));
          });
}

void FileCommands::copyText()
{
    if (!m_article.isOpen()) {
        return;
    }
    await(inBackground([content = m_content()] { return wording::asText(content); }), this,
          [this](const QString &text) {
              QGuiApplication::clipboard()->setText(text);
              Q_EMIT told(tr("The article is on the clipboard as text."));
          });
}

void FileCommands::backup()
{
    const QDateTime now = m_session.clock().now();
    const Result<WallTime> wall = toWall(now, m_session.settings().zone);
    const QString day = (wall ? wall->date : now.date()).toString(Qt::ISODate);
    m_environment.files.saveFile(
        m_window, tr("Backup"), QStringLiteral("tilshi-%1.tilshi").arg(day),
        tr("Tilshi backups (*.tilshi)"), [this](const QString &path) {
            m_workspace.settle([this, path] {
                await(
                    session::backUp(m_session, path), this,
                    [this, path](const QList<newsroom::Concern> &gone) {
                        const QString done = tr("Backup written and checked: %1").arg(path);
                        Q_EMIT told(gone.isEmpty() ? done : done + u'\n' + concernText(gone));
                    },
                    [this](const Error &error) { Q_EMIT failed(error); });
            });
        });
}

void FileCommands::openInBrowser()
{
    const Result<QString> folder = previewFolder();
    if (!m_article.isOpen() || !folder) {
        return;
    }
    m_workspace.settle([this, folder, id = m_article.article().id] {
        m_previewed = id;
        await(
            session::pageFile(m_session, id, *folder), this,
            [this](const QString &path) {
                if (!m_environment.browser.open(QUrl::fromLocalFile(path))) {
                    Q_EMIT told(tr("No web browser was found. The page is here: %1").arg(path));
                }
            },
            [this](const Error &error) { Q_EMIT failed(error); });
    });
}

/// The page that the browser shows is the text that was just saved: a reload shows it.
void FileCommands::rewritePreview()
{
    const Result<QString> folder = previewFolder();
    if (m_previewed && folder && m_article.isOpen() && m_article.article().id == *m_previewed) {
        await(
            session::pageFile(m_session, *m_previewed, *folder), this, [](const QString &) {},
            [](const Error &) {});
    }
}

void FileCommands::report(const importing::ImportedArticle &imported)
{
    Q_EMIT told(reportOf(imported.report));
}

QString FileCommands::reportOf(const QList<importing::ReportItem> &report)
{
    QStringList sentences{tr("Imported.")};
    for (importing::ReportItem item : report) {
        item.detail = importwindow::shortened(item.detail);
        sentences.append(wording::sentence(item));
    }
    return sentences.join(u'\n');
}

} // namespace tilshi::ui
