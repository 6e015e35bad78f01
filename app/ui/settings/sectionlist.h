#pragma once

#include "newsroom/section.h"
#include "widgets/translated.h"

#include <QHash>
#include <QTreeWidget>

class QLineEdit;

namespace tilshi::ui {

/// The sections in their order: a tick for those that are offered, name, address, number of
/// articles. Put in order by dragging or by Alt with an arrow; renamed in place; Delete asks for
/// one to go.
class SectionList : public widgets::Translated<QTreeWidget>
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    /// A text that is being typed into one of them goes on.
    void setSections(const QList<newsroom::Section> &sections,
                     const QHash<newsroom::SectionId, int> &articles);
    QList<newsroom::Section> sections() const;
    void setEditable(bool editable);
    void move(int by);
    void rename();

Q_SIGNALS:
    /// The order, a tick or a text is another one now.
    void edited();
    void begun(); ///< to type into one
    void removalAsked();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    bool hasField(const QWidget *field) const;
    QLineEdit *field() const; ///< into which one types; null if one does not
    void removeBut(const QTreeWidgetItem *kept);
    void fillChosen(const newsroom::Section &section, int articles);
    void insert(int row, const QList<newsroom::Section> &sections,
                const QHash<newsroom::SectionId, int> &articles);
    void fill(QTreeWidgetItem *item, const newsroom::Section &section, int articles);

    QString m_how; ///< to work it
    bool m_editable = true;
};

} // namespace tilshi::ui
