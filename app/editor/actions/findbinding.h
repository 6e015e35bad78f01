#pragma once

#include "editor/find/findbar.h"
#include "editor/find/finder.h"

#include <QObject>

namespace tilshi::editor {

class ArticlePage;
class FormatBinding;
class WritingActions;

/// Finding in a page: the actions, the bar and the finder together.
class FindBinding : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. binding: which text the writer is in.
    FindBinding(WritingActions &actions, ArticlePage &page, FormatBinding &binding,
                QWidget *parent);

    /// To be laid out by the parent.
    FindBar *bar() const { return m_bar; }
    /// Paints the words that begin with any of these, until another search begins or none is given;
    /// find next and find previous go through them. A search in the bar stays.
    void markWords(const QString &words);
    /// Ends the search, as when another article is shown.
    void close();
    /// The page shows another article's documents now.
    void watchDocuments() { m_finder->watchDocuments(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(bool replace);
    void goOn(void (Finder::*step)());
    void leave();

    ArticlePage &m_page;
    FormatBinding &m_binding;
    Finder *m_finder;
    FindBar *m_bar;
};

} // namespace tilshi::editor
