#pragma once

#include "newsroom/ids.h"
#include "session/importing/importlist.h"
#include "widgets/translated.h"

#include <QScrollArea>

#include <optional>

class QGridLayout;
class QVBoxLayout;

namespace tilshi::importwindow {

/// What the import did with a file, in three cards: what was left out, what was put right, what to
/// look at. All of it can be read out from the area itself.
class ImportReport : public widgets::Translated<QScrollArea>
{
    Q_OBJECT

public:
    /// The session outlives it.
    ImportReport(const session::Session &session, QWidget *parent);

    /// article: the place of the one in the file that is told of. Null, and a file that was not
    /// read: it is empty.
    void showFile(const session::ImportFile *file, qsizetype article);

Q_SIGNALS:
    /// The article that is there already is wanted instead.
    void openAsked(newsroom::ArticleId id);

protected:
    void retranslate() override;

private:
    struct Line;
    void fill();
    void addCard(const QString &title, const QString &icon, const QList<Line> &lines);
    void addDetail(const QString &detail, QWidget *card, QGridLayout *grid);
    void addSame(const newsroom::ArticleSummary &same);
    QList<Line> linesOf(importing::ReportGroup group) const;
    QString sameText(const newsroom::ArticleSummary &same) const;

    const session::Session &m_session;
    std::optional<session::ImportFile> m_file;
    qsizetype m_article = 0;
    QWidget *m_page;
    QVBoxLayout *m_layout;
    QStringList m_spoken;
};

} // namespace tilshi::importwindow
