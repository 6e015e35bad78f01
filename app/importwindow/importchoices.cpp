#include "importwindow/importchoices.h"

#include "importwindow/choicecard.h"
#include "importwindow/importwords.h"
#include "session/importing/importlist.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tilshi::importwindow {
namespace {

using importing::PageExtent;

constexpr qsizetype shownAtFirst = 3;

bool isAnyFit(const QList<importing::EncodingReading> &readings)
{
    return std::any_of(readings.begin(), readings.end(),
                       [](const auto &one) { return one.fit < importing::Fit::Broken; });
}

QVBoxLayout *partLayout(QWidget *part)
{
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

} // namespace

ImportChoices::ImportChoices(const session::Session &session,
                             std::optional<newsroom::SectionId> section, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_encodingPart(new QWidget(this))
    , m_encodingTitle(new QLabel(m_encodingPart))
    , m_encodings(new ChoiceCard(QStringLiteral("encoding"), m_encodingPart))
    , m_more(new QToolButton(m_encodingPart))
    , m_encodingNote(new QLabel(m_encodingPart))
    , m_extentPart(new QWidget(this))
    , m_extentTitle(new QLabel(m_extentPart))
    , m_extents(new ChoiceCard(QStringLiteral("extent"), m_extentPart))
    , m_sectionTitle(new QLabel(this))
    , m_sections(new QComboBox(this))
{
    build();
    fillSections(section);
    connect(m_encodings, &ChoiceCard::chose, this,
            [this](int number) { Q_EMIT encodingChosen(m_names.value(number)); });
    connect(m_extents, &ChoiceCard::chose, this, [this](int number) {
        Q_EMIT extentChosen(number == 0 ? PageExtent::Article : PageExtent::WholePage);
    });
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_isAll = true;
        showEncodings();
    });
    showFile(nullptr);
    ImportChoices::retranslate();
}

void ImportChoices::build()
{
    m_more->setObjectName(u"moreEncodings");
    m_more->setAutoRaise(true);
    m_sections->setObjectName(u"importSection");
    m_sectionTitle->setBuddy(m_sections);
    m_encodingNote->setWordWrap(true);
    m_encodingNote->setForegroundRole(QPalette::PlaceholderText);
    QVBoxLayout *encodings = partLayout(m_encodingPart);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_encodingTitle, m_encodings}) {
        encodings->addWidget(widget);
    }
    encodings->addWidget(m_more, 0, Qt::AlignLeft);
    encodings->addWidget(m_encodingNote);
    QVBoxLayout *extents = partLayout(m_extentPart);
    extents->addWidget(m_extentTitle);
    extents->addWidget(m_extents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_encodingPart);
    layout->addWidget(m_extentPart);
    auto *sections = new QVBoxLayout;
    sections->setSpacing(6);
    sections->addWidget(m_sectionTitle);
    sections->addWidget(m_sections);
    layout->addLayout(sections);
}

void ImportChoices::showFile(const session::ImportFile *file)
{
    const QString path = file ? file->path : QString();
    m_isAll = m_isAll && path == m_path;
    m_path = path;
    m_encodingPart->setVisible(file && !file->reading.encodings.isEmpty());
    m_extentPart->setVisible(file && file->reading.article &&
                             file->reading.whole != file->reading.found &&
                             file->reading.whole.words > 0);
    if (file) {
        m_readings = file->reading.encodings;
        m_wanted = file->options.encoding;
        showEncodings();
        showExtents(*file);
    }
}

std::optional<newsroom::SectionId> ImportChoices::section() const
{
    return m_sections->currentData().value<std::optional<newsroom::SectionId>>();
}

void ImportChoices::retranslate()
{
    m_encodingTitle->setText(tr("Encoding"));
    m_encodings->setAccessibleName(tr("Encoding"));
    m_extentTitle->setText(tr("What comes in"));
    m_extents->setAccessibleName(tr("What comes in"));
    m_sectionTitle->setText(tr("Section"));
    m_sections->setItemText(0, tr("No section"));
    showEncodings();
}

/// The likeliest, and the one that was chosen.
void ImportChoices::showEncodings()
{
    QList<ChoiceCard::Choice> choices;
    m_names.clear();
    int chosen = 0;
    for (const importing::EncodingReading &one : std::as_const(m_readings)) {
        const QString name = one.found ? QString() : one.name;
        const bool isChosen = name == m_wanted;
        if (m_isAll || isChosen || choices.size() < shownAtFirst) {
            chosen = isChosen ? int(choices.size()) : chosen;
            choices.append({one.name, fitText(one), one.sample, true});
            m_names.append(name);
        }
    }
    m_encodings->setChoices(choices);
    m_encodings->setChosen(chosen);
    m_hidden = int(m_readings.size() - choices.size());
    m_more->setVisible(m_hidden > 0);
    m_more->setText(tr("More encodings (%1)").arg(m_hidden));
    m_encodingNote->setText(isAnyFit(m_readings)
                                ? tr("The file does not say in which encoding it is.")
                                : tr("In no encoding does this look like Kazakh or Russian."));
}

void ImportChoices::showExtents(const session::ImportFile &file)
{
    m_extents->setChoices({{tr("The article that was found"), {}, holdingText(file.reading.found)},
                           {tr("The whole page"), {}, holdingText(file.reading.whole)}});
    m_extents->setChosen(file.options.extent == PageExtent::Article ? 0 : 1);
}

void ImportChoices::fillSections(std::optional<newsroom::SectionId> section)
{
    m_sections->addItem(QString(), QVariant::fromValue(std::optional<newsroom::SectionId>()));
    for (const newsroom::Section &one : m_session.sections()) {
        if (!one.hidden || one.id == section) {
            m_sections->addItem(one.name, QVariant::fromValue(std::optional(one.id)));
            if (one.id == section) {
                m_sections->setCurrentIndex(m_sections->count() - 1);
            }
        }
    }
}

} // namespace tilshi::importwindow
