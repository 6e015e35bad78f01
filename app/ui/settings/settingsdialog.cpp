#include "ui/settings/settingsdialog.h"

#include "ui/await.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/imagefield.h"
#include "ui/settings/peoplepage.h"
#include "ui/settings/sectionspage.h"
#include "ui/theme.h"
#include "wording/wording.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

namespace tilshi::ui {
namespace {

/// A picture chosen on the page, to be put among the library's media.
struct NewPicture
{
    QByteArray bytes;
    QString ending;
};

/// All that the dialog keeps, in one piece of work.
struct Changes
{
    newsroom::Settings settings;
    NewPicture logo;
    NewPicture shareImage;
    QList<newsroom::Section> sections;
    QList<newsroom::Person> people;
};

NewPicture pictureOf(const ImageField *field)
{
    return {field->newBytes(), field->newEnding()};
}

Result<void> keepPicture(newsroom::Library &library, const NewPicture &picture, QString &name)
{
    if (picture.bytes.isEmpty()) {
        return {};
    }
    const Result<QString> kept = library.media().add(picture.bytes, picture.ending);
    if (!kept) {
        return fail(kept.error());
    }
    name = *kept;
    return {};
}

/// Saves each of the new values that is not among the old.
template <class Store, class Value>
Result<void> keepChanged(Store &store, const QList<Value> &values)
{
    const Result<QList<Value>> before = store.all();
    if (!before) {
        return fail(before.error());
    }
    for (const Value &value : values) {
        if (before->contains(value)) {
            continue;
        }
        if (const Result<void> saved = store.save(value); !saved) {
            return saved;
        }
    }
    return {};
}

Result<void> keep(newsroom::Library &library, Changes changes)
{
    Result<void> done = keepPicture(library, changes.logo, changes.settings.logo);
    if (done) {
        done = keepPicture(library, changes.shareImage, changes.settings.shareImage);
    }
    if (done) {
        done = library.settings().save(changes.settings);
    }
    if (done) {
        done = keepChanged(library.sections(), changes.sections);
    }
    return done ? keepChanged(library.people(), changes.people) : done;
}

} // namespace

SettingsDialog::SettingsDialog(Session &session, FileChooser &files, QWidget *parent)
    : Translated<QDialog>(parent)
    , m_session(session)
    , m_tabs(new QTabWidget(this))
    , m_general(new GeneralPage(session, files, this))
    , m_sections(new SectionsPage(session.sections(), this))
    , m_people(new PeoplePage(session.people(), this))
    , m_problem(new QLabel(this))
{
    build();
    connect(m_general, &GeneralPage::edited, this, &SettingsDialog::check);
    connect(m_people, &PeoplePage::edited, this, &SettingsDialog::check);
    connect(m_general, &GeneralPage::failed, this,
            [this](const Error &error) { tell(wording::sentence(error)); });
    SettingsDialog::retranslate();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Newsroom settings"));
    m_tabs->setTabText(0, tr("General"));
    m_tabs->setTabText(1, tr("Sections"));
    m_tabs->setTabText(2, tr("People"));
    m_save->setText(tr("Save"));
    check();
}

void SettingsDialog::build()
{
    setObjectName(u"settingsDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs->setObjectName(u"settingsTabs");
    m_tabs->setDocumentMode(true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_general, m_sections, m_people}) {
        m_tabs->addTab(page, QString());
        page->setEnabled(m_session.person().isChief());
    }
    m_problem->setObjectName(u"problem");
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, dangerColour(red));
    m_problem->setPalette(red);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"accept");
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"cancel");
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(680, 560);
}

void SettingsDialog::check()
{
    if (!m_session.person().isChief()) {
        return tell(wording::sentence(newsroom::Refusal::NotChief));
    }
    const Result<newsroom::Settings> settings = m_general->settings();
    tell(settings ? m_people->problem() : wording::sentence(settings.error()));
}

void SettingsDialog::save()
{
    const Result<newsroom::Settings> settings = m_general->settings();
    if (!settings || !m_session.person().isChief()) {
        return check();
    }
    const Changes changes{*settings, pictureOf(m_general->logo()),
                          pictureOf(m_general->shareImage()), m_sections->sections(),
                          m_people->people()};
    m_save->setEnabled(false);
    await(
        m_session.desk().run(
            [changes](newsroom::Library &library) { return keep(library, changes); }),
        this, [this] { saved(); },
        [this](const Error &error) {
            tell(wording::sentence(error));
            m_save->setEnabled(true);
            m_session.reload();
        });
}

void SettingsDialog::saved()
{
    m_session.reload();
    accept();
}

void SettingsDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty());
}

} // namespace tilshi::ui
