#include "ui/start/startwindow.h"

#include "ui/start/createpage.h"
#include "ui/start/firstrunpage.h"
#include "ui/start/signinpage.h"
#include "ui/start/waitpage.h"
#include "widgets/desktop/filechooser.h"
#include "widgets/windowroom.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace tilshi::ui {

StartWindow::StartWindow(widgets::FileChooser &files, widgets::Languages &languages,
                         QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_files(files)
    , m_messages(new widgets::MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_firstRun(new FirstRunPage(languages, this))
    , m_create(new CreatePage(files, this))
    , m_signIn(new SignInPage(this))
    , m_wait(new WaitPage(this))
{
    build();
    connect(m_firstRun, &FirstRunPage::createAsked, this,
            [this] { m_pages->setCurrentWidget(m_create); });
    connect(m_firstRun, &FirstRunPage::openAsked, this, [this] {
        m_files.openFolder(this, tr("Open a newsroom"),
                           [this](const QString &folder) { Q_EMIT openAsked(folder); });
    });
    connect(m_firstRun, &FirstRunPage::sampleAsked, this, [this] {
        Q_EMIT sampleAsked(CreatePage::freeFolder(QStringLiteral("Tilshi-sample")));
    });
    connect(m_firstRun, &FirstRunPage::unsavedTextsAsked, this, &StartWindow::unsavedTextsAsked);
    connect(m_create, &CreatePage::backAsked, this, &StartWindow::askLibrary);
    connect(m_create, &CreatePage::createAsked, this, &StartWindow::createAsked);
    connect(m_signIn, &SignInPage::chosen, this, &StartWindow::personChosen);
    connect(m_signIn, &SignInPage::otherLibraryAsked, this, &StartWindow::askLibrary);
    StartWindow::retranslate();
}

void StartWindow::askLibrary()
{
    m_pages->setCurrentWidget(m_firstRun);
}

void StartWindow::askPerson(const QString &newsroom, const QList<newsroom::Person> &people,
                            const QString &lastLogin)
{
    m_signIn->setPeople(newsroom, people, lastLogin);
    m_pages->setCurrentWidget(m_signIn);
}

void StartWindow::wait(const QString &sentence)
{
    m_messages->hide();
    m_wait->setSentence(sentence);
    m_pages->setCurrentWidget(m_wait);
}

void StartWindow::refuseFolder(const QString &reason)
{
    m_pages->setCurrentWidget(m_create);
    m_create->refuseFolder(reason);
}

void StartWindow::offerUnsavedTexts(qsizetype count)
{
    m_firstRun->showUnsavedTexts(count);
}

void StartWindow::retranslate()
{
    setWindowTitle(tr("Tilshi"));
}

void StartWindow::build()
{
    new widgets::WindowRoom(this);
    setObjectName(u"startWindow");
    for (QWidget *page : std::initializer_list<QWidget *>{m_firstRun, m_create, m_signIn, m_wait}) {
        m_pages->addWidget(page);
    }
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this), &QShortcut::activated, this,
            &QWidget::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    resize(720, 520);
}

} // namespace tilshi::ui
