#include "ui/inspector/detailspanel.h"

#include "newsroom/effects.h"
#include "newsroom/normalform.h"
#include "session/currentarticle.h"
#include "session/session.h"
#include "ui/inspector/embargofield.h"
#include "ui/inspector/missingsections.h"
#include "widgets/languages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace tilshi::ui {
namespace {

QStringList splitAtCommas(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            parts.append(part.trimmed());
        }
    }
    return parts;
}

/// Another article's field begins anew, so that nothing typed for one can be taken back into
/// another.
void fillField(QLineEdit *field, const QString &text, bool isOther)
{
    const bool isTyping = field->hasFocus() || field->isModified();
    if (isOther || (!isTyping && field->text() != text)) {
        field->setText(text);
        field->setCursorPosition(0);
    }
}

} // namespace

DetailsPanel::DetailsPanel(session::Session &session, session::CurrentArticle &article,
                           QWidget *parent, std::chrono::milliseconds rest)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_article(article)
    , m_form(new QFormLayout(this))
    , m_section(new QComboBox(this))
    , m_makeSections(new QPushButton(this))
    , m_noSections(new QLabel(this))
    , m_authors(new QLineEdit(this))
    , m_tags(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_urgent(new QCheckBox(this))
    , m_slug(new QLineEdit(this))
    , m_embargo(new EmbargoField(this))
    , m_kicker(new QLineEdit(this))
    , m_credit(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_owner(new QComboBox(this))
{
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connectFields();
    connectArticle();
    DetailsPanel::retranslate();
}

void DetailsPanel::connectArticle()
{
    connect(&m_article, &session::CurrentArticle::leaving, this, &DetailsPanel::handIn);
    connect(&m_article, &session::CurrentArticle::opened, this, &DetailsPanel::fill);
    connect(&m_article, &session::CurrentArticle::opened, this, &DetailsPanel::fillAside);
    connect(&m_article, &session::CurrentArticle::changed, this, &DetailsPanel::fill);
    connect(&m_article, &session::CurrentArticle::closed, this, &DetailsPanel::fill);
    connect(&m_session, &session::Session::factsChanged, this, &DetailsPanel::fill);
}

void DetailsPanel::retranslate()
{
    const QStringList names{
        tr("Section"), tr("Authors"), tr("Tags"),   tr("Language"), tr("Urgency"),
        tr("Slug"),    tr("Embargo"), tr("Kicker"), tr("Credit"),   tr("Note to the editors"),
        tr("Owner")};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setText(names.at(i));
        m_labels.at(i)->buddy()->setAccessibleName(names.at(i));
    }
    m_makeSections->setText(tr("Make sections…"));
    m_urgent->setText(tr("Urgent"));
    m_authors->setPlaceholderText(tr("Names, with commas between"));
    m_tags->setPlaceholderText(tr("Tags, with commas between"));
    m_slug->setPlaceholderText(tr("Made of the headline"));
    fill();
}

void DetailsPanel::build()
{
    m_form->setContentsMargins(12, 12, 12, 12);
    m_form->setVerticalSpacing(4);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(QStringLiteral("section"), m_section);
    m_makeSections->setObjectName(u"makeSections");
    m_noSections->setObjectName(u"noSections");
    m_noSections->setWordWrap(true);
    m_form->addRow(m_noSections);
    m_form->addRow(m_makeSections);
    connect(m_makeSections, &QPushButton::clicked, this, &DetailsPanel::sectionsAsked);
    addField(QStringLiteral("authors"), m_authors);
    addField(QStringLiteral("tags"), m_tags);
    addField(QStringLiteral("language"), m_language);
    addField(QStringLiteral("urgent"), m_urgent);
    addField(QStringLiteral("slug"), m_slug);
    addField(QStringLiteral("embargoRow"), m_embargo);
    addField(QStringLiteral("kicker"), m_kicker);
    addField(QStringLiteral("credit"), m_credit);
    addField(QStringLiteral("note"), m_note);
    addField(QStringLiteral("owner"), m_owner);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 4);
    for (QComboBox *combo : {m_section, m_language, m_owner}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(10);
    }
}

