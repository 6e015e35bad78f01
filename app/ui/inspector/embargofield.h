#pragma once

#include "base/zone.h"
#include "ui/translated.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateTimeEdit;

namespace tilshi::ui {

/// Whether an article is under embargo, and until which minute on the newsroom's wall.
class EmbargoField : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit EmbargoField(QWidget *parent = nullptr);

    /// Shows it; where there is none, proposal is what a tick begins with. A time in which someone
    /// is typing is left alone.
    void setEmbargo(const std::optional<QDateTime> &embargo, const QDateTime &proposal,
                    const QByteArray &zone);
    /// UTC; nothing without a tick, or for a minute that the clocks skip.
    std::optional<QDateTime> embargo() const;

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    QByteArray m_zone;
    QCheckBox *m_set;
    QDateTimeEdit *m_until;
};

} // namespace tilshi::ui
