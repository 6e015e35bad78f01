#include "spelling/spelledform.h"

#include "language/alphabet.h"

#include <algorithm>

namespace tilshi::spelling {

namespace {

constexpr char16_t softHyphen = u'\u00ad';

} // namespace

bool isSpelledForm(QStringView word)
{
    return std::none_of(word.begin(), word.end(), [](QChar character) {
        const char16_t unit = character.unicode();
        return unit == softHyphen || language::isCombiningMark(unit) ||
               (unit != u'-' && language::isHyphen(unit)) ||
               (unit != u'\'' && language::isApostrophe(unit));
    });
}

QString spelledForm(QStringView word)
{
    QString form;
    for (const QChar character : word.toString().normalized(QString::NormalizationForm_C)) {
        const char16_t unit = character.unicode();
        if (unit == softHyphen || language::isCombiningMark(unit)) {
            continue;
        }
        if (language::isHyphen(unit)) {
            form.append(u'-');
        } else if (language::isApostrophe(unit)) {
            form.append(u'\'');
        } else {
            form.append(character);
        }
    }
    return form;
}

} // namespace tilshi::spelling
