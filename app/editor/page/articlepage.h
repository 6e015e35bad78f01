#pragma once

#include "editor/marks/focusdim.h"
#include "editor/page/keptpages.h"
#include "newsroom/content.h"

#include <QWidget>

#include <array>
#include <functional>

namespace tilshi::editor {

class BodyEdit;
class CheckedTextEdit;
class DatelineRow;
class PageScroller;
class TextField;

/// The page itself: headline, lead, dateline and body as one sheet, and the ways between them.
class ArticlePage : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePage(QWidget *parent = nullptr);

    /// Headline, lead, dateline and body of the content; its other fields are left alone.
    void setContent(const newsroom::Content &content);
    /// The same into an empty page as if it were typed: undo takes headline, lead and body away.
    void typeContent(const newsroom::Content &content);
    void readInto(newsroom::Content &content) const;
    /// Another text of the same article: carets, selections and the place stay by what is around
    /// them. Undo ends.
    void replaceContent(const newsroom::Content &content);
    /// Gives the texts away with their undo and redo, and has empty ones.
    KeptPage leave();
    /// Shows texts that were left, as they were; the dateline is not among them.
    void comeBack(KeptPage page, const newsroom::Dateline &dateline);
    void setReadOnly(bool readOnly);
    bool isReadOnly() const;
    void setDateLanguage(const QString &language);
    /// What day it is in the newsroom.
    void setToday(std::function<QDate()> today);
    bool isEmpty() const;

    TextField *headline() const { return m_headline; }
    TextField *lead() const { return m_lead; }
    BodyEdit *body() const { return m_body; }
    /// In reading order; indices as TextPart.
    std::array<CheckedTextEdit *, 3> texts() const;

    /// The caret's line stays where it is, and what is not bright is dimmed. The
    /// dateline is not to be seen then.
    void setFocusMode(bool on, Bright bright);
    /// So many steps larger, or smaller if negative; 0 goes back to the size at first.
    void zoom(int steps);
    int zoomSteps() const { return m_zoom; }

    void setLook();
    void retranslate();
    /// Scrolls so that this one of texts() is to be seen, where it is not the body, which scrolls
    /// to its caret by itself.
    void reveal(CheckedTextEdit *text);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void invite();
    void connectFields();
    void tellEdited();
    void beginBody(const QString &text);
    KeptPage exchange(std::array<std::unique_ptr<QTextDocument>, 3> documents);
    void keepOneSelection(const CheckedTextEdit *selected);
    void addFocusDims();
    void updateFocusDims();

    QWidget *m_header;
    TextField *m_headline;
    TextField *m_lead;
    DatelineRow *m_dateline;
    BodyEdit *m_body;
    PageScroller *m_scroller;
    int m_zoom = 0; ///< steps from the size at first
    bool m_filling = false;
    Bright m_bright = Bright::All;
};

} // namespace tilshi::editor
