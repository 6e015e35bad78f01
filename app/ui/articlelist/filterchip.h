#pragma once

#include <QList>
#include <QString>
#include <QToolButton>
#include <QVariant>

namespace tilshi::ui {

/// One condition of a search: a press opens the choices, of which several may be taken; Delete
/// takes them all back. Two that are taken are written out, of more the number is said.
class FilterChip : public QToolButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString name;
        QVariant value;
    };
    /// Whether another choice takes the place of the one before.
    enum class Takes
    {
        One,
        Several
    };

    FilterChip(const QString &objectName, Takes takes, QWidget *parent);

    /// name: of the condition. What is taken and still among the choices stays taken.
    void offer(const QString &name, const QString &anyName, const QList<Choice> &choices);
    const QVariantList &taken() const { return m_taken; }
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const QVariant &value, bool taken);
    void showTaken();

    QString m_name;
    QString m_anyName;
    QList<Choice> m_choices;
    QVariantList m_taken;
    Takes m_takes;
};

} // namespace tilshi::ui
