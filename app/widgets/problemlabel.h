#pragma once

#include <QLabel>

namespace tilshi::widgets {

/// Why something can't be kept or done, in red; without a reason it is not there.
class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(const QString &name, QWidget *parent);

    /// Empty: there is none, or none any more.
    void tell(const QString &reason);
    bool tells() const { return !text().isEmpty(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintRed();
};

} // namespace tilshi::widgets
