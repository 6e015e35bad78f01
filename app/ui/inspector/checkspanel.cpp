#include "ui/inspector/checkspanel.h"

#include "base/await.h"
#include "session/currentarticle.h"
#include "session/session.h"
#include "spelling/spellingworker.h"
#include "ui/inspector/checklistcard.h"
#include "ui/inspector/findingcard.h"

#include <QBoxLayout>
#include <QLabel>

namespace tilshi::ui {
namespace {

constexpr int mostCards = 30; ///< more are counted, not shown

bool isSameWord(const editor::PlacedFinding &a, const editor::PlacedFinding &b)
{
    const spelling::Finding &left = a.finding;
    const spelling::Finding &right = b.finding;
    return left.text == right.text && left.rule == right.rule && left.language == right.language &&
           left.fixes == right.fixes && a.part == b.part && a.before == b.before &&
           a.after == b.after;
}

/// How many findings of each rule have a fix.
QHash<spelling::Rule, int> fixableByRule(const QList<editor::PlacedFinding> &findings)
{
    QHash<spelling::Rule, int> counts;
    for (const editor::PlacedFinding &placed : findings) {
        counts[placed.finding.rule] += placed.finding.fixes.isEmpty() ? 0 : 1;
    }
    return counts;
}

} // namespace

ChecksPanel::ChecksPanel(session::Session &session, session::CurrentArticle &article,
                         QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_article(article)
    , m_cardLayout(new QVBoxLayout)
    , m_none(new QLabel(this))
    , m_more(new QLabel(this))
    , m_checklist(new ChecklistCard(this))
{
    m_none->setObjectName(u"noFindings");
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->hide();
    m_cardLayout->setSpacing(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addWidget(m_checklist);
    layout->addWidget(m_none);
    layout->addLayout(m_cardLayout);
    layout->addWidget(m_more);
    layout->addStretch(1);
    connect(&m_article, &session::CurrentArticle::changed, this, &ChecksPanel::check);
    connect(&m_article, &session::CurrentArticle::changed, this, &ChecksPanel::enableFixes);
    connect(&m_article, &session::CurrentArticle::opened, this, &ChecksPanel::enableFixes);
    connect(&m_article, &session::CurrentArticle::opened, this, &ChecksPanel::retranslate);
    connect(&m_article, &session::CurrentArticle::closed, this, &ChecksPanel::clear);
    connect(&m_article, &session::CurrentArticle::closed, this, &ChecksPanel::retranslate);
    ChecksPanel::retranslate();
}

void ChecksPanel::setFindings(const QList<editor::PlacedFinding> &findings)
{
    if (findings == m_findings) {
        return;
    }
    m_findings = findings;
    showCards();
    markCurrent();
    check();
    Q_EMIT countChanged();
}

void ChecksPanel::setCurrent(const std::optional<spelling::FindingId> &finding)
{
    if (finding == m_current) {
        return;
    }
    m_current = finding;
    const qsizetype index = indexOfCurrent();
    if (index >= 0 && (index < m_first || index >= m_first + m_cards.size())) {
        showCards();
    }
    markCurrent();
}

qsizetype ChecksPanel::indexOfCurrent() const
{
    const auto found = std::find_if(
        m_findings.begin(), m_findings.end(),
        [this](const editor::PlacedFinding &placed) { return m_current == placed.finding.id; });
    return found == m_findings.end() ? -1 : found - m_findings.begin();
}

void ChecksPanel::markCurrent()
{
    for (FindingCard *card : std::as_const(m_cards)) {
        const bool isIt = m_current == card->finding().id;
        if (isIt && !card->isMarked()) {
            Q_EMIT cardMarked(card);
        }
        card->setMarked(isIt);
    }
    if (!m_current) {
        Q_EMIT cardMarked(nullptr);
    }
}

void ChecksPanel::setContent(const newsroom::Content &content)
{
    m_content = content;
    check();
}

void ChecksPanel::clear()
{
    m_content = {};
    setFindings({});
    m_checklist->setLines({});
}

void ChecksPanel::retranslate()
{
    m_none->setText(m_article.isOpen() ? tr("No spelling errors")
                                       : tr("Open an article to see its checks."));
    m_more->setText(tr("More findings: %1").arg(m_findings.size() - m_cards.size()));
}

void ChecksPanel::showCards()
{
    QList<FindingCard *> before = std::exchange(m_cards, {});
    const qsizetype current = std::max<qsizetype>(0, indexOfCurrent());
    m_first = current < mostCards ? 0 : current - mostCards / 2;
    const QList<editor::PlacedFinding> shown = m_findings.mid(m_first, mostCards);
    const QHash<spelling::Rule, int> alike = fixableByRule(m_findings);
    for (const editor::PlacedFinding &placed : shown) {
        FindingCard *card = cardFor(placed, shown, before);
        card->setEditable(m_article.isEditable());
        card->setAlike(alike.value(placed.finding.rule));
        m_cardLayout->addWidget(card);
        m_cards.append(card);
    }
    for (FindingCard *gone : before) {
        gone->hide();
        gone->deleteLater();
    }
    m_none->setVisible(m_findings.isEmpty());
    m_more->setVisible(m_findings.size() > m_cards.size());
    retranslate();
}

/// The finding's own card of those before; else one of the same word whose finding is gone.
FindingCard *ChecksPanel::cardFor(const editor::PlacedFinding &placed,
                                  const QList<editor::PlacedFinding> &shown,
                                  QList<FindingCard *> &before)
{
    const auto isWanted = [&shown](const FindingCard *card) {
        return std::any_of(shown.begin(), shown.end(), [card](const editor::PlacedFinding &other) {
            return other.finding.id == card->finding().id;
        });
    };
    auto same = std::find_if(before.begin(), before.end(), [&placed](const FindingCard *card) {
        return card->finding().id == placed.finding.id && isSameWord(card->placed(), placed);
    });
    if (same == before.end()) {
        same = std::find_if(before.begin(), before.end(), [&](const FindingCard *card) {
            return isSameWord(card->placed(), placed) && !isWanted(card);
        });
    }
    if (same == before.end()) {
        return makeCard(placed);
    }
    FindingCard *card = *same;
    before.erase(same);
    card->setPlaced(placed);
    m_cardLayout->removeWidget(card);
    return card;
}

FindingCard *ChecksPanel::makeCard(const editor::PlacedFinding &placed)
{
    auto *card = new FindingCard(placed, this);
    connect(card, &FindingCard::chosen, this, &ChecksPanel::findingChosen);
    connect(card, &FindingCard::fixAsked, this, &ChecksPanel::fixAsked);
    connect(card, &FindingCard::fixAllAsked, this,
            [this](spelling::Rule rule) { Q_EMIT fixAllAsked(fixesOf(rule)); });
    connect(card, &FindingCard::addAsked, this, &ChecksPanel::addWordAsked);
    connect(card, &FindingCard::ignoreAsked, this, &ChecksPanel::ignoreAsked);
    connect(card, &FindingCard::seen, this, [this, card] { suggestFor(card); });
    return card;
}

void ChecksPanel::suggestFor(FindingCard *card)
{
    const spelling::Finding &finding = card->finding();
    if (!m_session.spelling() || !finding.fixes.isEmpty()) {
        return;
    }
    await(m_session.spelling()->suggestions(finding.text, finding.language), card,
          [card](const QStringList &suggestions) { card->setSuggestions(suggestions); });
}

/// In the background: a long text takes longer than a frame.
void ChecksPanel::check()
{
    const int checked = ++m_checked;
    if (!m_article.isOpen()) {
        return;
    }
    const auto work = [article = m_article.article(), content = m_content,
                       comments = m_article.openBlockingComments(),
                       findings = m_session.spelling() ? std::optional(count()) : std::nullopt] {
        return newsroom::checklist(article, content, comments, findings);
    };
    await(inBackground(work), this, [this, checked](const QList<newsroom::ChecklistLine> &lines) {
        if (checked == m_checked) {
            m_checklist->setLines(lines);
        }
    });
}

void ChecksPanel::enableFixes()
{
    for (FindingCard *card : m_cards) {
        card->setEditable(m_article.isEditable());
    }
}

/// The first fixes of the findings of a rule, where they have any.
spelling::Fixes ChecksPanel::fixesOf(spelling::Rule rule) const
{
    spelling::Fixes fixes;
    for (const editor::PlacedFinding &placed : m_findings) {
        const spelling::Finding &finding = placed.finding;
        if (finding.rule == rule && !finding.fixes.isEmpty()) {
            fixes.insert(finding.id, finding.fixes.first());
        }
    }
    return fixes;
}

} // namespace tilshi::ui
