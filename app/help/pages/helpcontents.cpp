#include "help/pages/helpcontents.h"

#include <QCoreApplication>

namespace tilshi::help {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpContents)
};

QStringList ids(const char *spaced)
{
    return QString::fromLatin1(spaced).split(u' ');
}

} // namespace

QList<HelpGroup> helpContents()
{
    return {{Words::tr("Getting started"), ids("first-article window")},
            {Words::tr("Writing"), ids("text spelling pictures scripts import")},
            {Words::tr("The newsroom"), ids("roles review schedule correction two-people")},
            {Words::tr("The site"), ids("site online")},
            {Words::tr("Care"), ids("backup trouble keys privacy")}};
}

QString firstHelpPage()
{
    return QStringLiteral("first-article");
}

} // namespace tilshi::help
