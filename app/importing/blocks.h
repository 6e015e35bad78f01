#pragma once

#include "importing/importer.h"
#include "importing/plainlines.h"
#include "text/body.h"

#include <QList>
#include <QStringView>

namespace tilshi::importing {

/// Whether a line begins with what may be a list's marker: a bullet, a hyphen with a space, a
/// number from 1 with a full stop or bracket and a space.
bool hasListMarker(QStringView line);

/// Paragraphs and lists. A list is made of two or more lines in a run where nothing else can be
/// meant: bullets; numbers 1, 2, 3 …; hyphens only after a line that ends in a colon, since speech
/// begins with them too. What was taken for a list is added to the report.
text::Body bodyOf(const QList<PlainParagraph> &paragraphs, QList<ReportItem> &report);

} // namespace tilshi::importing
