#pragma once

#include "base/clock.h"
#include "newsroom/article.h"
#include "widgets/formdialog.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace tilshi::ui {

/// Asks at which minute on the newsroom's wall an article is to be published: in words (tomorrow
/// 09:00) or by date and time. Says at once why a time can't be: past, skipped by the clocks,
/// before the embargo.
class ScheduleDialog : public widgets::FormDialog
{
    Q_OBJECT

public:
    /// zone: the newsroom's. clock outlives the dialog.
    ScheduleDialog(const newsroom::Article &article, const QByteArray &zone, const Clock &clock,
                   QWidget *parent);

Q_SIGNALS:
    void chosen(const tilshi::WallTime &at);

protected:
    void retranslate() override;

private:
    void buildFields();
    void take(const QString &words);
    void moved();
    QString words() const;
    WallTime wall() const;
    QDateTime wallNow() const;
    WallTime proposal() const;
    void check();
    QString problem(const Result<QDateTime> &utc) const;

    newsroom::Article m_article;
    QByteArray m_zone;
    const Clock &m_clock;
    QLabel *m_wordsLabel;
    QLineEdit *m_words;
    QLabel *m_dateLabel;
    QDateEdit *m_date;
    QLabel *m_timeLabel;
    QTimeEdit *m_time;
    QLabel *m_meaning;
    bool m_understood = true; ///< what is typed in words is a moment
};

} // namespace tilshi::ui
