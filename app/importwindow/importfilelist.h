#pragma once

#include "widgets/translated.h"

#include <QListWidget>

class QTimer;

namespace tilshi::session {
class ImportList;
struct ImportFile;
} // namespace tilshi::session

namespace tilshi::importwindow {

/// The files of an import, one a row: name, kind and size, a sign, and a bar while it is read.
/// Delete takes the chosen one off the list.
class ImportFileList : public widgets::Translated<QListWidget>
{
    Q_OBJECT

public:
    /// What a row's item has beside its name.
    enum Role
    {
        DetailsRole = Qt::UserRole,
        SignRole,
        BusyRole, ///< whether it is read at this moment
        PageRole
    };

    /// The list outlives it.
    ImportFileList(session::ImportList &list, QWidget *parent);

    /// How far the bars have moved on their way, 0 to 1.
    qreal barWay() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeAsked(int row);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void show(QListWidgetItem &item, const session::ImportFile &file);
    void moveBars();

    session::ImportList &m_list;
    QTimer *m_bars; ///< runs while something is read
    int m_step = 0; ///< of the bars
};

} // namespace tilshi::importwindow
