#pragma once

#include "newsroom/content.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace tilshi::editor {

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
    /// Lines, or more than a place or a source can be, were typed or pasted into one: they are not
    /// in the dateline, and belong into the text.
    void textMeant(const QString &text);
    void leftForward();  ///< Enter or Down
    void leftBackward(); ///< Up

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addField(QLineEdit *field, const char *name);
    void fit(QLineEdit *field);
    void take(QLineEdit *field, const QString &text);
    QString inserted(const QLineEdit *field, const QString &before) const;
    void remember();
    QList<QLineEdit *> fields() const;

    QHash<const QLineEdit *, QString> m_before; ///< before the last key in it
    QHash<const QLineEdit *, QString> m_come;   ///< when the keys came into it
    QHash<const QLineEdit *, int> m_selected;   ///< where the selection begins; -1 for none
    QLineEdit *m_place;
    DateField *m_date;
    QLabel *m_wrongDate; ///< why the date is none
    QLineEdit *m_source;
};

} // namespace tilshi::editor
