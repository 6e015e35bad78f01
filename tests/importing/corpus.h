#pragma once

#include "importing/pastedtext.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace tilshi::test {

/// A clipboard of the corpus: what a program put there, and what must and must not come of it.
struct Clipboard
{
    QString name;
    QString content;
    bool isHtml = false;
    QStringList keeps; ///< sentences that a reader of the source sees
    QStringList drops;
};

/// All of tests/importing/corpus, by name.
QList<Clipboard> corpus();

Result<importing::PastedText> pasted(const Clipboard &clipboard, importing::Cleaning cleaning);

/// All text of a passage that a reader sees, white space narrowed.
QString visibleText(const importing::PastedText &passage);

/// Body and report as the golden file has them.
QByteArray goldenOf(const importing::PastedText &passage);
/// Whether NAME.json has those bytes; writes it where TILSHI_UPDATE_GOLDEN is set.
bool isGolden(const Clipboard &clipboard, const QByteArray &bytes);

} // namespace tilshi::test
