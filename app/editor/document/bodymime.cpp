#include "editor/document/bodymime.h"

#include "text/bodyjson.h"
#include "text/html/htmlwriter.h"
#include "text/plaintext.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace tilshi::editor {

namespace {

const QString ownType = QStringLiteral("application/x-tilshi-body+json");
const QString htmlType = QStringLiteral("text/html");
const QString textType = QStringLiteral("text/plain");

} // namespace

BodyMime::BodyMime(text::Body body, text::Body shown)
    : m_body(std::move(body))
    , m_shown(std::move(shown))
{
}

QStringList BodyMime::formats() const
{
    return {ownType, htmlType, textType};
}

bool BodyMime::hasFormat(const QString &type) const
{
    return formats().contains(type);
}

QVariant BodyMime::retrieveData(const QString &type, QMetaType) const
{
    if (type == ownType) {
        return text::compactJson(m_body);
    }
    if (type == htmlType) {
        return text::bodyHtml(m_shown);
    }
    return type == textType ? QVariant(text::shownText(m_shown)) : QVariant();
}

std::optional<text::Body> BodyMime::bodyOf(const QMimeData &data)
{
    if (const auto *own = qobject_cast<const BodyMime *>(&data)) {
        return own->m_body;
    }
    if (!data.hasFormat(ownType)) {
        return std::nullopt;
    }
    const auto body = text::bodyFromJson(QJsonDocument::fromJson(data.data(ownType)).object());
    return body ? std::optional<text::Body>(*body) : std::nullopt;
}

text::Body plainParagraphs(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|[\n\r\f\v\u2028\u2029]"));
    static const QRegularExpression noText(QStringLiteral(
        "[\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{7f}\\x{fffc}\\x{feff}\\x{fdd0}-\\x{fdef}]"));
    text::Body body;
    const QStringList lines = text.split(lineEnd);
    for (QString line : lines) {
        line.remove(noText);
        if (!line.trimmed().isEmpty()) {
            body.blocks.append(text::Paragraph{text::plainRuns(line)});
        }
    }
    return body;
}

} // namespace tilshi::editor
