#include "editor/paste/pastereading.h"

#include "editor/document/bodymime.h"
#include "importing/articlefile.h"
#include "text/plaintext.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace tilshi::editor {

namespace {

const QStringList &textEndings()
{
    static const QStringList endings =
        QStringLiteral("docx odt rtf doc html htm xhtml mht mhtml eml md markdown txt text")
            .split(u' ');
    return endings;
}

/// What is formatted, if there is some and it can be read.
std::optional<importing::PastedText> readFormatted(const PastedSource &source,
                                                   importing::Cleaning cleaning)
{
    if (source.html.isEmpty() && source.rtf.isEmpty()) {
        return std::nullopt;
    }
    auto passage = source.html.isEmpty() ? importing::pastedFromRtf(source.rtf, cleaning)
                                         : importing::pastedFromHtml(source.html, cleaning);
    const bool lost = !passage || (passage->body.isEmpty() && !source.text.trimmed().isEmpty());
    return lost ? std::nullopt : std::optional(*std::move(passage));
}

importing::PastedText readAnew(const PastedSource &source, importing::Cleaning cleaning)
{
    auto formatted = readFormatted(source, cleaning);
    return formatted ? *std::move(formatted) : importing::pastedFromText(source.text, cleaning);
}

bool isBlank(QChar character)
{
    return character == u' ' || character == QChar::Nbsp;
}

/// Words that were copied out of a line stand apart from their neighbours as they did there.
/// Readers of whole paragraphs have no use for such spaces.
void keepSpacesAround(text::Body &body, const QString &copied)
{
    auto *paragraph =
        body.blocks.size() == 1 ? std::get_if<text::Paragraph>(&body.blocks.first()) : nullptr;
    if (!paragraph || copied.isEmpty()) {
        return;
    }
    const QString words = text::plainText(paragraph->runs);
    if (words.isEmpty()) {
        return;
    }
    const text::Runs space = text::plainRuns(QStringLiteral(" "));
    if (isBlank(copied.front()) && !isBlank(words.front())) {
        paragraph->runs = space + paragraph->runs;
    }
    if (isBlank(copied.back()) && !isBlank(words.back())) {
        paragraph->runs += space;
    }
    paragraph->runs = text::canonical(paragraph->runs);
}

} // namespace

QString textFileOf(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = !urls.isEmpty() && urls.constFirst().isLocalFile()
                             ? urls.constFirst().toLocalFile()
                             : QString();
    return textEndings().contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

Result<importing::PastedText> readPastedFile(const QString &path)
{
    auto article = importing::readArticleFile(path);
    if (!article) {
        return fail(article.error());
    }
    importing::PastedText passage;
    passage.body = std::move(article->content.body);
    passage.body.blocks.prepend(text::Heading{2, text::plainRuns(article->content.headline)});
    passage.pictures = std::move(article->pictures);
    passage.report = std::move(article->report);
    return passage;
}

QByteArray rtfOf(const QMimeData &data)
{
    const QByteArray rtf = data.data(QStringLiteral("text/rtf"));
    return rtf.isEmpty() ? data.data(QStringLiteral("application/rtf")) : rtf;
}

std::optional<PastedSource> sourceOf(const QMimeData &data)
{
    PastedSource source{data.hasHtml() ? data.html() : QString(), data.text()};
    if (source.html.isEmpty()) {
        source.rtf = rtfOf(data);
    }
    return source.size() == 0 ? std::nullopt : std::optional(std::move(source));
}

importing::PastedText readPaste(const PastedSource &source, importing::Cleaning cleaning)
{
    importing::PastedText passage = readAnew(source, cleaning);
    keepSpacesAround(passage.body, source.text);
    return passage;
}

text::Body plainPaste(const PastedSource &source)
{
    if (!source.text.isEmpty()) {
        return plainParagraphs(source.text);
    }
    const importing::PastedText passage = readPaste(source, importing::Cleaning::AsItWas);
    return plainParagraphs(text::shownText(passage.body));
}

} // namespace tilshi::editor
