#include "editor/page/datefield.h"

#include "language/dates.h"
#include "language/typedmoment.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QTimer>

#include <utility>

namespace tilshi::editor {

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &DateField::take);
}

void DateField::setDate(QDate date)
{
    m_date = date;
    m_proposed = false;
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
    m_proposed = false;
    m_date = language::typedDate(text, m_today ? m_today() : QDate()).value_or(QDate());
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
    const bool entered = event->reason() == Qt::TabFocusReason ||
                         event->reason() == Qt::BacktabFocusReason ||
                         event->reason() == Qt::MouseFocusReason;
    if (entered && text().isEmpty() && !isReadOnly() && m_today) {
        proposeToday();
    }
}

void DateField::proposeToday()
{
    setText(language::numericDate(m_today()));
    m_proposed = true;
    // After the click that gave the focus, which sets the caret: what is typed replaces it.
    QTimer::singleShot(0, this, &QLineEdit::selectAll);
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_proposed) {
        take(text());
    }
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

} // namespace tilshi::editor
