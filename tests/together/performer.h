#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

class QWidget;

namespace tilshi::ui {
class MainWindow;
} // namespace tilshi::ui

namespace tilshi::test {

/// What came of something that was to be done in a window.
struct Outcome
{
    QString whyNot; ///< empty: it was done
    qint64 at = 0;  ///< when it was handed in: the last click or key of it
};

/// What a person does in a window, by its widgets: each by its name, with what it needs.
class Performer : public QObject
{
public:
    explicit Performer(ui::MainWindow &window);

    /// What is refused, since another came before, is told as such. What is not to be seen at all
    /// ends the program.
    Outcome perform(const QString &what, const QJsonObject &with);

private:
    using Does = Outcome (Performer::*)(const QJsonObject &with);

    Outcome choosePlace(const QJsonObject &with);
    Outcome open(const QJsonObject &with);
    Outcome chooseTab(const QJsonObject &with);
    Outcome type(const QJsonObject &with);
    Outcome select(const QJsonObject &with);
    Outcome saveVersion(const QJsonObject &with);
    Outcome startNew(const QJsonObject &with);
    Outcome act(const QJsonObject &with);
    Outcome resolveConflict(const QJsonObject &with);
    Outcome comment(const QJsonObject &with);
    Outcome resolveComment(const QJsonObject &with);
    Outcome setField(const QJsonObject &with);
    Outcome chooseIn(const QJsonObject &with);
    Outcome pressCard(const QJsonObject &with);
    Outcome openSettings(const QJsonObject &with);
    Outcome leaveSettings(const QJsonObject &with);
    Outcome addPerson(const QJsonObject &with);
    Outcome changePerson(const QJsonObject &with);
    Outcome addSection(const QJsonObject &with);
    Outcome moveSection(const QJsonObject &with);

    template <class Widget>
    Widget *see(const QString &name) const;
    bool choosePerson(const QString &name);
    Outcome click(const QString &name);
    Outcome answer(const QJsonObject &with);
    Outcome afterAct(int before, const QJsonObject &with);

    ui::MainWindow &m_window;
    int m_told = 0; ///< acts that were done or refused
};

} // namespace tilshi::test
