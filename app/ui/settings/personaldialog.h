#pragma once

#include "widgets/translated.h"

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace tilshi::widgets {
class KeysPage;
class Shortcuts;
} // namespace tilshi::widgets

namespace tilshi::ui {

class NoticesPage;
class PreferenceStore;
class TypingPage;

/// How one person writes on this computer: help with typing, keys, notices. Nothing is kept before
/// Save.
class PersonalDialog : public widgets::Translated<QDialog>
{
    Q_OBJECT

public:
    /// Both outlive it.
    PersonalDialog(widgets::Shortcuts &shortcuts, PreferenceStore &preferences,
                   QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void save();

    PreferenceStore &m_preferences;
    QTabWidget *m_tabs;
    TypingPage *m_typing;
    widgets::KeysPage *m_keys;
    NoticesPage *m_notices;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace tilshi::ui
