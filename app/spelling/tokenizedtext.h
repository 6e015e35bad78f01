#pragma once

#include "language/tokenizer.h"
#include "spelling/finding.h"

#include <QList>
#include <QRegularExpression>
#include <QStringView>

#include <functional>

namespace tilshi::spelling {

/// A text on its way through the checks, cut into its tokens once for all of them. The rules of
/// typography leave its links and addresses alone.
class TokenizedText
{
public:
    explicit TokenizedText(const QString &text);

    QStringView text() const { return m_text; }
    const QList<language::Token> &tokens() const { return m_tokens; }

    /// A finding of that rule for each match; fix() says what belongs in its place, an empty text
    /// that there is nothing wrong.
    QList<Finding>
    findings(Rule rule, const QRegularExpression &pattern,
             const std::function<QString(const QRegularExpressionMatch &)> &fix) const;

    /// One, whose fix may be empty; none within links and addresses.
    QList<Finding> finding(Rule rule, qsizetype start, qsizetype length, const QString &fix) const;

private:
    bool isAddress(qsizetype start, qsizetype length) const;

    QString m_text;
    QList<language::Token> m_tokens;
    QList<language::Token> m_addresses;
};

/// What the rules find that look at a Kazakh text without a dictionary, each finding with its fix.
/// Where two are over each other the earlier one of the list counts.
QList<Finding> findingsWithoutDictionary(const TokenizedText &passage);

} // namespace tilshi::spelling
