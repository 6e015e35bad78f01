#pragma once

#include "widgets/translated.h"

#include <QWidget>

class QComboBox;
class QCommandLinkButton;
class QLabel;

namespace tilshi::widgets {
class Languages;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// Three ways in: create a newsroom, open one, look at the sample.
class FirstRunPage : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit FirstRunPage(widgets::Languages &languages, QWidget *parent = nullptr);

    /// Offers a look at so many texts that are in no newsroom; nothing where there are none.
    void showUnsavedTexts(qsizetype count);

Q_SIGNALS:
    void createAsked();
    void openAsked();
    void sampleAsked();
    void unsavedTextsAsked();

protected:
    void retranslate() override;

private:
    widgets::Languages &m_languages;
    QLabel *m_title;
    QLabel *m_intro;
    QCommandLinkButton *m_create;
    QCommandLinkButton *m_open;
    QCommandLinkButton *m_sample;
    QCommandLinkButton *m_unsaved;
    qsizetype m_unsavedTexts = 0;
    QComboBox *m_language;
};

} // namespace tilshi::ui
