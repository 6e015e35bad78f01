#include "importing/pagetitle.h"

#include <QRegularExpression>

#include <algorithm>

namespace tilshi::importing {

namespace {

/// Between a headline and the site's name in a page's title.
const QRegularExpression &dash()
{
    static const QRegularExpression pattern(QStringLiteral("\\s[|–—·»-]\\s"));
    return pattern;
}

QStringList wordsOf(const QString &line)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return line.toLower().split(gap, Qt::SkipEmptyParts);
}

} // namespace

QString gist(const QString &line)
{
    QString letters;
    for (const QChar character : line.toLower()) {
        if (character.isLetterOrNumber()) {
            letters += character;
        }
    }
    return letters;
}

QString withoutSite(const QString &title)
{
    static const QRegularExpression site(QStringLiteral("\\s+[|–—·»]\\s+[^|–—·»]{2,40}$"));
    const auto match = site.match(title);
    return match.hasMatch() && match.capturedStart() >= 10 ? title.first(match.capturedStart())
                                                           : title;
}

QString lastPart(const QString &title)
{
    return title.section(dash(), -1);
}

QString withoutLastPart(const QString &title)
{
    return title.section(dash(), 0, -2);
}

QString beforeSite(const QString &title, const QString &site)
{
    for (int part = 1; part <= title.count(dash()); ++part) {
        if (gist(title.section(dash(), part, part)) == gist(site)) {
            return title.section(dash(), 0, part - 1);
        }
    }
    return title;
}

bool isSite(const QString &line, const QString &title)
{
    const QString site = title.section(dash(), -1);
    return site != title && !line.isEmpty() && gist(line) != gist(title.section(dash(), 0, 0)) &&
           (gist(site) == gist(line) || gist(line).startsWith(gist(site)));
}

bool isBetter(const QString &title, const QString &line)
{
    const QStringList titled = wordsOf(title);
    const QStringList words = wordsOf(line);
    const auto common = std::count_if(words.begin(), words.end(),
                                      [&](const QString &word) { return titled.contains(word); });
    return words.size() * 3 <= titled.size() || (words.size() <= 1 && titled.size() > 1) ||
           common * 2 > words.size();
}

} // namespace tilshi::importing
