#pragma once

#include "newsroom/content.h"
#include "widgets/translated.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tilshi::ui {

/// Two texts of one article that were typed at the same time, side by side, and what is to become
/// of them. Closing it decides nothing: both texts stay where they are.
class ConflictDialog : public widgets::Translated<QDialog>
{
    Q_OBJECT

public:
    /// who: whose name theirs has; empty where it is not known.
    ConflictDialog(const newsroom::Content &theirs, const QString &who,
                   const newsroom::Content &mine, QWidget *parent);

Q_SIGNALS:
    void mineChosen();
    void theirsChosen();
    void draftChosen();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void build(const newsroom::Content &theirs, const newsroom::Content &mine);
    void markDifferences(const QString &theirs, const QString &mine);
    void showFirstMarks();

    QString m_who;
    QLabel *m_heading;
    QLabel *m_theirsTitle;
    QLabel *m_mineTitle;
    QPlainTextEdit *m_theirs;
    QPlainTextEdit *m_mine;
    QDialogButtonBox *m_buttons;
    QPushButton *m_takeTheirs;
    QPushButton *m_asDraft;
    QPushButton *m_keepMine;
};

} // namespace tilshi::ui
