#pragma once

#include "base/zone.h"
#include "widgets/translated.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;

namespace tilshi::widgets {
class ProblemLabel;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// Whether an article is under embargo, and until which minute on the newsroom's wall: typed as
/// people write it, 30.11.2026 09:00 or ертең 09:00 (see language/typedmoment.h).
class EmbargoField : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit EmbargoField(QWidget *parent = nullptr);

    /// Shows it; where there is none, a tick begins with this time tomorrow. What someone is typing
    /// is left alone, unless it is about another article.
    void setEmbargo(const std::optional<QDateTime> &embargo, const QDateTime &now,
                    const QByteArray &zone, bool evenWhileTyping);
    /// UTC; nothing without a tick, or for a minute that the clocks skip. While what is typed is no
    /// time, or half of one, the one before it.
    std::optional<QDateTime> embargo() const;
    /// Whether something typed has not been told yet by edited().
    bool isModified() const;
    /// embargo() has been handed in.
    void setHandedIn();

Q_SIGNALS:
    void textEdited(); ///< a key in the field; edited() follows when it is left
    void edited();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void take(const QString &text);
    void finish();
    void showWall();
    void showFault();
    bool isUnfinished() const;
    const WallTime &wall() const { return isUnfinished() ? m_before : m_wall; }

    QByteArray m_zone;
    QDateTime m_now; ///< on the wall
    WallTime m_wall;
    WallTime m_before;     ///< what stood there before it was typed in
    WallTime m_handedIn;   ///< told last, so that what was half typed then does not stay
    bool m_wrong = false;  ///< what is typed is no time
    bool m_typing = false; ///< since the last key nobody has left the field or confirmed it
    QCheckBox *m_set;
    QLineEdit *m_until;
    widgets::ProblemLabel *m_fault;
};

} // namespace tilshi::ui
