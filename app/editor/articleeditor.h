#pragma once

#include "editor/find/articlefindings.h"
#include "editor/marks/focusdim.h"
#include "editor/page/keptpages.h"
#include "editor/page/textpage.h"
#include "editor/typing/typingaids.h"
#include "newsroom/content.h"
#include "text/counts.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QMimeData;

namespace tilshi::spelling {
class SpellingWorker;
}

namespace tilshi::importing {
struct ImportedArticle;
}

namespace tilshi::editor {

class ArticlePage;
class ArticlePassages;
class FindBinding;
class FormatActions;
class FormatBar;
class FormatBinding;
class ImageInserter;
class TypingHelp;
class Paster;
class WritingActions;
class WritingBinding;

/// The page on which an article is written: a format bar, and below it headline, lead, dateline and
/// body on one page that scrolls as a whole. Words are checked as they are typed. It knows nothing
/// of saving: contentEdited() tells that content() has changed by the user's hand.
class ArticleEditor : public QWidget, public TextPage
{
    Q_OBJECT

public:
    explicit ArticleEditor(QWidget *parent = nullptr);
    ~ArticleEditor() override;

    using QWidget::show;
    /// Shows a text; no contentEdited() for it. Where it is not editable it can still be selected
    /// and copied. key names the article: one that was shown before and has the same text still
    /// comes back with its undo and redo, its carets and its place; else undo begins anew.
    void show(const newsroom::Content &content, bool editable, const QString &key);
    void show(const newsroom::Content &content, bool editable) override
    {
        show(content, editable, m_nextKey);
    }
    void setArticle(const QString &key) override { m_nextKey = key; }
    void setEditable(bool editable) override;
    /// Kicker, credit and note, which have no place on the page, pass through from show() or
    /// setAside().
    newsroom::Content content() const override;
    /// The same fields, changed elsewhere in the window. No contentEdited() for it.
    void setAside(const QString &kicker, const QString &credit, const QString &note);

    /// The article's language: of spelling and of the dateline's date. "kk" until it is set.
    void setArticleLanguage(const QString &language) override;
    /// What is set right while it is typed.
    void setTypingAids(TypingAids aids);
    /// Null: nothing is checked. Otherwise it outlives the editor.
    void setSpelling(spelling::SpellingWorker *spelling);
    /// Checks everything again, as after words were added.
    void recheck();

    /// How pictures get into the body.
    ImageInserter &images() const { return *m_images; }
    /// The words that comments are about.
    ArticlePassages &passages() const { return *m_passages; }
    /// For menus, which give them their icons.
    FormatActions &actions() const { return *m_actions; }
    WritingActions &writing() const { return *m_writing; }
    /// All of both.
    QList<QAction *> allActions() const;
    /// Refuses all of both with that reason, whatever moves in the text meanwhile; with an empty
    /// one they are offered as the text allows.
    void refuseActions(const QString &reason);
    /// A widget of the window's at the right end of the format bar.
    void addToBar(QWidget *widget);
    /// Nothing but the page: no bar, the caret's line at one height, the rest dimmed.
    void setFocusMode(bool on, Bright bright);
    /// What day it is in the newsroom.
    void setToday(std::function<QDate()> today);
    /// Nothing until all of a long text is there; contentRested() comes then.
    std::optional<text::Counts> counts() const;
    /// In reading order; the word being typed is left out until the caret has left it.
    QList<PlacedFinding> findings() const;

    /// Paints the words that begin with any of these, as a search of the library finds them, and
    /// has find next go through them; none if empty.
    void markWords(const QString &words);
    /// Makes the text larger (steps above 0), smaller, or, with 0, as large as at first.
    void zoom(int steps);
    int zoomSteps() const; ///< from the size at first
    void focusHeadline() override;
    void focusBody();
    /// Selects that one and scrolls to it; fixMissed() where it is no longer there.
    void selectFinding(spelling::FindingId finding);
    /// Puts the texts in the place of those findings: one step of undo. What is no longer there is
    /// left alone, and fixMissed() tells of it. findingsChanged() follows at once.
    void applyFixes(const spelling::Fixes &fixes);
    void applyFix(spelling::FindingId finding, const QString &replacement);

Q_SIGNALS:
    void contentEdited();
    /// The same after a pause in typing, or once a second without one: for what looks at all of the
    /// text. Also when the end of a long text has come that show() was given.
    void contentRested();
    /// After a pause in typing, or once a second without one.
    void findingsChanged(const QList<PlacedFinding> &findings);
    /// The caret is at that finding now, or at none.
    void caretMoved(const std::optional<spelling::FindingId> &finding);
    /// So many findings that something was to be done about are no longer there: their text was
    /// changed meanwhile.
    void fixMissed(int count);
    /// A whole article was pasted or dropped into the empty editor. Headline, dateline, lead and
    /// body are filled already; the report is for the window to show.
    void importOffered(const importing::ImportedArticle &article);
    /// Several files were dropped on the empty page, or one that somebody should look at before it
    /// comes in. Nothing of them is on the page.
    void filesOffered(const QStringList &paths);
    /// The file dropped could not be read as an article.
    void importFailed(const Error &error);
    /// The user wants the speller to accept the word: in all of the newsroom, or for her alone.
    void addWordRequested(const QString &word, bool personal);
    void ignoreRequested(spelling::FindingKind kind, const QString &text, bool everywhere);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectTexts();
    void updateActions();
    void showOther(const newsroom::Content &content, const QString &key);
    void restSoon();
    void rest();
    bool takeWhole(const QMimeData &mime);
    void fill(const importing::ImportedArticle &article);

    FormatActions *m_actions;
    FormatBar *m_bar;
    ArticlePage *m_page;
    ArticlePassages *m_passages;
    FormatBinding *m_binding;
    ImageInserter *m_images;
    WritingActions *m_writing;
    FindBinding *m_find;
    Paster *m_paster;
    ArticleFindings m_findings;
    TypingHelp *m_typingHelp;
    WritingBinding *m_writingBinding;
    KeptPages m_kept;
    QString m_key;             ///< of the article that is shown; may be empty
    QString m_nextKey;         ///< of the one that the next show() is of
    newsroom::Content m_aside; ///< kicker, credit and note
    QTimer m_pause;
    QTimer m_longestWait;
    quint64 m_text = 0; ///< counts the texts that were shown
    bool m_contentChanged = false;
    bool m_findingsChanged = false;
};

} // namespace tilshi::editor
