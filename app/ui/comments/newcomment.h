#pragma once

#include "newsroom/comment.h"
#include "ui/preferences/preferences.h"
#include "widgets/translated.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

class PreferenceStore;

/// The field for another comment on the open article, or on words of it, which its button or
/// Ctrl+Enter adds. What is written there and not added yet stays with its article and its writer,
/// and is there again when both are, also after the next start; the words do not.
class NewComment : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    /// All outlive it.
    NewComment(session::Session &session, session::CurrentArticle &article,
               PreferenceStore &preferences, QWidget *parent = nullptr);
    ~NewComment() override;

    /// The keys go into the field; what is added is about those words, or about none.
    void begin(const std::optional<newsroom::Passage> &passage);
    /// The library has it: it is no draft any more.
    void added(const newsroom::Comment &comment);
    /// What could not be added is a draft again, where nothing else has been begun meanwhile.
    void giveBack(const newsroom::Comment &comment);

Q_SIGNALS:
    /// The field is empty by then, its draft is still kept.
    void addAsked(const newsroom::Comment &comment);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    CommentPlace placeOf(newsroom::ArticleId article, newsroom::PersonId writer) const;
    CommentPlace place() const;
    CommentDraft draftAt(const CommentPlace &place) const;
    void keep(const CommentPlace &place, const CommentDraft &draft);
    void keepDraft();
    void changeDraft();
    void show(const CommentDraft &draft);
    void setPassage(const std::optional<newsroom::Passage> &passage);
    void add();
    void enableAdding();

    session::Session &m_session;
    session::CurrentArticle &m_article;
    PreferenceStore &m_preferences;
    CommentPlace m_shown; ///< whose draft is in the field
    CommentDraft m_kept;  ///< as the field was when it was shown or kept the last time
    QTimer m_draftTyped;  ///< until it is kept
    std::optional<newsroom::Passage> m_passage;
    QWidget *m_words;
    QLabel *m_quote;
    QToolButton *m_withoutWords;
    QPlainTextEdit *m_text;
    QCheckBox *m_blocking;
    QPushButton *m_add;
};

} // namespace tilshi::ui
