#pragma once

#include <QList>
#include <QString>

namespace tilshi::importing {
struct ReportItem;
}

namespace tilshi::wording {

/// What the import did with the text: recognised, took off, could not read.
QString sentence(const importing::ReportItem &item);

/// In a few words what a paste was cleaned of: "Cleaned: 3 styles, share buttons". Empty if it was
/// of nothing.
QString cleaned(const QList<importing::ReportItem> &report);

} // namespace tilshi::wording
