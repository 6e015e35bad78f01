#include "importing/importer.h"
#include "spelling/finding.h"
#include "support/printing.h"
#include "wording/wording.h"

using namespace tilshi;
using namespace tilshi::newsroom;

namespace {

/// All enumerators up to the last one.
template <class E>
QList<E> upTo(E last)
{
    QList<E> all;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        all.append(static_cast<E>(value));
    }
    return all;
}

bool isSentence(const QString &text)
{
    return !text.isEmpty() && text.front().isUpper() && text.endsWith(u'.') &&
           !text.contains(u"%1");
}

} // namespace

TEST_CASE("Every error has a sentence, and it names what it is about")
{
    for (const ErrorCode code : upTo(ErrorCode::Io)) {
        const QString general = wording::sentence(Error{code, {}, {}});
        const QString about = wording::sentence(Error{code, QStringLiteral("хабар.txt"), {}});
        INFO(general.toStdString());
        CHECK(isSentence(general));
        CHECK(about.endsWith(u'.'));
        CHECK((about.contains(u"хабар.txt") || code == ErrorCode::Refused));
    }
}

TEST_CASE("Every refusal has its own sentence, also inside an error")
{
    QStringList sentences;
    for (const Refusal refusal : upTo(Refusal::NotDue)) {
        const QString sentence = wording::sentence(refusal);
        INFO(sentence.toStdString());
        CHECK(isSentence(sentence));
        CHECK_FALSE(sentences.contains(sentence));
        CHECK(wording::sentence(asError(refusal)) == sentence);
        sentences.append(sentence);
    }
}

TEST_CASE("Every step of the workflow has its words")
{
    for (const Action action : allActions()) {
        CHECK_FALSE(wording::name(action).isEmpty());
        CHECK_FALSE(wording::done(action).isEmpty());
    }
    for (const State state : upTo(State::Withdrawn)) {
        CHECK_FALSE(wording::name(state).isEmpty());
        CHECK_FALSE(wording::queueName(state).isEmpty());
    }
    for (const Origin origin : upTo(Origin::Corrected)) {
        CHECK_FALSE(wording::name(origin).isEmpty());
    }
    for (const Role role : upTo(Role::Chief)) {
        CHECK_FALSE(wording::name(role).isEmpty());
    }
    for (const RevisionKind kind : upTo(RevisionKind::Silent)) {
        CHECK_FALSE(wording::name(kind).isEmpty());
    }
}

TEST_CASE("Every line of the checklist says what is well and what is not")
{
    for (const ChecklistItem item : upTo(ChecklistItem::HeadlineLength)) {
        const QString passed = wording::sentence(ChecklistLine{item, Outcome::Passed, {}});
        const QString refused =
            wording::sentence(ChecklistLine{item, Outcome::Refuses, QStringLiteral("3")});
        CHECK(isSentence(passed));
        CHECK(passed != refused);
        CHECK_FALSE(refused.contains(u"%1"));
        CHECK_FALSE(wording::name(item).isEmpty());
    }
}

TEST_CASE("What an import and the speller found has its words")
{
    for (const auto kind : upTo(importing::ReportKind::MenusDropped)) {
        const importing::ReportItem item{kind, QStringLiteral("52")};
        CHECK(wording::sentence(item).contains(u"52"));
        const QString brief = wording::cleaned({item});
        INFO(brief.toStdString());
        CHECK(brief.isEmpty() == !importing::isCleaning(kind));
        CHECK(brief.contains(u"52") == (importing::isCleaning(kind) && importing::isCounted(kind)));
    }
    for (const auto kind : upTo(spelling::FindingKind::Style)) {
        CHECK_FALSE(wording::name(kind).isEmpty());
    }
    for (const spelling::Rule rule : spelling::allRules()) {
        CHECK_FALSE(wording::name(rule).isEmpty());
        CHECK_FALSE(wording::reason(rule, QStringLiteral("казaк"), {}).isEmpty());
    }
}

TEST_CASE("a finding's reason names the letters that it has to do with")
{
    using spelling::Rule;
    CHECK(wording::reason(Rule::KazakhLetters, QStringLiteral("казак"),
                          {QStringLiteral("қазақ")}) == u"“к” written for “қ”");
    CHECK(wording::reason(Rule::Scripts, QStringLiteral("қoғaм"), {}) == u"Latin letters: o, a");
    CHECK(wording::reason(Rule::Scripts, QStringLiteral("СOVID"), {}) == u"Cyrillic letters: С");
    CHECK(wording::reason(Rule::Dashes, QStringLiteral("-"), {QStringLiteral("–")}) ==
          wording::name(Rule::Dashes));
}

TEST_CASE("a proofreader's reason says what its fix does")
{
    using spelling::Rule;
    const auto reason = [](Rule rule, const QString &fix) {
        return wording::reason(rule, QStringLiteral("сөз"), {fix}).toStdString();
    };
    const auto has = [](const std::string &whole, const char *part) {
        INFO(whole);
        CHECK(whole.find(part) != std::string::npos);
        CHECK(whole.find('%') == std::string::npos);
    };
    has(reason(Rule::Particles, QStringLiteral("бала да")), "apart");
    has(reason(Rule::Particles, QStringLiteral("екен-ау")), "hyphen");
    has(reason(Rule::Compounds, QStringLiteral("көпсалалы")), "one word");
    has(reason(Rule::Compounds, QStringLiteral("жан-жақты")), "hyphen");
    has(reason(Rule::Compounds, QStringLiteral("алдын ала")), "apart");
    has(reason(Rule::Plurals, QStringLiteral("ел")), "singular");
    has(reason(Rule::Commas, QStringLiteral("Әрине,")), "followed by a comma");
    has(reason(Rule::Commas, QStringLiteral("келді, бірақ")), "before “бірақ”");
    has(reason(Rule::DirectSpeech, QStringLiteral("», – деді")), "comma and a dash");
    has(reason(Rule::DirectSpeech, QStringLiteral("» – деді")), "A dash");
    has(reason(Rule::Capitals, QStringLiteral("облысы")), "small letter");
    has(reason(Rule::Capitals, QStringLiteral("Қаржы министрлігі")), "has a capital");
    has(reason(Rule::ConfusedWords, QStringLiteral("тұр")), "“тұр” is meant");
    has(reason(Rule::Style, QStringLiteral("үлгісі")), "Shorter");
    has(reason(Rule::Style, QStringLiteral("баруым керек")), "“баруым керек”");
}

TEST_CASE("spaces that would not be seen are shown")
{
    CHECK(wording::shown(QStringLiteral("2025\u00a0ж.")) == u"2025‿ж.");
    CHECK(wording::shown(QStringLiteral("  ")) == u"␣␣");
    CHECK(wording::shown(QStringLiteral(", ")) == u",␣");
    CHECK(wording::shown(QStringLiteral("заң туралы")) == u"заң туралы");
}
