#pragma once

#include <QString>

namespace tilshi::importing {

/// Letters and digits alone, in small letters: what two writings of one headline have in common.
QString gist(const QString &line);

/// "Тақырып | Сайт" without the site.
QString withoutSite(const QString &title);

/// What stands behind the last dash; the whole where there is none.
QString lastPart(const QString &title);
/// "Тақырып | Сайт" without the site, where the last part is known to be it.
QString withoutLastPart(const QString &title);

/// "Тақырып - Сайт - ұраны" without the site's name and what stands behind it; the whole where a
/// dash is not before that name.
QString beforeSite(const QString &title, const QString &site);

/// Whether a heading is the site's name: the end of the page's title, behind a dash.
bool isSite(const QString &line, const QString &title);

/// Whether a page's title is the headline rather than a heading that it does not name: that is of
/// one word or by far shorter, as a label is, or says the same in other words.
bool isBetter(const QString &title, const QString &line);

} // namespace tilshi::importing
