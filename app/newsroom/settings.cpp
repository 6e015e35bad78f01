#include "newsroom/settings.h"

#include "base/normaltext.h"
#include "base/zone.h"

#include <QUrl>

#include <array>

namespace tilshi::newsroom {

namespace {

using Setter = Result<void> (*)(Settings &, const QString &);

struct Setting
{
    const char *key;
    QString (*text)(const Settings &);
    Setter set;
    void (*take)(Settings &into, const Settings &from);
};

tl::unexpected<Error> invalid(const QString &value)
{
    return fail(ErrorCode::Invalid, value);
}

Result<void> setZone(Settings &settings, const QString &value)
{
    const auto zone = zoneNamed(value.toUtf8());
    if (!zone) {
        return fail(zone.error());
    }
    settings.zone = value.toUtf8();
    return {};
}

Result<void> setBaseUrl(Settings &settings, const QString &value)
{
    QString text = value.trimmed();
    while (text.endsWith(u'/')) {
        text.chop(1);
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty() &&
                       (url.scheme() == u"https" || url.scheme() == u"http");
    if (!text.isEmpty() && !isWeb) {
        return invalid(value);
    }
    settings.baseUrl = text;
    return {};
}

Result<void> setFourEyes(Settings &settings, const QString &value)
{
    const QString word = value.trimmed().toLower();
    const bool on = word == u"true" || word == u"1" || word == u"yes" || word == u"on";
    const bool off = word == u"false" || word == u"0" || word == u"no" || word == u"off";
    if (!on && !off) {
        return invalid(value);
    }
    settings.fourEyes = on;
    return {};
}

Result<void> setGrace(Settings &settings, const QString &value)
{
    constexpr int longest = 24 * 60;
    bool isNumber = false;
    const int minutes = value.trimmed().toInt(&isNumber);
    if (!isNumber || minutes < 0 || minutes > longest) {
        return invalid(value);
    }
    settings.graceMinutes = minutes;
    return {};
}

Result<void> setLanguage(Settings &settings, const QString &value)
{
    if (value != u"kk" && value != u"ru" && value != u"en") {
        return invalid(value);
    }
    settings.language = value;
    return {};
}

Result<void> setName(Settings &settings, const QString &value)
{
    const QString name = normalLine(value).trimmed();
    if (name.isEmpty()) {
        return invalid(value);
    }
    settings.name = name;
    return {};
}

template <QString Settings::*member>
Result<void> setText(Settings &settings, const QString &value)
{
    settings.*member = value.trimmed();
    return {};
}

template <QString Settings::*member>
QString text(const Settings &settings)
{
    return settings.*member;
}

template <auto member>
void take(Settings &into, const Settings &from)
{
    into.*member = from.*member;
}

const std::array<Setting, 9> &table()
{
    static const std::array<Setting, 9> settings{{
        {"name", &text<&Settings::name>, &setName, &take<&Settings::name>},
        {"zone", [](const Settings &s) { return QString::fromUtf8(s.zone); }, &setZone,
         &take<&Settings::zone>},
        {"baseUrl", &text<&Settings::baseUrl>, &setBaseUrl, &take<&Settings::baseUrl>},
        {"siteFolder", &text<&Settings::siteFolder>, &setText<&Settings::siteFolder>,
         &take<&Settings::siteFolder>},
        {"logo", &text<&Settings::logo>, &setText<&Settings::logo>, &take<&Settings::logo>},
        {"shareImage", &text<&Settings::shareImage>, &setText<&Settings::shareImage>,
         &take<&Settings::shareImage>},
        {"fourEyes",
         [](const Settings &s) {
             return s.fourEyes ? QStringLiteral("true") : QStringLiteral("false");
         },
         &setFourEyes, &take<&Settings::fourEyes>},
        {"graceMinutes", [](const Settings &s) { return QString::number(s.graceMinutes); },
         &setGrace, &take<&Settings::graceMinutes>},
        {"language", &text<&Settings::language>, &setLanguage, &take<&Settings::language>},
    }};
    return settings;
}

QString bare(QString key)
{
    return key.remove(u'-').remove(u'_').toLower();
}

const Setting *find(const QString &key)
{
    for (const Setting &setting : table()) {
        if (bare(QString::fromLatin1(setting.key)) == bare(key)) {
            return &setting;
        }
    }
    return nullptr;
}

} // namespace

QStringList settingKeys()
{
    QStringList keys;
    for (const Setting &setting : table()) {
        keys.append(QString::fromLatin1(setting.key));
    }
    return keys;
}

Result<QString> settingText(const Settings &settings, const QString &key)
{
    const Setting *setting = find(key);
    if (!setting) {
        return fail(ErrorCode::NotFound, key);
    }
    return setting->text(settings);
}

void takeSetting(Settings &into, const Settings &from, const QString &key)
{
    const Setting *setting = find(key);
    Q_ASSERT(setting);
    setting->take(into, from);
}

Result<Settings> withSetting(const Settings &settings, const QString &key, const QString &value)
{
    const Setting *setting = find(key);
    if (!setting) {
        return fail(ErrorCode::NotFound, key);
    }
    Settings changed = settings;
    const auto done = setting->set(changed, storableCharacters(value));
    if (!done) {
        return fail(done.error());
    }
    return changed;
}

} // namespace tilshi::newsroom
