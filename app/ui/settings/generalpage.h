#pragma once

#include "newsroom/settings.h"
#include "ui/settings/newsroomchanges.h"
#include "ui/translated.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tilshi {
struct Error;
}

namespace tilshi::ui {

class FileChooser;
class ImageField;
class Session;

/// The newsroom's own settings: name, zone, site, pictures, four eyes.
class GeneralPage : public Translated<QWidget>
{
    Q_OBJECT

public:
    GeneralPage(Session &session, FileChooser &files, QWidget *parent = nullptr);

    /// The settings as they stand on the page. Invalid, with what is wrong as subject: an unknown
    /// zone, an address that is none.
    Result<newsroom::Settings> settings() const;
    NewPicture newLogo() const;
    NewPicture newShareImage() const;
    /// As the session has the settings now; what is being typed stays.
    void refill();
    void showProblem(const QString &problem);

Q_SIGNALS:
    /// A field was left or a choice made.
    void edited();
    void failed(const Error &error);

protected:
    void retranslate() override;

private:
    void addRow(const QString &name, QWidget *field);
    void connectFields();
    void fillZones();

    Session &m_session;
    FileChooser &m_files;
    QFormLayout *m_form;
    QList<QLabel *> m_labels;
    QLineEdit *m_name;
    QComboBox *m_zone;
    QLineEdit *m_baseUrl;
    QLineEdit *m_siteFolder;
    QPushButton *m_chooseFolder;
    ImageField *m_logo;
    ImageField *m_shareImage;
    QCheckBox *m_fourEyes;
    QSpinBox *m_grace;
    QComboBox *m_language;
    QLabel *m_problem;
};

} // namespace tilshi::ui
