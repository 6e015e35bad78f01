#include "cli/talk.h"

#include "cli/phrases.h"

#include <algorithm>

namespace tilshi::cli {

namespace {

using newsroom::Comment;
using Comments = QList<Comment>;

QJsonValue toJson(const std::optional<newsroom::Passage> &passage)
{
    if (!passage) {
        return QJsonValue::Null;
    }
    const auto place = [](const text::Place &at) {
        return QJsonObject{{QStringLiteral("unit"), at.unit},
                           {QStringLiteral("offset"), at.offset}};
    };
    return QJsonObject{{QStringLiteral("field"), newsroom::keyOf(passage->field)},
                       {QStringLiteral("begin"), place(passage->anchor.begin)},
                       {QStringLiteral("end"), place(passage->anchor.end)},
                       {QStringLiteral("words"), passage->anchor.quote}};
}

QJsonObject toJson(const Comment &comment, qsizetype number, const Names &names)
{
    const QJsonValue none = QJsonValue::Null;
    return {{QStringLiteral("number"), number},
            {QStringLiteral("id"), comment.id.toString()},
            {QStringLiteral("replyTo"), comment.isReply() ? comment.parent.toString() : none},
            {QStringLiteral("by"), names.login(comment.by)},
            {QStringLiteral("at"), isoOrNull(comment.at, names.zone)},
            {QStringLiteral("editedAt"), isoOrNull(comment.editedAt, names.zone)},
            {QStringLiteral("text"), comment.text},
            {QStringLiteral("quote"), comment.quote},
            {QStringLiteral("passage"), toJson(comment.passage)},
            {QStringLiteral("wordsGone"), comment.wordsGone},
            {QStringLiteral("blocking"), comment.blocking},
            {QStringLiteral("resolved"), comment.resolved},
            {QStringLiteral("removed"), comment.removed},
            {QStringLiteral("mentions"),
             QJsonArray::fromStringList(newsroom::mentionedIn(comment.text))}};
}

QString headOf(const Comment &comment, qsizetype number, const Names &names)
{
    QStringList parts{QStringLiteral("%1. ").arg(number) + names.login(comment.by),
                      wallText(comment.at, names.zone)};
    const std::pair<bool, QString> marks[] = {{comment.blocking, Cli::tr("blocking")},
                                              {comment.resolved, Cli::tr("resolved")},
                                              {comment.editedAt.has_value(), Cli::tr("edited")},
                                              {comment.removed, Cli::tr("removed")}};
    for (const auto &[holds, word] : marks) {
        if (holds) {
            parts.append(word);
        }
    }
    if (!comment.quote.isEmpty()) {
        const QString words = QString(comment.quote).replace(u'\n', u' ');
        parts.append(comment.wordsGone ? Cli::tr("“%1”, gone from the text").arg(words)
                                       : Cli::tr("about “%1”").arg(words));
    }
    return parts.join(QStringLiteral(" · ")) + u'\n';
}

QString described(const Comment &comment, qsizetype number, int depth, const Names &names)
{
    const QString indent(4 * depth, u' ');
    QString lines = indent + headOf(comment, number, names);
    for (const QString &line : comment.text.split(u'\n', Qt::SkipEmptyParts)) {
        lines += indent + QStringLiteral("   ") + line + u'\n';
    }
    return lines;
}

} // namespace

Outcome<Comments> commentsOf(Call &call, newsroom::ArticleId article)
{
    const auto library = call.library();
    if (!library) {
        return tl::unexpected(library.error());
    }
    return worded((*library)->comments().of(article));
}

Outcome<Comment> commentNamed(const Comments &comments, const QString &numberOrId)
{
    bool isNumber = false;
    const int number = numberOrId.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= comments.size()) {
        return comments.at(number - 1);
    }
    const auto found = std::find_if(comments.begin(), comments.end(), [&](const Comment &one) {
        return one.id.toString() == numberOrId.toLower();
    });
    if (found == comments.end()) {
        return failed(Cli::tr("The article has no comment “%1”; “tilshi-cli comments” shows "
                              "those that it has, with their numbers.")
                          .arg(numberOrId));
    }
    return *found;
}

QJsonArray toJson(const Comments &comments, const Names &names)
{
    QJsonArray objects;
    for (const Comment &comment : comments) {
        objects.append(toJson(comment, objects.size() + 1, names));
    }
    return objects;
}

QString describe(const Comments &comments, const Names &names)
{
    QString lines;
    for (qsizetype i = 0; i < comments.size(); ++i) {
        if (comments.at(i).isReply()) {
            continue;
        }
        lines += described(comments.at(i), i + 1, 0, names);
        for (qsizetype reply = 0; reply < comments.size(); ++reply) {
            if (comments.at(reply).parent == comments.at(i).id) {
                lines += described(comments.at(reply), reply + 1, 1, names);
            }
        }
    }
    return lines;
}

} // namespace tilshi::cli
