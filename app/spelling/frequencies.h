#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QFile>
#include <QString>
#include <QStringView>

#include <memory>

namespace tilshi::spelling {

/// How often words occur in running text: a table of lines form<TAB>count, UTF-8, sorted by bytes,
/// that is searched where it lies, so that it costs nothing to open. An empty one knows no word.
class Frequencies
{
public:
    Frequencies() = default;

    /// NotFound or Io where the file can't be read or mapped; subject is the path.
    static Result<Frequencies> open(const QString &path);

    /// The word's count, 0 if the table has not got it. Case matters.
    int of(QStringView word) const;

    /// How much of the table, in bytes, is of words with that beginning.
    qsizetype extent(QStringView beginning) const;

    bool isEmpty() const { return m_lines.isEmpty(); }

    /// The table as it lies in its file, for who goes through all of it.
    QByteArrayView lines() const { return m_lines; }

private:
    qsizetype lineStart(qsizetype at) const;
    qsizetype firstNotBelow(QByteArrayView key) const;

    std::unique_ptr<QFile> m_file; ///< keeps the map
    QByteArrayView m_lines;
};

} // namespace tilshi::spelling
