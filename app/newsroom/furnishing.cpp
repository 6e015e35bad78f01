#include "newsroom/furnishing.h"

#include "language/slug.h"

namespace tilshi::newsroom {

namespace {

constexpr qsizetype longestLogin = 32;

QString fittingLogin(const QString &userLogin)
{
    QString login = userLogin.toLower().left(longestLogin);
    for (QChar &sign : login) {
        if (!isLogin(QStringView(&sign, 1))) {
            sign = u'-';
        }
    }
    const bool says =
        std::any_of(login.begin(), login.end(), [](QChar sign) { return sign != u'-'; });
    return says ? login : QStringLiteral("owner");
}

} // namespace

Settings firstSettings()
{
    Settings settings;
    settings.name = QStringLiteral("Редакция");
    return settings;
}

Person firstPerson(const QString &userLogin, const QString &name)
{
    const QString login = fittingLogin(userLogin);
    const QString shown = name.trimmed().isEmpty() ? login : name.trimmed();
    return {PersonId::create(), login, shown, Role::Chief, true};
}

QList<Section> firstSections()
{
    const QStringList names{QStringLiteral("Саясат"),     QStringLiteral("Экономика"),
                            QStringLiteral("Технология"), QStringLiteral("Қоғам"),
                            QStringLiteral("Мәдениет"),   QStringLiteral("Спорт")};
    QList<Section> sections;
    for (const QString &name : names) {
        sections.append(
            {SectionId::create(), name, language::slug(name), int(sections.size()), false});
    }
    return sections;
}

Result<void> furnish(Library &library)
{
    for (const Section &section : firstSections()) {
        auto saved = library.sections().save(section);
        if (!saved) {
            return saved;
        }
    }
    return {};
}

} // namespace tilshi::newsroom
