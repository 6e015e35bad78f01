#include "monkey/shown.h"

#include "editor/articleeditor.h"
#include "monkey/sandbox.h"
#include "session/currentarticle.h"
#include "text/plaintext.h"

#include <algorithm>
#include <cstdio>

namespace tilshi::test {

using namespace newsroom;

namespace {

using Texts = QMultiHash<ArticleId, QString>;

/// Its letters and digits: of two texts that differ in other characters alone, which a normal form
/// may drop or replace, one is no loss.
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
    words.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
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

/// Beside the steps, for whoever looks for a text.
void tell(const char *what, ArticleId article, const QString &words)
{
    std::printf("  %s %s: %d letters\n", what, qPrintable(article.toString()), int(words.size()));
}

/// Where the typed text and the kept one that is most like it part.
QString parting(const QString &typed, const QStringList &kept)
{
    constexpr int seen = 60;
    qsizetype same = 0;
    QString likest;
    for (const QString &one : kept) {
        const auto end = std::mismatch(typed.begin(), typed.end(), one.begin(), one.end());
        if (likest.isEmpty() || end.first - typed.begin() > same) {
            same = end.first - typed.begin();
            likest = one;
        }
    }
    return QStringLiteral(
               "%1 letters, of %2 kept texts the likest has %3; they part at %4: %5 | %6")
        .arg(typed.size())
        .arg(kept.size())
        .arg(likest.size())
        .arg(same)
        .arg(typed.mid(same, seen), likest.mid(same, seen));
}

} // namespace

void ShownTexts::look(const ui::MainWindow *window)
{
    auto *current = window ? window->findChild<session::CurrentArticle *>() : nullptr;
    if (current && current != m_current) {
        listenTo(*window);
    }
    if (current && current->isOpen() && current->article().id != m_article) {
        m_strayed = true;
    }
    compare();
}

void ShownTexts::listenTo(const ui::MainWindow &window)
{
    m_current = window.findChild<session::CurrentArticle *>();
    m_editor = window.findChild<editor::ArticleEditor *>();
    m_article = {};
    connect(m_editor, &editor::ArticleEditor::contentEdited, this, &ShownTexts::compare);
    connect(m_current, &session::CurrentArticle::leaving, this, [this] {
        compare();
        m_article = {};
    });
    connect(m_current, &session::CurrentArticle::loaded, this, &ShownTexts::loaded);
    if (m_current->isOpen()) {
        loaded();
    }
}

/// What came onto the page with the article is nobody's typing, but for what was typed before.
void ShownTexts::loaded()
{
    m_article = m_current->article().id;
    m_onPage = wordsOf(m_editor->content());
    tell("shown", m_article, m_onPage);
    const auto typed = m_typed.constFind(m_article);
    if (typed != m_typed.cend() && *typed != m_onPage) {
        tell("replaced", m_article, *typed);
        m_replaced.insert(m_article, m_typed.take(m_article));
    }
    for (auto it = m_replaced.begin(); it != m_replaced.end();) {
        if (*it == m_onPage) { // maybe as another article
            m_typed.insert(m_article, m_onPage);
            it = m_replaced.erase(it);
        } else {
            ++it;
        }
    }
}

void ShownTexts::compare()
{
    if (!m_current || !m_editor || !m_current->isOpen() || m_current->article().id != m_article) {
        return;
    }
    const Content content = m_editor->content();
    const QString words = wordsOf(content);
    if (std::exchange(m_onPage, words) == words) {
        return;
    }
    if (content.isEmpty()) {
        m_typed.remove(m_article); // by hand
    } else {
        m_typed.insert(m_article, words);
    }
}

QStringList ShownTexts::lost(const Sandbox &sandbox) const
{
    const Texts kept = keptTexts(sandbox);
    const QList<QString> all = kept.values();
    QStringList lost;
    if (m_strayed) {
        lost.append(QStringLiteral("the page had another article than the one that was open"));
    }
    const auto check = [&](ArticleId article, const QString &words) {
        if (!all.contains(words)) {
            lost.append(article.toString() + u": " + parting(words, kept.values(article)));
        }
    };
    for (auto it = m_typed.begin(); it != m_typed.end(); ++it) {
        check(it.key(), *it);
    }
    for (auto it = m_replaced.begin(); it != m_replaced.end(); ++it) {
        check(it.key(), *it);
    }
    return lost;
}

} // namespace tilshi::test
