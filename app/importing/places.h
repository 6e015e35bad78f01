#pragma once

#include <QStringView>

namespace tilshi::importing {

/// Whether a dateline's word is the name of a place by its look: a name from the list of capitals
/// and Kazakhstan's towns, in any case, or one to three words all in capitals.
bool isKnownPlace(QStringView text);

/// Whether it is a news agency that Kazakh newsrooms name in datelines, in any case.
bool isKnownAgency(QStringView text);

} // namespace tilshi::importing
