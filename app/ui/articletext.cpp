#include "ui/articletext.h"

#include "language/slug.h"
#include "text/plaintext.h"

#include <QStringList>

namespace tilshi::ui {

QString asText(const newsroom::Content &content)
{
    QStringList parts{content.headline, content.lead, text::plainText(content.body)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

QString proposedFileName(const newsroom::Content &content, const QString &ending)
{
    const QString slug = language::slug(content.headline);
    return (slug.isEmpty() ? QStringLiteral("article") : slug) + u'.' + ending;
}

} // namespace tilshi::ui
