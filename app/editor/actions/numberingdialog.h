#pragma once

#include "editor/commands/listcommands.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace tilshi::editor {

/// Asks how a numbered list is to count: by what numerals, from what number, and whether anew from
/// the caret's item on. To be opened with open(); numberingChosen() follows if it is taken.
class NumberingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NumberingDialog(const NumberedList &list, QWidget *parent = nullptr);

Q_SIGNALS:
    void numberingChosen(const NumberedList &list);

private:
    void addKinds(QVBoxLayout *column);
    void addNumber(QVBoxLayout *column);
    void addBeginnings(QVBoxLayout *column);
    NumberedList list() const;
    void showExample();

    NumberedList m_list;
    QComboBox *m_kind;
    QSpinBox *m_first;
    QCheckBox *m_fromHere;
    QLabel *m_example;
};

} // namespace tilshi::editor
