#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace tilshi::ui {

/// A date that is read as words (2025 жылғы 8 қыркүйек) and typed as figures (08.09.2025).
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
    void showDate();

    QDate m_date;
    QString m_language = QStringLiteral("kk");
};

/// Reads 8.9.2025, 08.09.2025, 2025-09-08, with / for the dot too. Nothing if it is no date.
std::optional<QDate> typedDate(const QString &text);

} // namespace tilshi::ui
