#include "ui/statusline.h"

#include "language/numbers.h"
#include "ui/elidedlabel.h"
#include "ui/languages.h"
#include "ui/zonetext.h"
#include "wording/wording.h"

#include <QLabel>

namespace tilshi::ui {

StatusLine::StatusLine(Session &session, QWidget *parent)
    : Translated<QStatusBar>(parent)
    , m_session(session)
    , m_savedLabel(field(new ElidedLabel(this), QStringLiteral("saved"), false))
    , m_words(field(new QLabel(this), QStringLiteral("words"), false))
    , m_signs(field(new QLabel(this), QStringLiteral("signs"), false))
    , m_minutes(field(new QLabel(this), QStringLiteral("minutes"), false))
    , m_spelling(field(new QLabel(this), QStringLiteral("spelling"), false))
    , m_due(field(new QLabel(this), QStringLiteral("nextDue"), true))
    , m_zone(field(new QLabel(this), QStringLiteral("zone"), true))
    , m_who(field(new QLabel(this), QStringLiteral("who"), true))
{
    setObjectName(u"statusLine");
    m_savedLabel->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    connect(&m_session, &Session::personChanged, this, &StatusLine::retranslate);
    connect(&m_session, &Session::factsChanged, this, &StatusLine::retranslate);
    StatusLine::retranslate();
}

void StatusLine::showSaved(const SaveStatus &status)
{
    m_saved = status;
    retranslate();
}

void StatusLine::showCounts(std::optional<text::Counts> counts)
{
    m_counts = counts;
    retranslate();
}

void StatusLine::showSpelling(std::optional<int> findings)
{
    m_findings = findings;
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
    const QString code = interfaceLanguage();
    retell(m_savedLabel,
           m_counts ? sentence(m_saved, QTimeZone(m_session.settings().zone)) : QString());
    m_savedLabel->setToolTip(m_savedLabel->text());
    retell(m_words, m_counts ? tr("%n words", nullptr, counts.words) : QString());
    retell(m_signs,
           m_counts ? tr("Signs: %1").arg(language::numberText(counts.signs, code)) : QString());
    m_signs->setToolTip(
        tr("Signs without spaces: %1").arg(language::numberText(counts.signsNoSpaces, code)));
    retell(m_minutes, m_counts ? tr("Reading time: %n min", nullptr, text::readingMinutes(counts))
                               : QString());
    if (!m_findings) {
        retell(m_spelling, {});
    } else if (*m_findings == 0) {
        retell(m_spelling, tr("No spelling errors"));
    } else {
        retell(m_spelling, tr("Spelling errors: %1").arg(language::numberText(*m_findings, code)));
    }
    retell(m_due, nextText());
    retell(m_zone, zoneText(m_session.settings().zone, m_session.clock().now()));
    retell(m_who, person.name + QStringLiteral(" · ") + wording::name(person.role));
    setAccessibleName(tr("Status bar"));
    fit();
}

QSize StatusLine::minimumSizeHint() const
{
    constexpr int narrowest = 480;
    return {narrowest, QStatusBar::minimumSizeHint().height()};
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    Translated<QStatusBar>::resizeEvent(event);
    fit();
}

/// Where there is little room, what is looked at least goes first; nothing is cut but the sentence
/// of what is saved.
void StatusLine::fit()
{
    constexpr int around = 10;     // of each field
    constexpr int leastSaved = 90; // Saved: 10:42
    int needed = leastSaved;
    const QList<QLabel *> fields{m_zone, m_minutes, m_signs, m_due, m_words, m_spelling, m_who};
    for (QLabel *label : fields) {
        label->setVisible(!label->text().isEmpty());
        needed += label->isHidden() ? 0 : label->sizeHint().width() + around;
    }
    for (QLabel *label : fields) {
        if (needed <= width()) {
            return;
        }
        needed -= label->isHidden() ? 0 : label->sizeHint().width() + around;
        label->hide();
    }
}

QLabel *StatusLine::field(QLabel *label, const QString &name, bool permanent)
{
    label->setObjectName(name);
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

void StatusLine::retell(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString StatusLine::nextText() const
{
    if (!m_next || !m_next->schedule) {
        return {};
    }
    return tr("Next publication: %1")
        .arg(wording::when(m_next->schedule->utc, m_session.settings().zone,
                           m_session.clock().now(), interfaceLanguage()));
}

} // namespace tilshi::ui
