#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::text {

/// The address as it may stand in href, in ASCII: http and https with a host, mailto and tel with
/// something behind the colon. Empty for everything else (javascript:, data:, relative addresses,
/// addresses with spaces or controls that a browser would drop while reading the scheme).
QString safeLink(QStringView address);

} // namespace tilshi::text
