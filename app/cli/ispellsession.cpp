#include "cli/ispellsession.h"

#include "language/alphabet.h"
#include "language/tokenizer.h"

#include <QHash>

#include <algorithm>

namespace tilshi::cli {

namespace {

constexpr int mostSuggestions = 10;

bool hasLetter(QStringView word)
{
    return std::any_of(word.begin(), word.end(),
                       [](QChar character) { return character.isLetter(); });
}

/// Characters, not UTF-16 units.
qsizetype charactersOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(),
                         [](QChar unit) { return !unit.isLowSurrogate(); });
}

} // namespace

IspellSession::IspellSession(spelling::Checker &checker,
                             const QList<language::HouseWord> &houseWords)
    : m_checker(checker)
    , m_words(houseWords)
{
    m_checker.setHouseWords(m_words);
}

QString IspellSession::banner()
{
    return QStringLiteral(
        "@(#) International Ispell Version 3.1.20 (but really Tilshi " TILSHI_VERSION ")");
}

QString IspellSession::answer(const QString &line)
{
    if (obey(line)) {
        return {};
    }
    return answerWords(line, line.startsWith(u'^') ? 1 : 0) + u'\n';
}

QString IspellSession::answerWords(const QString &line, qsizetype from)
{
    const QStringView text = QStringView(line).sliced(from);
    QHash<qsizetype, bool> refused;
    for (const spelling::CheckedWord &word : m_checker.words(text)) {
        refused.insert(word.start, word.refused || word.mixedScript);
    }
    QString lines;
    for (const language::Token &token : language::tokens(text)) {
        const QString word = text.sliced(token.start, token.length).toString();
        if (refused.value(token.start)) {
            lines += answerWord(word, charactersOf(QStringView(line).first(from + token.start)));
        } else if (!m_terse && hasLetter(word)) {
            lines += u"*\n";
        }
    }
    return lines;
}

QString IspellSession::answerWord(const QString &word, qsizetype place)
{
    const QStringList suggestions = m_checker.suggestions(word, u"kk", mostSuggestions);
    if (suggestions.isEmpty()) {
        return QStringLiteral("# %1 %2\n").arg(word).arg(place);
    }
    return QStringLiteral("& %1 %2 %3: %4\n")
        .arg(word, QString::number(suggestions.size()), QString::number(place),
             suggestions.join(QStringLiteral(", ")));
}

/// True for a line that is a command; there is no file for words to be saved in, and no mode of
/// any typesetter.
bool IspellSession::obey(const QString &line)
{
    if (line.isEmpty()) {
        return false;
    }
    switch (line.front().unicode()) {
    case u'*':
    case u'@':
        accept(line.sliced(1));
        return true;
    case u'&':
        accept(language::lower(QStringView(line).sliced(1)));
        return true;
    case u'!':
        m_terse = true;
        return true;
    case u'%':
        m_terse = false;
        return true;
    default:
        return QStringView(u"+-~#`").contains(line.front());
    }
}

void IspellSession::accept(const QString &word)
{
    m_words.append({word.trimmed(), QString()});
    m_checker.setHouseWords(m_words);
}

} // namespace tilshi::cli
