#pragma once

#include "newsroom/content.h"
#include "spelling/languagerun.h"

#include <QList>
#include <QString>

namespace tilshi::cli {

/// A text as one string to be checked, with the stretches that are marked as of another language.
struct CheckedText
{
    QString text;
    QList<spelling::LanguageRun> runs;
    QString language = QStringLiteral("kk");
};

/// Kicker, headline, lead and the body's passages in reading order, those without text left out, an
/// empty line between them.
CheckedText checkedText(const newsroom::Content &content, const QString &language);

} // namespace tilshi::cli
