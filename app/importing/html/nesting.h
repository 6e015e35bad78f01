#pragma once

#include <QByteArrayView>

namespace tilshi::importing {

/// Whether a page would cost a parser more than its size allows: thousands of elements within each
/// other, thousands of attributes on one, or marks left open that must be opened anew in every
/// paragraph after it. A quick look at the tags alone, before parsing.
bool isNestedTooDeep(QByteArrayView html);

} // namespace tilshi::importing
