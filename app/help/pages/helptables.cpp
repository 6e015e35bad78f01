#include "help/pages/helptables.h"

#include "help/chart/workflowchart.h"
#include "help/chart/workflowwords.h"
#include "widgets/look/theme.h"
#include "wording/workflow.h"

#include <QCoreApplication>

namespace tilshi::help {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpTables)
};

QString coloured(const QString &text, const QColor &colour)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(colour.name(), text.toHtmlEscaped());
}

QString cell(const QString &html, const char *kind = "td", const char *align = "left")
{
    return QStringLiteral("<%1 align=\"%2\">%3</%1>")
        .arg(QLatin1String(kind), QLatin1String(align), html);
}

QString heads(const QStringList &texts, const char *align = "left")
{
    QString row;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool middle = i > 0 && i < texts.size() - 1;
        row += cell(texts.at(i).toHtmlEscaped(), "th", middle ? align : "left");
    }
    return u"<tr>" + row + u"</tr>";
}

QString table(const QString &rows)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\">" + rows + u"</table>";
}

/// The character, and the word for it for who has it read aloud.
QString tick(bool may, const QPalette &palette)
{
    return may ? coloured(QStringLiteral("✓"), widgets::successColour(palette))
               : coloured(QStringLiteral("–"), widgets::mutedColour(palette));
}

QString conditionsOf(const Permission &permission)
{
    QStringList words;
    for (const newsroom::Refusal refusal : permission.conditions) {
        words.append(condition(refusal));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

QString chartName()
{
    return QStringLiteral("workflow");
}

QString keycap(const QString &keys)
{
    static const QChar apart(QChar::Nbsp);
    return u"<span class=\"key\">" + QString(apart) +
           QString(keys).replace(u' ', apart).toHtmlEscaped() + apart + u"</span>";
}

QString chartPart(const ShownProgram &program, const QPalette &palette)
{
    QString legend;
    for (const Doer doer : {Doer::Owner, Doer::Editor, Doer::Chief}) {
        legend += coloured(u"━ " + nameOf(doer), colourOf(doer, palette, program.stateColour)) +
                  u"&nbsp;&nbsp; ";
    }
    return u"<p class=\"chart\"><img src=\"" + chartName() + u"\"></p><p class=\"small\">" +
           legend + Words::tr("Who may more may do the steps of the others too.").toHtmlEscaped() +
           u"</p>";
}

QString stepsPart()
{
    QString items;
    for (const WorkflowStep &step : workflowSteps()) {
        if (step.from != step.to) {
            items += u"<li>" + wording::name(step.from) + u" → " + wording::name(step.to) + u": " +
                     shortName(step) +
                     (step.by == Doer::Clock ? QString() : u" (" + nameOf(step.by) + u')') +
                     u"</li>";
        }
    }
    return u"<ul>" + items + u"</ul>";
}

QString permissionsPart(const QPalette &palette)
{
    QString rows = heads({Words::tr("Action"), nameOf(Doer::Owner), nameOf(Doer::Editor),
                          nameOf(Doer::Chief), Words::tr("What has to hold")},
                         "center");
    for (const Permission &permission : permissions()) {
        rows += u"<tr>" + cell(wording::name(permission.action).toHtmlEscaped()) +
                cell(tick(permission.owner, palette), "td", "center") +
                cell(tick(permission.editor, palette), "td", "center") +
                cell(tick(permission.chief, palette), "td", "center") +
                cell(coloured(conditionsOf(permission), widgets::mutedColour(palette))) + u"</tr>";
    }
    return table(rows) + u"<p class=\"small\">" +
           Words::tr("A journalist does all this with articles of her own.").toHtmlEscaped() +
           u"</p>";
}

QString keysPart(const QList<ShownAction> &actions)
{
    QString html;
    QString rows;
    QString menu;
    const auto close = [&] {
        if (!rows.isEmpty()) {
            html += u"<h3>" + menu.toHtmlEscaped() + u"</h3>" + table(rows);
            rows.clear();
        }
    };
    for (const ShownAction &action : actions) {
        if (action.menu != menu) {
            close();
            menu = action.menu;
        }
        if (!action.keys.isEmpty()) {
            rows += u"<tr><td width=\"45%\">" + action.text.toHtmlEscaped() + u"</td>" +
                    cell(keycap(action.keys)) + u"</tr>";
        }
    }
    close();
    return html;
}

} // namespace tilshi::help
