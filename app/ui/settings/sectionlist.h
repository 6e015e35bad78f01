#pragma once

#include "newsroom/section.h"
#include "ui/translated.h"

#include <QHash>
#include <QTreeWidget>

namespace tilshi::ui {

/// The sections in their order: a tick for those that are offered, name, address, number of
/// articles. Put in order by dragging or by Alt with an arrow; renamed in place; Delete asks for
/// one to go.
class SectionList : public Translated<QTreeWidget>
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void setSections(const QList<newsroom::Section> &sections,
                     const QHash<newsroom::SectionId, int> &articles);
    QList<newsroom::Section> sections() const;
    void setEditable(bool editable);
    void move(int by);
    void rename();

Q_SIGNALS:
    /// The order, a tick or a text is another one now.
    void edited();
    void removalAsked();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void append(const newsroom::Section &section, int articles);

    bool m_editable = true;
};

} // namespace tilshi::ui
