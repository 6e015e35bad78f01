#pragma once

#include "editor/script/scriptpage.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace tilshi::editor {

/// What stands in a preview where something was left out.
struct PreviewGap
{
    QString words;
    qsizetype before = 0; ///< the body's block; their number for the end

    bool operator==(const PreviewGap &) const = default;
};

/// An article before it is in the library: to be read, with a dashed box in each gap, and with the
/// words that were changed in green and underlined.
class ArticlePreview : public ScriptPage
{
    Q_OBJECT

public:
    explicit ArticlePreview(QWidget *parent = nullptr);

    /// gaps in the order of their places.
    void showArticle(const newsroom::Content &content, const QString &dateline,
                     const QList<PreviewGap> &gaps, const QStringList &changedWords);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void markUp();

    QSet<QString> m_changed;
};

} // namespace tilshi::editor
