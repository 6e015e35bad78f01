#pragma once

#include "importwindow/arrival.h"
#include "importwindow/importedpictures.h"
#include "session/importing/importlist.h"
#include "widgets/translated.h"

#include <QDialog>

#include <optional>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace tilshi::editor {
class ArticlePreview;
} // namespace tilshi::editor

namespace tilshi::widgets {
class FileChooser;
} // namespace tilshi::widgets

namespace tilshi::importwindow {

class ArticleSteps;
class ImportChoices;
class ImportFileList;
class ImportReport;

/// Files before they become articles: what can be chosen for each, how it will read, what was left
/// out. Nothing is written until a person says so; closing it keeps nothing.
class ImportWindow : public widgets::Translated<QDialog>
{
    Q_OBJECT

public:
    /// Session and files outlive it. section: the one that is proposed.
    ImportWindow(session::Session &session, widgets::FileChooser &files,
                 std::optional<newsroom::SectionId> section, QWidget *parent);

    /// Adds files to those that are in it, and shows the first of them.
    void add(const QStringList &paths);

Q_SIGNALS:
    /// These are to become articles, in their order.
    void importAsked(const QList<tilshi::importwindow::Arrival> &arrivals,
                     std::optional<tilshi::newsroom::SectionId> section);
    void openAsked(tilshi::newsroom::ArticleId id);
    /// It was closed without an import, and something had been chosen.
    void gaveUp();

public Q_SLOTS:
    void reject() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    QWidget *makeHeader();
    QWidget *makeSide();
    QWidget *makePreview();
    QWidget *makeFooter();
    void connectParts();
    void connectFiles();
    void askFiles();
    void removeFile(int row);
    const session::ImportFile *current() const;
    void fileChanged(qsizetype at);
    void showCurrent();
    void showArticle();
    void showText(const session::ImportFile *file);
    void showState(const session::ImportFile *file);
    void showCounts();
    void placeReport();
    /// The least that its parts need, the report behind the preview.
    int narrowest() const;
    void importOne();
    void importAll();
    QString stateSentence(const session::ImportFile &file) const;

    session::Session &m_session;
    widgets::FileChooser &m_chooser;
    session::ImportList *m_list;
    ImportedPictures m_pictures;
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_add;
    QAction *m_addKey;
    QLabel *m_filesTitle;
    ImportFileList *m_files;
    QToolButton *m_stop;
    QToolButton *m_again;
    QToolButton *m_remove;
    ImportChoices *m_choices;
    QTabWidget *m_tabs;
    QLabel *m_previewTitle;
    QCheckBox *m_gaps;
    ArticleSteps *m_steps;
    QStackedWidget *m_pages; ///< the preview, or why there is none
    editor::ArticlePreview *m_preview;
    QLabel *m_state;
    QWidget *m_reportPlace; ///< beside the preview, where there is room for it
    ImportReport *m_report;
    QLabel *m_note;
    QPushButton *m_cancel;
    QPushButton *m_one;
    QPushButton *m_all;
};

} // namespace tilshi::importwindow
