#pragma once

#include "importing/composer.h"
#include "importing/numerals.h"
#include "importing/office/docxstyles.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace tilshi::importing {

/// The numberings of a DOCX, and how far each has counted in the text so far.
class DocxNumbering
{
public:
    void read(const XmlNode &root, const DocxStyles &styles);

    /// The next item of a numbering at a level from 0; nothing where it is none.
    std::optional<Style> next(const QString &numbering, int level);

private:
    struct Level
    {
        Numerals numerals = Numerals::None;
        QString pattern; ///< "%1.%2)"
        int start = 1;
        QString kind = {};    ///< of numerals that are read as decimal, by Word's name
        bool legal = false;   ///< all numbers in its pattern are decimal
        bool picture = false; ///< its bullet is one
        bool none = false;    ///< it counts, but shows only what else its pattern has
        std::optional<int> restart =
            {}; ///< the level behind which it counts anew, from 1; 0: never
    };
    using Levels = QMap<int, Level>;

    struct Numbering
    {
        QString counted; ///< the definition whose counters it goes on with
        Levels levels;
        QHash<int, int> starts; ///< by level: where it begins anew when it is first used
    };

    static Level levelOf(const XmlNode &node, const Level &base);
    static bool countsAnew(const Level &deeper, int behind);
    Numbering numberingOf(const XmlNode &num, const QHash<QString, QString> &others) const;
    int count(const QString &id, const Numbering &numbering, int level);
    QString markerAt(const Numbering &numbering, int level) const;

    QHash<QString, Levels> m_definitions; ///< by abstractNumId
    QHash<QString, Numbering> m_numberings;
    QHash<QString, QMap<int, int>> m_counts; ///< by definition: the last number of each level
    QSet<std::pair<QString, int>> m_begun;   ///< levels of numberings that began anew
};

} // namespace tilshi::importing
