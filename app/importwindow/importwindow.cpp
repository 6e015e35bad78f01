#include "importwindow/importwindow.h"

#include "editor/preview/articlepreview.h"
#include "importwindow/articlesteps.h"
#include "importwindow/filedrops.h"
#include "importwindow/importchoices.h"
#include "importwindow/importfilelist.h"
#include "importwindow/importreport.h"
#include "importwindow/importtexts.h"
#include "importwindow/importwords.h"
#include "widgets/desktop/filechooser.h"
#include "widgets/windowroom.h"
#include "wording/articletext.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace tilshi::importwindow {
namespace {

using State = session::ImportFile::State;

/// All articles of the file, each told by its headline where they are several.
QList<Arrival> arrivalsOf(const session::ImportFile &file)
{
    QList<Arrival> arrivals;
    for (qsizetype at = 0; at < file.articleCount(); ++at) {
        const importing::ImportedArticle &article = file.articleAt(at);
        arrivals.append(
            {file.articleCount() > 1 ? article.content.headline : file.name(), article});
    }
    return arrivals;
}

} // namespace

ImportWindow::ImportWindow(session::Session &session, widgets::FileChooser &files,
                           std::optional<newsroom::SectionId> section, QWidget *parent)
    : widgets::Translated<QDialog>(parent)
    , m_session(session)
    , m_chooser(files)
    , m_list(new session::ImportList(session, this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_addKey(new QAction(this))
    , m_filesTitle(new QLabel(this))
    , m_files(new ImportFileList(*m_list, this))
    , m_stop(new QToolButton(this))
    , m_again(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_choices(new ImportChoices(session, section, this))
    , m_tabs(new QTabWidget(this))
    , m_previewTitle(new QLabel(this))
    , m_gaps(new QCheckBox(this))
    , m_steps(new ArticleSteps(this))
    , m_pages(new QStackedWidget(this))
    , m_preview(new editor::ArticlePreview(m_pages))
    , m_state(new QLabel(m_pages))
    , m_reportPlace(new QWidget(this))
    , m_report(new ImportReport(session, this))
    , m_note(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_one(new QPushButton(this))
    , m_all(new QPushButton(this))
{
    setObjectName(u"importWindow");
    setAttribute(Qt::WA_DeleteOnClose);
    const auto *room = new widgets::WindowRoom(this);
    m_preview->setMediaStore(&m_pictures);
    build();
    connectParts();
    connectFiles();
    ImportWindow::retranslate();
    showCurrent();
    resize(QSize(1240, 760).boundedTo(room->room())); // narrow at once, where it has to be
}

void ImportWindow::add(const QStringList &paths)
{
    const qsizetype first = m_list->add(paths);
    if (first >= 0) {
        m_files->setCurrentRow(int(first));
        m_files->setFocus();
    }
    showCurrent();
}

void ImportWindow::reject()
{
    if (m_list->hasChoices()) {
        Q_EMIT gaveUp();
    }
    widgets::Translated<QDialog>::reject();
}

void ImportWindow::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &ImportWindow::askFiles);
    connect(m_addKey, &QAction::triggered, this, &ImportWindow::askFiles);
    connect(m_files, &QListWidget::currentRowChanged, this, &ImportWindow::showCurrent);
    connect(m_files, &ImportFileList::removeAsked, this, &ImportWindow::removeFile);
    connect(m_remove, &QToolButton::clicked, this, [this] { removeFile(m_files->currentRow()); });
    connect(m_stop, &QToolButton::clicked, this, [this] { m_list->stop(m_files->currentRow()); });
    connect(m_again, &QToolButton::clicked, this,
            [this] { m_list->readAgain(m_files->currentRow()); });
    connect(m_choices, &ImportChoices::encodingChosen, this, [this](const QString &encoding) {
        m_list->chooseEncoding(m_files->currentRow(), encoding);
    });
    connect(m_choices, &ImportChoices::extentChosen, this, [this](importing::PageExtent extent) {
        m_list->chooseExtent(m_files->currentRow(), extent);
    });
    connect(m_gaps, &QCheckBox::toggled, this, &ImportWindow::showArticle);
    connect(m_steps, &ArticleSteps::stepped, this, &ImportWindow::showArticle);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWindow::reject);
    connect(m_one, &QPushButton::clicked, this, &ImportWindow::importOne);
    connect(m_all, &QPushButton::clicked, this, &ImportWindow::importAll);
}

void ImportWindow::connectFiles()
{
    connect(new FileDrops(this), &FileDrops::dropped, this, &ImportWindow::add);
    connect(m_list, &session::ImportList::changed, this, &ImportWindow::fileChanged);
    connect(m_list, &session::ImportList::listed, this, &ImportWindow::showCounts);
    connect(m_report, &ImportReport::openAsked, this, [this](newsroom::ArticleId id) {
        Q_EMIT openAsked(id);
        accept();
    });
}

void ImportWindow::retranslate()
{
    setWindowTitle(tr("Import"));
    m_title->setText(tr("Import"));
    m_add->setText(tr("Add files…"));
    m_filesTitle->setText(tr("Files"));
    m_stop->setText(tr("Stop reading"));
    m_again->setText(tr("Read again"));
    m_remove->setText(tr("Take off the list"));
    m_tabs->setTabText(0, tr("Preview"));
    m_previewTitle->setText(tr("Preview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_gaps->setText(tr("Show what was left out"));
    m_note->setText(tr("It comes in as a draft, owner: %1. The file itself is not changed.")
                        .arg(m_session.person().name));
    m_cancel->setText(tr("Cancel"));
    m_one->setText(tr("Import this one only"));
    m_all->setText(tr("Import all"));
    placeReport();
    showCounts();
    showCurrent();
}

void ImportWindow::resizeEvent(QResizeEvent *event)
{
    widgets::Translated<QDialog>::resizeEvent(event);
    placeReport();
}

/// Words, letters and files change how much room the parts need.
bool ImportWindow::event(QEvent *event)
{
    const bool known = widgets::Translated<QDialog>::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        placeReport();
    }
    return known;
}

void ImportWindow::askFiles()
{
    m_chooser.openFiles(this, tr("Import"), importFilter(),
                        [this](const QStringList &paths) { add(paths); });
}

void ImportWindow::removeFile(int row)
{
    if (row >= 0) {
        m_list->remove(row);
        showCurrent();
    }
}

const session::ImportFile *ImportWindow::current() const
{
    const int row = m_files->currentRow();
    return row >= 0 && row < m_list->files().size() ? &m_list->files().at(row) : nullptr;
}

void ImportWindow::fileChanged(qsizetype at)
{
    showCounts();
    if (at == m_files->currentRow()) {
        showCurrent();
    }
}

void ImportWindow::showCurrent()
{
    const session::ImportFile *file = current();
    m_choices->showFile(file);
    m_steps->showFile(file);
    showArticle();
    showState(file);
    const bool busy = file && (file->state == State::Waiting || file->state == State::Reading);
    const bool over = file && (file->state == State::Stopped || file->state == State::Failed);
    const QWidget *keys = focusWidget();
    m_stop->setVisible(busy);
    m_again->setVisible(over);
    m_remove->setVisible(file);
    m_one->setEnabled(file && file->isReady());
    if (keys && !keys->isVisibleTo(this)) {
        m_files->setFocus(); // they were on what has gone
    }
}

void ImportWindow::showArticle()
{
    m_report->showFile(current(), m_steps->current());
    showText(current());
}

void ImportWindow::showText(const session::ImportFile *file)
{
    if (!file || !file->isReady()) {
        return;
    }
    const importing::ImportedArticle &article = file->articleAt(m_steps->current());
    m_pictures.setPictures(article.pictures);
    m_preview->showArticle(
        article.content,
        wording::datelineText(article.content.dateline, m_session.settings().language,
                              QStringLiteral(" · ")),
        m_gaps->isChecked() ? gapsOf(article) : QList<editor::PreviewGap>(), article.changedWords);
}

void ImportWindow::importOne()
{
    const int row = m_files->currentRow();
    const session::ImportFile file = *current();
    m_list->remove(row);
    Q_EMIT importAsked(arrivalsOf(file), m_choices->section());
    showCurrent();
    m_files->setFocus();
}

void ImportWindow::importAll()
{
    QList<Arrival> arrivals;
    for (const session::ImportFile &file : m_list->files()) {
        if (file.isReady()) {
            arrivals += arrivalsOf(file);
        }
    }
    Q_EMIT importAsked(arrivals, m_choices->section());
    accept();
}

} // namespace tilshi::importwindow
