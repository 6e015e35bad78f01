#include "editor/comparison/comparedrows.h"
#include "editor/comparison/comparisonview.h"

#include <QTextBlock>
#include <QTextTable>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::editor;

namespace {

text::Body bodyOf(const QStringList &paragraphs)
{
    text::Body body;
    for (const QString &paragraph : paragraphs) {
        body.blocks.append(text::Paragraph{text::plainRuns(paragraph)});
    }
    return body;
}

QList<ComparedRow> rowsOf(const QStringList &before, const QStringList &after)
{
    return comparedRows(text::compare(bodyOf(before), bodyOf(after)));
}

/// The document's text, what is struck in [-…-] and what is underlined in [+…+], cells between |.
std::string drawn(const QList<ComparedRow> &rows, const ComparisonLook &look)
{
    ComparisonDocument document;
    document.fill(rows, look, QPalette());
    QStringList lines;
    const auto tables = document.rootFrame()->childFrames();
    const auto *table = qobject_cast<QTextTable *>(tables.value(0));
    for (int row = 0; table && row < table->rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columns(); ++column) {
            QString text;
            for (auto at = table->cellAt(row, column).begin(); !at.atEnd(); ++at) {
                const QTextBlock block = at.currentBlock();
                text += text.isEmpty() ? QString() : QStringLiteral(" / ");
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    const QTextCharFormat format = part.fragment().charFormat();
                    const QString words = part.fragment().text();
                    const bool isAdded =
                        format.underlineStyle() == QTextCharFormat::SingleUnderline;
                    text += format.fontStrikeOut() ? QString(u"[-" + words + u"-]")
                            : isAdded              ? QString(u"[+" + words + u"+]")
                                                   : words;
                }
            }
            cells.append(text.replace(QChar::ObjectReplacementCharacter, u'<'));
        }
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n').toStdString();
}

const ComparisonLook inText{ComparisonLayout::Inline, true, false, 1};
const ComparisonLook sideBySide{ComparisonLayout::SideBySide, true, true, 1};

} // namespace

TEST_CASE("in one text what went is struck before what came in its place")
{
    const auto rows = rowsOf({QStringLiteral("Кеше жаңа мектеп ашылды.")},
                             {QStringLiteral("Бүгін жаңа мектеп ашылды.")});
    CHECK(drawn(rows, inText) == "[-Кеше-]\u2009[+Бүгін+] жаңа мектеп ашылды.|");
}

TEST_CASE("side by side each text has its own words, and a change what takes it back")
{
    const auto rows = rowsOf({QStringLiteral("Кеше жаңа мектеп ашылды.")},
                             {QStringLiteral("Бүгін жаңа мектеп ашылды.")});
    CHECK(drawn(rows, sideBySide) ==
          "[-Кеше-] жаңа мектеп ашылды.|<|[+Бүгін+] жаңа мектеп ашылды.");
}

TEST_CASE("paragraphs far from every change are one line that opens")
{
    QStringList before;
    for (int i = 0; i < 6; ++i) {
        before.append(QStringLiteral("Абзац %1.").arg(i));
    }
    QStringList after = before;
    after.append(QStringLiteral("Соңғы сөз қосылды."));
    const auto rows = rowsOf(before, after);
    CHECK(drawn(rows, sideBySide) == "› Paragraphs without a change: 5||\n"
                                     "Абзац 5.||Абзац 5.\n"
                                     "|<|[+Соңғы сөз қосылды.+]");
    ComparisonLook open = sideBySide;
    open.folds = false;
    CHECK(QString::fromStdString(drawn(rows, open)).count(u'\n') == 6);
}

TEST_CASE("a moved paragraph says so at both of its places, and has one number")
{
    const QString moved = QStringLiteral("Бұл абзац мақаланың соңына ауысты, сөзі сол күйінде.");
    const QStringList rest{QStringLiteral("Бірінші абзац өз орнында тұр."),
                           QStringLiteral("Екінші абзац та орнынан қозғалған жоқ."),
                           QStringLiteral("Үшінші абзац та сол жерде қалды.")};
    const auto rows = rowsOf(QStringList{moved} + rest, rest + QStringList{moved});
    REQUIRE(rows.size() == 5);
    CHECK(rows.first().change == RowChange::MovedAway);
    CHECK(rows.last().change == RowChange::MovedHere);
    CHECK(rows.first().note == u"↓ Moved down");
    CHECK(rows.last().note == u"↑ Moved from above");
    CHECK(rows.last().before.isEmpty());
    CHECK(rows.first().numbers == rows.last().numbers);
}

TEST_CASE("what became of a format is said below its paragraph")
{
    text::Body after = bodyOf({QStringLiteral("Ол келді.")});
    std::get<text::Paragraph>(after.blocks.first()).runs = {
        {QStringLiteral("Ол "), {}, {}, {}},
        {QStringLiteral("келді"), text::Mark::Bold, {}, {}},
        {QStringLiteral("."), {}, {}, {}}};
    const auto rows = comparedRows(text::compare(bodyOf({QStringLiteral("Ол келді.")}), after));
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().note == u"Format: bold");
}

TEST_CASE("the view goes from change to change, and says which it has come to")
{
    ComparisonView view;
    view.setRows(rowsOf({QStringLiteral("Бір екі."), QStringLiteral("Үш төрт.")},
                        {QStringLiteral("Бір алты."), QStringLiteral("Жеті төрт.")}));
    QList<int> told;
    QObject::connect(&view, &ComparisonView::currentChanged, &view,
                     [&told](int change) { told.append(change); });
    view.setCurrent(1);
    view.setCurrent(0);
    view.setCurrent(7);
    CHECK(told == QList<int>{1, 0});
    CHECK(view.current() == 0);
}
