#include "newsroom/defaults.h"

#include "language/slug.h"

namespace tilshi::newsroom {

namespace {

constexpr qsizetype longestLogin = 32;

QString fittingLogin(const QString &userLogin)
{
    QString login = userLogin.toLower().left(longestLogin);
    for (QChar &character : login) {
        if (!isLogin(QStringView(&character, 1))) {
            character = u'-';
        }
    }
    const bool says =
        std::any_of(login.begin(), login.end(), [](QChar character) { return character != u'-'; });
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
    return sectionsNamed({QStringLiteral("Саясат"), QStringLiteral("Экономика"),
                          QStringLiteral("Технология"), QStringLiteral("Қоғам"),
                          QStringLiteral("Мәдениет"), QStringLiteral("Спорт")});
}

QList<Section> sectionsNamed(const QStringList &names)
{
    QList<Section> sections;
    QStringList slugs;
    for (const QString &name : names) {
        const QString slug = language::slug(name);
        if (!slug.isEmpty() && !slugs.contains(slug)) {
            slugs.append(slug);
            sections.append(
                {SectionId::create(), name.simplified(), slug, int(sections.size()), false});
        }
    }
    return sections;
}

Result<void> addDefaults(Library &library, const QList<Section> &sections)
{
    for (const Section &section : sections) {
        auto saved = library.sections().save(section);
        if (!saved) {
            return saved;
        }
    }
    return {};
}

Result<void> addDefaults(Library &library, const Defaults &defaults)
{
    Result<void> done;
    for (const Person &person : defaults.people) {
        done = done.and_then([&] { return library.people().save(person); });
    }
    done = done.and_then([&] { return addDefaults(library, defaults.sections); });
    for (const QString &word : defaults.words) {
        done = done.and_then([&] { return library.words().add({word, {}}, std::nullopt); });
    }
    return done.and_then([&] { return library.settings().save(defaults.settings); });
}

} // namespace tilshi::newsroom
