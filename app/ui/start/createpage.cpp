#include "ui/start/createpage.h"

#include "base/normaltext.h"
#include "language/slug.h"
#include "newsroom/defaults.h"
#include "widgets/desktop/filechooser.h"
#include "widgets/problemlabel.h"
#include "wording/people.h"

#include <QBoxLayout>
#include <QDir>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace tilshi::ui {
namespace {

QString proposedSections()
{
    QStringList names;
    for (const newsroom::Section &section : newsroom::firstSections()) {
        names.append(section.name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

CreatePage::CreatePage(widgets::FileChooser &files, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_files(files)
    , m_title(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_personLabel(new QLabel(this))
    , m_person(new QLineEdit(this))
    , m_loginLabel(new QLabel(this))
    , m_login(new QLineEdit(this))
    , m_sectionsLabel(new QLabel(this))
    , m_sections(new QLineEdit(proposedSections(), this))
    , m_folderLabel(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_loginProblem(new widgets::ProblemLabel(QStringLiteral("problem"), this))
    , m_folderProblem(new widgets::ProblemLabel(QStringLiteral("folderProblem"), this))
    , m_back(new QPushButton(this))
    , m_create(new QPushButton(this))
{
    build();
    connect(m_name, &QLineEdit::textChanged, this, &CreatePage::proposeFolder);
    connect(m_person, &QLineEdit::textChanged, this, &CreatePage::proposeLogin);
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_ownLogin = true; });
    for (QLineEdit *field : {m_name, m_person, m_login, m_sections, m_folder}) {
        connect(field, &QLineEdit::textChanged, this, &CreatePage::check);
        connect(field, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    }
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_ownFolder = true; });
    connect(m_folder, &QLineEdit::textChanged, this, [this] { m_folderProblem->tell({}); });
    connect(m_browse, &QPushButton::clicked, this, [this] {
        m_files.openFolder(this, tr("Folder of the library"), [this](const QString &path) {
            m_ownFolder = true;
            m_folder->setText(path);
        });
    });
    connect(m_back, &QPushButton::clicked, this, &CreatePage::backAsked);
    connect(m_create, &QPushButton::clicked, this, &CreatePage::create);
    CreatePage::retranslate();
}

QString CreatePage::freeFolder(const QString &name)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = documents.filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = documents.filePath(name + u'-' + QString::number(number));
    }
    return path;
}

void CreatePage::refuseFolder(const QString &reason)
{
    m_folderProblem->tell(reason);
    m_folder->setFocus(Qt::OtherFocusReason);
    m_folder->selectAll();
}

void CreatePage::retranslate()
{
    m_title->setText(tr("Create a newsroom"));
    m_nameLabel->setText(tr("Name of the newsroom"));
    m_personLabel->setText(tr("Your name"));
    m_loginLabel->setText(tr("Your login"));
    m_loginLabel->setToolTip(tr("Small Latin letters and digits, for the command line."));
    m_sectionsLabel->setText(tr("Sections, with commas between"));
    m_sections->setPlaceholderText(tr("They can be changed later in the newsroom's settings"));
    m_folderLabel->setText(tr("Folder of the library"));
    m_browse->setText(tr("Browse…"));
    m_back->setText(tr("Back"));
    m_create->setText(tr("Create"));
    check();
}

void CreatePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backAsked();
    } else {
        widgets::Translated<QWidget>::keyPressEvent(event);
    }
}

void CreatePage::build()
{
    m_name->setObjectName(u"createName");
    m_person->setObjectName(u"createPerson");
    m_login->setObjectName(u"createLogin");
    m_sections->setObjectName(u"createSections");
    m_folder->setObjectName(u"createFolder");
    m_browse->setObjectName(u"createBrowse");
    m_back->setObjectName(u"createBack");
    m_create->setObjectName(u"create");
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(6);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_personLabel, m_person);
    form->addRow(m_loginLabel, m_login);
    form->addRow(m_loginProblem);
    form->addRow(m_sectionsLabel, m_sections);
    form->addRow(m_folderLabel, folder);
    form->addRow(m_folderProblem);
    m_nameLabel->setBuddy(m_name);
    m_personLabel->setBuddy(m_person);
    m_loginLabel->setBuddy(m_login);
    m_sectionsLabel->setBuddy(m_sections);
    m_folderLabel->setBuddy(m_folder);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_create);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(56, 32, 56, 24);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void CreatePage::proposeFolder()
{
    const QString slug = language::slug(m_name->text());
    if (!m_ownFolder && !slug.isEmpty()) {
        m_folder->setText(freeFolder(slug));
    }
}

void CreatePage::proposeLogin()
{
    if (!m_ownLogin) {
        m_login->setText(newsroom::proposedLogin(m_person->text(), {}));
    }
}

void CreatePage::check()
{
    const QString login = m_login->text().trimmed();
    m_loginProblem->tell(login.isEmpty() ? QString() : wording::loginProblem(login));
    m_create->setEnabled(!m_name->text().trimmed().isEmpty() && !login.isEmpty() &&
                         !m_loginProblem->tells() && !m_person->text().trimmed().isEmpty() &&
                         !folder().isEmpty());
}

QString CreatePage::folder() const
{
    return storableCharacters(m_folder->text()).trimmed();
}

void CreatePage::create()
{
    newsroom::Settings settings;
    settings.name = m_name->text().trimmed();
    newsroom::Person owner;
    owner.id = newsroom::PersonId::create();
    owner.name = m_person->text().trimmed();
    owner.login = m_login->text().trimmed();
    owner.role = newsroom::Role::Chief;
    Q_EMIT createAsked(folder(), settings, owner,
                       newsroom::sectionsNamed(m_sections->text().split(u',')));
}

} // namespace tilshi::ui
