#pragma once

#include "session/recovery/recoveredtext.h"
#include "text/difference.h"
#include "widgets/translated.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTextEdit;

namespace tilshi::ui {

/// What came back after a bad end: which texts, when they were typed, and how they differ from what
/// stood there. Both are kept unless the person says otherwise, so closing it decides nothing.
class RecoveredTexts : public widgets::Translated<QDialog>
{
    Q_OBJECT

public:
    /// At least one text. zone: the newsroom's, for the times.
    RecoveredTexts(const QList<session::RecoveredText> &texts, QByteArray zone, QWidget *parent);

Q_SIGNALS:
    void openAsked(newsroom::ArticleId article);
    /// The article is to stand as it did before; what came back stays in its history.
    void earlierAsked(newsroom::ArticleId article, const newsroom::Content &before);

protected:
    void retranslate() override;

private:
    void build();
    void compare();
    void showChosen();
    void showDifference(qsizetype index);
    const session::RecoveredText &chosen() const;

    /// How a text differs from what stood there, as it is shown, and by how much.
    struct Compared
    {
        QList<text::Difference> shown;
        text::ChangedWords changed;
    };
    static QList<Compared> compared(const QList<session::RecoveredText> &texts);

    QList<session::RecoveredText> m_texts;
    QByteArray m_zone;
    QList<Compared> m_compared; ///< of each text; empty until it is known
    QLabel *m_heading;
    QListWidget *m_list;
    QTextEdit *m_difference;
    QDialogButtonBox *m_buttons;
    QPushButton *m_keep;
    QPushButton *m_open;
    QPushButton *m_earlier;
};

} // namespace tilshi::ui
