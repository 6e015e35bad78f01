#pragma once

#include "session/session.h"
#include "session/words/keptwords.h"
#include "widgets/translated.h"

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace tilshi::widgets {
class FileChooser;
class ProblemLabel;
} // namespace tilshi::widgets

namespace tilshi::ui {

class IgnoredPage;
class PreferenceStore;
class RulesPage;
class WordsPage;

/// The words accepted beside the dictionary, the newsroom's and one's own, what is ignored, and the
/// checks that are switched on.
class WordsDialog : public widgets::Translated<QDialog>
{
    Q_OBJECT

public:
    /// Session and files outlive it. article: the one that is open, whose ignored findings are
    /// shown too.
    WordsDialog(session::Session &session, widgets::FileChooser &files,
                PreferenceStore &preferences, std::optional<newsroom::ArticleId> article = {},
                QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void build();
    void load();
    void save();

    session::Session &m_session;
    PreferenceStore &m_preferences;
    std::optional<newsroom::ArticleId> m_openArticle;
    QTabWidget *m_tabs;
    WordsPage *m_shared;
    WordsPage *m_own;
    IgnoredPage *m_ignored;
    RulesPage *m_rules;
    widgets::ProblemLabel *m_problem;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    session::KeptWords m_before;
};

} // namespace tilshi::ui
