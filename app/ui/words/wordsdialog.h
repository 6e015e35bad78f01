#pragma once

#include "ui/session.h"
#include "ui/translated.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace tilshi::ui {

class FileChooser;
class RulesPage;
class WordsPage;

/// The words accepted beside the dictionary, the newsroom's and one's own, and the checks that are
/// switched on.
class WordsDialog : public Translated<QDialog>
{
    Q_OBJECT

public:
    /// Both outlive it.
    WordsDialog(Session &session, FileChooser &files, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void build();
    void load();
    void save();
    void tell(const QString &problem);

    Session &m_session;
    QTabWidget *m_tabs;
    WordsPage *m_shared;
    WordsPage *m_own;
    RulesPage *m_rules;
    QLabel *m_problem;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QList<language::HouseWord> m_sharedBefore;
    QList<language::HouseWord> m_ownBefore;
};

} // namespace tilshi::ui
