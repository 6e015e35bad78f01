#include "ui/dialogs/scheduledialog.h"

#include "ui/languages.h"
#include "ui/zonetext.h"
#include "wording/wording.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>

namespace tilshi::ui {

ScheduleDialog::ScheduleDialog(const newsroom::Article &article, const QByteArray &zone,
                               const Clock &clock, QWidget *parent)
    : FormDialog(parent)
    , m_article(article)
    , m_zone(zone)
    , m_clock(clock)
    , m_dateLabel(new QLabel(this))
    , m_date(new QDateEdit(this))
    , m_timeLabel(new QLabel(this))
    , m_time(new QTimeEdit(this))
    , m_meaning(new QLabel(this))
{
    setObjectName(u"scheduleDialog");
    m_date->setObjectName(u"slotDate");
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_time->setObjectName(u"slotTime");
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_meaning->setObjectName(u"meaning");
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_dateLabel->setBuddy(m_date);
    m_timeLabel->setBuddy(m_time);
    auto *grid = new QGridLayout;
    grid->addWidget(m_dateLabel, 0, 0);
    grid->addWidget(m_date, 1, 0);
    grid->addWidget(m_timeLabel, 0, 1);
    grid->addWidget(m_time, 1, 1);
    fields()->addLayout(grid);
    fields()->addWidget(m_meaning);
    const WallTime start = proposal();
    m_date->setDate(start.date);
    m_time->setTime(start.time);
    connect(m_date, &QDateEdit::dateChanged, this, &ScheduleDialog::check);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleDialog::check);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(wall()); });
    ScheduleDialog::retranslate();
    m_time->setFocus();
}

void ScheduleDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Schedule"));
    setHeading(tr("When is the article to be published?"));
    setAccept(tr("Schedule"));
    m_dateLabel->setText(tr("Date"));
    m_timeLabel->setText(tr("Time"));
    m_date->calendarWidget()->setLocale(QLocale());
    m_date->calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    check();
}

WallTime ScheduleDialog::wall() const
{
    const QTime time = m_time->time();
    return {m_date->date(), QTime(time.hour(), time.minute()), m_zone};
}

/// The slot it has, or had and lost, if that is still to come; else the next full hour.
WallTime ScheduleDialog::proposal() const
{
    const QDateTime now = m_clock.now();
    for (const std::optional<newsroom::Slot> &slot : {m_article.schedule, m_article.slotHint}) {
        if (slot && slot->utc > now) {
            return slot->wall;
        }
    }
    const Result<WallTime> wall = toWall(now.addSecs(3600), m_zone);
    return wall ? WallTime{wall->date, QTime(wall->time.hour(), 0), m_zone}
                : WallTime{now.date(), QTime(now.time().hour(), 0), m_zone};
}

void ScheduleDialog::check()
{
    const Result<QDateTime> utc = toUtc(wall());
    QStringList meaning{zoneText(m_zone, utc ? *utc : m_clock.now())};
    if (utc) {
        meaning.append(wording::when(*utc, m_zone, m_clock.now(), interfaceLanguage()));
    }
    m_meaning->setText(meaning.join(QStringLiteral(" · ")));
    setProblem(problem(utc));
}

QString ScheduleDialog::problem(const Result<QDateTime> &utc) const
{
    if (!utc) {
        return zoneNamed(m_zone) ? tr("The clocks skip this minute on that day. Choose another.")
                                 : wording::sentence(utc.error());
    }
    if (*utc <= m_clock.now()) {
        return wording::sentence(newsroom::Refusal::SlotInPast);
    }
    if (m_article.embargo && *utc < *m_article.embargo) {
        return wording::sentence(newsroom::Refusal::SlotBeforeEmbargo);
    }
    return {};
}

} // namespace tilshi::ui
