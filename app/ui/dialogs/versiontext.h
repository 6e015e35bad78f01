#pragma once

#include "newsroom/article.h"
#include "widgets/translated.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tilshi::ui {

/// The text of one version from an article's history: to be read, copied, or made the article's
/// text again.
class VersionText : public widgets::Translated<QDialog>
{
    Q_OBJECT

public:
    /// who: the name of who made it; when: in words. mayTake: whether the article can be edited.
    VersionText(newsroom::Version version, const QString &who, const QString &when, bool mayTake,
                QWidget *parent);

Q_SIGNALS:
    /// The article is to have this text; the one that it has now stays in the history.
    void takeAsked(newsroom::ArticleId article, const newsroom::Content &content);
    /// What has changed since that version is to be seen.
    void changesAsked(int version);

protected:
    void retranslate() override;

private:
    newsroom::Version m_version;
    QString m_who;
    QString m_when;
    QLabel *m_heading;
    QPlainTextEdit *m_text;
    QDialogButtonBox *m_buttons;
    QPushButton *m_changes;
    QPushButton *m_copy;
    QPushButton *m_take;
};

} // namespace tilshi::ui
