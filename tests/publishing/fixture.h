#pragma once

#include "publishing/page.h"
#include "publishing/sitecontent.h"

namespace tilshi::publishing::test {

/// A newsroom with a base URL, a logo and two sections.
Masthead masthead();

/// An article in which every kind of block and mark stands once.
Story fullStory();

/// A plain article of that number, published that many hours after the first.
Story plainStory(int number);

/// The full story, a corrected one, one in Russian, and a withdrawn one's place.
SiteContent site();

QDateTime utc(const char *iso);

/// Compares with tests/publishing/golden/NAME byte by byte; with TILSHI_UPDATE_GOLDEN set it writes
/// that file instead.
bool isGolden(const QString &name, const QByteArray &bytes);

} // namespace tilshi::publishing::test
