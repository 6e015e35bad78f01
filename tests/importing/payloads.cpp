#include "importing/payloads.h"

#include "importing/invisible.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

namespace tilshi::test {

namespace {

QList<Payload> payloadsIn(const QString &path)
{
    QFile file(path);
    QList<Payload> payloads;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
        for (const auto &one : all) {
            payloads.append(
                {one[QLatin1String("id")].toString(), one[QLatin1String("html")].toString()});
        }
    }
    return payloads;
}

const QStringList &writtenElements()
{
    static const QStringList names =
        QStringLiteral(
            "p h2 h3 ul ol li blockquote figure figcaption cite hr strong em u s sup sub a "
            "span small table thead tbody tr th td aside div")
            .split(u' ');
    return names;
}

bool isWrittenAttribute(const QString &name, const QString &value)
{
    static const QRegularExpression address(QStringLiteral("^(https?://|mailto:|tel:)[!-~]+$"));
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9-]*$"));
    if (name == u"href") {
        return address.match(value).hasMatch();
    }
    static const QStringList names{QStringLiteral("lang"),  QStringLiteral("translate"),
                                   QStringLiteral("class"), QStringLiteral("colspan"),
                                   QStringLiteral("scope"), QStringLiteral("tabindex")};
    return names.contains(name) && plain.match(value).hasMatch();
}

} // namespace

QList<Payload> ownPayloads()
{
    return payloadsIn(QStringLiteral(TILSHI_SOURCE_DIR "/tests/importing/data/payloads.json"));
}

QList<Payload> sharedPayloads()
{
    const QString beside = QStringLiteral(TILSHI_SOURCE_DIR) + u"/../shared";
    const QDir folder(qEnvironmentVariable("TILSHI_SHARED", beside) + u"/data/payloads");
    QList<Payload> all;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        all += payloadsIn(folder.filePath(name));
    }
    return all;
}

QStringList hostileParts(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral("<(/?)([^\\s>/]+)([^>]*)>"));
    static const QRegularExpression attribute(QStringLiteral("([^\\s=]+)=\"([^\"]*)\""));
    QStringList hostile;
    for (auto tags = tag.globalMatch(html); tags.hasNext();) {
        const auto match = tags.next();
        if (!writtenElements().contains(match.captured(2))) {
            hostile.append(match.captured());
        }
        QString rest = match.captured(3);
        for (auto parts = attribute.globalMatch(match.captured(3)); parts.hasNext();) {
            const auto part = parts.next();
            rest.remove(part.captured());
            if (!isWrittenAttribute(part.captured(1), part.captured(2))) {
                hostile.append(part.captured());
            }
        }
        if (!rest.trimmed().isEmpty()) {
            hostile.append(rest);
        }
    }
    QString text = html;
    return text.remove(tag).contains(u'<') ? hostile << QStringLiteral("<") : hostile;
}

std::optional<QHash<QString, QString>> visibleByHtml5lib(const QList<Payload> &payloads)
{
    QJsonArray all;
    for (const Payload &payload : payloads) {
        all.append(QJsonObject{{QStringLiteral("id"), payload.id},
                               {QStringLiteral("html"), payload.html}});
    }
    QProcess python;
    // Debian's own, for which html5lib is packaged, rather than another in the path.
    const QString debian = QStringLiteral("/usr/bin/python3");
    python.start(QFile::exists(debian) ? debian : QStringLiteral("python3"),
                 {QStringLiteral(TILSHI_SOURCE_DIR "/tests/importing/visible.py")});
    python.write(QJsonDocument(all).toJson());
    python.closeWriteChannel();
    if (!python.waitForFinished(120'000) || python.exitCode() != 0) {
        return std::nullopt;
    }
    QHash<QString, QString> found;
    const QJsonObject texts = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        found.insert(text.key(), letters(text.value().toString()));
    }
    return found;
}

QString letters(const QString &text)
{
    QString seen;
    const QString normal = text.normalized(QString::NormalizationForm_C);
    for (qsizetype at = 0; at < normal.size(); ++at) {
        const QChar character = normal[at];
        const bool invisible = character.isSpace() || importing::isInvisible(normal, at) ||
                               character.category() == QChar::Other_Control ||
                               character == QChar(0x200b) || character == QChar(0xfeff) ||
                               character == QChar(0xfffd) || character.unicode() >= 0xfffe;
        if (!invisible) {
            seen += character;
        }
    }
    return seen;
}

} // namespace tilshi::test
