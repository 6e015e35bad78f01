// What a packager must not have to find out: the two lists of packages and the two versions agree.

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

namespace {

QString read(const char *path)
{
    QFile file(QStringLiteral(TILSHI_SOURCE_DIR "/") + QLatin1String(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// What the first group of the pattern catches in the text.
QString found(const QString &text, const char *pattern)
{
    const QRegularExpression expression(QLatin1String(pattern),
                                        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = expression.match(text);
    REQUIRE(match.hasMatch());
    return match.captured(1);
}

/// The packages that ./dev installs for a group.
QSet<QString> installedFor(const char *group)
{
    const QString pattern = QLatin1String(group) + QStringLiteral("_packages=\\(([^)]*)\\)");
    const QString names = found(read("dev"), pattern.toUtf8().constData());
    const QStringList list =
        names.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

QStringList debianDependencies(const char *pattern)
{
    QStringList names;
    for (const QString &line : found(read("debian/control"), pattern).split(u'\n')) {
        const QString name = line.trimmed().section(u',', 0, 0).section(u' ', 0, 0);
        if (!name.isEmpty() && !name.startsWith(u'$') && !name.startsWith(u"tilshi")) {
            names << name;
        }
    }
    return names;
}

} // namespace

TEST_CASE("the Debian package builds and runs with what ./dev installs")
{
    const QSet<QString> known = installedFor("build") + installedFor("run") +
                                installedFor("package") +
                                QSet<QString>{QStringLiteral("debhelper-compat")};
    const QStringList needed = debianDependencies("\nBuild-Depends:\n(.*?)\n[A-Z]") +
                               debianDependencies("\nDepends:\n(.*?)\n[A-Z]") +
                               debianDependencies("\nRecommends:\n(.*?)\n[A-Z]");
    REQUIRE(needed.size() > 20);
    for (const QString &name : needed) {
        INFO(name.toStdString());
        CHECK(known.contains(name));
    }
}

TEST_CASE("the Debian package has the project's version")
{
    const QString project = found(read("CMakeLists.txt"), "project\\(Tilshi VERSION ([0-9.]+)");
    CHECK(found(read("debian/changelog"), "^tilshi \\(([0-9.]+)-") == project);
}
