#pragma once

#include "editor/comparison/comparisondocument.h"
#include "widgets/translated.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace tilshi::ui {

/// A version to compare with, as the bar names it.
struct ComparableVersion
{
    int number = 0;
    QString text; ///< who made it and when

    bool operator==(const ComparableVersion &) const = default;
};

/// The line over a comparison: how many changes, to the next and the one
/// before, which version the text is compared with, one text or two, and the
/// way back to writing.
class ReviewBar : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit ReviewBar(QWidget *parent = nullptr);

    /// Those to compare with, the newest first, and which of them it is.
    void setVersions(const QList<ComparableVersion> &versions, int chosen);
    void setChanges(int count);
    /// Which change is looked at, from 0; -1 for none.
    void setCurrent(int change);
    void setLayoutShown(editor::ComparisonLayout layout);

Q_SIGNALS:
    void previousAsked();
    void nextAsked();
    void layoutChosen(editor::ComparisonLayout layout);
    void versionChosen(int number);
    void closeAsked();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fillVersions();
    QToolButton *makeButton(const QString &icon, const char *name);

    QLabel *m_count;
    QToolButton *m_previous;
    QLabel *m_place;
    QToolButton *m_next;
    QComboBox *m_versions;
    QToolButton *m_sideBySide;
    QToolButton *m_inline;
    QToolButton *m_close;
    int m_changes = 0;
    int m_current = -1;
    QList<ComparableVersion> m_shown;
    int m_chosen = 0; ///< the number of the version that the text is compared with
};

} // namespace tilshi::ui
