#include "ui/inspector/embargofield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTimeEdit>

namespace tilshi::ui {

EmbargoField::EmbargoField(QWidget *parent)
    : Translated<QWidget>(parent)
    , m_set(new QCheckBox(this))
    , m_until(new QDateTimeEdit(this))
{
    m_set->setObjectName(u"embargoed");
    m_until->setObjectName(u"embargo");
    m_until->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
    m_until->setTimeSpec(Qt::UTC); // wall time, without any zone of the computer's
    m_until->setCalendarPopup(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_set);
    layout->addWidget(m_until);
    connect(m_set, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_set, &QCheckBox::clicked, this, &EmbargoField::edited);
    connect(m_until, &QDateTimeEdit::editingFinished, this, &EmbargoField::edited);
    m_until->setEnabled(false);
    EmbargoField::retranslate();
}

void EmbargoField::setEmbargo(const std::optional<QDateTime> &embargo, const QDateTime &proposal,
                              const QByteArray &zone)
{
    m_zone = zone;
    m_set->setChecked(embargo.has_value());
    if (m_until->hasFocus()) {
        return;
    }
    if (const Result<WallTime> wall = toWall(embargo.value_or(proposal), zone)) {
        m_until->setDateTime(QDateTime(wall->date, wall->time, Qt::UTC));
    }
}

std::optional<QDateTime> EmbargoField::embargo() const
{
    if (!m_set->isChecked()) {
        return std::nullopt;
    }
    const Result<QDateTime> utc = toUtc({m_until->date(), m_until->time(), m_zone});
    return utc ? std::optional(*utc) : std::nullopt;
}

void EmbargoField::retranslate()
{
    m_set->setText(tr("Not before:"));
    m_until->setAccessibleName(tr("End of the embargo"));
}

} // namespace tilshi::ui
