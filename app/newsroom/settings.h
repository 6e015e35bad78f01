#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tilshi::newsroom {

/// What a newsroom decides once for all its people.
struct Settings
{
    QString name;                    ///< of the newsroom, as on the site
    QByteArray zone = "Asia/Almaty"; ///< never the computer's
    QString baseUrl;                 ///< https://example.kz, without a slash at the end
    QString siteFolder;              ///< where the site is written; empty: site/ in the library
    QString logo;                    ///< name of a media file; empty for none
    QString shareImage;              ///< the same, for links shared without a picture of their own
    bool fourEyes = true;            ///< nobody approves their own article
    int graceMinutes = 10;           ///< how late the due runner still publishes by itself
    QString language = QStringLiteral("kk"); ///< of new articles and of the site

    bool operator==(const Settings &) const = default;
};

/// Names under which the command line and the library know the settings, in the order to show them:
/// name zone baseUrl siteFolder logo shareImage fourEyes graceMinutes language.
QStringList settingKeys();

/// The value as text (true and false for fourEyes). NotFound for an unknown key; case, - and _ in
/// it do not matter.
Result<QString> settingText(const Settings &settings, const QString &key);

/// Takes the value of that one key of settingKeys() from other settings.
void takeSetting(Settings &into, const Settings &from, const QString &key);

/// The settings with that one changed. NotFound for an unknown key, Invalid for a zone the computer
/// does not know, a base URL that is not http or https, a number or a truth value that is none.
Result<Settings> withSetting(const Settings &settings, const QString &key, const QString &value);

} // namespace tilshi::newsroom
