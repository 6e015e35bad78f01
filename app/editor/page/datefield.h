#pragma once

#include <QDate>
#include <QLineEdit>

#include <functional>

namespace tilshi::editor {

/// A date that is read as words (2025 жылғы 8 қыркүйек) and typed as people write dates:
/// 08.09.2025, 8 қыркүйек, кеше (see language/typedmoment.h). Where there is none yet, today is
/// proposed as soon as the field is entered, and taken unless it is typed over.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// No dateEdited() for it. An invalid date empties the field.
    void setDate(QDate date);
    /// Invalid where the field is empty or what is typed is no date.
    QDate date() const { return m_date; }
    /// Of the words: kk, ru or en.
    void setDateLanguage(const QString &language);
    /// What day it is; without it no day is proposed, and dates need a year.
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }
    /// Whether what is typed is no date.
    bool isWrong() const;
    /// The calendar to choose from, below the field; today is marked in it.
    void openCalendar();

Q_SIGNALS:
    void dateEdited();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const QString &text);
    void proposeToday();
    void showDate();

    std::function<QDate()> m_today;
    QDate m_date;
    bool m_proposed = false; ///< today stands there and nobody has typed
    QString m_language = QStringLiteral("kk");
};

} // namespace tilshi::editor
