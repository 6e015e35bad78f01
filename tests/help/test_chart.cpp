// The workflow as the help draws and tells it.
#include "help/chart/workflowchart.h"
#include "help/chart/workflowsteps.h"
#include "help/chart/workflowwords.h"
#include "newsroom/workflow.h"
#include "widgets/languages.h"

#include <QFontDatabase>
#include <QLineF>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using help::Doer;
using help::WorkflowChart;
using help::WorkflowStep;

namespace {

QFont chartFont()
{
    for (const char *file : {"Inter-Regular.otf", "Inter-SemiBold.otf"}) {
        QFontDatabase::addApplicationFont(QStringLiteral(TILSHI_SHARE "/fonts/") +
                                          QLatin1String(file));
    }
    return QFont(u"Inter"_s, 10);
}

QList<QLineF> linesOf(const WorkflowChart::Arrow &arrow)
{
    QList<QLineF> lines;
    for (qsizetype i = 1; i < arrow.path.size(); ++i) {
        lines.append(QLineF(arrow.path.at(i - 1), arrow.path.at(i)));
    }
    return lines;
}

/// Level and upright lines have rectangles, which meet where the lines do.
QRectF around(const QLineF &line, qreal room = 2)
{
    return QRectF(line.p1(), line.p2()).normalized().adjusted(-room, -room, room, room);
}

bool crosses(const WorkflowChart::Arrow &a, const WorkflowChart::Arrow &b)
{
    for (const QLineF &one : linesOf(a)) {
        for (const QLineF &other : linesOf(b)) {
            if (around(one).intersects(around(other))) {
                return true;
            }
        }
    }
    return false;
}

bool runsThrough(const WorkflowChart::Arrow &arrow, const QRectF &rect)
{
    const QList<QLineF> lines = linesOf(arrow);
    return std::any_of(lines.begin(), lines.end(),
                       [&rect](const QLineF &line) { return around(line, 1).intersects(rect); });
}

help::Permission permission(Action action)
{
    for (const help::Permission &one : help::permissions()) {
        if (one.action == action) {
            return one;
        }
    }
    FAIL("no such action");
    return {};
}

} // namespace

TEST_CASE("nothing in the workflow's picture crosses or covers anything else")
{
    const QString language = GENERATE(u"kk"_s, u"ru"_s, u"en"_s);
    INFO(language.toStdString());
    widgets::Languages interface(QStringLiteral(TILSHI_SHARE "/translations"));
    interface.use(language);
    const WorkflowChart chart = help::workflowChart(chartFont());
    const QRectF paper = QRectF({0, 0}, chart.size).adjusted(2, 2, -2, -2);
    for (qsizetype i = 0; i < chart.arrows.size(); ++i) {
        const WorkflowChart::Arrow &arrow = chart.arrows.at(i);
        INFO(arrow.text.toStdString());
        CHECK(paper.contains(arrow.textRect));
        for (const QLineF &line : linesOf(arrow)) {
            CHECK(paper.contains(around(line)));
        }
        for (qsizetype j = 0; j < chart.arrows.size(); ++j) {
            const WorkflowChart::Arrow &other = chart.arrows.at(j);
            INFO(other.text.toStdString());
            CHECK((i == j || !crosses(arrow, other)));
            CHECK_FALSE(runsThrough(other, arrow.textRect));
            CHECK((i == j || !arrow.textRect.intersects(other.textRect)));
        }
        for (const WorkflowChart::Box &box : chart.boxes) {
            INFO(box.text.toStdString());
            CHECK_FALSE(box.rect.intersects(arrow.textRect));
            const bool ends = box.state == arrow.from || box.state == arrow.to;
            CHECK((ends || !runsThrough(arrow, box.rect)));
        }
    }
    for (qsizetype i = 0; i < chart.boxes.size(); ++i) {
        CHECK(paper.contains(chart.boxes.at(i).rect));
        for (qsizetype j = i + 1; j < chart.boxes.size(); ++j) {
            CHECK_FALSE(chart.boxes.at(i).rect.intersects(chart.boxes.at(j).rect));
        }
    }
}

TEST_CASE("every way from one state to another has its arrow, but for editing what is scheduled")
{
    const WorkflowChart chart = help::workflowChart(chartFont());
    for (const WorkflowStep &step : help::workflowSteps()) {
        const bool drawn = std::any_of(chart.arrows.begin(), chart.arrows.end(),
                                       [&step](const WorkflowChart::Arrow &arrow) {
                                           return arrow.from == step.from && arrow.to == step.to;
                                       });
        const bool wanted =
            step.from != step.to && !(step.action == Action::Edit && step.from == State::Scheduled);
        INFO(keyOf(step.from).toStdString() << " -> " << keyOf(step.to).toStdString() << " by "
                                            << keyOf(step.action).toStdString());
        CHECK(drawn == wanted);
    }
}

TEST_CASE("the steps are those of the workflow's table")
{
    const QList<WorkflowStep> steps = help::workflowSteps();
    for (const WorkflowStep &step :
         {WorkflowStep{Action::Submit, State::Draft, State::Submitted, Doer::Owner},
          WorkflowStep{Action::Recall, State::Submitted, State::Draft, Doer::Owner},
          WorkflowStep{Action::Return, State::Approved, State::Returned, Doer::Editor},
          WorkflowStep{Action::Unschedule, State::Scheduled, State::Approved, Doer::Editor},
          WorkflowStep{Action::Publish, State::Scheduled, State::Published, Doer::Clock},
          WorkflowStep{Action::Edit, State::Approved, State::Draft, Doer::Owner},
          WorkflowStep{Action::Edit, State::Approved, State::Submitted, Doer::Editor},
          WorkflowStep{Action::Withdraw, State::Published, State::Withdrawn, Doer::Chief}}) {
        CHECK(steps.contains(step));
    }
    CHECK_FALSE(std::any_of(steps.begin(), steps.end(), [](const WorkflowStep &step) {
        return step.to == State::Published && step.from != State::Approved &&
               step.from != State::Scheduled && step.from != State::Published;
    }));
}

TEST_CASE("who may do what, and on what conditions, is what the workflow answers")
{
    const help::Permission approve = permission(Action::Approve);
    CHECK_FALSE(approve.owner);
    CHECK(approve.editor);
    CHECK(approve.chief);
    for (const Refusal refusal :
         {Refusal::OwnArticle, Refusal::InByline, Refusal::WroteNote, Refusal::NoHeadline,
          Refusal::ImageWithoutAlt, Refusal::BlockingComment}) {
        CHECK(approve.conditions.contains(refusal));
    }
    const help::Permission withdraw = permission(Action::Withdraw);
    CHECK((!withdraw.owner && !withdraw.editor && withdraw.chief));
    CHECK(withdraw.conditions == QList{Refusal::NoReason, Refusal::NotLive});
    CHECK(permission(Action::Publish).conditions ==
          QList{Refusal::HashChanged, Refusal::Embargoed});
    CHECK(permission(Action::Schedule).conditions ==
          QList{Refusal::NoSlot, Refusal::SlotInPast, Refusal::SlotBeforeEmbargo});
    CHECK(permission(Action::Recall).conditions == QList{Refusal::ClaimedByEditor});
}

TEST_CASE("every condition that the workflow has is said in words")
{
    for (const help::Permission &permission : help::permissions()) {
        for (const Refusal refusal : permission.conditions) {
            CHECK_FALSE(help::condition(refusal).isEmpty());
        }
    }
}
