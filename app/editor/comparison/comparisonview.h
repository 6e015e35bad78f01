#pragma once

#include "editor/comparison/comparisondocument.h"

#include <QTextBrowser>

namespace tilshi::editor {

/// Two texts of an article to be read side by side or in one another, with a
/// change among them that is looked at. Nothing in it can be edited.
class ComparisonView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    /// Looks at no change then. Stays where it is scrolled to, if it shows the
    /// same article.
    void setRows(const QList<ComparedRow> &rows);
    void setLook(const ComparisonLook &look);
    const ComparisonLook &look() const { return m_look; }

    /// The change that is looked at, from 0; -1 for none.
    int current() const { return m_current; }
    /// Looks at that one and scrolls to it; currentChanged() follows.
    void setCurrent(int change);

Q_SIGNALS:
    void currentChanged(int change);
    /// One of those, which stand at one height.
    void takeBackAsked(const QList<int> &changes);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void fill();
    void follow(const QString &link);
    void lookAt(int change);
    void fitColumn();

    ComparisonDocument *m_document;
    QList<ComparedRow> m_rows;
    ComparisonLook m_look;
    int m_current = -1;
};

} // namespace tilshi::editor