void DetailsPanel::addField(const QString &name, QWidget *field)
{
    field->setObjectName(name);
    auto *label = new QLabel(this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(field);
    label->setContentsMargins(0, 6, 0, 0);
    m_labels.append(label);
    m_form->addRow(label, field);
}

void DetailsPanel::connectFields()
{
    for (QComboBox *combo : {m_section, m_language}) {
        connect(combo, &QComboBox::activated, this, &DetailsPanel::tellDetails);
    }
    for (QLineEdit *field : {m_authors, m_tags, m_slug}) {
        connect(field, &QLineEdit::editingFinished, this, &DetailsPanel::handIn);
        connect(field, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
    }
    connect(m_embargo, &EmbargoField::textEdited, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &DetailsPanel::handIn);
    connect(m_urgent, &QCheckBox::clicked, this, &DetailsPanel::tellDetails);
    connect(m_embargo, &EmbargoField::edited, this, &DetailsPanel::tellDetails);
    for (QLineEdit *field : {m_kicker, m_credit}) {
        connect(field, &QLineEdit::textEdited, this, &DetailsPanel::tellAside);
    }
    connect(m_note, &QPlainTextEdit::textChanged, this, &DetailsPanel::tellAside);
    connect(m_owner, &QComboBox::activated, this,
            [this] { Q_EMIT ownerChosen(m_owner->currentData().value<newsroom::PersonId>()); });
}

void DetailsPanel::fillChoices()
{
    fillSections();
    fillOwners();
    fillLanguages();
}

void DetailsPanel::fillSections()
{
    const std::optional<newsroom::SectionId> chosen = shownArticle().metadata.section;
    m_section->clear();
    m_section->addItem(tr("No section"), QVariant::fromValue(newsroom::SectionId()));
    for (const newsroom::Section &section : m_session.sections()) {
        if (section.hidden && section.id != chosen) {
            continue;
        }
        m_section->addItem(section.name, QVariant::fromValue(section.id));
        if (section.id == chosen) {
            m_section->setCurrentIndex(m_section->count() - 1);
        }
    }
}

/// Where there is nothing to choose: where sections are made, or whom to ask.
void DetailsPanel::offerSections()
{
    const bool none = !hasSections(m_session);
    const bool chief = m_session.person().isChief();
    m_noSections->setText(chief ? tr("The newsroom has no sections yet.")
                                : tr("There are no sections yet. The chief editor makes them: %1.")
                                      .arg(chiefNames(m_session)));
    m_noSections->setVisible(none);
    m_makeSections->setVisible(none && chief);
}

void DetailsPanel::fillOwners()
{
    const newsroom::PersonId owner = m_article.article().owner;
    m_owner->clear();
    for (const newsroom::Person &person : m_session.people()) {
        if (person.active || person.id == owner) {
            m_owner->addItem(person.name, QVariant::fromValue(person.id));
        }
        if (person.id == owner) {
            m_owner->setCurrentIndex(m_owner->count() - 1);
        }
    }
}

void DetailsPanel::fillLanguages()
{
    m_language->clear();
    for (const QString &code : widgets::Languages::codes()) {
        m_language->addItem(widgets::Languages::nativeName(code), code);
    }
    m_language->setCurrentIndex(m_language->findData(shownArticle().metadata.language));
}

void DetailsPanel::fill()
{
    setEnabled(m_article.isOpen());
    if (!m_article.isOpen()) {
        m_shown = {};
        return;
    }
    const QScopedValueRollback filling(m_filling, true);
    const newsroom::ArticleId id = m_article.article().id;
    const bool isOther = std::exchange(m_shown, id) != id;
    if (isOther || !m_article.isEditable() || shownArticle() == m_article.article()) {
        m_told.reset();
    }
    fillChoices();
    offerSections();
    fillTyped(shownArticle(), isOther);
    enableFields();
}

/// With what was handed in and is still on its way, so that an older answer takes nothing back.
newsroom::Article DetailsPanel::shownArticle() const
{
    return m_told ? newsroom::withDetails(m_article.article(), newsroom::normalForm(*m_told))
                  : m_article.article();
}

void DetailsPanel::fillTyped(const newsroom::Article &article, bool isOther)
{
    fillField(m_authors, article.metadata.authors.join(QStringLiteral(", ")), isOther);
    fillField(m_tags, article.metadata.tags.join(QStringLiteral(", ")), isOther);
    fillField(m_slug, article.slug, isOther);
    m_urgent->setChecked(article.urgency == newsroom::Urgency::Urgent);
    m_embargo->setEmbargo(article.embargo, m_session.clock().now(), m_session.settings().zone,
                          isOther);
}

void DetailsPanel::fillAside()
{
    const QScopedValueRollback filling(m_filling, true);
    const newsroom::Content &content = m_article.content();
    m_kicker->setText(content.kicker);
    m_credit->setText(content.credit);
    m_note->setPlainText(content.note);
}

void DetailsPanel::enableFields()
{
    const bool editable = m_article.isEditable();
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_section, m_authors, m_tags, m_language, m_urgent, m_embargo, m_kicker, m_credit}) {
        field->setEnabled(editable);
    }
    m_note->setReadOnly(!editable);
    m_slug->setEnabled(editable && !m_article.article().publishedAt);
    m_slug->setToolTip(m_article.article().publishedAt
                           ? tr("The address of a published article stays as it is.")
                           : QString());
    m_owner->setEnabled(m_session.person().isChief() && !m_article.isNew());
    m_owner->setToolTip(m_owner->isEnabled() ? QString()
                                             : tr("The chief editor changes an article's owner."));
}

