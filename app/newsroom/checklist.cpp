#include "newsroom/checklist.h"

#include "language/mixedscript.h"
#include "text/plaintext.h"

#include <algorithm>

namespace tilshi::newsroom {

namespace {

/// Search engines and cards cut headlines about here (schema.org NewsArticle guidance: 110).
constexpr qsizetype longestHeadline = 110;

Outcome refusedIf(bool bad)
{
    return bad ? Outcome::Refuses : Outcome::Passed;
}

Outcome warnsIf(bool bad)
{
    return bad ? Outcome::Warns : Outcome::Passed;
}

/// Everything in the content that a reader will see.
QString publicText(const Content &content)
{
    return QStringList{content.headline,       content.kicker,
                       content.lead,           content.dateline.source,
                       content.dateline.place, text::plainText(content.body),
                       content.credit}
        .join(u'\n');
}

int imagesWithoutAlt(const text::Body &body)
{
    const auto lacksAlt = [](const text::Block &block) {
        const auto *image = std::get_if<text::Image>(&block);
        return image && image->alt.trimmed().isEmpty();
    };
    return static_cast<int>(std::count_if(body.blocks.begin(), body.blocks.end(), lacksAlt));
}

QString shown(int count)
{
    return count == 0 ? QString() : QString::number(count);
}

} // namespace

QList<ChecklistLine> checklist(const Article &article, const Content &content,
                               int openBlockingComments, std::optional<int> spellingFindings)
{
    const QStringList mixed = language::mixedScriptWords(publicText(content));
    const int withoutAlt = imagesWithoutAlt(content.body);
    const qsizetype headlineLength = content.headline.trimmed().size();
    const bool noSource =
        content.dateline.source.trimmed().isEmpty() && content.credit.trimmed().isEmpty();
    QList<ChecklistLine> lines{
        {ChecklistItem::Headline, refusedIf(lacksHeadline(content)), {}},
        {ChecklistItem::Section, refusedIf(!article.metadata.section), {}},
        {ChecklistItem::MixedScript, refusedIf(!mixed.isEmpty()), mixed.value(0)},
        {ChecklistItem::AltText, refusedIf(withoutAlt > 0), shown(withoutAlt)},
        {ChecklistItem::Comments, refusedIf(openBlockingComments > 0), shown(openBlockingComments)},
    };
    if (spellingFindings) {
        lines.append(
            {ChecklistItem::Spelling, warnsIf(*spellingFindings > 0), shown(*spellingFindings)});
    }
    lines.append({ChecklistItem::Byline, warnsIf(article.metadata.authors.isEmpty()), {}});
    lines.append({ChecklistItem::Sources, warnsIf(noSource), {}});
    lines.append({ChecklistItem::HeadlineLength, warnsIf(headlineLength > longestHeadline),
                  QString::number(headlineLength)});
    return lines;
}

bool lacksHeadline(const Content &content)
{
    return content.headline.trimmed().isEmpty();
}

bool mixesScripts(const Content &content)
{
    return !language::mixedScriptWords(publicText(content)).isEmpty();
}

bool lacksAltText(const Content &content)
{
    return imagesWithoutAlt(content.body) > 0;
}

} // namespace tilshi::newsroom
