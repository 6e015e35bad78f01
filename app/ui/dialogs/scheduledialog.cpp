#include "ui/dialogs/scheduledialog.h"

#include "language/dates.h"
#include "language/typedmoment.h"
#include "language/zonetext.h"
#include "widgets/languages.h"
#include "wording/when.h"
#include "wording/wording.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>

#include <algorithm>

namespace tilshi::ui {

ScheduleDialog::ScheduleDialog(const newsroom::Article &article, const QByteArray &zone,
                               const Clock &clock, QWidget *parent)
    : widgets::FormDialog(parent)
    , m_article(article)
    , m_zone(zone)
    , m_clock(clock)
    , m_wordsLabel(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_dateLabel(new QLabel(this))
    , m_date(new QDateEdit(this))
    , m_timeLabel(new QLabel(this))
    , m_time(new QTimeEdit(this))
    , m_meaning(new QLabel(this))
{
    setObjectName(u"scheduleDialog");
    buildFields();
    const WallTime start = proposal();
    m_date->setDate(start.date);
    m_time->setTime(start.time);
    m_words->setText(words());
    connect(m_words, &QLineEdit::textEdited, this, &ScheduleDialog::take);
    connect(m_date, &QDateEdit::dateChanged, this, &ScheduleDialog::moved);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleDialog::moved);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(wall()); });
    ScheduleDialog::retranslate();
    m_words->setFocus();
    m_words->selectAll();
}

void ScheduleDialog::buildFields()
{
    m_words->setObjectName(u"slotWords");
    m_date->setObjectName(u"slotDate");
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_time->setObjectName(u"slotTime");
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_meaning->setObjectName(u"meaning");
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_wordsLabel->setBuddy(m_words);
    m_dateLabel->setBuddy(m_date);
    m_timeLabel->setBuddy(m_time);
    auto *grid = new QGridLayout;
    grid->addWidget(m_wordsLabel, 0, 0, 1, 2);
    grid->addWidget(m_words, 1, 0, 1, 2);
    grid->addWidget(m_dateLabel, 2, 0);
    grid->addWidget(m_date, 3, 0);
    grid->addWidget(m_timeLabel, 2, 1);
    grid->addWidget(m_time, 3, 1);
    fields()->addLayout(grid);
    fields()->addWidget(m_meaning);
}

void ScheduleDialog::retranslate()
{
    widgets::FormDialog::retranslate();
    setWindowTitle(tr("Schedule"));
    setHeading(tr("When is the article to be published?"));
    setAccept(tr("Schedule"));
    m_wordsLabel->setText(tr("In words, such as: tomorrow 09:00"));
    m_dateLabel->setText(tr("Date"));
    m_timeLabel->setText(tr("Time"));
    m_date->calendarWidget()->setLocale(QLocale());
    m_date->calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    check();
}

void ScheduleDialog::take(const QString &words)
{
    const QDateTime now = wallNow();
    const auto typed = language::typedMoment(words, now.date());
    m_understood = typed.has_value();
    if (typed) {
        const language::TypedMoment whole = language::completed(*typed, now, m_time->time());
        const QSignalBlocker quietDate(m_date);
        const QSignalBlocker quietTime(m_time);
        m_date->setDate(*whole.date);
        m_time->setTime(*whole.time);
    }
    check();
}

/// The words follow the other two fields.
void ScheduleDialog::moved()
{
    m_understood = true;
    m_words->setText(words());
    check();
}

QString ScheduleDialog::words() const
{
    const QDate date = m_date->date();
    const QString lang = widgets::interfaceLanguage();
    const bool thisYear = date.year() == wallNow().date().year();
    return (thisYear ? language::dayAndMonth(date, lang) : language::longDate(date, lang)) + u", " +
           language::timeText(m_time->time());
}

QDateTime ScheduleDialog::wallNow() const
{
    const auto zone = zoneNamed(m_zone);
    return zone ? m_clock.now().toTimeZone(*zone) : m_clock.now().toUTC();
}

WallTime ScheduleDialog::wall() const
{
    const QTime time = m_time->time();
    return {m_date->date(), QTime(time.hour(), time.minute()), m_zone};
}

/// The slot it has, or had and lost, if it may still be published then; else the next full hour
/// after now and the embargo's end.
WallTime ScheduleDialog::proposal() const
{
    const QDateTime now = m_clock.now();
    const QDateTime earliest = m_article.embargo ? std::max(now, *m_article.embargo) : now;
    for (const std::optional<newsroom::Slot> &slot : {m_article.schedule, m_article.slotHint}) {
        if (slot && slot->utc > now && slot->utc >= earliest) {
            return slot->wall;
        }
    }
    const Result<WallTime> wall = toWall(earliest.addSecs(3600), m_zone);
    return wall ? WallTime{wall->date, QTime(wall->time.hour(), 0), m_zone}
                : WallTime{now.date(), QTime(now.time().hour(), 0), m_zone};
}

void ScheduleDialog::check()
{
    const Result<QDateTime> utc = toUtc(wall());
    QStringList meaning;
    if (utc && m_understood) {
        meaning = {language::longDateWithWeekday(m_date->date(), widgets::interfaceLanguage()),
                   language::timeText(m_time->time())};
    }
    meaning.append(language::zoneText(m_zone, utc ? *utc : m_clock.now()));
    m_meaning->setText(meaning.join(QStringLiteral(", ")));
    setProblem(problem(utc));
}

QString ScheduleDialog::problem(const Result<QDateTime> &utc) const
{
    if (!m_understood) {
        const QDate tomorrow = wallNow().date().addDays(1);
        return tr("This is no time. Write it as: tomorrow 09:00, %1 18:30, Friday 10:00.")
            .arg(language::dayAndMonth(tomorrow, widgets::interfaceLanguage()));
    }
    if (!utc) {
        return zoneNamed(m_zone) ? tr("The clocks skip this minute on that day. Choose another.")
                                 : wording::sentence(utc.error());
    }
    if (*utc <= m_clock.now()) {
        return wording::sentence(newsroom::Refusal::SlotInPast);
    }
    if (m_article.embargo && *utc < *m_article.embargo) {
        return tr("The embargo ends: %1. Choose a later time.")
            .arg(wording::dateAndTime(*m_article.embargo, m_zone, widgets::interfaceLanguage()));
    }
    return {};
}

} // namespace tilshi::ui
