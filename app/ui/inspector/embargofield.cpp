#include "ui/inspector/embargofield.h"

#include "language/dates.h"
#include "language/typedmoment.h"
#include "widgets/look/theme.h"
#include "widgets/problemlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>

namespace tilshi::ui {

EmbargoField::EmbargoField(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_set(new QCheckBox(this))
    , m_until(new QLineEdit(this))
    , m_fault(new widgets::ProblemLabel(QStringLiteral("embargoFault"), this))
{
    m_set->setObjectName(u"embargoed");
    m_until->setObjectName(u"embargo");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_set);
    layout->addWidget(m_until);
    layout->addWidget(m_fault);
    connect(m_set, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_set, &QCheckBox::clicked, this, &EmbargoField::edited);
    connect(m_until, &QLineEdit::textEdited, this, &EmbargoField::take);
    connect(m_until, &QLineEdit::editingFinished, this, &EmbargoField::finish);
    m_until->setEnabled(false);
    EmbargoField::retranslate();
}

void EmbargoField::setEmbargo(const std::optional<QDateTime> &embargo, const QDateTime &now,
                              const QByteArray &zone, bool evenWhileTyping)
{
    m_zone = zone;
    m_set->setChecked(embargo.has_value());
    const Result<WallTime> today = toWall(now, zone);
    const Result<WallTime> wall = toWall(embargo.value_or(now.addDays(1)), zone);
    if (!today || !wall) {
        return;
    }
    m_now = QDateTime(today->date, today->time, Qt::UTC); // wall time, without the computer's zone
    if (evenWhileTyping || !(m_until->hasFocus() || m_until->isModified())) {
        m_wall = *wall;
        showWall();
    }
}

std::optional<QDateTime> EmbargoField::embargo() const
{
    if (!m_set->isChecked()) {
        return std::nullopt;
    }
    const Result<QDateTime> utc = toUtc({wall().date, wall().time, m_zone});
    return utc ? std::optional(*utc) : std::nullopt;
}

bool EmbargoField::isModified() const
{
    return m_until->isModified() && wall() != m_handedIn;
}

void EmbargoField::setHandedIn()
{
    m_handedIn = wall();
    if (!isUnfinished()) {
        m_until->setModified(false);
    }
}

/// 29.11.20 is on its way to 29.11.2026; an embargo that is over is none yet while it is typed.
bool EmbargoField::isUnfinished() const
{
    return m_wrong || (m_typing && QDateTime(m_wall.date, m_wall.time, Qt::UTC) <= m_now);
}

void EmbargoField::take(const QString &text)
{
    const auto typed = language::typedMoment(text, m_now.date());
    m_typing = true;
    m_wrong = !typed;
    if (typed) {
        const language::TypedMoment whole = language::completed(*typed, m_now, m_before.time);
        m_wall = {*whole.date, *whole.time, m_zone};
    }
    showFault();
    Q_EMIT textEdited();
}

/// What is no time stays there to be mended.
void EmbargoField::finish()
{
    m_typing = false;
    if (m_wrong) {
        return;
    }
    const bool isNew = m_until->isModified();
    showWall();
    if (isNew) {
        Q_EMIT edited();
    }
}

void EmbargoField::showWall()
{
    m_until->setText(language::numericDate(m_wall.date) + u' ' + language::timeText(m_wall.time));
    m_before = m_wall;
    m_handedIn = m_wall;
    m_wrong = false;
    m_typing = false;
    showFault();
}

void EmbargoField::showFault()
{
    const QString tomorrow = m_now.date().addDays(1).toString(QStringLiteral("dd.MM"));
    const QString fault =
        m_wrong ? tr("This is no time and is not kept. Write it as: tomorrow 09:00, %1 18:30.")
                      .arg(tomorrow)
                : QString();
    QPalette red = palette();
    red.setColor(QPalette::Text, widgets::dangerColour(red));
    m_until->setPalette(m_wrong ? red : QPalette());
    m_fault->tell(fault);
    m_until->setAccessibleDescription(fault);
}

void EmbargoField::retranslate()
{
    m_set->setText(tr("Not before:"));
    m_until->setAccessibleName(tr("End of the embargo"));
    showFault();
}

void EmbargoField::changeEvent(QEvent *event)
{
    widgets::Translated<QWidget>::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showFault();
    }
}

} // namespace tilshi::ui
