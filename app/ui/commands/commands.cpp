#include "ui/commands/commands.h"

#include "editor/actions/formatactions.h"
#include "editor/actions/tableactions.h"
#include "editor/actions/writingactions.h"
#include "editor/marks/focusdim.h"
#include "ui/printing/windowformats.h"
#include "widgets/languages.h"
#include "widgets/look/icons.h"
#include "widgets/look/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace tilshi::ui {

Commands::Commands(QMenuBar *bar, QMenu *articleMenu, editor::FormatActions &format,
                   editor::WritingActions &writing, QObject *parent)
    : QObject(parent)
    , m_formats(windowFormats())
    , m_format(format)
    , m_writing(writing)
{
    makeActions();
    makeChoices();
    giveIcons();
    fillFile(bar);
    fillEdit(bar);
    fillInsert(bar);
    fillFormat(bar);
    articleMenu->addAction(nextStep);
    articleMenu->addSeparator();
    bar->addMenu(articleMenu);
    fillView(bar);
    m_help = bar->addMenu(QString());
    m_help->addActions({help, about});
    retranslate();
}

void Commands::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_insert->setTitle(tr("&Insert"));
    m_formatMenu->setTitle(tr("F&ormat"));
    m_view->setTitle(tr("&View"));
    m_theme->setTitle(tr("Theme"));
    m_language->setTitle(tr("Interface language"));
    m_help->setTitle(tr("&Help"));
    newArticle->setText(tr("New article"));
    save->setText(tr("Save"));
    closeArticle->setText(tr("Close the article"));
    nextStep->setText(tr("Next step"));
    import->setText(tr("Import…"));
    lookAtImport->setText(tr("Import with a preview…"));
    for (qsizetype at = 0; at < exports.size(); ++at) {
        exports.at(at)->setText(commandText(m_formats.at(at)));
    }
    print->setText(tr("Print…"));
    copyHtml->setText(tr("Copy as HTML"));
    copyText->setText(tr("Copy as text"));
    backup->setText(tr("Backup…"));
    settings->setText(tr("Newsroom settings…"));
    timer->setText(tr("Publish while the window is closed…"));
    words->setText(tr("Words and checks…"));
    unsavedTexts->setText(tr("Unsaved texts…"));
    openLibrary->setText(tr("Open another library…"));
    signIn->setText(tr("Sign in as…"));
    quit->setText(tr("Quit"));
    search->setText(tr("Search the library"));
    comment->setText(tr("Comment on the selection"));
    nextComment->setText(tr("Next comment"));
    nextPane->setText(tr("Next pane"));
    inspector->setText(tr("Show checks and details"));
    changes->setText(tr("Changes in the article"));
    nextChange->setText(tr("Next change"));
    previousChange->setText(tr("Previous change"));
    otherScript->setText(tr("Reading view…"));
    help->setText(tr("Help"));
    about->setText(tr("About Tilshi"));
    commandPalette->setText(tr("Find a command…"));
    personal->setText(tr("Writing and keys…"));
    focusMode->setText(tr("Focus mode"));
    goal->setText(tr("Writing goal…"));
    blinkingCaret->setText(tr("Blinking caret"));
    retranslateChoices();
}

void Commands::retranslateChoices()
{
    m_bright->setTitle(tr("In focus mode"));
    const QStringList brightNames{tr("Dim nothing"), tr("Dim other paragraphs"),
                                  tr("Dim other sentences")};
    for (int i = 0; i < int(brightNames.size()); ++i) {
        brights->actions().at(i)->setText(brightNames.at(i));
    }
    const QStringList themeNames{tr("System"), tr("Light"), tr("Sepia"), tr("Dark")};
    for (int i = 0; i < int(themeNames.size()); ++i) {
        themes->actions().at(i)->setText(themeNames.at(i));
    }
}

