#include "ui/words/wordsdialog.h"

#include "base/await.h"
#include "session/inoffice.h"
#include "ui/preferences/preferencestore.h"
#include "ui/words/ignoredpage.h"
#include "ui/words/rulespage.h"
#include "ui/words/wordspage.h"
#include "widgets/problemlabel.h"
#include "widgets/windowroom.h"
#include "wording/wording.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>

namespace tilshi::ui {

WordsDialog::WordsDialog(session::Session &session, widgets::FileChooser &files,
                         PreferenceStore &preferences, std::optional<newsroom::ArticleId> article,
                         QWidget *parent)
    : widgets::Translated<QDialog>(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_openArticle(article)
    , m_tabs(new QTabWidget(this))
    , m_shared(new WordsPage(session.spelling(), files, this))
    , m_own(new WordsPage(session.spelling(), files, this))
    , m_ignored(new IgnoredPage(this))
    , m_rules(new RulesPage(preferences.now().rules, this))
    , m_problem(new widgets::ProblemLabel(QStringLiteral("problem"), this))
{
    build();
    connect(m_shared, &WordsPage::failed, m_problem, &widgets::ProblemLabel::tell);
    connect(m_own, &WordsPage::failed, m_problem, &widgets::ProblemLabel::tell);
    WordsDialog::retranslate();
    load();
}

void WordsDialog::retranslate()
{
    setWindowTitle(tr("Words and checks"));
    m_tabs->setTabText(0, tr("Newsroom's words"));
    m_tabs->setTabText(1, tr("My words"));
    m_tabs->setTabText(2, tr("Ignored"));
    m_tabs->setTabText(3, tr("Checks"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void WordsDialog::build()
{
    new widgets::WindowRoom(this);
    setObjectName(u"wordsDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs->setObjectName(u"wordsTabs");
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false); // the dialog is as wide as its tabs
    m_shared->setObjectName(u"sharedWords");
    m_own->setObjectName(u"ownWords");
    m_ignored->setObjectName(u"ignoredFindings");
    for (QWidget *page : std::initializer_list<QWidget *>{m_shared, m_own, m_ignored, m_rules}) {
        m_tabs->addTab(page, QString());
    }
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"accept");
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"cancel");
    connect(buttons, &QDialogButtonBox::accepted, this, &WordsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(560, 520);
    m_shared->setFocus();
}

void WordsDialog::load()
{
    m_save->setEnabled(false);
    const auto work = [person = m_session.person().id,
                       article = m_openArticle](newsroom::Library &library) {
        return session::readWords(library, person, article);
    };
    await(
        m_session.desk().run(work), this,
        [this](const session::KeptWords &words) {
            m_before = words;
            m_shared->setWords(words.shared);
            m_own->setWords(words.own);
            m_ignored->setFindings(words.ignored);
            m_save->setEnabled(true);
        },
        [this](const Error &error) { m_problem->tell(wording::sentence(error)); });
}

void WordsDialog::save()
{
    m_save->setEnabled(false);
    const session::KeptWords after{m_shared->words(), m_own->words(), m_ignored->findings()};
    const auto work = [before = m_before, after](newsroom::Office &office, newsroom::PersonId by) {
        return session::keepWords(office, before, after, by);
    };
    await(
        session::inOffice(m_session, work), this,
        [this] {
            m_preferences.set(&Preferences::rules, m_rules->rules());
            accept();
        },
        [this](const Error &error) {
            m_problem->tell(wording::sentence(error));
            m_save->setEnabled(true);
        });
}

} // namespace tilshi::ui
