#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <vector>

namespace tilshi::importing {

/// A part of a mail or of a saved page (RFC 5322, RFC 2045 to 2047, RFC 2231).
///
/// Read by hand rather than by GMime, the one kept library in Debian 12 that is not for Qt 5: it
/// would bring GLib and GnuPG's library into a program that has neither, for fields, boundaries and
/// two encodings; the rest of the work, to tell a letter's character set in spite of what its mail
/// says, is done here anyway.
struct MimePart
{
    struct Field
    {
        QByteArray name; ///< in small letters
        QByteArray value;
    };

    QList<Field> fields;
    QByteArrayView body; ///< as it was sent, within the file's bytes
    std::vector<MimePart> parts;
    bool cut = false; ///< whether the file ends before the last of its parts does

    /// The value of a field, in one line; empty if there is none.
    QByteArray value(QByteArrayView name) const;
    /// For people to read.
    QString text(QByteArrayView name) const;
    /// "text/html", in small letters; "text/plain" where it doesn't say.
    QByteArray type() const;
    /// A parameter of a field, such as charset of content-type; empty if there is none.
    QString parameter(QByteArrayView field, QByteArrayView name) const;
    /// The file's name that it goes by; empty for none.
    QString fileName() const;
    /// The body's bytes before they were encoded for their way.
    QByteArray content() const;
};

/// Whether a file begins as a mail or a saved page does, rather than as a text about one. A file
/// that is named so needs less to be one.
bool isMail(const QByteArray &bytes, const QString &fileName);

/// Takes a mail apart. The bytes outlive it. Errors: TooLarge where it has more parts than anybody
/// sends (subject: nestingLimit).
Result<MimePart> parseMime(const QByteArray &bytes);

} // namespace tilshi::importing
