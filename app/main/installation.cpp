#include "main/installation.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTranslator>

#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <pwd.h>
#include <unistd.h>

namespace tilshi {
namespace {

/// Empty where none is set.
QString localeOfEnvironment()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (!qEnvironmentVariableIsEmpty(variable)) {
            return qEnvironmentVariable(variable);
        }
    }
    return {};
}

/// kk for kk_KZ.UTF-8.
QString languageOfLocale(const QString &locale)
{
    static const QRegularExpression end(QStringLiteral("[_.@]"));
    return locale.section(end, 0, 0);
}

} // namespace

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

QString languageOfEnvironment(const QString &otherwise)
{
    const QString locale = localeOfEnvironment();
    const QString language = languageOfLocale(locale);
    if (language == u"C" || language == u"POSIX") {
        return otherwise; // as gettext does, which then does not look at LANGUAGE either
    }
    QStringList wanted = qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts);
    wanted.append(locale);
    for (const QString &one : std::as_const(wanted)) {
        QString code = languageOfLocale(one);
        if (code == u"kk" || code == u"ru" || code == u"en") {
            return code;
        }
    }
    return otherwise;
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
