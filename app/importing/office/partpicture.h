#pragma once

#include "importing/composer.h"
#include "importing/office/package/archive.h"
#include "importing/parseddocument.h"

#include <QHash>

namespace tilshi::importing {

/// The pictures of a document, which stand in parts of their own. A part is unpacked once, however
/// often the text shows it.
class PartPictures
{
public:
    /// Both outlive it.
    PartPictures(const Archive &archive, ParsedDocument &parsed)
        : m_archive(archive)
        , m_parsed(parsed)
    {
    }

    /// Takes a picture out of its part into the parsed document's pictures, and puts it into the
    /// composer's text, behind the paragraph of that style that is being read. Only a word in the
    /// tally where the part is no picture of pixels or the parsed document has too many.
    void add(const QString &part, const QString &alt, const Style &style, Composer &composer);
    /// The same of a picture that stands in the text. name: what the tally calls it.
    void addBytes(const QByteArray &bytes, const QString &alt, const QString &name,
                  const Style &style, Composer &composer);
    /// Whether the part is a picture of pixels.
    bool isPicture(const QString &part) const;

private:
    QString take(const QByteArray &bytes, const QString &alt);
    void put(const QString &placeholder, const QString &alt, const QString &name,
             const Style &style, Composer &composer);

    const Archive &m_archive;
    ParsedDocument &m_parsed;
    QHash<QString, QString> m_taken; ///< placeholders by part; empty for what is no picture
};

} // namespace tilshi::importing
