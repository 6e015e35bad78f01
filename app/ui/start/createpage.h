#pragma once

#include "newsroom/people.h"
#include "newsroom/section.h"
#include "newsroom/settings.h"
#include "widgets/translated.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tilshi::widgets {
class FileChooser;
class ProblemLabel;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// Asks what a new newsroom needs: its name, the chief editor's name and login, a folder.
class CreatePage : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit CreatePage(widgets::FileChooser &files, QWidget *parent = nullptr);

    /// A folder of that name among the user's documents, or name-2, name-3 … that is not there yet.
    static QString freeFolder(const QString &name);
    /// Why nothing could be made in that folder, told beside its field until it is another.
    void refuseFolder(const QString &reason);

Q_SIGNALS:
    void backAsked();
    void createAsked(const QString &folder, const newsroom::Settings &settings,
                     const newsroom::Person &owner, const QList<newsroom::Section> &sections);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void proposeFolder();
    /// What stands in its field, without what no path can have.
    QString folder() const;
    void proposeLogin();
    void check();
    void create();

    widgets::FileChooser &m_files;
    QLabel *m_title;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_personLabel;
    QLineEdit *m_person;
    QLabel *m_loginLabel;
    QLineEdit *m_login;
    QLabel *m_sectionsLabel;
    QLineEdit *m_sections;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    widgets::ProblemLabel *m_loginProblem;
    widgets::ProblemLabel *m_folderProblem;
    QPushButton *m_back;
    QPushButton *m_create;
    bool m_ownFolder = false; ///< the person chose it: proposals no longer change it
    bool m_ownLogin = false;  ///< the same
};

} // namespace tilshi::ui
