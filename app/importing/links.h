#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

namespace tilshi::importing {

/// The address that a body may carry, in ASCII: http and https with a host, mailto and tel with
/// something behind the colon. Relative addresses are completed where the page's own is known.
/// Search engines' and networks' detours are cut short, and what only follows a reader about
/// (utm_…, fbclid and the like) is taken off. As in browsers, spaces are %20, line ends nothing,
/// and what begins with // is https. Empty for every other scheme and for addresses with controls
/// or backslashes within, which browsers and parsers read differently.
QString keptLink(QStringView address, const QUrl &page = {});

} // namespace tilshi::importing
