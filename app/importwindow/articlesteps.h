#pragma once

#include "widgets/translated.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace tilshi::session {
struct ImportFile;
} // namespace tilshi::session

namespace tilshi::importwindow {

/// Which of the articles of a file is looked at: their headlines in a list, and a step to the one
/// before and the next. It is seen where a file holds several.
class ArticleSteps : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit ArticleSteps(QWidget *parent);

    /// Null: there is no file. Another one begins with its first article.
    void showFile(const session::ImportFile *file);
    /// The article's place in its file, from 0.
    qsizetype current() const;

Q_SIGNALS:
    void stepped();

protected:
    void retranslate() override;

private:
    void step(int by);
    void showPlace();

    QToolButton *m_before;
    QComboBox *m_headlines;
    QToolButton *m_next;
    QLabel *m_place;
    QString m_path; ///< of the file that is shown
};

} // namespace tilshi::importwindow