newsroom::Details DetailsPanel::details() const
{
    newsroom::Details details;
    details.metadata.language = m_language->currentData().toString();
    const auto section = m_section->currentData().value<newsroom::SectionId>();
    if (!section.isNull()) {
        details.metadata.section = section;
    }
    details.metadata.authors = splitAtCommas(m_authors->text());
    details.metadata.tags = splitAtCommas(m_tags->text());
    details.urgency = m_urgent->isChecked() ? newsroom::Urgency::Urgent : newsroom::Urgency::Normal;
    details.slug = m_slug->text().trimmed();
    details.embargo = m_embargo->embargo();
    return details;
}

void DetailsPanel::tellDetails()
{
    if (!m_filling && m_article.isOpen()) {
        for (QLineEdit *field : {m_authors, m_tags, m_slug}) {
            field->setModified(false);
        }
        m_embargo->setHandedIn();
        m_rest.stop();
        m_told = details();
        Q_EMIT detailsEdited(*m_told);
    }
}

/// Whether nothing else has been told since.
bool DetailsPanel::isLast(const newsroom::Details &told) const
{
    return m_told && m_article.isOpen() &&
           shownArticle() == newsroom::withDetails(m_article.article(), newsroom::normalForm(told));
}

void DetailsPanel::confirm(const newsroom::Details &told)
{
    if (isLast(told)) {
        m_told.reset();
        fill();
    }
}

void DetailsPanel::takeBack(const newsroom::Details &told)
{
    if (!isLast(told)) {
        return;
    }
    m_told.reset();
    const newsroom::Article &kept = m_article.article();
    m_authors->setModified(m_authors->isModified() ||
                           told.metadata.authors != kept.metadata.authors);
    m_tags->setModified(m_tags->isModified() || told.metadata.tags != kept.metadata.tags);
    m_slug->setModified(m_slug->isModified() || told.slug != kept.slug);
    fill();
}

void DetailsPanel::handIn()
{
    const QLineEdit *const fields[] = {m_authors, m_tags, m_slug};
    if (m_embargo->isModified() ||
        std::any_of(std::begin(fields), std::end(fields),
                    [](const QLineEdit *field) { return field->isModified(); })) {
        tellDetails();
    }
}

void DetailsPanel::tellAside()
{
    if (!m_filling && m_article.isEditable()) {
        Q_EMIT asideEdited(m_kicker->text(), m_credit->text(), m_note->toPlainText());
    }
}

} // namespace tilshi::ui
