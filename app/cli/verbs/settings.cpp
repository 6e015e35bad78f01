#include "cli/outputpath.h"
#include "cli/phrases.h"
#include "cli/table.h"
#include "cli/verbs/verbs.h"
#include "newsroom/administration.h"
#include "newsroom/office.h"
#include "publishing/picturekind.h"
#include "publishing/siteplace.h"

namespace tilshi::cli {

namespace {

using newsroom::Settings;

tl::unexpected<Failure> noSuchSetting(const QString &key)
{
    return failed(Cli::tr("There is no setting “%1”. There are: %2")
                      .arg(key, newsroom::settingKeys().join(u", ")));
}

Outcome<void> printAll(Call &call, const Settings &settings)
{
    QJsonObject object;
    QList<QStringList> rows;
    for (const QString &key : newsroom::settingKeys()) {
        const QString value = newsroom::settingText(settings, key).value_or(QString());
        object.insert(key, value);
        rows.append({key, value});
    }
    if (call.wantsJson()) {
        call.print(object);
    } else {
        call.printLines(table(rows));
    }
    return {};
}

Outcome<void> list(Call &call)
{
    const auto settings = call.settings();
    return settings ? printAll(call, *settings) : tl::unexpected(settings.error());
}

Outcome<void> get(Call &call)
{
    const auto settings = call.settings();
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    const auto text = newsroom::settingText(*settings, call.word(1));
    if (!text) {
        return noSuchSetting(call.word(1));
    }
    if (call.wantsJson()) {
        call.print(QJsonObject{{call.word(1), *text}});
    } else {
        call.print(*text);
    }
    return {};
}

bool isKey(const QString &typed, const char *key)
{
    QString bare = typed;
    return bare.remove(u'-').remove(u'_').compare(QLatin1String(key), Qt::CaseInsensitive) == 0;
}

/// Copies an image into the library; its name there is what the setting holds.
Outcome<QString> keepImage(Call &call, const QString &key, const QString &file)
{
    const auto bytes = call.read(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto kind = publishing::kindOfPicture(*bytes, file);
    if (!kind) {
        return failed(kind.error());
    }
    if (isKey(key, "shareImage") && kind->ending == u"svg") {
        return failed(Cli::tr("“%1” is a drawing, which no network shows beside a link. Nothing "
                              "was changed; choose a JPEG or PNG.")
                          .arg(file));
    }
    const auto person = call.person();
    if (!person) {
        return tl::unexpected(person.error());
    }
    newsroom::Office office(**call.library(), call.environment().clock);
    return worded(office.addPicture(*bytes, kind->ending, person->id));
}

Outcome<QString> siteFolder(Call &call, const QString &typed)
{
    auto folder = outputPath(call, typed);
    if (folder) {
        const auto place = publishing::checkSitePlace(*folder, (*call.library())->folder());
        return place ? folder : failed(place.error());
    }
    return folder;
}

Outcome<QString> valueFor(Call &call, const QString &key, const QString &typed)
{
    if (typed.isEmpty()) {
        return typed;
    }
    if (isKey(key, "logo") || isKey(key, "shareImage")) {
        return keepImage(call, key, typed);
    }
    return isKey(key, "siteFolder") ? siteFolder(call, typed) : typed;
}

Outcome<Settings> changed(const Settings &settings, const QString &key, const QString &value)
{
    auto result = newsroom::withSetting(settings, key, value);
    if (result) {
        return *std::move(result);
    }
    if (result.error().code == ErrorCode::NotFound) {
        return noSuchSetting(key);
    }
    if (isKey(key, "zone")) {
        return failed(Cli::tr("This computer knows no time zone “%1”; names are like Asia/Almaty.")
                          .arg(value));
    }
    return failed(result.error());
}

Outcome<void> set(Call &call)
{
    const QString key = call.word(1);
    const auto chief = call.chief();
    const auto settings = chief ? call.settings() : tl::unexpected(chief.error());
    const auto value =
        settings ? valueFor(call, key, call.word(2)) : tl::unexpected(settings.error());
    const auto after = value ? changed(*settings, key, *value) : tl::unexpected(value.error());
    if (!after) {
        return tl::unexpected(after.error());
    }
    newsroom::Administration administration(**call.library(), call.environment().clock);
    const auto saved = administration.saveSettings({*settings, *after}, chief->id);
    if (!saved) {
        return failed(saved.error());
    }
    return get(call);
}

Outcome<void> settings(Call &call)
{
    const qsizetype words = call.arguments().words.size();
    if (call.asksForList() || (call.word(0) == u"get" && words == 1)) {
        return list(call);
    }
    if (call.word(0) == u"get" && words == 2) {
        return get(call);
    }
    if (call.word(0) == u"set" && words == 3) {
        return set(call);
    }
    return misused(
        Cli::tr("write: %1")
            .arg(QStringLiteral("settings [list] | settings get [KEY] | settings set KEY VALUE")));
}

} // namespace

Verb settingsVerb()
{
    return {.name = "settings",
            .synopsis = "[list] | get [KEY] | set KEY VALUE",
            .summary =
                QT_TRANSLATE_NOOP("Cli", "Shows or changes what the newsroom has decided for all."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "For logo and shareImage the value is an image file, which is copied into "
                       "the library; an empty value takes it away."),
            .mostWords = 3,
            .run = settings};
}

} // namespace tilshi::cli
