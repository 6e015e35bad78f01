#include "translations/terms.h"

#include <QFile>
#include <QMap>

namespace tilshi::test {
namespace {

constexpr auto anyLetter = QRegularExpression::UseUnicodePropertiesOption;

QString bare(QString text)
{
    static const QRegularExpression around(QStringLiteral("&(?=\\w)|…|:$"), anyLetter);
    return text.remove(around).toLower();
}

} // namespace

QList<Term> readTerms(const QString &path)
{
    QList<Term> terms;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return terms;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (!line.startsWith(u'#')) {
            terms.append({cells.value(0), QRegularExpression(cells.value(1), anyLetter),
                          cells.value(2), QRegularExpression(cells.value(3), anyLetter)});
        }
    }
    return terms;
}

QStringList wrongWords(const Message &message, const QString &language, const QList<Term> &terms)
{
    QStringList found;
    for (const Term &term : terms) {
        if (term.language != language || !term.source.match(message.source.toLower()).hasMatch()) {
            continue;
        }
        for (const QString &text : message.translations) {
            const auto match = term.word.match(text.toLower());
            if (match.hasMatch()) {
                found << language + u": “" + text + u"” has «" + match.captured() +
                             u"»; here it is: " + term.instead;
            }
        }
    }
    return found;
}

QStringList translatedTwice(const QList<Message> &catalogue, const QStringList &twoSenses)
{
    QMap<QString, QString> first;
    QStringList found;
    for (const Message &message : catalogue) {
        // LogVerbs are told of in the past, in whatever form their English stands.
        if (message.context == u"LogVerbs" || twoSenses.contains(bare(message.source))) {
            continue;
        }
        const QString text = bare(message.translations.constFirst());
        const QString before = first.value(bare(message.source), text);
        first.insert(bare(message.source), before);
        if (text != before) {
            found << message.source + u": " + before + u" | " + text;
        }
    }
    return found;
}

} // namespace tilshi::test
