#pragma once

#include "newsroom/content.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace tilshi::ui {

class DateField;

/// АСТАНА · 8 ҚЫРКҮЙЕК · MUNARMEDIA.KZ: place, date and source in one line, each to be typed over.
class DatelineRow : public QWidget
{
    Q_OBJECT

public:
    explicit DatelineRow(QWidget *parent = nullptr);

    /// No edited() for it.
    void setDateline(const newsroom::Dateline &dateline);
    newsroom::Dateline dateline() const;
    /// What was typed as a date and is none; may be empty.
    QString wrongDate() const;
    void setWrongDate(const QString &typed);
    void setDateLanguage(const QString &language);
    /// What day it is in the newsroom.
    void setToday(std::function<QDate()> today);
    void setReadOnly(bool readOnly);
    /// Fonts and colours from the palette.
    void setLook();
    void retranslate();
    void focusFirst();
    void focusLast();

Q_SIGNALS:
    void edited();
    void leftForward();  ///< Enter or Down
    void leftBackward(); ///< Up

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addField(QLineEdit *field, const char *name);
    void fit(QLineEdit *field);
    QList<QLineEdit *> fields() const;

    QLineEdit *m_place;
    DateField *m_date;
    QLabel *m_wrongDate; ///< why the date is none
    QLineEdit *m_source;
};

} // namespace tilshi::ui
