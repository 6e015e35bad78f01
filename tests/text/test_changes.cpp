#include "text/compare/comparison.h"

#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace tilshi::text;

namespace {

/// A case of data/changes.txt.
struct Case
{
    QString name;
    QStringList before;
    QStringList after;
    QStringList changes;
};

QList<Case> cases()
{
    QFile file(QStringLiteral(TILSHI_SOURCE_DIR "/tests/text/data/changes.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<Case> all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"# ")) {
            all.append({line.sliced(2), {}, {}, {}});
        } else if (!all.isEmpty() && line.size() > 1) {
            Case &last = all.last();
            (line[0] == u'-'   ? last.before
             : line[0] == u'+' ? last.after
                               : last.changes)
                .append(line.sliced(2));
        }
    }
    return all;
}

Runs runsOf(const QString &text)
{
    static const QRegularExpression marked(QStringLiteral(R"((\*\*|__)|\[([^\]]+)\]\(([^)]+)\))"));
    Runs runs;
    Marks marks;
    qsizetype from = 0;
    const auto addUpTo = [&](qsizetype to) {
        runs.append({text.sliced(from, to - from), marks, {}, {}});
    };
    for (auto all = marked.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        addUpTo(match.capturedStart());
        from = match.capturedEnd();
        if (match.hasCaptured(2)) {
            runs.append({match.captured(2), marks, match.captured(3), {}});
        } else {
            marks ^= match.captured(1) == u"**" ? Mark::Bold : Mark::Italic;
        }
    }
    addUpTo(text.size());
    return canonical(runs);
}

void addRow(Body &body, const QString &line)
{
    Table *table = body.blocks.isEmpty() ? nullptr : std::get_if<Table>(&body.blocks.last());
    if (!table) {
        body.blocks.append(Table{line.startsWith(u"|="), {}});
        table = &std::get<Table>(body.blocks.last());
    }
    TableRow row;
    const QStringList cells = QString(line).remove(u'=').split(u'|', Qt::SkipEmptyParts);
    for (const QString &cell : cells) {
        row.append({{plainRuns(cell)}, 1});
    }
    table->rows.append(row);
}

Block blockOf(const QString &line)
{
    const QStringList fields = line.sliced(1).split(u'|');
    const auto behind = [&line](const char *start) {
        const QString begin = QString::fromLatin1(start);
        return line.startsWith(begin) ? std::optional(runsOf(line.sliced(begin.size())))
                                      : std::nullopt;
    };
    if (line == u"---") {
        return Separator{};
    }
    if (line.startsWith(u'!')) {
        return Image{fields[0], fields[1], fields[2], fields[3]};
    }
    if (line.startsWith(u'@')) {
        return Embed{fields[0], fields[1], fields[2]};
    }
    if (const auto runs = behind("## ")) {
        return Heading{2, *runs};
    }
    if (const auto runs = behind("### ")) {
        return Heading{3, *runs};
    }
    if (const auto runs = behind("* ")) {
        return List{{{ListStyle::Bulleted, 0, *runs}}};
    }
    if (const auto runs = behind("  * ")) {
        return List{{{ListStyle::Bulleted, 1, *runs}}};
    }
    if (const auto runs = behind("1. ")) {
        return List{{{ListStyle::Numbered, 0, *runs}}};
    }
    if (const auto runs = behind("> ")) {
        return Quote{{*runs}, {}};
    }
    if (const auto runs = behind(">> ")) {
        return Quote{{}, *runs};
    }
    if (const auto runs = behind("~ ")) {
        return Note{{*runs}};
    }
    return Paragraph{runsOf(line)};
}

Body bodyOf(const QStringList &lines)
{
    Body body;
    for (const QString &line : lines) {
        if (line.startsWith(u'|')) {
            addRow(body, line);
        } else {
            body.blocks.append(blockOf(line));
        }
    }
    return canonical(body);
}

QString nameOf(const Frame &frame)
{
    switch (frame.kind) {
    case UnitKind::Heading:
        return QStringLiteral("heading %1").arg(frame.level);
    case UnitKind::ListItem: {
        const QString style = frame.style == ListStyle::Bulleted ? QStringLiteral("bullet")
                                                                 : QStringLiteral("numbered");
        return frame.level == 0 ? style : style + u' ' + QString::number(frame.level);
    }
    case UnitKind::QuoteParagraph:
        return QStringLiteral("quote");
    case UnitKind::Attribution:
        return QStringLiteral("attribution");
    case UnitKind::NoteParagraph:
        return QStringLiteral("note");
    default:
        return QStringLiteral("paragraph");
    }
}

QString nameOf(UnitField field)
{
    static const char *const names[] = {"media", "alt", "caption", "credit", "title", "source"};
    return QString::fromLatin1(names[int(field)]);
}

QString formatOf(const Change &change)
{
    QStringList words;
    const auto add = [&words](Marks marks, const QString &sign) {
        if (marks & Mark::Bold) {
            words.append(sign + QStringLiteral("bold"));
        }
        if (marks & Mark::Italic) {
            words.append(sign + QStringLiteral("italic"));
        }
    };
    add(change.marksAdded, {});
    add(change.marksRemoved, QStringLiteral("-"));
    if (change.linkChanged) {
        words.append(QStringLiteral("link"));
    }
    if (change.frameBefore) {
        words.append(nameOf(*change.frameBefore) + u" → " + nameOf(*change.frameAfter));
    }
    return words.join(u' ');
}

/// A change as the file writes it.
QString written(const Change &change)
{
    static const char *const kinds[] = {"same", "insert", "delete", "replace", "move", "format"};
    QString head = QString::fromLatin1(kinds[int(change.kind)]);
    if (change.field) {
        head += u' ' + nameOf(*change.field);
    }
    if (change.kind == ChangeKind::Format) {
        head = QString(head + u' ' + formatOf(change)).trimmed();
    }
    const auto line = [](QString text) { return text.replace(u'\n', QStringLiteral(" / ")); };
    const bool both = !change.before.isEmpty() && !change.after.isEmpty() &&
                      change.kind != ChangeKind::Format && change.before != change.after;
    const QString words = both                     ? change.before + u" → " + change.after
                          : change.after.isEmpty() ? change.before
                                                   : change.after;
    return QString(head + u": " + line(words)).trimmed();
}

} // namespace

TEST_CASE("what a reader sees as one change is one change")
{
    int count = 0;
    const QList<Case> all = cases();
    for (const Case &one : all) {
        INFO(one.name.toStdString());
        const Comparison comparison = compare(bodyOf(one.before), bodyOf(one.after));
        QStringList changes;
        for (const Change &change : comparison.changes) {
            changes.append(written(change));
        }
        CHECK(changes.join(u'\n').toStdString() == one.changes.join(u'\n').toStdString());
        CHECK(applied(comparison) == bodyOf(one.after));
        ++count;
    }
    CHECK(count >= 100);
}
