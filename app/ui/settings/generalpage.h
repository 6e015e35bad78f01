#pragma once

#include "newsroom/settings.h"
#include "newsroom/wish.h"
#include "session/newpicture.h"
#include "widgets/translated.h"

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

namespace tilshi::session {
class Session;
} // namespace tilshi::session

namespace tilshi::widgets {
class FileChooser;
class ProblemLabel;
} // namespace tilshi::widgets

namespace tilshi::ui {

class ImageField;

/// The newsroom's own settings: name, zone, site, pictures, four eyes.
class GeneralPage : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    GeneralPage(session::Session &session, widgets::FileChooser &files, QWidget *parent = nullptr);

    /// The settings as they were seen and as they stand on the page, which from now on counts as
    /// seen. Where one can't be so, an unknown zone, an address that is none, it is as it was seen,
    /// and that is told in red.
    newsroom::Wish<newsroom::Settings> takeWish();
    /// What is told in red: which settings are not kept, and why.
    QString refused() const;
    const session::NewPicture &newLogo() const;
    const session::NewPicture &newShareImage() const;
    /// As the session has the settings now; what is being typed stays, and what is told in red.
    void refill();

Q_SIGNALS:
    /// A field was left or a choice made.
    void edited();
    void failed(const Error &error);

protected:
    void retranslate() override;

private:
    /// What stands in a field, for the setting of that key.
    struct Entry
    {
        QString key;
        QWidget *field;
        QString text;
    };
    newsroom::Settings settings();
    QList<Entry> entries() const;
    QList<std::pair<QString, QLineEdit *>> lines() const;
    QStringList beingTyped() const;
    void recheck();
    QString nameOf(const QWidget *field) const;
    QString problemOf(const QWidget *field, const QString &typed, const Error &error) const;
    void addRow(const QString &name, QWidget *field);
    void connectFields();
    void fillZones();
    void restoreEmpty();

    session::Session &m_session;
    widgets::FileChooser &m_files;
    newsroom::Settings m_seen; ///< what each field was filled with, or told, the last time
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
    widgets::ProblemLabel *m_problem;
};

} // namespace tilshi::ui
