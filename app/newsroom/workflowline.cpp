#include "newsroom/workflowline.h"

#include "newsroom/conditions.h"
#include "newsroom/keys.h"

namespace tilshi::newsroom {

namespace {

constexpr std::array<Key<Who>, 4> whoKeys{{
    {Who::Owner, "owner"},
    {Who::OwnerOrEditor, "owner-or-editor"},
    {Who::Editor, "editor"},
    {Who::Chief, "chief"},
}};

constexpr std::array<Key<Ask>, 6> askKeys{{
    {Ask::Reason, "reason"},
    {Ask::Time, "time"},
    {Ask::Revision, "revision"},
    {Ask::Text, "text"},
    {Ask::Ending, "ending"},
    {Ask::Early, "early"},
}};

constexpr std::array<Key<Mark>, 8> markKeys{{
    {Mark::Reviewer, "reviewer"},
    {Mark::Approval, "approval"},
    {Mark::Slot, "slot"},
    {Mark::Hint, "hint"},
    {Mark::Failures, "failures"},
    {Mark::Live, "live"},
    {Mark::Revision, "revision"},
    {Mark::Trash, "trash"},
}};

constexpr std::array<Key<Relied>, 3> reliedKeys{{
    {Relied::Nothing, "nothing"},
    {Relied::Rules, "rules"},
    {Relied::RulesAndArticle, "article"},
}};

/// Words for some states alone; no states: for all.
struct Part
{
    QList<State> states;
    QStringList words;
};

/// One line of the table. The first thing that is wrong with it is kept.
class Line
{
public:
    Line(Action action, const QStringList &cells)
        : m_cells(cells)
    {
        m_row.action = action;
    }

    Result<ActionRow> read();

private:
    void readRefusals();
    void readEffects();
    void readNext();
    void readWords();
    void check();

    QString cell(const char *column) const;
    QStringList words(const char *column) const;
    QList<Part> parts(const char *column);
    void wrong(const char *column, const QString &word);

    template <class F>
    auto value(const char *column, const QString &word, F valueOf);
    template <class F>
    auto values(const char *column, const QStringList &words, F valueOf);
    template <class T, class F>
    PerState<QList<T>> perState(const char *column, F valueOf);
    QList<State> states(const char *column, const QStringList &words);
    Target target(const QString &word, State from);
    PerState<Target> targets();
    QByteArray english(const char *column, bool isNeeded);

