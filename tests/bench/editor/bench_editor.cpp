#include "editor/articleeditor.h"
#include "editor/format/pagelook.h"
#include "editor/page/bodyedit.h"
#include "editor/richtext.h"
#include "editor/stallwatch.h"
#include "spelling/spellingworker.h"
#include "text/html/htmlwriter.h"

#include <QFile>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <vector>

using namespace tilshi;
using namespace tilshi::bench;

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double share95(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() * 95 / 100);
}

void type(QTextEdit &edit, const QString &letter)
{
    QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(&edit, &key);
}

using Action = std::function<void()>;
/// What is done to a text, in this order.
using Actions = std::vector<std::pair<QString, Action>>;

QTextCursor middleOf(const QTextEdit &edit)
{
    QTextCursor cursor(edit.document()->findBlockByNumber(edit.document()->blockCount() / 2));
    while (cursor.currentTable() && cursor.movePosition(QTextCursor::NextBlock)) {
    }
    cursor.movePosition(QTextCursor::NextWord);
    return cursor;
}

QList<editor::Replacement> everywhere(const QTextEdit &edit, const QString &word)
{
    QList<editor::Replacement> found;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            found.append(
                {{block.position() + int(at), int(word.size())}, QStringLiteral("сондай")});
        }
    }
    return found;
}

/// What is the same in both: the text edit is asked for it as a person would.
Actions commonActions(QTextEdit &edit, QWidget &window)
{
    const auto typeAt = [&edit](QTextCursor cursor) {
        edit.setTextCursor(cursor);
        type(edit, QStringLiteral("қ"));
    };
    return {
        {QStringLiteral("type at the start"), [=, &edit] { typeAt(QTextCursor(edit.document())); }},
        {QStringLiteral("type in the middle"), [=, &edit] { typeAt(middleOf(edit)); }},
        {QStringLiteral("type at the end"),
         [=, &edit] {
             QTextCursor end(edit.document());
             end.movePosition(QTextCursor::End);
             typeAt(end);
         }},
        {QStringLiteral("far jump"),
         [&edit] {
             edit.moveCursor(QTextCursor::Start);
             edit.ensureCursorVisible();
         }},
        {QStringLiteral("resize"),
         [&window] { window.resize(window.width() - 90, window.height()); }},
        {QStringLiteral("theme"), [&window] {
             QPalette dark = window.palette();
             dark.setColor(QPalette::Base, QColor(0x20, 0x20, 0x24));
             dark.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
             window.setPalette(dark);
         }}};
}

QFont larger(const QFont &font)
{
    QFont zoomed = font;
    zoomed.setPointSizeF(font.pointSizeF() * 1.2);
    return zoomed;
}

Actions ourActions(editor::BodyEdit &edit, QWidget &window, const text::Body &tenth,
                   const QString &word)
{
    Actions actions = commonActions(edit, window);
    actions.push_back({QStringLiteral("paste 10 %"), [&edit, tenth] {
                           edit.setTextCursor(middleOf(edit));
                           edit.insertBody(tenth);
                       }});
    actions.push_back({QStringLiteral("undo it"), [&edit] { edit.undo(); }});
    actions.push_back({QStringLiteral("replace all"),
                       [&edit, word] { edit.replaceAll(everywhere(edit, word)); }});
    actions.push_back({QStringLiteral("bold all"), [&edit] {
                           edit.selectAll();
                           edit.setMark(text::Mark::Bold, true);
                       }});
    actions.push_back({QStringLiteral("zoom"), [&edit] { edit.setBodyFont(larger(edit.font())); }});
    return actions;
}

Actions qtActions(QTextEdit &edit, const text::Body &tenth, const QString &word)
{
    Actions actions = commonActions(edit, edit);
    actions.push_back({QStringLiteral("paste 10 %"), [&edit, html = text::bodyHtml(tenth)] {
                           edit.setTextCursor(middleOf(edit));
                           edit.insertHtml(html);
                       }});
    actions.push_back({QStringLiteral("undo it"), [&edit] { edit.undo(); }});
    actions.push_back({QStringLiteral("replace all"), [&edit, word] {
                           QTextCursor cursor(edit.document());
                           cursor.beginEditBlock();
                           const QList<editor::Replacement> found = everywhere(edit, word);
                           for (auto it = found.crbegin(); it != found.crend(); ++it) {
                               cursor.setPosition(it->range.position);
                               cursor.setPosition(it->range.end(), QTextCursor::KeepAnchor);
                               cursor.insertText(it->text);
                           }
                           cursor.endEditBlock();
                       }});
    actions.push_back({QStringLiteral("bold all"), [&edit] {
                           edit.selectAll();
                           edit.setFontWeight(QFont::Bold);
                       }});
    actions.push_back({QStringLiteral("zoom"), [&edit] { edit.setFont(larger(edit.font())); }});
    return actions;
}

/// Of each action its longest event in each run, and the order in which they were done.
struct Stalls
{
    std::map<QString, std::vector<double>> longest;
    std::vector<QString> order;

    void note(const QString &name, double took)
    {
        if (longest[name].empty()) {
            order.push_back(name);
        }
        longest[name].push_back(took);
    }
};

void perform(StallWatch &app, const Actions &actions, Stalls &stalls)
{
    for (const auto &[name, action] : actions) {
        app.forget();
        QTimer::singleShot(0, &app, action);
        stalls.note(name, app.settle());
    }
}

