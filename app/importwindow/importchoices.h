#pragma once

#include "importing/encodings.h"
#include "importing/importer.h"
#include "session/session.h"
#include "widgets/translated.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QToolButton;

namespace tilshi::session {
struct ImportFile;
} // namespace tilshi::session

namespace tilshi::importwindow {

class ChoiceCard;

/// What can be chosen for a file that is to be imported: its encoding where that was guessed, the
/// article of a page or all of it; and for all files the section that they come into.
class ImportChoices : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    /// section: the one that is chosen at first.
    ImportChoices(const session::Session &session, std::optional<newsroom::SectionId> section,
                  QWidget *parent);

    /// Null: there is no file.
    void showFile(const session::ImportFile *file);
    std::optional<newsroom::SectionId> section() const;

Q_SIGNALS:
    /// Empty for the one that is found out.
    void encodingChosen(const QString &encoding);
    void extentChosen(importing::PageExtent extent);

protected:
    void retranslate() override;

private:
    void build();
    void showEncodings();
    void showExtents(const session::ImportFile &file);
    void fillSections(std::optional<newsroom::SectionId> section);

    const session::Session &m_session;
    QWidget *m_encodingPart;
    QLabel *m_encodingTitle;
    ChoiceCard *m_encodings;
    QToolButton *m_more;
    QLabel *m_encodingNote;
    QWidget *m_extentPart;
    QLabel *m_extentTitle;
    ChoiceCard *m_extents;
    QLabel *m_sectionTitle;
    QComboBox *m_sections;
    QList<importing::EncodingReading> m_readings;
    QString m_wanted;     ///< of them, empty for the one that is found out
    QStringList m_names;  ///< of the encodings that are shown, as they are chosen
    QString m_path;       ///< of the file that is shown
    bool m_isAll = false; ///< all encodings are shown, not the likeliest alone
    int m_hidden = 0;     ///< encodings that are not shown
};

} // namespace tilshi::importwindow
