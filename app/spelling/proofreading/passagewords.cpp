#include "spelling/proofreading/passagewords.h"

#include "language/alphabet.h"
#include "spelling/findinglist.h"

namespace tilshi::spelling {

PassageWords::PassageWords(const TokenizedText &passage)
    : m_passage(passage)
{
    m_forms.reserve(passage.tokens().size());
    for (const language::Token &token : passage.tokens()) {
        m_forms.append(language::lower(text().sliced(token.start, token.length)));
    }
}

const QString &PassageWords::form(qsizetype at) const
{
    static const QString none;
    return at >= 0 && at < size() ? m_forms[at] : none;
}

QStringView PassageWords::written(qsizetype at) const
{
    return at >= 0 && at < size() ? text().sliced(start(at), end(at) - start(at)) : QStringView();
}

qsizetype PassageWords::end(qsizetype at) const
{
    const language::Token &token = m_passage.tokens()[at];
    return token.start + token.length;
}

QStringView PassageWords::before(qsizetype at) const
{
    const qsizetype from = at > 0 ? end(at - 1) : 0;
    return text().sliced(from, start(at) - from);
}

bool PassageWords::isNext(qsizetype at) const
{
    if (at <= 0 || at >= size()) {
        return false;
    }
    const QStringView gap = before(at);
    return gap.size() == 1 && (gap[0] == u' ' || gap[0] == QChar::Nbsp);
}

bool PassageWords::hasRow(qsizetype at, const QStringList &forms) const
{
    for (qsizetype i = 0; i < forms.size(); ++i) {
        if (form(at + i) != forms[i] || (i > 0 && !isNext(at + i))) {
            return false;
        }
    }
    return true;
}

bool PassageWords::beginsSentence(qsizetype at) const
{
    return spelling::beginsSentence(text(), start(at));
}

QList<Finding> PassageWords::finding(Rule rule, qsizetype first, qsizetype last,
                                     const QString &fix) const
{
    return m_passage.finding(rule, start(first), end(last) - start(first), fix);
}

} // namespace tilshi::spelling
