#pragma once

#include "newsroom/ports.h"
#include "widgets/translated.h"

#include <QDialog>
#include <QList>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace tilshi::widgets {
class FileChooser;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// What was typed and is in no newsroom, as where its library was removed: to be read, copied, or
/// saved as a text file. Changes nothing in the recovery journal.
class UnsavedTexts : public widgets::Translated<QDialog>
{
    Q_OBJECT

public:
    /// zone: the newsroom's, for the times. files outlives it.
    UnsavedTexts(const QList<newsroom::RecoveryEntry> &entries, QByteArray zone,
                 widgets::FileChooser &files, QWidget *parent);

protected:
    void retranslate() override;

private:
    void build();
    void showChosen();
    void copy();
    void save();
    QString chosenText() const;

    QList<newsroom::RecoveryEntry> m_entries;
    QByteArray m_zone;
    widgets::FileChooser &m_files;
    QLabel *m_heading;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_outcome;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace tilshi::ui
