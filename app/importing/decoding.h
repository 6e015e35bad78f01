#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace tilshi::importing {

/// A file's bytes as text.
struct DecodedText
{
    QString text; ///< without byte order mark
    /// UTF-8, UTF-16LE, UTF-16BE, UTF-32LE, UTF-32BE, windows-1251, KZ-1048, PT154, or what the
    /// file itself named
    QString encoding;
    int damaged = 0;      ///< places where bytes stand for no character; U+FFFD in the text
    bool guessed = false; ///< neither Unicode nor named by the file
};

/// Finds out the encoding and reads the text: by a byte order mark, else by what the text names
/// itself, else by the shape of the bytes. declared: the name that stands in the text, of
/// a character set in any letters; empty for none. Well-formed UTF-8 is read as such even if it
/// names another: an editor wrote it anew and left the name. A name that is unknown, or under which
/// the bytes make no text, is passed over. Errors, without subject: Empty; Binary; Unsupported for
/// known kinds of files that are not plain text, detail their name.
Result<DecodedText> decode(const QByteArray &bytes, const QByteArray &declared = {});

/// Whether decodedAtWord() reads by that name: UTF-8, UTF-16LE, UTF-16BE, UTF-32LE, UTF-32BE, or
/// one that charsetNamed() knows; in letters of either case.
bool isEncoding(const QString &name);

/// Reads the bytes by that encoding, whatever comes out; zero bytes go. Errors, without subject:
/// Empty; Unsupported, detail the name, where it is none or this computer lacks it, and as decode()
/// for known kinds of files that are not plain text.
Result<DecodedText> decodedAtWord(const QByteArray &bytes, const QString &name);

} // namespace tilshi::importing
