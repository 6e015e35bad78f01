#pragma once

#include "language/transliteration.h"
#include "newsroom/content.h"
#include "ui/translated.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace tilshi::ui {

class ScriptPage;

/// How an article reads in another script. It is opened, never executed, and deletes itself when
/// closed.
class ScriptPreview : public Translated<QDialog>
{
    Q_OBJECT

public:
    /// The content as it is written, in that language.
    ScriptPreview(newsroom::Content content, QString language, QWidget *parent);

protected:
    void retranslate() override;

private:
    void showScript();

    newsroom::Content m_content;
    QString m_language;
    QLabel *m_label;
    QComboBox *m_script;
    ScriptPage *m_page;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace tilshi::ui
