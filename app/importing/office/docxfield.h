#pragma once

#include "importing/office/package/xmltree.h"

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
    /// The address of the innermost link that is open here, as it stands there; empty for none.
    QString link() const;

    /// Whether what stands here is part of an instruction, which nobody sees.
    bool isInInstruction() const;
    /// A paragraph has ended. An instruction that has not is taken to be at fault: what follows is
    /// seen.
    void endParagraph();
    /// Whether a table of contents is open here.
    bool isInContents() const;
    /// What a field shows that ends here without a text of its own: a box of a form, a sign.
    QString takeShown();

    /// The address in an instruction: HYPERLINK "…" \\l "part". Empty for other fields, and for
    /// places within the document.
    static QString addressIn(const QString &instruction);
    /// What SYMBOL shows, which has no text of its own; empty for other fields.
    static QString signIn(const QString &instruction);

private:
    struct Open
    {
        QString instruction;
        QString link;
        QString shown;
        bool instructs = true; ///< its result has not begun
    };

    QList<Open> m_open;
    QString m_shown;
};

} // namespace tilshi::importing
