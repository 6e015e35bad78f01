#include "importing/samplenewsroom.h"

#include "base/safefile.h"
#include "importing/samplearticle.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tilshi::importing {

namespace {

Result<QJsonObject> readObject(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes) {
        return fail(bytes.error());
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (!document.isObject()) {
        return fail(ErrorCode::Corrupt, path, error.errorString());
    }
    return document.object();
}

Result<newsroom::Settings> readSettings(const QJsonObject &object)
{
    newsroom::Settings settings;
    for (const QString &key : {QStringLiteral("name"), QStringLiteral("zone"),
                               QStringLiteral("baseUrl"), QStringLiteral("language")}) {
        auto changed = newsroom::withSetting(settings, key, object.value(key).toString());
        if (!changed) {
            return changed;
        }
        settings = *std::move(changed);
    }
    return settings;
}

Result<QList<newsroom::Person>> readPeople(const QJsonArray &array)
{
    QList<newsroom::Person> people;
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        newsroom::Person person;
        person.login = object.value(QLatin1String("login")).toString();
        person.name = object.value(QLatin1String("name")).toString();
        const auto role = newsroom::roleOf(object.value(QLatin1String("role")).toString());
        if (!role || !newsroom::isLogin(person.login) || person.name.isEmpty()) {
            return fail(ErrorCode::Invalid, QStringLiteral("people"));
        }
        person.role = *role;
        people.append(person);
    }
    return people;
}

Result<void> readArticles(SampleNewsroom &sample, const QString &folder, const QDateTime &now)
{
    const QDir articles(folder + u"/articles");
    const QStringList names =
        articles.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = articles.filePath(name);
        const auto object = readObject(path);
        if (!object) {
            return fail(object.error());
        }
        auto article = sampleArticle(*object, now, sample.settings.zone);
        if (!article) {
            return fail(ErrorCode::Corrupt, path, article.error().subject + article.error().detail);
        }
        article->key = name.chopped(qstrlen(".json"));
        sample.articles.append(*std::move(article));
    }
    std::stable_sort(
        sample.articles.begin(), sample.articles.end(),
        [](const SampleArticle &a, const SampleArticle &b) { return a.createdAt < b.createdAt; });
    return {};
}

} // namespace

Result<SampleNewsroom> sampleNewsroom(const QString &folder, const QDateTime &now)
{
    const QString path = folder + u"/newsroom.json";
    const auto object = readObject(path);
    if (!object) {
        return fail(object.error());
    }
    const auto settings = readSettings(*object);
    const auto people = readPeople(object->value(QLatin1String("people")).toArray());
    if (!settings || !people) {
        return fail(ErrorCode::Corrupt, path,
                    (settings ? people.error() : settings.error()).subject);
    }
    const QDir place(folder);
    const auto fileAt = [&](const char *key) {
        return place.absoluteFilePath(object->value(QLatin1String(key)).toString());
    };
    SampleNewsroom sample{*settings,
                          *people,
                          textsAt(*object, "sections"),
                          textsAt(*object, "words"),
                          fileAt("logo"),
                          fileAt("shareImage"),
                          {},
                          object->value(QLatin1String("opensFirst")).toString()};
    if (auto read = readArticles(sample, folder, now); !read) {
        return fail(read.error());
    }
    return sample;
}

} // namespace tilshi::importing
