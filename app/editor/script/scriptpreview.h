#pragma once

#include "language/transliteration.h"
#include "newsroom/content.h"
#include "widgets/translated.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace tilshi::editor {

class MediaStore;
class ScriptPage;

/// How an article reads in another script, and in the Arabic one with which hamza and digits; what
/// is chosen is chosen for the next time too. Written in the background: until then the page shows
/// what it did, and of two choices only the later one is ever shown. It is shown beside the
/// window, which goes on, and deletes itself when closed.
class ScriptPreview : public widgets::Translated<QDialog>
{
    Q_OBJECT

public:
    /// The content as it is written, in that language. how: what was chosen the last time. media:
    /// where its pictures come from.
    ScriptPreview(newsroom::Content content, QString language, const language::Transliteration &how,
                  MediaStore *media, QWidget *parent);

Q_SIGNALS:
    /// To be kept for the next time.
    void chosen(const language::Transliteration &how);

protected:
    void retranslate() override;

private:
    void build();
    language::Transliteration wanted() const;
    bool isOwnScript() const;
    void choose();
    void showScript();
    void showWhenWritten(const language::Transliteration &how);
    void showContent(const newsroom::Content &content, const QString &dateline,
                     std::optional<language::Script> script);

    newsroom::Content m_content;
    QString m_language;
    QLabel *m_label;
    QComboBox *m_script;
    QComboBox *m_hamza;
    QComboBox *m_digits;
    ScriptPage *m_page;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy = nullptr;
    int m_asked = 0; ///< grows with every choice: what was written for an earlier one is late
};

} // namespace tilshi::editor
