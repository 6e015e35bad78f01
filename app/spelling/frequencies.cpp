#include "spelling/frequencies.h"

#include <utility>

namespace tilshi::spelling {

Result<Frequencies> Frequencies::open(const QString &path)
{
    Frequencies frequencies;
    frequencies.m_file = std::make_unique<QFile>(path);
    QFile &file = *frequencies.m_file;
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, path, file.errorString());
    }
    if (file.size() == 0) {
        return frequencies;
    }
    const uchar *bytes = file.map(0, file.size());
    if (bytes == nullptr) {
        return fail(ErrorCode::Io, path, file.errorString());
    }
    frequencies.m_lines = QByteArrayView(bytes, qsizetype(file.size()));
    return frequencies;
}

int Frequencies::of(QStringView word) const
{
    const QByteArray key = word.toUtf8() + '\t';
    const qsizetype at = firstNotBelow(key);
    const QByteArrayView rest = m_lines.sliced(at);
    if (!rest.startsWith(key)) {
        return 0;
    }
    const QByteArrayView behind = rest.sliced(key.size());
    const qsizetype end = behind.indexOf('\n');
    return behind.first(end < 0 ? behind.size() : end).toInt();
}

qsizetype Frequencies::extent(QStringView beginning) const
{
    const QByteArray key = beginning.toUtf8();
    const QByteArray behind = key + '\xff';
    return firstNotBelow(behind) - firstNotBelow(key);
}

/// Where the line begins that holds that byte.
qsizetype Frequencies::lineStart(qsizetype at) const
{
    const qsizetype before = at == 0 ? -1 : m_lines.first(at).lastIndexOf('\n');
    return before + 1;
}

/// Where the first line begins that is not smaller than the key; the size if there is none.
qsizetype Frequencies::firstNotBelow(QByteArrayView key) const
{
    qsizetype low = 0;
    qsizetype high = m_lines.size();
    while (low < high) {
        const qsizetype middle = lineStart(low + (high - low) / 2);
        const qsizetype newline = m_lines.indexOf('\n', middle);
        const qsizetype end = newline < 0 ? m_lines.size() : newline;
        if (m_lines.sliced(middle, end - middle).compare(key) < 0) {
            low = qMin(end + 1, m_lines.size());
        } else {
            high = middle;
        }
    }
    return low;
}

} // namespace tilshi::spelling
