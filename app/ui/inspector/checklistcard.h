#pragma once

#include "newsroom/checklist.h"
#include "widgets/card.h"
#include "widgets/translated.h"

class QLabel;
class QGridLayout;

namespace tilshi::ui {

/// What stands between an article and its publication, a line each.
class ChecklistCard : public widgets::Translated<widgets::Card>
{
    Q_OBJECT

public:
    explicit ChecklistCard(QWidget *parent = nullptr);

    /// Hidden where there are none.
    void setLines(const QList<newsroom::ChecklistLine> &lines);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void addLine(int row, const newsroom::ChecklistLine &line);

    QList<newsroom::ChecklistLine> m_lines;
    QLabel *m_title;
    QWidget *m_list;
};

} // namespace tilshi::ui
