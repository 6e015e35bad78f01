#pragma once

#include "importing/office/odtstyles.h"

#include <QHash>
#include <QList>
#include <QString>

namespace tilshi::importing {

/// The lists of an ODT that are open, and how far each list has counted.
class OdtLists
{
public:
    /// The styles outlive it.
    explicit OdtLists(const OdtStyles &styles)
        : m_styles(styles)
    {
    }

    /// A text:list has begun within those that are open.
    void begin(const XmlNode &list);
    void end();
    /// The next item of the innermost list.
    Style next(const XmlNode &item);

private:
    struct Open
    {
        QString style;
        QString id;
        QList<int> counts; ///< the last number of each level
    };

    QString markerAt(const Open &list, int level) const;

    const OdtStyles &m_styles;
    QList<Open> m_open;                ///< with counts of the whole list in the outermost
    QHash<QString, QList<int>> m_byId; ///< counts of lists that have ended
    QHash<QString, QList<int>> m_byStyle;
};

} // namespace tilshi::importing
