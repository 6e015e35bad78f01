#include "language/keyboard.h"

#include <iterator>

namespace tilshi::language {

namespace {

QString moved(QStringView typed, const QStringView (&from)[4], const QStringView (&to)[4])
{
    QString text = typed.toString().toLower();
    for (QChar &character : text) {
        for (std::size_t row = 0; row < std::size(from); ++row) {
            if (const qsizetype at = from[row].indexOf(character); at >= 0) {
                character = to[row][at];
                break;
            }
        }
    }
    return text;
}

} // namespace

QString asOnKazakhKeys(QStringView typed)
{
    return moved(typed, latinKeys, kazakhKeys);
}

QString asOnLatinKeys(QStringView typed)
{
    return moved(typed, kazakhKeys, latinKeys);
}

} // namespace tilshi::language