double open(StallWatch &app, Stalls &stalls, const Action &action)
{
    app.settle();
    app.forget();
    QTimer::singleShot(0, &app, action);
    stalls.note(QStringLiteral("open"), app.settle());
    return app.sum();
}

struct Sample
{
    text::Body body;
    text::Body tenth;
    QString word;
};

/// How many milliseconds of processor time from a key to its letter painted, of 95 in a hundred.
double keyToPainted(editor::BodyEdit &edit, const QTextCursor &at)
{
    edit.setTextCursor(at);
    edit.ensureCursorVisible();
    edit.viewport()->repaint();
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        const double begin = threadTime();
        type(edit, i % 7 == 6 ? QStringLiteral(" ") : QStringLiteral("ө"));
        edit.viewport()->repaint();
        times.push_back(threadTime() - begin);
    }
    return share95(times);
}

struct Ours
{
    Stalls stalls;
    std::vector<double> keys;
    std::vector<double> opening;
};

void runOurs(StallWatch &app, spelling::SpellingWorker &speller, const Sample &sample, Ours &ours)
{
    editor::ArticleEditor editor;
    editor.setSpelling(&speller);
    editor.resize(900, 700);
    editor.show();
    newsroom::Content content;
    content.body = sample.body;
    ours.opening.push_back(open(app, ours.stalls, [&] { editor.show(content, true); }));
    auto *body = editor.findChild<editor::BodyEdit *>(QStringLiteral("body"));
    body->setFocus();
    perform(app, ourActions(*body, editor, sample.tenth, sample.word), ours.stalls);
    perform(app,
            {{QStringLiteral("text for the journal"), [&editor] { editor.content(); }},
             {QStringLiteral("counts"), [&editor] { editor.counts(); }}},
            ours.stalls);
    QTextCursor end(body->document());
    end.movePosition(QTextCursor::End);
    for (const QTextCursor &at : {QTextCursor(body->document()), middleOf(*body), end}) {
        ours.keys.push_back(keyToPainted(*body, at));
    }
    app.settle();
}

struct Theirs
{
    Stalls stalls;
    std::vector<double> opening;
};

void runTheirs(StallWatch &app, const Sample &sample, Theirs &theirs)
{
    QTextEdit edit;
    edit.setFont(editor::pageFonts().body);
    edit.resize(900, 700);
    edit.show();
    const QString html = text::bodyHtml(sample.body);
    theirs.opening.push_back(open(app, theirs.stalls, [&] { edit.setHtml(html); }));
    edit.setFocus();
    perform(app, qtActions(edit, sample.tenth, sample.word), theirs.stalls);
}

void row(const QString &what, double ours, const char *unit, const QString &beside, double theirs)
{
    std::printf("%s\t%.2f\t%s\t%s\t%.2f\t%.2f\n", qUtf8Printable(what), ours, unit,
                qUtf8Printable(beside), theirs, ours / theirs);
    std::fflush(stdout);
}

void report(int words, Ours &ours, Theirs &theirs)
{
    const QString size = QLocale(QLocale::English).toString(words) + QStringLiteral(" words, ");
    const double limit = words > 10000 ? 16 : 8;
    QString worst;
    for (const QString &name : ours.stalls.order) {
        const double mine = median(ours.stalls.longest[name]);
        if (worst.isEmpty() || mine > median(ours.stalls.longest[worst])) {
            worst = name;
        }
        const bool both = theirs.stalls.longest.count(name) > 0;
        row(size + name, mine, "ms",
            both ? QStringLiteral("Qt's own layout") : QStringLiteral("limit"),
            both ? median(theirs.stalls.longest[name]) : limit);
    }
    row(size + QStringLiteral("the worst: ") + worst, median(ours.stalls.longest[worst]), "ms",
        QStringLiteral("limit"), limit);
    row(size + QStringLiteral("key to painted, 95 of 100"),
        *std::max_element(ours.keys.begin(), ours.keys.end()), "ms", QStringLiteral("limit"), 2);
    row(size + QStringLiteral("opening, all of it"), median(ours.opening), "ms",
        QStringLiteral("setHtml, parsing and all"), median(theirs.opening));
}

QStringList wordsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(file.readAll()).simplified().split(u' ', Qt::SkipEmptyParts)
               : QStringList();
}

} // namespace

/// The longest that the editor keeps the main thread busy at once, in processor time, for what
/// people do in texts of three lengths, checking on; beside it QTextEdit with its own layout.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    StallWatch app(argc, argv);
    const QStringList words = wordsOf(app.arguments().value(1));
    if (words.isEmpty()) {
        std::fprintf(stderr, "usage: bench_editor TEXTFILE\n");
        return 2;
    }
    spelling::SpellingWorker speller(spelling::installedDictionaries());
    constexpr int runs = 3;
    for (const int count : {2000, 10000, 100000}) {
        const Sample sample{richBody(words, count), richBody(words, count / 10),
                            QStringLiteral("және")};
        Ours ours;
        Theirs theirs;
        for (int run = 0; run < runs; ++run) {
            runOurs(app, speller, sample, ours);
            runTheirs(app, sample, theirs);
        }
        report(count, ours, theirs);
    }
    return 0;
}
