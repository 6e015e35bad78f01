#include "monkey/shown.h"

#include "monkey/sandbox.h"
#include "text/plaintext.h"
#include "ui/currentarticle.h"
#include "ui/editor/articleeditor.h"

namespace tilshi::test {

using namespace newsroom;

namespace {

using Texts = QMultiHash<ArticleId, QString>;

/// Its letters and digits: of two texts that differ in other signs alone, which a normal form may
/// drop or replace, one is no loss.
QString wordsOf(const Content &content)
{
    const QStringList parts{content.headline,
                            content.kicker,
                            content.lead,
                            content.dateline.place,
                            content.dateline.source,
                            text::plainText(content.body),
                            content.credit,
                            content.note};
    QString words = parts.join(u' ').normalized(QString::NormalizationForm_KD);
    words.removeIf([](QChar sign) { return !sign.isLetterOrNumber(); });
    return words;
}

void addTextsOf(Library &library, ArticleId article, Texts &texts)
{
    const auto versions = library.articles().versions(article);
    for (const Version &version : versions.value()) {
        if (const auto whole = library.articles().version(article, version.number)) {
            texts.insert(article, wordsOf(whole->content));
        }
    }
    if (const auto working = library.articles().workingCopy(article).value()) {
        texts.insert(article, wordsOf(working->content));
    }
}

QList<ArticleSummary> allArticles(Library &library)
{
    ArticleQuery query;
    query.limit = 100'000;
    QList<ArticleSummary> all = library.articles().list(query).value();
    query.trashed = true;
    return all + library.articles().list(query).value();
}

/// The words of all texts that can be reached: versions, working copies, recovery files.
Texts keptTexts(const Sandbox &sandbox)
{
    Texts texts;
    for (const QString &folder : sandbox.libraries()) {
        const auto opened = storage::openLibrary(folder);
        REQUIRE(opened);
        for (const ArticleSummary &article : allArticles(*opened->library)) {
            addTextsOf(*opened->library, article.id, texts);
        }
    }
    const auto entries = storage::FileRecovery(sandbox.recovery()).entries();
    for (const RecoveryEntry &entry : entries.value()) {
        texts.insert(entry.article, wordsOf(entry.content));
    }
    return texts;
}

} // namespace

void ShownTexts::look(const ui::MainWindow *window)
{
    const auto *article = window ? window->findChild<ui::CurrentArticle *>() : nullptr;
    const auto *editor = window ? window->findChild<ui::ArticleEditor *>() : nullptr;
    if (!article || !editor || !article->isOpen() || !editor->counts()) {
        m_article = {};
        return;
    }
    const Content content = editor->content();
    const QString text = wordsOf(content);
    if (std::exchange(m_article, article->article().id) != article->article().id) {
        m_opened = text;
    } else if (content.isEmpty()) {
        m_typed.remove(m_article); // by hand
    } else if (text != m_opened) {
        m_opened.clear(); // from here on everything counts, also what it was in the beginning
        m_typed.insert(m_article, content);
    }
}

QStringList ShownTexts::lost(const Sandbox &sandbox) const
{
    const Texts kept = keptTexts(sandbox);
    const QList<QString> all = kept.values();
    QStringList lost;
    for (auto it = m_typed.begin(); it != m_typed.end(); ++it) {
        if (!all.contains(wordsOf(*it))) {
            lost.append(it.key().toString() + u": " + wordsOf(*it) + u"; of it are kept: " +
                        kept.values(it.key()).join(u"; "));
        }
    }
    return lost;
}

} // namespace tilshi::test
