#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tilshi::importing {

/// How a text reads in an encoding, by its letters.
enum class Fit
{
    Kazakh,    ///< letters follow each other as in Kazakh, its own letters among them
    Cyrillic,  ///< letters follow each other as in Russian, or in Kazakh without its own letters
    Latin,     ///< words of Latin letters
    Broken,    ///< letters that follow each other as in no language of the newsrooms
    Unreadable ///< bytes that stand for no character
};

/// A file as it reads in one encoding.
struct EncodingReading
{
    QString name;     ///< which isEncoding() knows
    QString sample;   ///< a line of the file
    QString repaired; ///< what else was done to its letters, as PutRight::how; empty for nothing
    Fit fit = Fit::Broken;
    bool found = false; ///< what the file is read by where nobody chooses

    bool operator==(const EncodingReading &) const = default;
};

/// The encodings that a person can choose among, the likeliest first, each with another text: where
/// the file says nothing of its own, or nothing sound, and where letters were put right. None where
/// there is nothing to guess: in documents, in well-formed Unicode and where the bytes are no text.
QList<EncodingReading> encodingsOf(const QByteArray &bytes, const QString &fileName);

} // namespace tilshi::importing
