#include "newsroom/normalform.h"

#include "base/normaltext.h"
#include "text/normalform.h"

#include <QJsonArray>

namespace tilshi::newsroom {

namespace {

QStringList lines(const QStringList &texts)
{
    QStringList normal;
    for (const QString &text : texts) {
        normal.append(normalLine(text));
    }
    return normal;
}

QJsonValue normalJson(const QJsonValue &value);

QJsonObject normalJson(const QJsonObject &object)
{
    QJsonObject normal;
    for (auto it = object.begin(); it != object.end(); ++it) {
        normal.insert(normalText(it.key()), normalJson(it.value()));
    }
    return normal;
}

QJsonValue normalJson(const QJsonValue &value)
{
    if (value.isString()) {
        return normalText(value.toString());
    }
    if (value.isObject()) {
        return normalJson(value.toObject());
    }
    if (!value.isArray()) {
        return value;
    }
    QJsonArray normal;
    for (const QJsonValue element : value.toArray()) {
        normal.append(normalJson(element));
    }
    return normal;
}

} // namespace

Content normalForm(const Content &content)
{
    return {normalLine(content.headline),
            normalLine(content.kicker),
            normalText(content.lead),
            {normalLine(content.dateline.source), content.dateline.date,
             normalLine(content.dateline.place)},
            text::normalForm(content.body),
            normalText(content.credit),
            normalText(content.note)};
}

Act normalForm(const Act &act)
{
    Act normal = act;
    normal.reason = normalText(act.reason);
    normal.publicNote = normalText(act.publicNote);
    if (act.content) {
        normal.content = normalForm(*act.content);
    }
    return normal;
}

NewArticle normalForm(const NewArticle &article)
{
    NewArticle normal = article;
    normal.content = normalForm(article.content);
    normal.language = storableSigns(article.language);
    normal.authors = lines(article.authors);
    normal.tags = lines(article.tags);
    return normal;
}

Details normalForm(const Details &details)
{
    Details normal = details;
    normal.language = storableSigns(details.language);
    normal.authors = lines(details.authors);
    normal.tags = lines(details.tags);
    normal.slug = normalLine(details.slug);
    return normal;
}

Article normalForm(const Article &article)
{
    Article normal = article;
    normal.language = storableSigns(article.language);
    normal.authors = lines(article.authors);
    normal.tags = lines(article.tags);
    normal.slug = normalLine(article.slug);
    normal.publicNote = normalText(article.publicNote);
    normal.publishError = normalText(article.publishError);
    normal.liveDetails.language = storableSigns(article.liveDetails.language);
    normal.liveDetails.authors = lines(article.liveDetails.authors);
    normal.liveDetails.tags = lines(article.liveDetails.tags);
    normal.liveDetails.note = normalText(article.liveDetails.note);
    return normal;
}

LogEntry normalForm(const LogEntry &entry)
{
    LogEntry normal = entry;
    normal.login = normalLine(entry.login);
    normal.reason = normalText(entry.reason);
    normal.details = normalJson(entry.details);
    return normal;
}

Person normalForm(const Person &person)
{
    Person normal = person;
    normal.name = normalLine(person.name).simplified();
    return normal;
}

Section normalForm(const Section &section)
{
    Section normal = section;
    normal.name = normalLine(section.name).simplified();
    normal.slug = normalLine(section.slug).trimmed();
    return normal;
}

Comment normalForm(const Comment &comment)
{
    Comment normal = comment;
    normal.text = normalText(comment.text);
    return normal;
}

IgnoredFinding normalForm(const IgnoredFinding &finding)
{
    return {storableSigns(finding.kind), normalText(finding.text), finding.article};
}

language::HouseWord normalForm(const language::HouseWord &word)
{
    return {normalLine(word.word).simplified(), normalLine(word.model).simplified()};
}

} // namespace tilshi::newsroom
