#pragma once

#include <QSplitter>

namespace tilshi::widgets {

/// The window's columns: sidebar, lists, editor, inspector. Where there is no room for all of them,
/// the inspector folds; asked for there, it takes the place of the lists, and of the sidebar if
/// need be.
class Panes : public QSplitter
{
    Q_OBJECT

public:
    explicit Panes(QWidget *parent = nullptr);

    void setPanes(QWidget *sidebar, QWidget *lists, QWidget *editor, QWidget *inspector);
    /// What takes the place of lists, editor and inspector while it is shown.
    void setWide(QWidget *wide);
    void showWide(bool shown);
    bool isWide() const;
    /// The widths of another time; where they leave the text too little, they are shared anew.
    void restore(const QByteArray &state);
    /// As a person asks: in a narrow window only until it is wide again.
    void askInspector(bool shown);
    /// Without the inspector.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The inspector is seen or not, whoever brought that about.
    void inspectorShown(bool shown);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isFocusMode() const;
    bool isNarrow() const;
    void arrange();
    void share();

    QWidget *m_sidebar = nullptr;
    QWidget *m_lists = nullptr;
    QWidget *m_editor = nullptr;
    QWidget *m_inspector = nullptr;
    QWidget *m_wide = nullptr;
    bool m_wanted = true;        ///< in a window that has room
    bool m_wantedNarrow = false; ///< in one that has none
    bool m_shared = false;       ///< the columns have had widths
};

} // namespace tilshi::widgets
