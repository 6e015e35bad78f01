#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace tilshi::importwindow {

/// Of what is dragged, the files of this computer; none where there is anything else.
QStringList localFiles(const QMimeData &data);

/// Lets files be dropped on a window, wherever nothing in it takes them. Belongs to the window.
class FileDrops : public QObject
{
    Q_OBJECT

public:
    explicit FileDrops(QWidget *window);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tilshi::importwindow
