#pragma once

#include "newsroom/settings.h"
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
    ImageField *logo() const { return m_logo; }
    ImageField *shareImage() const { return m_shareImage; }

Q_SIGNALS:
    void edited();
    void failed(const Error &error);

protected:
    void retranslate() override;

private:
    void addRow(const QString &name, QWidget *field);
    void fill();
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
};

} // namespace tilshi::ui
