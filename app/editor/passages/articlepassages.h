#pragma once

#include "newsroom/passage.h"

#include <QList>
#include <QObject>

#include <optional>

namespace tilshi::editor {

class ArticlePage;
class CheckedTextEdit;

/// The words that a comment is about.
struct CommentedWords
{
    QString key; ///< tells comments apart
    newsroom::Passage passage;
    bool resolved = false;

    bool operator==(const CommentedWords &) const = default;
};

/// The comments' words on a page: headline, lead and body. Those of fields that have no place on
/// the page are passed over.
class ArticlePassages : public QObject
{
    Q_OBJECT

public:
    /// The page outlives it.
    explicit ArticlePassages(ArticlePage &page, QObject *parent = nullptr);

    /// In place of those that were there before, also after another text was shown.
    void mark(const QList<CommentedWords> &words);
    /// Draws that comment's words stronger; an empty key: none.
    void setActive(const QString &key);
    /// Selects nothing, puts the caret behind the words' first letter and scrolls there. False
    /// where they are not on the page.
    bool goTo(const QString &key);
    /// What is selected, where that is words of one text.
    std::optional<newsroom::Passage> selected() const;

Q_SIGNALS:
    /// The caret has come into a comment's words, or left them: an empty key.
    void caretEntered(const QString &key);

private:
    void follow(CheckedTextEdit *text);

    ArticlePage &m_page;
    QList<CommentedWords> m_words;
    QString m_active;
    QString m_atCaret;
    bool m_isGoing = false;
};

} // namespace tilshi::editor