QAction *Commands::make(const char *name, const char *shortcut, const char *icon)
{
    auto *action = new QAction(this);
    action->setObjectName(u"command." + QString::fromLatin1(name));
    action->setShortcut(QKeySequence(QString::fromLatin1(shortcut)));
    if (*icon) {
        action->setIcon(widgets::tintedIcon(QString::fromLatin1(icon)));
    }
    return action;
}

void Commands::makeActions()
{
    newArticle = make("newArticle", "Ctrl+N", "plus");
    save = make("save", "Ctrl+S");
    closeArticle = make("closeArticle", "Ctrl+W");
    closeArticle->setEnabled(false);
    nextStep = make("nextStep", "Alt+Return");
    nextStep->setEnabled(false);
    nextStep->setAutoRepeat(false); // what follows a step is another one
    import = make("import", "Ctrl+Shift+O", "upload");
    lookAtImport = make("lookAtImport");
    makeExports();
    print = make("print", "Ctrl+P");
    print->setEnabled(false);
    copyHtml = make("copyHtml", "", "copy");
    copyText = make("copyText");
    backup = make("backup");
    timer = make("timer");
    settings = make("settings", "Ctrl+,", "settings");
    words = make("words");
    unsavedTexts = make("unsavedTexts");
    openLibrary = make("openLibrary");
    signIn = make("signIn", "", "user");
    quit = make("quit", "Ctrl+Q");
    search = make("search", "Ctrl+Shift+F", "search");
    comment = make("comment", "Ctrl+T", "message-square");
    nextComment = make("nextComment", "Ctrl+Shift+C");
    nextPane = make("nextPane", "F6");
    inspector = make("inspector", "F9");
    inspector->setCheckable(true);
    inspector->setChecked(true);
    changes = make("changes", "Ctrl+F8", "history");
    changes->setCheckable(true);
    nextChange = make("nextChange", "F8");
    previousChange = make("previousChange", "Shift+F8");
    otherScript = make("otherScript");
    otherScript->setEnabled(false);
    help = make("help", "F1");
    about = make("about");
    commandPalette = make("commandPalette", "Ctrl+Shift+P");
    personal = make("personal");
    focusMode = make("focusMode", "F11");
    focusMode->setEnabled(false);
    focusMode->setCheckable(true);
    goal = make("goal");
    blinkingCaret = make("blinkingCaret");
    blinkingCaret->setCheckable(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

/// The usual format has the key and the icon.
void Commands::makeExports()
{
    for (const publishing::ExportFormat &format : std::as_const(m_formats)) {
        const QByteArray name =
            "export" + format.key.left(1).toUpper().toLatin1() + format.key.mid(1).toLatin1();
        exports.append(exports.isEmpty() ? make(name.constData(), "Ctrl+Shift+E", "download")
                                         : make(name.constData()));
        exports.constLast()->setEnabled(false);
    }
}

void Commands::makeChoices()
{
    brights = new QActionGroup(this);
    for (editor::Bright bright :
         {editor::Bright::All, editor::Bright::Paragraph, editor::Bright::Sentence}) {
        QAction *action = brights->addAction(QString());
        action->setObjectName(u"bright." + editor::keyOf(bright));
        action->setData(editor::keyOf(bright));
        action->setCheckable(true);
    }
    themes = new QActionGroup(this);
    for (widgets::Theme theme : {widgets::Theme::System, widgets::Theme::Light,
                                 widgets::Theme::Sepia, widgets::Theme::Dark}) {
        QAction *action = themes->addAction(QString());
        action->setObjectName(u"theme." + widgets::keyOf(theme));
        action->setData(widgets::keyOf(theme));
        action->setCheckable(true);
    }
    languages = new QActionGroup(this);
    for (const QString &code : widgets::Languages::codes()) {
        QAction *action = languages->addAction(widgets::Languages::nativeName(code));
        action->setObjectName(u"language." + code);
        action->setData(code);
        action->setCheckable(true);
    }
}

void Commands::giveIcons()
{
    const std::pair<QAction *, const char *> icons[] = {
        {m_format.bold, "bold"},           {m_format.italic, "italic"},
        {m_format.underline, "underline"}, {m_format.strike, "strikethrough"},
        {m_format.link, "link"},           {m_format.image, "image"},
        {m_format.heading2, "heading"},    {m_format.quote, "quote"},
        {m_format.bulleted, "list"},       {m_format.numbered, "list-ordered"},
        {m_format.table->insert, "table"}, {m_format.undo, "undo-2"},
        {m_format.redo, "redo-2"},
    };
    for (const auto &[action, icon] : icons) {
        action->setIcon(widgets::tintedIcon(QString::fromLatin1(icon)));
    }
}

void Commands::fillFile(QMenuBar *bar)
{
    m_file = bar->addMenu(QString());
    m_file->setObjectName(u"fileMenu");
    m_file->addActions({newArticle, save, closeArticle});
    m_file->addSeparator();
    m_file->addActions({import, lookAtImport});
    m_file->addActions(exports);
    m_file->addActions({copyHtml, copyText, print});
    m_file->addSeparator();
    m_file->addActions({backup, unsavedTexts, settings, timer, personal});
    m_file->addSeparator();
    m_file->addActions({openLibrary, signIn});
    m_file->addSeparator();
    m_file->addAction(quit);
}

void Commands::fillEdit(QMenuBar *bar)
{
    m_edit = bar->addMenu(QString());
    m_edit->addActions({m_format.undo, m_format.redo});
    m_edit->addSeparator();
    m_edit->addActions(
        {m_format.cut, m_format.copy, m_format.paste, m_format.pastePlain, m_format.selectAll});
    m_edit->addSeparator();
    m_edit->addActions(
        {m_format.suggestions, m_format.nextFinding, m_format.previousFinding, words});
    m_edit->addSeparator();
    m_edit->addActions({comment, nextComment});
    m_edit->addSeparator();
    m_edit->addActions(
        {m_writing.find, m_writing.replace, m_writing.findNext, m_writing.findPrevious, search});
}

void Commands::fillInsert(QMenuBar *bar)
{
    m_insert = bar->addMenu(QString());
    m_insert->setObjectName(u"insertMenu");
    m_insert->addAction(m_writing.insert);
    m_insert->addSeparator();
    m_insert->addActions({m_format.image, m_format.table->insert, m_format.embed, m_format.link,
                          m_format.separator, m_writing.today});
}

void Commands::fillFormat(QMenuBar *bar)
{
    m_formatMenu = bar->addMenu(QString());
    m_formatMenu->addActions({m_format.bold, m_format.italic, m_format.underline, m_format.strike,
                              m_format.superscript, m_format.subscript, m_format.keepScript,
                              m_format.clearFormatting});
    m_formatMenu->addSeparator();
    m_formatMenu->addActions(m_format.styles());
    m_formatMenu->addSeparator();
    m_formatMenu->addActions(
        {m_format.indent, m_format.outdent, m_format.numbering, m_format.imageTexts});
    m_formatMenu->addMenu(m_format.table->menu());
    m_formatMenu->addSeparator();
    m_formatMenu->addActions({m_writing.duplicate, m_writing.moveUp, m_writing.moveDown,
                              m_writing.join, m_writing.split});
}

void Commands::fillView(QMenuBar *bar)
{
    m_view = bar->addMenu(QString());
    m_view->addActions({commandPalette, m_writing.outline, nextPane, inspector});
    m_view->addSeparator();
    m_view->addActions({focusMode, goal, blinkingCaret});
    m_bright = m_view->addMenu(QString());
    m_bright->addActions(brights->actions());
    m_view->addSeparator();
    m_view->addActions({changes, nextChange, previousChange});
    m_view->addSeparator();
    m_view->addAction(otherScript);
    m_view->addSeparator();
    m_view->addActions({m_format.zoomIn, m_format.zoomOut, m_format.zoomBack});
    m_view->addSeparator();
    m_theme = m_view->addMenu(QString());
    m_theme->addActions(themes->actions());
    m_language = m_view->addMenu(QString());
    m_language->addActions(languages->actions());
}

} // namespace tilshi::ui