    QStringList m_cells;
    ActionRow m_row;
    QString m_fault;
};

template <std::size_t N, class E>
auto wordIn(const std::array<Key<E>, N> &keys)
{
    return [&keys](const QString &word) { return valueOf(keys, word); };
}

std::optional<Refusal> conditionNamed(const QString &word)
{
    const auto refusal = refusalOf(QStringView(word));
    return refusal && isCondition(*refusal) ? refusal : std::nullopt;
}

QString Line::cell(const char *column) const
{
    const QString &text = m_cells.at(workflowColumns().indexOf(QLatin1String(column)));
    return text == u"-" ? QString() : text;
}

QStringList Line::words(const char *column) const
{
    return cell(column).split(u' ', Qt::SkipEmptyParts);
}

void Line::wrong(const char *column, const QString &word)
{
    if (m_fault.isEmpty()) {
        m_fault = keyOf(m_row.action) + u", " + QLatin1String(column) + u": " + word;
    }
}

template <class F>
auto Line::value(const char *column, const QString &word, F valueOf)
{
    const auto found = valueOf(word);
    if (!found) {
        wrong(column, word);
    }
    return found.value_or(typename decltype(found)::value_type{});
}

template <class F>
auto Line::values(const char *column, const QStringList &words, F valueOf)
{
    QList<decltype(value(column, QString(), valueOf))> found;
    for (const QString &word : words) {
        found.append(value(column, word, valueOf));
    }
    return found;
}

QList<State> Line::states(const char *column, const QStringList &words)
{
    return words == QStringList{QStringLiteral("any")}
               ? allStates()
               : values(column, words, [](const QString &word) { return stateOf(word); });
}

/// What stands before a colon are states that the action is done from.
QList<Part> Line::parts(const char *column)
{
    QList<Part> parts;
    for (const QString &word : words(column)) {
        const qsizetype colon = word.indexOf(u':');
        Part part{{}, word.mid(colon + 1).split(u',')};
        if (colon >= 0) {
            part.states = states(column, word.first(colon).split(u','));
        }
        for (const State state : part.states) {
            if (!m_row.from.contains(state)) {
                wrong(column, word);
            }
        }
        parts.append(part);
    }
    return parts;
}

template <class T, class F>
PerState<QList<T>> Line::perState(const char *column, F valueOf)
{
    PerState<QList<T>> found;
    for (const Part &part : parts(column)) {
        const QList<T> values = this->values(column, part.words, valueOf);
        for (const State state : part.states.isEmpty() ? allStates() : part.states) {
            found.in(state) += values;
        }
    }
    return found;
}

Target Line::target(const QString &word, State from)
{
    const auto one = [&](const QString &name) {
        return name == u"same"
                   ? from
                   : value("to", name, [](const QString &state) { return stateOf(state); });
    };
    const QStringList both = word.split(u'/');
    if (both.size() > 2) {
        wrong("to", word);
    }
    return {one(both.first()), one(both.last())};
}

PerState<Target> Line::targets()
{
    PerState<Target> targets;
    QList<State> told;
    for (const Part &part : parts("to")) {
        const QList<State> states = part.states.isEmpty() ? allStates() : part.states;
        if (part.words.size() > 1) {
            wrong("to", part.words.join(u','));
        }
        for (const State state : states) {
            targets.in(state) = target(part.words.first(), state);
        }
        told += states;
    }
    for (const State state : std::as_const(m_row.from)) {
        if (!told.contains(state)) {
            wrong("to", keyOf(state));
        }
    }
    return targets;
}

void Line::readRefusals()
{
    m_row.from = states("from", words("from"));
    if (m_row.from.isEmpty()) {
        wrong("from", cell("from"));
    }
    m_row.who = value("who", cell("who"), wordIn(whoKeys));
    m_row.clock = states("clock", words("clock"));
    m_row.marks = values("marks", words("marks"), &conditionNamed);
    m_row.relation = perState<Refusal>("relation", &conditionNamed);
    m_row.needs = perState<Refusal>("needs", &conditionNamed);
    m_row.asks = perState<Ask>("asks", wordIn(askKeys));
}

void Line::readEffects()
{
    m_row.to = targets();
    m_row.clears = perState<Mark>("clears", wordIn(markKeys));
    m_row.sets = perState<Mark>("sets", wordIn(markKeys));
    m_row.relies = value("relies", cell("relies"), wordIn(reliedKeys));
    if (const QString version = cell("version"); !version.isEmpty()) {
        m_row.version =
            value("version", version, [](const QString &word) { return originOf(word); });
    }
}

void Line::readNext()
{
    const auto rankOf = [](const QString &word) {
        const int rank = word.toInt();
        return rank > 0 ? std::optional(rank) : std::nullopt;
    };
    const auto actionNamed = [](const QString &word) { return actionOf(word); };
    m_row.beside = actionOf(cell("next"));
    if (!m_row.beside) {
        const auto ranks = perState<int>("next", rankOf);
        for (const State state : std::as_const(m_row.from)) {
            m_row.rank.in(state) = ranks.in(state).value(0);
        }
    }
    m_row.verb = value("verb", cell("verb"), actionNamed);
}

/// Words that have to be there, or have to be left out.
QByteArray Line::english(const char *column, bool isNeeded)
{
    QByteArray words = cell(column).toUtf8();
    if (words.isEmpty() == isNeeded) {
        wrong(column, cell(column));
    }
    return words;
}

void Line::readWords()
{
    const bool asksReason = m_row.asks.in(m_row.from.value(0)).contains(Ask::Reason);
    m_row.icon = cell("icon");
    m_row.button = english("button", true);
    m_row.log = english("log", true);
    m_row.arrow = english("arrow", true);
    m_row.question = english("question", asksReason);
    m_row.summary = english("summary", m_row.verb == m_row.action);
    m_row.details = cell("details").toUtf8();
}

/// What a person is asked for is needed, and nothing else of that kind is.
void Line::check()
{
    const std::array<std::pair<Ask, Refusal>, 3> pairs{{
        {Ask::Reason, Refusal::NoReason},
        {Ask::Time, Refusal::NoSlot},
        {Ask::Revision, Refusal::NoPublicNote},
    }};
    for (const State state : std::as_const(m_row.from)) {
        for (const auto &[ask, refusal] : pairs) {
            if (m_row.asks.in(state).contains(ask) != m_row.needs.in(state).contains(refusal)) {
                wrong("needs", keyOf(refusal));
            }
        }
    }
}

Result<ActionRow> Line::read()
{
    readRefusals();
    readEffects();
    readNext();
    readWords();
    check();
    return m_fault.isEmpty() ? Result<ActionRow>(m_row) : fail(ErrorCode::Invalid, m_fault);
}

} // namespace

const QStringList &workflowColumns()
{
    static const QStringList names =
        QStringLiteral("action marks from who clock relation needs asks to clears sets relies "
                       "version next verb icon button log arrow question summary details")
            .split(u' ');
    return names;
}

Result<ActionRow> readLine(Action action, const QStringList &cells)
{
    return Line(action, cells).read();
}

} // namespace tilshi::newsroom
