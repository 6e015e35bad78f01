#pragma once

#include <QObject>

class QLineEdit;

namespace tilshi::widgets {

/// Keeps a field wide enough for its placeholder, in each language and size of letters. Belongs to
/// the field.
class PlaceholderRoom : public QObject
{
    Q_OBJECT

public:
    explicit PlaceholderRoom(QLineEdit *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QLineEdit *m_field;
};

} // namespace tilshi::widgets
