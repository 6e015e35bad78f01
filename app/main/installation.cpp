#include "main/installation.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTranslator>

#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <pwd.h>
#include <unistd.h>

namespace tilshi {

ComputerUser computerUser()
{
    const passwd *entry = ::getpwuid(::geteuid());
    if (!entry) {
        return {qEnvironmentVariable("USER"), {}};
    }
    // The name is the first of the comma-separated fields that finger(1) shows.
    return {QString::fromLocal8Bit(entry->pw_name),
            QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed()};
}

QString usualLibraryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/tilshi/library");
}

QString shareFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/tilshi");
}

QString languageOfEnvironment()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString locale = qEnvironmentVariable(variable);
        if (!locale.isEmpty()) {
            const QString language = locale.left(2);
            return language == u"kk" || language == u"ru" ? language : QStringLiteral("en");
        }
    }
    return QStringLiteral("en");
}

void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv("LC_ALL", "C.UTF-8");
        std::setlocale(LC_ALL, "");
    }
}

void installTranslation(const QString &language)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(shareFolder() + u"/translations/tilshi_" + language + u".qm")) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace tilshi
