#pragma once

#include "ui/session.h"
#include "ui/translated.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace tilshi::ui {

class FileChooser;
class GeneralPage;
class PeoplePage;
class SectionsPage;

/// The newsroom's settings, sections and people. Everyone may look; the chief editor may change.
/// Everything is kept at once by the Save button.
class SettingsDialog : public Translated<QDialog>
{
    Q_OBJECT

public:
    SettingsDialog(Session &session, FileChooser &files, QWidget *parent);

protected:
    void retranslate() override;

private:
    void build();
    void check();
    void save();
    void saved();
    void tell(const QString &problem);

    Session &m_session;
    QTabWidget *m_tabs;
    GeneralPage *m_general;
    SectionsPage *m_sections;
    PeoplePage *m_people;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace tilshi::ui
