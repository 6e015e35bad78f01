#include "ui/environment/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tilshi::ui {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
};

QString libraryName()
{
    return QStringLiteral("library");
}

QString loginName()
{
    return QStringLiteral("as");
}

QString articleName()
{
    return QStringLiteral("open");
}

QList<QCommandLineOption> options()
{
    return {
        {libraryName(), Words::tr("Folder of the newsroom's library."), QStringLiteral("DIR")},
        {loginName(), Words::tr("Who is at work."), QStringLiteral("LOGIN")},
        {articleName(), Words::tr("The article to open."), QStringLiteral("ID")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Print this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Print the version.")},
    };
}

/// A path that is meant from a current folder which was removed leads elsewhere.
bool leadsNowhere(const QString &path)
{
    return !path.isEmpty() && QDir::isRelativePath(path) && QDir::currentPath().isEmpty();
}

} // namespace

Result<StartOptions> readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(options());
    if (!parser.parse(arguments)) {
        return fail(ErrorCode::Invalid, parser.errorText());
    }
    StartOptions found;
    const QStringList paths = parser.positionalArguments() + parser.values(libraryName());
    for (const QString &name : paths) {
        if (leadsNowhere(name)) {
            return fail(ErrorCode::Invalid,
                        Words::tr("The current folder was removed; change to another one, or give "
                                  "“%1” with its whole path.")
                            .arg(name));
        }
    }
    for (const QString &name : parser.positionalArguments()) {
        const QFileInfo file(name);
        if (!file.exists()) {
            return fail(ErrorCode::Invalid, Words::tr("There is no such file: %1").arg(name));
        }
        found.files.append(file.absoluteFilePath());
    }
    found.library = parser.value(libraryName());
    found.login = parser.value(loginName());
    found.wantsHelp = parser.isSet(QStringLiteral("help"));
    found.wantsVersion = parser.isSet(QStringLiteral("version"));
    if (parser.isSet(articleName())) {
        found.article = newsroom::ArticleId::fromString(parser.value(articleName()));
        if (!found.article) {
            return fail(ErrorCode::Invalid,
                        Words::tr("This is no article's id: %1").arg(parser.value(articleName())));
        }
    }
    return found;
}

QString startHelp()
{
    QString help = QStringLiteral("tilshi [--library DIR] [--as LOGIN] [--open ID] [FILE…]\n\n");
    help += Words::tr(
                "Each FILE comes in as an article: DOCX, ODT, RTF, DOC, HTML, MHT, EML, Markdown, "
                "plain text, exports of WordPress and Telegram.") +
            u"\n\n";
    for (const QCommandLineOption &option : options()) {
        const QString value =
            option.valueName().isEmpty() ? QString() : QString(u' ' + option.valueName());
        const QString name = u"--" + option.names().constLast() + value;
        help += u"  " + name.leftJustified(16) + option.description() + u'\n';
    }
    return help;
}

} // namespace tilshi::ui
