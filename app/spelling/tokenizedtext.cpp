#include "spelling/tokenizedtext.h"

#include <algorithm>
#include <utility>

namespace tilshi::spelling {

TokenizedText::TokenizedText(const QString &text)
    : m_text(text)
    , m_tokens(language::tokens(m_text))
{
    for (const language::Token &token : std::as_const(m_tokens)) {
        if (token.kind == language::TokenKind::Url || token.kind == language::TokenKind::Email) {
            m_addresses.append(token);
        }
    }
}

QList<Finding>
TokenizedText::findings(Rule rule, const QRegularExpression &pattern,
                        const std::function<QString(const QRegularExpressionMatch &)> &fix) const
{
    QList<Finding> all;
    for (auto matches = pattern.globalMatch(m_text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString right = fix(match);
        if (!right.isEmpty() && right != match.captured()) {
            all += finding(rule, match.capturedStart(), match.capturedLength(), right);
        }
    }
    return all;
}

QList<Finding> TokenizedText::finding(Rule rule, qsizetype start, qsizetype length,
                                      const QString &fix) const
{
    if (isAddress(start, length)) {
        return {};
    }
    return {findingOf(rule, m_text, start, length, {fix})};
}

bool TokenizedText::isAddress(qsizetype start, qsizetype length) const
{
    const auto behind = std::lower_bound(
        m_addresses.begin(), m_addresses.end(), start + length,
        [](const language::Token &token, qsizetype end) { return token.start < end; });
    return behind != m_addresses.begin() && (behind - 1)->start + (behind - 1)->length > start;
}

} // namespace tilshi::spelling
