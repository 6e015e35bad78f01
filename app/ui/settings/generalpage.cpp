#include "ui/settings/generalpage.h"

#include "session/session.h"
#include "ui/settings/imagefield.h"
#include "widgets/desktop/filechooser.h"
#include "widgets/languages.h"
#include "widgets/problemlabel.h"
#include "wording/wording.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>

#include <tuple>
#include <utility>

namespace tilshi::ui {

GeneralPage::GeneralPage(session::Session &session, widgets::FileChooser &files, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_files(files)
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_baseUrl(new QLineEdit(this))
    , m_siteFolder(new QLineEdit(this))
    , m_chooseFolder(new QPushButton(this))
    , m_logo(new ImageField(session, files, this))
    , m_shareImage(new ImageField(session, files, this))
    , m_fourEyes(new QCheckBox(this))
    , m_grace(new QSpinBox(this))
    , m_language(new QComboBox(this))
    , m_problem(new widgets::ProblemLabel(QStringLiteral("generalProblem"), this))
{
    auto *folder = new QWidget(this);
    auto *folderRow = new QHBoxLayout(folder);
    folderRow->setContentsMargins(0, 0, 0, 0);
    folderRow->addWidget(m_siteFolder, 1);
    folderRow->addWidget(m_chooseFolder);
    m_form->setContentsMargins(14, 14, 14, 14);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addRow(QStringLiteral("newsroomName"), m_name);
    addRow(QStringLiteral("newsroomZone"), m_zone);
    addRow(QStringLiteral("articleLanguage"), m_language);
    addRow(QStringLiteral("baseUrl"), m_baseUrl);
    addRow(QStringLiteral("siteFolderRow"), folder);
    addRow(QStringLiteral("logo"), m_logo);
    addRow(QStringLiteral("shareImage"), m_shareImage);
    addRow(QStringLiteral("fourEyes"), m_fourEyes);
    addRow(QStringLiteral("grace"), m_grace);
    m_siteFolder->setObjectName(u"siteFolder");
    m_grace->setRange(0, 24 * 60);
    m_form->addRow(m_problem);
    fillZones();
    for (const QString &code : widgets::Languages::codes()) {
        m_language->addItem(widgets::Languages::nativeName(code), code);
    }
    connectFields();
    refill();
    GeneralPage::retranslate();
}

const session::NewPicture &GeneralPage::newLogo() const
{
    return m_logo->newPicture();
}

const session::NewPicture &GeneralPage::newShareImage() const
{
    return m_shareImage->newPicture();
}

newsroom::Wish<newsroom::Settings> GeneralPage::takeWish()
{
    const newsroom::Settings wanted = settings();
    for (const auto &[key, field] : lines()) {
        field->setModified(false);
    }
    return {std::exchange(m_seen, wanted), wanted};
}

/// The fields of text, by the keys of their settings.
QList<std::pair<QString, QLineEdit *>> GeneralPage::lines() const
{
    return {{QStringLiteral("name"), m_name},
            {QStringLiteral("zone"), m_zone->lineEdit()},
            {QStringLiteral("baseUrl"), m_baseUrl},
            {QStringLiteral("siteFolder"), m_siteFolder}};
}

/// The settings whose fields somebody is about to change.
QStringList GeneralPage::beingTyped() const
{
    QStringList keys;
    for (const auto &[key, field] : lines()) {
        if (field->hasFocus() && field->isModified()) {
            keys.append(key);
        }
    }
    if (m_grace->hasFocus() && m_grace->value() != m_seen.graceMinutes) {
        keys.append(QStringLiteral("graceMinutes"));
    }
    return keys;
}

QList<GeneralPage::Entry> GeneralPage::entries() const
{
    return {
        {QStringLiteral("name"), m_name, m_name->text().trimmed()},
        {QStringLiteral("zone"), m_zone, m_zone->currentText().trimmed()},
        {QStringLiteral("baseUrl"), m_baseUrl, m_baseUrl->text().trimmed()},
        {QStringLiteral("siteFolder"), m_siteFolder, m_siteFolder->text().trimmed()},
        {QStringLiteral("graceMinutes"), m_grace, QString::number(m_grace->value())},
    };
}

newsroom::Settings GeneralPage::settings()
{
    newsroom::Settings settings = m_seen;
    settings.logo = m_logo->media();
    settings.shareImage = m_shareImage->media();
    settings.fourEyes = m_fourEyes->isChecked();
    settings.language = m_language->currentData().toString();
    QStringList problems;
    for (const Entry &entry : entries()) {
        const auto changed = newsroom::withSetting(settings, entry.key, entry.text);
        if (changed) {
            settings = *changed;
        } else {
            problems.append(problemOf(entry.field, entry.text, changed.error()));
        }
    }
    m_problem->tell(problems.join(u'\n'));
    return settings;
}

QString GeneralPage::refused() const
{
    return m_problem->text();
}

/// What was told in red goes as soon as it is mended.
void GeneralPage::recheck()
{
    if (m_problem->tells()) {
        settings();
    }
}

QString GeneralPage::nameOf(const QWidget *field) const
{
    for (const QLabel *label : m_labels) {
        if (label->buddy() == field) {
            return label->text();
        }
    }
    return {};
}

QString GeneralPage::problemOf(const QWidget *field, const QString &typed, const Error &error) const
{
    const QString whole = QStringLiteral("https://") + typed;
    const bool misses = field == m_baseUrl && !typed.contains(u"://") &&
                        newsroom::withSetting({}, QStringLiteral("baseUrl"), whole);
    return nameOf(field) + u": " +
           (misses ? tr("it begins with https://. Write it as: %1").arg(whole)
                   : wording::sentence(error));
}

void GeneralPage::retranslate()
{
    const QStringList names{tr("Name of the newsroom"),         tr("Time zone"),
                            tr("Language of new articles"),     tr("Address of the site"),
                            tr("Folder of the site"),           tr("Logo"),
                            tr("Image for shared links"),       tr("Approval"),
                            tr("Publish late by itself, up to")};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setText(names.at(i));
        m_labels.at(i)->buddy()->setAccessibleName(names.at(i));
    }
    m_zone->lineEdit()->setAccessibleName(m_zone->accessibleName());
    m_baseUrl->setPlaceholderText(QStringLiteral("https://example.kz"));
    m_siteFolder->setPlaceholderText(tr("In the library's folder"));
    m_siteFolder->setAccessibleName(tr("Folder of the site"));
    m_chooseFolder->setText(tr("Browse…"));
    m_fourEyes->setText(tr("Nobody approves their own article"));
    m_fourEyes->setToolTip(tr("Neither its owner nor an author, nor whoever wrote most of what has "
                              "come since the last approval. Where this is off, the log says of "
                              "each such approval that it was one's own."));
    m_grace->setSuffix(tr(" min"));
}

void GeneralPage::addRow(const QString &name, QWidget *field)
{
    field->setObjectName(name);
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_labels.append(label);
    m_form->addRow(label, field);
}

void GeneralPage::connectFields()
{
    for (QLineEdit *field : {m_name, m_baseUrl, m_siteFolder, m_zone->lineEdit()}) {
        connect(field, &QLineEdit::editingFinished, this, [this] {
            restoreEmpty();
            Q_EMIT edited();
        });
        connect(field, &QLineEdit::textEdited, this, &GeneralPage::recheck);
    }
    for (QComboBox *combo : {m_zone, m_language}) {
        connect(combo, &QComboBox::activated, this, &GeneralPage::edited);
    }
    connect(m_fourEyes, &QCheckBox::clicked, this, &GeneralPage::edited);
    connect(m_grace, &QSpinBox::editingFinished, this, &GeneralPage::edited);
    connect(m_chooseFolder, &QPushButton::clicked, this, [this] {
        m_files.openFolder(this, tr("Folder of the site"), [this](const QString &path) {
            m_siteFolder->setText(path);
            Q_EMIT edited();
        });
    });
    for (ImageField *picture : {m_logo, m_shareImage}) {
        connect(picture, &ImageField::edited, this, &GeneralPage::edited);
        connect(picture, &ImageField::failed, this, &GeneralPage::failed);
    }
}

/// A newsroom has a name and a zone: an empty field gets back what was in it.
void GeneralPage::restoreEmpty()
{
    const std::pair<QLineEdit *, QString> needed[] = {
        {m_name, m_seen.name}, {m_zone->lineEdit(), QString::fromLatin1(m_seen.zone)}};
    for (const auto &[field, text] : needed) {
        if (field->text().trimmed().isEmpty()) {
            field->setText(text);
        }
    }
}

void GeneralPage::refill()
{
    const QStringList typed = beingTyped();
    for (const QString &key : newsroom::settingKeys()) {
        if (!typed.contains(key)) {
            newsroom::takeSetting(m_seen, m_session.settings(), key);
        }
    }
    for (const auto &[key, field] : lines()) {
        const QString text = *newsroom::settingText(m_seen, key);
        // What can't be so stays there, in red, to be mended.
        const bool isRefused = isEnabled() && !field->text().trimmed().isEmpty() &&
                               !newsroom::withSetting(m_seen, key, field->text());
        if (!typed.contains(key) && !isRefused && field->text() != text) {
            field->setText(text);
        }
    }
    if (!typed.contains(u"graceMinutes")) {
        m_grace->setValue(m_seen.graceMinutes);
    }
    const std::pair<ImageField *, QString> pictures[] = {{m_logo, m_seen.logo},
                                                         {m_shareImage, m_seen.shareImage}};
    for (const auto &[field, media] : pictures) {
        if (field->media() != media || !field->newPicture().bytes.isEmpty()) {
            field->setMedia(media);
        }
    }
    m_fourEyes->setChecked(m_seen.fourEyes);
    m_language->setCurrentIndex(m_language->findData(m_seen.language));
    recheck();
}

void GeneralPage::fillZones()
{
    QStringList names;
    for (const QByteArray &name : QTimeZone::availableTimeZoneIds()) {
        names.append(QString::fromLatin1(name));
    }
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(names);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

} // namespace tilshi::ui
