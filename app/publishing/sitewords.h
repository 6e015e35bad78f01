#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::publishing {

/// The words that a page says by itself, in the language of that page. (The interface's tr() is for
/// the person at the desk, who may read another language than the readers.)
struct SiteWords
{
    QString locale; ///< for OpenGraph: kk_KZ
    QString skip;   ///< link that jumps to the text
    QString sections;
    QString latest;
    QString updated;
    QString draft; ///< over a text that is not approved, where it leaves the newsroom
    QString correction;
    QString update;
    QString source;
    QString photo;
    QString archive;
    QString frontPage;
    QString readingTime; ///< "Оқу уақыты: %1 мин"
    QString nothingYet;
    QString notFound;
    QString notFoundText;
    QString withdrawn;
    QString withdrawnText;
};

/// For kk, ru and en; Kazakh for any other.
const SiteWords &siteWords(QStringView language);

} // namespace tilshi::publishing
