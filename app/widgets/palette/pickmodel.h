#pragma once

#include "widgets/palette/choice.h"

#include <QAbstractListModel>
#include <QList>

namespace tilshi::widgets {

/// The choices that answer to what is typed, best first; all in their own order while nothing is.
class PickModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole,
        KeysRole,
        DepthRole
    };

    explicit PickModel(QList<Choice> choices, QObject *parent = nullptr);

    void setFilter(const QString &filter);
    const Choice &choice(int row) const { return m_choices.at(m_rows.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Choice> m_choices;
    QList<int> m_rows; ///< indices of the choices shown
    bool m_filtered = false;
};

} // namespace tilshi::widgets
