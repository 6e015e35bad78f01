#pragma once

#include <QString>
#include <QStringList>

namespace tilshi::test {

/// An article's page as a reader's browser has it.
struct ReadPage
{
    QString language;
    QString title;
    QString headline;
    QStringList dateline;   ///< place, date, source as they stand there
    QStringList paragraphs; ///< of the text
};

/// Opens the file in headless Chromium and reads it from the document that Chromium made of it.
/// Fails the test where Chromium does not open it.
ReadPage readInBrowser(const QString &file);

} // namespace tilshi::test
