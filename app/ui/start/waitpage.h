#pragma once

#include <QWidget>

class QLabel;

namespace tilshi::ui {

/// Says what is going on while a library is made or opened.
class WaitPage : public QWidget
{
    Q_OBJECT

public:
    explicit WaitPage(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

private:
    QLabel *m_sentence;
};

} // namespace tilshi::ui
