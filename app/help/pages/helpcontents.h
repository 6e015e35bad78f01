#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tilshi::help {

struct HelpGroup
{
    QString title;
    QStringList pages; ///< ids
};

/// Every page, in the groups and in the order of the contents.
QList<HelpGroup> helpContents();

/// The page that is opened where no other fits.
QString firstHelpPage();

} // namespace tilshi::help
