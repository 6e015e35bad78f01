#include "newsroom/normalform.h"

#include "base/normaltext.h"
#include "text/normalform.h"

#include <QJsonArray>

#include <initializer_list>

namespace tilshi::newsroom {

namespace {

QString line(const QString &text)
{
    return normalLine(text);
}

QStringList line(const QStringList &texts)
{
    QStringList normal;
    for (const QString &text : texts) {
        normal.append(normalLine(text));
    }
    return normal;
}

/// The value with those members as texts.
template <class T>
T withTexts(T value, std::initializer_list<QString T::*> members)
{
    for (const auto member : members) {
        value.*member = normalText(value.*member);
    }
    return value;
}

/// The value with those members as lines.
template <class T, class... Members>
T withLines(T value, Members T::*...members)
{
    ((value.*members = line(value.*members)), ...);
    return value;
}

/// What an article and everything that becomes one have.
template <class T>
T withDetails(T value)
{
    value.metadata.language = storableCharacters(value.metadata.language);
    value.metadata = withLines(value.metadata, &Metadata::authors, &Metadata::tags);
    return value;
}

/// As they were first written; what differs in capitals alone is the same name.
QStringList eachOnce(const QStringList &names)
{
    QStringList once;
    for (const QString &name : names) {
        const QString tidy = name.trimmed();
        if (!tidy.isEmpty() && !once.contains(tidy, Qt::CaseInsensitive)) {
            once.append(tidy);
        }
    }
    return once;
}

/// The same of what somebody types. What a library has stays as it was hashed.
template <class T>
T withTypedDetails(const T &value)
{
    T normal = withDetails(value);
    normal.metadata.authors = eachOnce(normal.metadata.authors);
    normal.metadata.tags = eachOnce(normal.metadata.tags);
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
    Act normal = withTexts(act, {&Act::reason, &Act::publicNote});
    if (act.content) {
        normal.content = normalForm(*act.content);
    }
    return normal;
}

NewArticle normalForm(const NewArticle &article)
{
    NewArticle normal = withTypedDetails(article);
    normal.content = normalForm(article.content);
    return normal;
}

Details normalForm(const Details &details)
{
    return withLines(withTypedDetails(details), &Details::slug);
}

Article normalForm(const Article &article)
{
    Article normal = withTexts(withLines(withDetails(article), &Article::slug),
                               {&Article::publicNote, &Article::publishError});
    normal.liveDetails = withTexts(withDetails(article.liveDetails), {&LiveDetails::note});
    return normal;
}

LogEntry normalForm(const LogEntry &entry)
{
    LogEntry normal = withTexts(withLines(entry, &LogEntry::login), {&LogEntry::reason});
    normal.details = normalJson(entry.details);
    return normal;
}

Person normalForm(const Person &person)
{
    Person normal = withLines(person, &Person::name);
    normal.name = normal.name.simplified();
    return normal;
}

Section normalForm(const Section &section)
{
    Section normal = withLines(section, &Section::name, &Section::slug);
    normal.name = normal.name.simplified();
    normal.slug = normal.slug.trimmed();
    return normal;
}

Comment normalForm(const Comment &comment)
{
    Comment normal = withTexts(comment, {&Comment::text});
    normal.quote = storableCharacters(comment.quote); // as it stands in the article
    if (normal.passage) {
        normal.passage->anchor.quote = storableCharacters(comment.passage->anchor.quote);
    }
    return normal;
}

VersionLabel normalForm(const VersionLabel &label)
{
    VersionLabel normal = label;
    normal.text = normalLine(label.text).trimmed();
    return normal;
}

IgnoredFinding normalForm(const IgnoredFinding &finding)
{
    return {storableCharacters(finding.kind), normalText(finding.text), finding.article};
}

language::HouseWord normalForm(const language::HouseWord &word)
{
    return {normalLine(word.word).simplified(), normalLine(word.model).simplified()};
}

} // namespace tilshi::newsroom
