#include "base/normalized.h"

#include <algorithm>

namespace tilshi {

namespace {

/// Latin and Cyrillic letters, digits, punctuation and spaces: none of them is ever joined with, or
/// put before, what stands before it.
bool beginsAnew(QChar character)
{
    const char16_t unit = character.unicode();
    return unit < 0x300 || (unit >= 0x400 && unit <= 0x482) || (unit >= 0x48a && unit <= 0x52f);
}

} // namespace

QString normalized(const QString &text, QString::NormalizationForm form)
{
    constexpr qsizetype piece = 1024;
    if (text.size() <= 2 * piece) {
        return text.normalized(form);
    }
    QString whole;
    whole.reserve(text.size());
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = std::min(from + piece, text.size());
        while (to < text.size() && !beginsAnew(text[to])) {
            ++to;
        }
        whole += text.mid(from, to - from).normalized(form);
        from = to;
    }
    return whole;
}

} // namespace tilshi
