#include "lexicon/frequentwords.h"

#include <algorithm>

namespace tilshi::lexicon {

namespace {

constexpr int often = 15;
constexpr int timesAsOften = 10;

QStringList withoutALetter(const QString &word)
{
    QStringList shorter;
    for (qsizetype at = 0; at < word.size(); ++at) {
        shorter << word.first(at) + word.sliced(at + 1);
    }
    return shorter;
}

/// True if the words part in one place only, or in two neighbouring letters that changed places.
bool isOneSlip(QStringView word, QStringView other)
{
    const auto [from, to] = std::mismatch(word.begin(), word.end(), other.begin(), other.end());
    const QStringView left(from, word.end());
    const QStringView right(to, other.end());
    if (left.isEmpty() || right.isEmpty()) {
        return left.size() + right.size() == 1;
    }
    const bool changedOver = left.size() > 1 && right.size() > 1 && left[0] == right[1] &&
                             left[1] == right[0] && left.sliced(2) == right.sliced(2);
    return changedOver || left.sliced(1) == right.sliced(1) || left.sliced(1) == right ||
           left == right.sliced(1);
}

} // namespace

FrequentWords::FrequentWords(const QByteArray &table)
{
    const QList<QByteArray> lines = table.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype tab = line.indexOf('\t');
        if (tab < 1) {
            continue;
        }
        const QString word = QString::fromUtf8(line.first(tab));
        const int count = line.sliced(tab + 1).toInt();
        m_counts.insert(word, count);
        if (count >= often) {
            m_shortened.insert(word, word);
            for (const QString &shorter : withoutALetter(word)) {
                m_shortened.insert(shorter, word);
            }
        }
    }
}

QString FrequentWords::besideRare(const QString &word) const
{
    const int count = m_counts.value(word);
    for (const QString &shorter : QStringList{word} + withoutALetter(word)) {
        const auto [begin, end] = m_shortened.equal_range(shorter);
        const auto found = std::find_if(begin, end, [&](const QString &frequent) {
            return frequent != word && m_counts.value(frequent) >= timesAsOften * (count + 1) &&
                   isOneSlip(word, frequent);
        });
        if (found != end) {
            return *found;
        }
    }
    return {};
}

} // namespace tilshi::lexicon
