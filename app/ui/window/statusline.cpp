#include "ui/window/statusline.h"

#include "language/numbers.h"
#include "language/zonetext.h"
#include "ui/window/savesentence.h"
#include "widgets/elidedlabel.h"
#include "widgets/languages.h"
#include "wording/wording.h"

#include <QAccessibleWidget>
#include <QLabel>

namespace tilshi::ui {
namespace {

/// A field as a screen reader finds it: its text is its name, read when somebody asks for it. A
/// label that has a name of its own tells nobody that its text has changed, as it does with every
/// word that is typed.
class AccessibleField : public QAccessibleWidget
{
public:
    explicit AccessibleField(QLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<QLabel *>(widget())->text() : QString();
    }
};

QAccessibleInterface *fieldOf(const QString &, QObject *object)
{
    auto *label = qobject_cast<QLabel *>(object);
    return label && qobject_cast<QStatusBar *>(label->parentWidget()) ? new AccessibleField(label)
                                                                      : nullptr;
}

} // namespace

StatusLine::StatusLine(session::Session &session, QWidget *parent)
    : widgets::Translated<QStatusBar>(parent)
    , m_session(session)
    , m_savedLabel(field(new widgets::ElidedLabel(this), QStringLiteral("saved"), false))
    , m_words(field(new QLabel(this), QStringLiteral("words"), false))
    , m_characters(field(new QLabel(this), QStringLiteral("characters"), false))
    , m_minutes(field(new QLabel(this), QStringLiteral("minutes"), false))
    , m_goalLabel(field(new QLabel(this), QStringLiteral("goal"), false))
    , m_spelling(field(new QLabel(this), QStringLiteral("spelling"), false))
    , m_due(field(new QLabel(this), QStringLiteral("nextDue"), true))
    , m_zone(field(new QLabel(this), QStringLiteral("zone"), true))
    , m_who(field(new QLabel(this), QStringLiteral("who"), true))
{
    setObjectName(u"statusLine");
    m_savedLabel->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    connect(&m_session, &session::Session::personChanged, this, &StatusLine::retranslate);
    connect(&m_session, &session::Session::factsChanged, this, &StatusLine::retranslate);
    connect(this, &QStatusBar::messageChanged, this, &StatusLine::fit);
    StatusLine::retranslate();
}

void StatusLine::showSaved(const session::SaveStatus &status)
{
    m_saved = status;
    retranslate();
}

void StatusLine::showCounts(std::optional<text::Counts> counts)
{
    m_counts = counts;
    retranslate();
}

void StatusLine::showFindings(std::optional<Findings> findings)
{
    m_findings = findings;
    retranslate();
}

void StatusLine::showGoal(const QString &progress)
{
    m_goal = progress;
    retranslate();
}

void StatusLine::showNext(const std::optional<newsroom::Article> &next)
{
    m_next = next;
    retranslate();
}

void StatusLine::retranslate()
{
    const newsroom::Person &person = m_session.person();
    const text::Counts counts = m_counts.value_or(text::Counts());
    const QString code = widgets::interfaceLanguage();
    m_savedLabel->setText(m_counts ? sentence(m_saved, QTimeZone(m_session.settings().zone))
                                   : QString());
    m_savedLabel->setToolTip(m_savedLabel->text());
    m_words->setText(m_counts ? tr("%n words", nullptr, counts.words) : QString());
    m_characters->setText(
        m_counts ? tr("Characters: %1").arg(language::numberText(counts.characters, code))
                 : QString());
    m_characters->setToolTip(tr("Characters without spaces: %1")
                                 .arg(language::numberText(counts.charactersNoSpaces, code)));
    m_minutes->setText(m_counts ? tr("Reading time: %n min", nullptr, text::readingMinutes(counts))
                                : QString());
    m_goalLabel->setText(m_counts ? m_goal : QString());
    m_spelling->setText(m_findings ? findingsText() : QString());
    m_due->setText(nextText());
    m_zone->setText(language::zoneText(m_session.settings().zone, m_session.clock().now()));
    m_who->setText(person.name + QStringLiteral(" · ") + wording::name(person.role));
    if (const QString name = tr("Status bar"); name != accessibleName()) {
        setAccessibleName(name);
    }
    fit();
}

QSize StatusLine::minimumSizeHint() const
{
    constexpr int narrowest = 480;
    return {narrowest, QStatusBar::minimumSizeHint().height()};
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    widgets::Translated<QStatusBar>::resizeEvent(event);
    fit();
}

/// Where there is little room, what is looked at least goes first; nothing is cut but a long
/// sentence of what is not saved.
void StatusLine::fit()
{
    constexpr int around = 10; // of each field
    m_savedLabel->setVisible(!isCovered(m_savedLabel) && !m_savedLabel->text().isEmpty());
    const QList<QLabel *> fields{m_zone,      m_minutes, m_characters, m_due,
                                 m_goalLabel, m_words,   m_spelling,   m_who};
    const auto needs = [](const QLabel *label) {
        return label->text().isEmpty() ? 0 : label->sizeHint().width() + around;
    };
    int needed = std::min(needs(m_savedLabel), width() / 2);
    for (const QLabel *label : fields) {
        needed += needs(label);
    }
    for (QLabel *label : fields) {
        const bool fits = needed <= width();
        label->setVisible(fits && !isCovered(label) && !label->text().isEmpty());
        needed -= fits ? 0 : needs(label);
    }
}

/// A tip, such as why something can't be done now, stands where the fields of the article do.
bool StatusLine::isCovered(const QLabel *label) const
{
    const bool permanent = label == m_due || label == m_zone || label == m_who;
    return !permanent && !currentMessage().isEmpty();
}

QLabel *StatusLine::field(QLabel *label, const QString &name, bool permanent)
{
    QAccessible::installFactory(fieldOf); // once only, says Qt
    label->setObjectName(name);
    label->setAccessibleName(name); // never read: see AccessibleField
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(6, 2, 6, 2);
    if (permanent) {
        addPermanentWidget(label);
    } else {
        addWidget(label);
    }
    return label;
}

/// Characters and spaces are no spelling errors, and named where there are some.
QString StatusLine::findingsText() const
{
    const QString code = widgets::interfaceLanguage();
    QStringList parts{
        m_findings->words == 0
            ? tr("No spelling errors")
            : tr("Spelling errors: %1").arg(language::numberText(m_findings->words, code))};
    if (m_findings->characters > 0) {
        parts.append(tr("Typography: %1").arg(language::numberText(m_findings->characters, code)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString StatusLine::nextText() const
{
    if (!m_next || !m_next->schedule) {
        return {};
    }
    return tr("Next publication: %1")
        .arg(wording::when(m_next->schedule->utc, m_session.settings().zone,
                           m_session.clock().now(), widgets::interfaceLanguage()));
}

} // namespace tilshi::ui
