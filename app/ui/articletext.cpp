#include "ui/articletext.h"

#include "text/plaintext.h"

#include <QStringList>

namespace tilshi::ui {

QString asText(const newsroom::Content &content)
{
    QStringList parts{content.headline, content.lead, text::plainText(content.body)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace tilshi::ui
