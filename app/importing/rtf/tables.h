#pragma once

#include "importing/composer.h"
#include "importing/numerals.h"
#include "importing/rtf/group.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

namespace tilshi::importing {

struct RtfFont
{
    QString name;     ///< in ASCII; of interest where its letters are signs
    int charset = 1;  ///< \fcharset; 1 where it leaves that to the file
    int codepage = 0; ///< \cpg; 0 where it names none
};

using RtfFonts = QHash<int, RtfFont>;

/// The fonts of a {\fonttbl}, by their numbers.
RtfFonts rtfFonts(const RtfItem &table);

/// What a paragraph style means.
struct RtfStyle
{
    int heading = 0; ///< level from 1; 0 for none
    bool quote = false;
    bool contents = false; ///< of a line in a table of contents
};

using RtfStyles = QHash<int, RtfStyle>;

/// The paragraph styles of a {\stylesheet}, by their numbers.
RtfStyles rtfStyles(const RtfItem &table);

/// The lists of an RTF file, and how far each has counted.
class RtfLists
{
public:
    /// Of {\*\listtable}.
    void readLists(const RtfItem &table);
    /// Of {\*\listoverridetable}, which stands behind it.
    void readOverrides(const RtfItem &table);

    /// The next item of the list that \ls names, at a level from 0. Bulleted where it is unknown.
    Style next(int list, int level);

private:
    struct Level
    {
        Numerals numerals = Numerals::None;
        QByteArray pattern; ///< where a byte below 9 stands for the number of that level
        int start = 1;
    };
    struct List
    {
        int counted = 0; ///< the list whose counters it goes on with
        QList<Level> levels;
        QMap<int, int> starts; ///< by level: where it begins anew when it is first used
    };

    static Level levelOf(const RtfItem &level);
    QString marker(const List &list, int level, const QMap<int, int> &counts) const;

    QHash<int, QList<Level>> m_definitions; ///< by \listid
    QHash<int, List> m_lists;               ///< by \ls
    QHash<int, QMap<int, int>> m_counts;    ///< by \listid: the last number of each level
    QSet<std::pair<int, int>> m_begun;      ///< \ls and level that began anew
};

} // namespace tilshi::importing
