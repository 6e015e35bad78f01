#pragma once

#include "newsroom/section.h"
#include "ui/translated.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace tilshi::ui {

/// The newsroom's sections: add, rename by typing, order, hide. Nothing is kept before sections()
/// is asked for.
class SectionsPage : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit SectionsPage(const QList<newsroom::Section> &sections, QWidget *parent = nullptr);

    /// All of them as they stand on the page, positions from 0.
    QList<newsroom::Section> sections() const;

protected:
    void retranslate() override;

private:
    void build();
    QListWidgetItem *append(const newsroom::Section &section);
    void add();
    void move(int by);
    void enableButtons();

    QListWidget *m_list;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_rename;
};

} // namespace tilshi::ui
