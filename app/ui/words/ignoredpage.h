#pragma once

#include "newsroom/ports.h"
#include "widgets/translated.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace tilshi::ui {

/// The findings that a person chose not to be told of, here or everywhere, each of which can be
/// brought back. Nothing is kept before findings() is asked for.
class IgnoredPage : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit IgnoredPage(QWidget *parent = nullptr);

    void setFindings(const QList<newsroom::IgnoredFinding> &findings);
    /// Those that were not brought back.
    const QList<newsroom::IgnoredFinding> &findings() const { return m_findings; }

protected:
    void retranslate() override;

private:
    void build();
    void fill();
    void bringBack();
    void showState();

    QList<newsroom::IgnoredFinding> m_findings; ///< in the order of the list's rows
    QLabel *m_hint;
    QTreeWidget *m_list;
    QPushButton *m_back;
};

} // namespace tilshi::ui
