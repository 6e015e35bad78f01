#include "editor/find/textsearch.h"

#include "language/alphabet.h"
#include "newsroom/excerpt.h"
#include "newsroom/searchquery.h"

namespace tilshi::editor {

namespace {

bool isWordAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && language::isWordCharacter(text.at(at).unicode());
}

/// Whether no word goes on beyond either end.
bool isWhole(const QString &text, const Match &match)
{
    const qsizetype end = match.start + match.length;
    const bool before = isWordAt(text, match.start) && isWordAt(text, match.start - 1);
    return !before && !(isWordAt(text, end - 1) && isWordAt(text, end));
}

QRegularExpression compiled(const SearchQuery &query)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.matchCase);
    return QRegularExpression(query.text, options);
}

} // namespace

tl::expected<TextSearch, ExpressionFault> TextSearch::of(const SearchQuery &query)
{
    Q_ASSERT(!query.text.isEmpty());
    TextSearch search(query);
    const QRegularExpression &expression = search.m_expression;
    if (query.expression && !expression.isValid()) {
        return tl::unexpected(
            ExpressionFault{expression.errorString(), expression.patternErrorOffset()});
    }
    return search;
}

TextSearch::TextSearch(const SearchQuery &query)
    : m_query(query)
{
    if (query.anyWord) {
        m_beginnings = newsroom::searchWords(query.text);
    } else if (query.expression) {
        m_expression = compiled(query);
    } else {
        m_key = language::FoldedText(query.text, folding()).key();
    }
}

QList<Match> TextSearch::in(const QString &paragraph) const
{
    if (m_query.anyWord) {
        QList<Match> found;
        for (const newsroom::WordPlace &place : newsroom::wordsFound(paragraph, m_beginnings)) {
            found.append({place.start, place.length});
        }
        return found;
    }
    return m_query.expression ? expressionIn(paragraph) : textIn(paragraph);
}

QList<Match> TextSearch::textIn(const QString &paragraph) const
{
    QList<Match> found;
    if (m_key.isEmpty()) {
        return found;
    }
    const language::FoldedText folded(paragraph, folding());
    const QString &key = folded.key();
    for (qsizetype at = key.indexOf(m_key); at >= 0;) {
        const qsizetype start = folded.place(at);
        const Match match{start, folded.place(at + m_key.size() - 1) + 1 - start};
        const bool taken = !m_query.wholeWords || isWhole(paragraph, match);
        if (taken) {
            found.append(match);
        }
        at = key.indexOf(m_key, at + (taken ? m_key.size() : 1));
    }
    return found;
}

QList<Match> TextSearch::expressionIn(const QString &paragraph) const
{
    QList<Match> found;
    for (auto it = m_expression.globalMatch(paragraph); it.hasNext();) {
        const QRegularExpressionMatch caught = it.next();
        const Match match{caught.capturedStart(), caught.capturedLength()};
        if (match.length > 0 && (!m_query.wholeWords || isWhole(paragraph, match))) {
            found.append(match);
        }
    }
    return found;
}

QString TextSearch::replacement(const QString &paragraph, const Match &match,
                                const QString &text) const
{
    if (!m_query.expression) {
        return text;
    }
    // The paragraph was looked through when the match was found: not all of it again for each.
    const auto caught = m_expression.match(paragraph, match.start, QRegularExpression::NormalMatch,
                                           QRegularExpression::DontCheckSubjectStringMatchOption);
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool group = text.at(at) == u'\\' && at + 1 < text.size();
        if (group && text.at(at + 1) >= u'0' && text.at(at + 1) <= u'9') {
            result += caught.captured(text.at(++at).unicode() - u'0');
        } else {
            result += group ? text.at(++at) : text.at(at);
        }
    }
    return result;
}

language::Folding TextSearch::folding() const
{
    return {!m_query.matchCase, m_query.alikeLetters};
}

} // namespace tilshi::editor
