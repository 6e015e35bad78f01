#pragma once

#include "editor/findings/placedfinding.h"
#include "spelling/rules.h"
#include "widgets/card.h"
#include "widgets/translated.h"

#include <QStringList>

class QLabel;
class QLayout;
class QPushButton;
class QToolButton;

namespace tilshi::ui {

/// One finding: why it is one, the text, its fixes or suggestions as buttons, "add to words",
/// "ignore", "fix all of this kind". A click or Enter on it selects the text in the editor.
class FindingCard : public widgets::Translated<widgets::Card>
{
    Q_OBJECT

public:
    explicit FindingCard(const editor::PlacedFinding &placed, QWidget *parent = nullptr);

    const spelling::Finding &finding() const { return m_placed.finding; }
    const editor::PlacedFinding &placed() const { return m_placed; }
    /// Another finding that looks the same: the word elsewhere, after the text has changed.
    void setPlaced(const editor::PlacedFinding &placed) { m_placed = placed; }
    /// How many findings of its rule have a fix; with two or more all can be fixed at once.
    void setAlike(int count);
    /// Shows them as buttons; an empty list says that there are none.
    void setSuggestions(const QStringList &suggestions);
    /// Whether fix and add may be pressed.
    void setEditable(bool editable);

Q_SIGNALS:
    /// Once, when it is painted for the first time: suggestions are dear, and wanted then.
    void seen();
    void chosen(spelling::FindingId finding);
    void fixAsked(spelling::FindingId finding, const QString &replacement);
    void fixAllAsked(spelling::Rule rule);
    void addAsked(const QString &word, bool personal);
    void ignoreAsked(spelling::FindingKind kind, const QString &text, bool everywhere);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void build();
    QLayout *headRow();
    void name();
    void connectButtons();
    /// With what stands around it, where it is but a character or a space.
    QString inContext(const QString &text, const QString &after) const;
    QList<QToolButton *> actions() const;

    editor::PlacedFinding m_placed;
    bool m_editable = true;
    bool m_seen = false;
    QLabel *m_kind;
    QLabel *m_word;
    QWidget *m_fixes;
    QLabel *m_none;
    QToolButton *m_add;
    QToolButton *m_addOwn;
    QToolButton *m_ignore;
    QToolButton *m_ignoreAll;
    QPushButton *m_fixAll;
    int m_alike = 0;
};

} // namespace tilshi::ui
