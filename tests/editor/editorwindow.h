#pragma once

#include "editor/articleeditor.h"
#include "editor/page/bodyedit.h"
#include "editor/page/textfield.h"
#include "editor/typing.h"
#include "importing/importer.h"
#include "spelling/spellingworker.h"

#include <QApplication>
#include <QLineEdit>
#include <QMetaType>

namespace tilshi::test {

/// One for all tests: it takes a while to load.
inline spelling::SpellingWorker &speller()
{
    qRegisterMetaType<importing::ImportedArticle>("importing::ImportedArticle"); // for QSignalSpy
    static spelling::SpellingWorker worker(spelling::installedDictionaries());
    return worker;
}

/// Lets the speller answer what it was asked, and the answer come.
inline void letSpellerAnswer()
{
    QCoreApplication::processEvents();
    speller().check({{QStringLiteral("үй"), {}}}).waitForFinished();
    QCoreApplication::processEvents();
}

/// An editor on the screen, with the installed dictionaries.
struct EditorWindow
{
    explicit EditorWindow(const newsroom::Content &content = {})
    {
        editor.resize(800, 700);
        editor.setSpelling(&speller());
        editor.show(content, true);
        editor.show();
        QApplication::setActiveWindow(&editor);
        editor.focusBody();
    }
    editor::BodyEdit *body()
    {
        return editor.findChild<editor::BodyEdit *>(QStringLiteral("body"));
    }
    editor::TextField *headline()
    {
        return editor.findChild<editor::TextField *>(QStringLiteral("headline"));
    }
    editor::TextField *lead()
    {
        return editor.findChild<editor::TextField *>(QStringLiteral("lead"));
    }
    QLineEdit *field(const char *name)
    {
        return editor.findChild<QLineEdit *>(QLatin1String(name));
    }
    QStringList words()
    {
        QStringList words;
        const QList<editor::PlacedFinding> found = editor.findings();
        for (const editor::PlacedFinding &placed : found) {
            words.append(placed.finding.text);
        }
        return words;
    }
    spelling::FindingId idOf(int index) { return editor.findings().at(index).finding.id; }
    bool finds(const QStringList &expected)
    {
        return QTest::qWaitFor([&] { return words() == expected; });
    }
    void ctrl(QWidget *at, Qt::Key key, Qt::KeyboardModifiers more = {})
    {
        QTest::keyClick(at, key, Qt::ControlModifier | more);
    }

    editor::ArticleEditor editor;
};

inline newsroom::Content oneParagraph(const QString &text)
{
    newsroom::Content content;
    content.body = {{text::Paragraph{text::plainRuns(text)}}};
    return content;
}

} // namespace tilshi::test
