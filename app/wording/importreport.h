#pragma once

#include <QList>
#include <QString>

namespace tilshi::importing {
enum class ReportKind;
struct ReportItem;
} // namespace tilshi::importing

namespace tilshi::wording {

/// What the import did with the text: recognised, took off, could not read.
QString sentence(const importing::ReportItem &item);

/// The same as a line of a list that has numbers and details beside it: "Menus", "Words cut at line
/// ends were joined".
QString heading(importing::ReportKind kind);

/// In a few words what a paste was cleaned of: "Cleaned: 3 styles, share buttons". Empty if it was
/// of nothing.
QString cleaned(const QList<importing::ReportItem> &report);

} // namespace tilshi::wording
