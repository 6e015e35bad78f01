#pragma once

#include <QString>

namespace tilshi::importing {

/// Letters and digits alone, in small letters: what two writings of one headline have in common.
QString gist(const QString &line);

/// "Тақырып | Сайт" without the site.
QString withoutSite(const QString &title);

/// The same where the last part is known to be the site.
QString withoutLastPart(const QString &title);

/// Whether a heading is the site's name: the end of the page's title, behind a dash.
bool isSite(const QString &line, const QString &title);

/// Whether a page's title is the headline rather than a heading that it does not name: that is of
/// one word or by far shorter, as a label is, or says the same in other words.
bool isBetter(const QString &title, const QString &line);

} // namespace tilshi::importing
