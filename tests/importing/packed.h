#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tilshi::test {

/// A part of a document: its name in the archive, and what is in it.
struct Part
{
    QString name;
    QByteArray content;
};

/// A ZIP file of those parts, without compression, as DOCX and ODT are. Empty where that fails.
QByteArray packed(const QList<Part> &parts);

/// A DOCX with that text: what stands within w:body, with the prefixes w, r, wp, a, wps, mc and m.
QByteArray docxOf(const QByteArray &body, const QList<Part> &more = {});

/// An ODT with that text: what stands within office:text.
QByteArray odtOf(const QByteArray &text, const QList<Part> &more = {});

} // namespace tilshi::test
