#include "ui/editor/datefield.h"

#include "language/dates.h"

#include <QCalendarWidget>
#include <QKeyEvent>

namespace tilshi::ui {

std::optional<QDate> typedDate(const QString &text)
{
    const QString tidy = text.simplified().replace(u'/', u'.');
    for (const char *form : {"d.M.yyyy", "yyyy-M-d"}) {
        const QDate date = QDate::fromString(tidy, QLatin1String(form));
        if (date.isValid()) {
            return date;
        }
    }
    return std::nullopt;
}

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &DateField::take);
}

void DateField::setDate(QDate date)
{
    m_date = date;
    showDate();
}

void DateField::setDateLanguage(const QString &language)
{
    m_language = language;
    if (!isWrong()) {
        showDate();
    }
}

bool DateField::isWrong() const
{
    return !m_date.isValid() && !text().trimmed().isEmpty();
}

void DateField::take(const QString &text)
{
    m_date = typedDate(text).value_or(QDate());
    Q_EMIT dateEdited();
}

void DateField::showDate()
{
    setText(hasFocus() && !isReadOnly() ? language::numericDate(m_date)
                                        : language::longDate(m_date, m_language));
}

void DateField::focusInEvent(QFocusEvent *event)
{
    if (!isWrong()) {
        showDate();
    }
    QLineEdit::focusInEvent(event);
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (!isWrong()) {
        showDate();
    }
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        openCalendar();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void DateField::openCalendar()
{
    if (isReadOnly()) {
        return;
    }
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setLocale(QLocale(m_language));
    calendar->setFirstDayOfWeek(Qt::Monday);
    if (m_date.isValid()) {
        calendar->setSelectedDate(m_date);
    }
    connect(calendar, &QCalendarWidget::activated, this, [this, calendar](QDate date) {
        setDate(date);
        calendar->close();
        Q_EMIT dateEdited();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    calendar->move(mapToGlobal(rect().bottomLeft()));
    calendar->show();
}

} // namespace tilshi::ui
