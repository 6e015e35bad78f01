#include "ui/words/wordsdialog.h"

#include "ui/await.h"
#include "ui/words/chosenrules.h"
#include "ui/words/rulespage.h"
#include "ui/words/wordspage.h"
#include "wording/wording.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

namespace tilshi::ui {
namespace {

using Words = QList<language::HouseWord>;

Result<std::pair<Words, Words>> readWords(newsroom::Library &library, newsroom::PersonId person)
{
    const auto shared = library.words().all(std::nullopt);
    const auto own = library.words().all(person);
    if (!shared || !own) {
        return fail(shared ? own.error() : shared.error());
    }
    return std::pair(*shared, *own);
}

/// What was before and is no longer is removed, what is new or has another model is added.
Result<void> keep(newsroom::Words &store, std::optional<newsroom::PersonId> person,
                  const Words &before, const Words &after)
{
    for (const language::HouseWord &word : before) {
        const bool stays = std::any_of(after.begin(), after.end(), [&word](const auto &other) {
            return other.word == word.word;
        });
        if (const auto done = stays ? Result<void>() : store.remove(word.word, person); !done) {
            return done;
        }
    }
    for (const language::HouseWord &word : after) {
        const bool is = before.contains(word);
        if (const auto done = is ? Result<void>() : store.add(word, person); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

WordsDialog::WordsDialog(Session &session, FileChooser &files, QWidget *parent)
    : Translated<QDialog>(parent)
    , m_session(session)
    , m_tabs(new QTabWidget(this))
    , m_shared(new WordsPage(session.spelling(), files, this))
    , m_own(new WordsPage(session.spelling(), files, this))
    , m_rules(new RulesPage(chosenRules(), this))
    , m_problem(new QLabel(this))
{
    build();
    connect(m_shared, &WordsPage::failed, this, &WordsDialog::tell);
    connect(m_own, &WordsPage::failed, this, &WordsDialog::tell);
    WordsDialog::retranslate();
    load();
}

void WordsDialog::retranslate()
{
    setWindowTitle(tr("Words and checks"));
    m_tabs->setTabText(0, tr("Newsroom's words"));
    m_tabs->setTabText(1, tr("My words"));
    m_tabs->setTabText(2, tr("Checks"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void WordsDialog::build()
{
    setObjectName(u"wordsDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs->setObjectName(u"wordsTabs");
    m_tabs->setDocumentMode(true);
    m_shared->setObjectName(u"sharedWords");
    m_own->setObjectName(u"ownWords");
    for (QWidget *page : std::initializer_list<QWidget *>{m_shared, m_own, m_rules}) {
        m_tabs->addTab(page, QString());
    }
    m_problem->setObjectName(u"problem");
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
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
    await(
        m_session.desk().run([person = m_session.person().id](newsroom::Library &library) {
            return readWords(library, person);
        }),
        this,
        [this](const std::pair<Words, Words> &words) {
            m_sharedBefore = words.first;
            m_ownBefore = words.second;
            m_shared->setWords(words.first);
            m_own->setWords(words.second);
            m_save->setEnabled(true);
        },
        [this](const Error &error) { tell(wording::sentence(error)); });
}

void WordsDialog::save()
{
    m_save->setEnabled(false);
    const auto work = [person = m_session.person().id, sharedBefore = m_sharedBefore,
                       ownBefore = m_ownBefore, shared = m_shared->words(),
                       own = m_own->words()](newsroom::Library &library) {
        const auto kept = keep(library.words(), std::nullopt, sharedBefore, shared);
        return kept ? keep(library.words(), person, ownBefore, own) : kept;
    };
    await(
        m_session.desk().run(work), this,
        [this] {
            chooseRules(m_rules->rules());
            accept();
        },
        [this](const Error &error) {
            tell(wording::sentence(error));
            m_save->setEnabled(true);
        });
}

void WordsDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace tilshi::ui
