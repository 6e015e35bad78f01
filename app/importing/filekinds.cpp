#include "importing/filekinds.h"

#include "base/normalized.h"
#include "importing/exports/telegram.h"
#include "importing/exports/wordpress.h"
#include "importing/headline.h"
#include "importing/legacydoc.h"
#include "importing/mail/reader.h"
#include "importing/misreadletters.h"
#include "importing/office/document.h"
#include "importing/rtf/reader.h"

#include <utility>

namespace tilshi::importing {

namespace {

/// With Kazakh letters of old fonts put right.
Result<ImportedArticle> rightArticleOf(ParsedDocument parsed, const QString &fileName)
{
    auto article = articleOf(std::move(parsed), fileName);
    if (const auto how = article ? putRight(article->content) : std::nullopt) {
        article->report.append({ReportKind::LettersRepaired, *how});
    }
    return article;
}

Result<QList<ImportedArticle>> importPosts(const QByteArray &bytes, const QString &fileName)
{
    auto posts = readWordPressExport(bytes);
    if (!posts) {
        return failure(posts.error(), fileName);
    }
    QList<ImportedArticle> articles;
    for (ExportedPost &post : *posts) {
        auto article = rightArticleOf(std::move(post.document), fileName);
        if (!article) {
            return failure(article.error(), fileName);
        }
        article->content.lead = normalized(post.lead, QString::NormalizationForm_C);
        articles.append(*std::move(article));
    }
    return articles;
}

Result<QList<ImportedArticle>> importChats(const QByteArray &bytes, const QString &fileName)
{
    auto chats = readTelegramExport(bytes);
    if (!chats) {
        return failure(chats.error(), fileName);
    }
    QList<ImportedArticle> articles;
    for (ParsedDocument &chat : *chats) {
        auto article = rightArticleOf(std::move(chat), fileName);
        if (!article) {
            return failure(article.error(), fileName);
        }
        articles.append(*std::move(article));
    }
    return articles;
}

} // namespace

tl::unexpected<Error> failure(const Error &error, const QString &fileName)
{
    if (error.code != ErrorCode::TooLarge) {
        return fail(error.code, fileName, error.detail);
    }
    return error.subject == nestingLimit
               ? fail(error.code, fileName, nestingLimit)
               : fail(error.code, fileName + u" (> " + error.subject + u')', error.detail);
}

Result<ImportedArticle> importDocument(const QByteArray &bytes, const QString &fileName)
{
    auto draft = isRtf(bytes) ? readRtf(bytes) : readDocument(bytes);
    return draft ? rightArticleOf(*std::move(draft), fileName) : failure(draft.error(), fileName);
}

Result<ImportedArticle> importMail(const QByteArray &bytes, const QString &fileName)
{
    auto mail = readMail(bytes);
    auto article = mail ? articleOf(std::move(mail->document), fileName) : fail(mail.error());
    if (!article) {
        return failure(article.error(), fileName);
    }
    article->encoding = mail->encoding;
    if (mail->guessed) {
        article->report.append({ReportKind::EncodingGuessed, mail->encoding});
    }
    if (mail->damaged > 0) {
        article->report.append({ReportKind::CharactersDamaged, QString::number(mail->damaged)});
    }
    return article;
}

Result<ImportedArticle> importLegacyDoc(const QByteArray &bytes, const QString &fileName)
{
    const auto converted = convertDoc(bytes);
    if (!converted) {
        return failure(converted.error(), fileName);
    }
    if (converted->textBy.isEmpty()) {
        return importDocument(converted->bytes, fileName);
    }
    auto article = importText(QString::fromUtf8(converted->bytes));
    if (!article) {
        return failure(article.error(), fileName);
    }
    article->report.append({ReportKind::TextOnly, converted->textBy});
    return article;
}

bool isExport(const QByteArray &bytes)
{
    return isWordPressExport(bytes) || isTelegramExport(bytes);
}

Result<QList<ImportedArticle>> importExport(const QByteArray &bytes, const QString &fileName)
{
    return isWordPressExport(bytes) ? importPosts(bytes, fileName) : importChats(bytes, fileName);
}

} // namespace tilshi::importing
