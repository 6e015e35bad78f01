#include "publishing/story.h"

#include "language/dates.h"
#include "text/plaintext.h"

namespace tilshi::publishing {

namespace {

constexpr qsizetype longestSummary = 200;

QString shortened(const QString &text)
{
    QString simple = text.simplified();
    if (simple.size() <= longestSummary) {
        return simple;
    }
    const qsizetype space = simple.lastIndexOf(u' ', longestSummary - 1);
    return simple.left(space > 0 ? space : longestSummary - 1) + u'…';
}

} // namespace

QString summaryOf(const newsroom::Content &content)
{
    if (!content.lead.isEmpty()) {
        return content.lead.simplified();
    }
    const QStringList paragraphs = text::paragraphs(content.body);
    return paragraphs.isEmpty() ? content.headline : shortened(paragraphs.first());
}

QString whenText(const QDateTime &moment, const QTimeZone &zone, QStringView language)
{
    const QDateTime wall = moment.toTimeZone(zone);
    return language::longDate(wall.date(), language) + u", " + language::timeText(wall.time());
}

QStringList bylineOf(const Story &story, const Masthead &masthead)
{
    return story.details.metadata.authors.isEmpty() ? QStringList{masthead.name}
                                                    : story.details.metadata.authors;
}

} // namespace tilshi::publishing
