#include "translations/flaws.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tilshi::test {
namespace {

using Expression = QRegularExpression;

QStringList allMatches(const Expression &expression, const QString &text)
{
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();) {
        found << match.next().captured();
    }
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    static const Expression placeholder(QStringLiteral(R"(%L?(?:\d+|n))"));
    QStringList found = allMatches(placeholder, text);
    found.removeDuplicates();
    return found;
}

bool hasCyrillic(const QString &text)
{
    static const Expression cyrillic(QStringLiteral("[Ѐ-ӿ]"));
    return cyrillic.match(text).hasMatch();
}

/// Letters that only a person reads: not those of placeholders, tags and mnemonics.
QString readable(QString text)
{
    static const Expression rest(QStringLiteral(R"(%L?(?:\d+|n)|<[^>]*>|&(?=\w))"));
    return text.remove(rest);
}

bool mixesScripts(const QString &text)
{
    static const Expression mixed(QStringLiteral("[A-Za-z][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-z]"));
    return mixed.match(readable(text)).hasMatch();
}

/// Which ending a name or number takes depends on its vowels and its last sound, so a placeholder
/// takes none. A hyphen before a whole noun (2-нұсқа) is no ending.
bool hasEndingOnPlaceholder(const QString &text)
{
    static const Expression ending(QStringLiteral(
        "%L?(?:\\d+|n)[»”]?-?(?:ға|ге|қа|ке|на|не|ны|ні|ды|ді|ты|ті|ның|нің|дың|дің|тың|тің|да|де|"
        "та|те|нда|нде|дан|ден|тан|тен|нан|нен|мен|бен|пен|ші|шы|сы|сі)(?![Ѐ-ӿ])"));
    return ending.match(text).hasMatch();
}

/// On the Kazakh layout these letters are on the digit row and make no Alt shortcut.
bool hasMnemonicOnDigitRow(const QString &text)
{
    static const Expression mnemonic(QStringLiteral("&[әіңғүұқөһ]"),
                                     Expression::CaseInsensitiveOption);
    return mnemonic.match(text).hasMatch();
}

/// Files (*.docx) and keys (Ctrl+N) that a sentence names.
QStringList filesAndKeys(const QString &text)
{
    static const Expression named(QStringLiteral(R"(\*\.\w+|\b(?:Ctrl|Alt|Shift)\+\S*\w)"));
    return allMatches(named, text);
}

bool isSentence(const QString &text)
{
    return text.endsWith(u'.') && !text.endsWith(QLatin1String("..."));
}

QStringList flawsOfText(const Message &message, const QString &text)
{
    QStringList flaws;
    if (text.trimmed().isEmpty()) {
        flaws << QStringLiteral("is empty");
    } else if (!hasCyrillic(text)) {
        flaws << QStringLiteral("has no Cyrillic");
    }
    if (placeholders(text) != placeholders(message.source)) {
        flaws << QStringLiteral("changes the placeholders");
    }
    if (filesAndKeys(text) != filesAndKeys(message.source)) {
        flaws << QStringLiteral("names other files or keys");
    }
    if (isSentence(text) != isSentence(message.source)) {
        flaws << QStringLiteral("changes the full stop");
    }
    if (text.endsWith(u'…') != message.source.endsWith(u'…')) {
        flaws << QStringLiteral("changes the ellipsis");
    }
    if (mixesScripts(text)) {
        flaws << QStringLiteral("mixes scripts in a word");
    }
    return flaws;
}

QStringList flawsOfKazakh(const Message &message, const QString &text)
{
    QStringList flaws;
    if (hasEndingOnPlaceholder(text)) {
        flaws << QStringLiteral("puts an ending on a placeholder");
    }
    if (hasMnemonicOnDigitRow(text)) {
        flaws << QStringLiteral("has a mnemonic on the digit row");
    }
    if (text != message.translations.constFirst()) {
        flaws << QStringLiteral("has a plural after a numeral");
    }
    return flaws;
}

} // namespace

QStringList flawsOf(const Message &message, const QString &language, const QStringList &same)
{
    QStringList flaws;
    const qsizetype forms = !message.numerus ? 1 : language == u"ru" ? 3 : 2;
    if (!message.finished) {
        flaws << QStringLiteral("is unfinished");
    } else if (message.translations.size() != forms) {
        flaws << QStringLiteral("has not every numerus form");
    } else if (!same.contains(message.source)) {
        for (const QString &text : message.translations) {
            flaws << flawsOfText(message, text);
            if (language == u"kk") {
                flaws << flawsOfKazakh(message, text);
            }
        }
    }
    std::transform(flaws.begin(), flaws.end(), flaws.begin(), [&](const QString &flaw) {
        return QString(language + u": " + message.context + u": “" + message.source + u"” " + flaw);
    });
    return flaws;
}

QStringList differences(const QList<Message> &catalogue, const QList<Message> &sources)
{
    QSet<QString> translated;
    QSet<QString> spoken;
    for (const Message &message : catalogue) {
        translated.insert(message.key());
    }
    for (const Message &message : sources) {
        spoken.insert(message.key());
    }
    QStringList found;
    const QSet<QString> missing = spoken - translated;
    const QSet<QString> left = translated - spoken;
    for (const QString &key : missing) {
        found << u"not in the catalogue: " + key;
    }
    for (const QString &key : left) {
        found << u"not in the sources: " + key;
    }
    return found;
}

} // namespace tilshi::test
