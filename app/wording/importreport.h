#pragma once

#include <QString>

namespace tilshi::importing {
struct ReportItem;
}

namespace tilshi::wording {

/// What the import did with the text: recognised, took off, could not read.
QString sentence(const importing::ReportItem &item);

} // namespace tilshi::wording
