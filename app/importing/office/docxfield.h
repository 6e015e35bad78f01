#pragma once

#include "importing/office/xmltree.h"

#include <QList>
#include <QString>

namespace tilshi::importing {

/// The fields that a DOCX's runs are in: a link may be written as one, its address in the field's
/// instruction, its text behind it. Fields may stand within fields.
class DocxField
{
public:
    /// Takes note of a w:fldChar or w:instrText.
    void read(const XmlNode &part);
    /// The address of the innermost link that is open here; empty for none.
    QString link() const;

    /// The address in an instruction: HYPERLINK "…". Empty for other fields.
    static QString linkIn(const QString &instruction);

private:
    struct Open
    {
        QString instruction;
        QString link;
    };

    QList<Open> m_open;
};

} // namespace tilshi::importing
