#pragma once

#include "base/result.h"
#include "language/houseword.h"
#include "newsroom/article.h"
#include "spelling/finding.h"
#include "session/words/accepted.h"

#include <QObject>

#include <optional>

namespace tilshi::ui {

class ArticleEditor;
class CurrentArticle;
class Session;

/// What the speller of the open article is told to leave alone: the newsroom's words and one's own,
/// ignored findings, and rules that are switched off.
class ArticleWords : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    ArticleWords(Session &session, CurrentArticle &article, ArticleEditor &editor,
                 QObject *parent = nullptr);

    /// The word is accepted from now on, in every form of the one that it seems to be inflected
    /// like.
    void add(const QString &word, bool personal);
    /// A finding of that text is not shown again, in the current article or anywhere.
    void ignore(spelling::FindingKind kind, const QString &text, bool everywhere);
    /// Words and ignored findings are read again, and the text is checked again.
    void load();
    /// The rules that are switched on hold from now on.
    void applyRules();
    /// The article in the editor; none if there is none.
    std::optional<newsroom::ArticleId> article() const;

Q_SIGNALS:
    void failed(const Error &error);

private:
    void store(const language::HouseWord &word, bool personal);

    Session &m_session;
    CurrentArticle &m_article;
    ArticleEditor &m_editor;
    std::optional<Accepted> m_accepted; ///< what the speller has been told
};

} // namespace tilshi::ui
