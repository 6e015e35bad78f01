#pragma once

#include "base/result.h"
#include "language/houseword.h"
#include "newsroom/article.h"
#include "session/words/accepted.h"
#include "spelling/finding.h"

#include <QObject>

#include <optional>

namespace tilshi::editor {
class ArticleEditor;
} // namespace tilshi::editor

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

class PreferenceStore;

/// What the speller of the open article is told to leave alone: the newsroom's words and one's own,
/// ignored findings, and rules that are switched off.
class ArticleWords : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    ArticleWords(session::Session &session, session::CurrentArticle &article,
                 editor::ArticleEditor &editor, const PreferenceStore &preferences,
                 QObject *parent = nullptr);

    /// The word is accepted from now on, in every form of the one that it seems to be inflected
    /// like.
    void add(const QString &word, bool personal);
    /// A finding of that text is not shown again, in the current article or anywhere.
    void ignore(spelling::FindingKind kind, const QString &text, bool everywhere);
    /// Words and ignored findings are read again, and the text is checked again.
    void load();
    /// The article in the editor; none if there is none.
    std::optional<newsroom::ArticleId> article() const;

Q_SIGNALS:
    void failed(const Error &error);

private:
    void store(const language::HouseWord &word, bool personal);
    void applyRules(const spelling::Rules &rules);

    session::Session &m_session;
    session::CurrentArticle &m_article;
    editor::ArticleEditor &m_editor;
    std::optional<session::Accepted> m_accepted; ///< what the speller has been told
};

} // namespace tilshi::ui
