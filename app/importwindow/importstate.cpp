// The part of ImportWindow that says how its files stand.

#include "editor/preview/articlepreview.h"
#include "importwindow/importtexts.h"
#include "importwindow/importwindow.h"
#include "wording/errors.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace tilshi::importwindow {
namespace {

using State = session::ImportFile::State;

} // namespace

void ImportWindow::showState(const session::ImportFile *file)
{
    m_gaps->setEnabled(file && file->isReady());
    m_pages->setCurrentWidget(file && file->isReady() ? static_cast<QWidget *>(m_preview)
                                                      : m_state);
    m_state->setText(file ? stateSentence(*file)
                          : tr("Drag files into this window, or add them with Ctrl+O."));
    const bool failed = file && file->state == State::Failed;
    QPalette ink = palette();
    ink.setColor(QPalette::Text, stateInk(palette(), failed)); // since it stands on Base
    m_state->setPalette(ink);
}

QString ImportWindow::stateSentence(const session::ImportFile &file) const
{
    switch (file.state) {
    case State::Waiting:
        return tr("It waits to be read.");
    case State::Reading:
        return tr("It is being read…");
    case State::Stopped:
        return tr("Reading was stopped. The file is left out of the import unless it is read "
                  "again.");
    case State::Failed:
        return wording::sentence(file.reading.article.error()) + u' ' +
               (m_list->files().size() > 1 ? tr("The other files can be imported.") : QString());
    case State::Read:
        return {};
    }
    Q_UNREACHABLE();
}

void ImportWindow::showCounts()
{
    const int count = int(m_list->files().size());
    const int ready = int(m_list->readyCount());
    const bool busy = m_list->isBusy();
    int articles = 0;
    for (const session::ImportFile &file : m_list->files()) {
        articles += int(file.articleCount());
    }
    const QString files =
        busy ? tr("%n files are read", nullptr, count) : tr("%n files", nullptr, count);
    m_count->setText(articles > ready
                         ? files + QStringLiteral(" · ") + tr("%n articles", nullptr, articles)
                         : files);
    m_all->setText(count == 1 && articles <= 1 ? tr("Import") : tr("Import all"));
    m_one->setVisible(count > 1);
    m_all->setEnabled(ready > 0 && !busy);
    m_all->setDefault(true);
    m_all->setToolTip(busy ? tr("Some files are still being read.") : QString());
}

} // namespace tilshi::importwindow
