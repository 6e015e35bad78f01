#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace tilshi::test {

/// A text of about so many characters that is hard on some reader of texts.
struct GrowingText
{
    const char *name;
    std::function<QString(qsizetype characters)> ofSize;
};

inline QString repeated(const QString &pattern, qsizetype characters)
{
    return pattern.repeated(std::max<qsizetype>(1, characters / pattern.size()));
}

/// Words of Kazakh letters, none of them twice.
inline QString differentWords(qsizetype characters)
{
    constexpr QStringView letters = u"абқдеғжзик";
    QString text;
    for (int number = 0; text.size() < characters; ++number) {
        for (const QChar digit : QString::number(number)) {
            text += letters[digit.digitValue()];
        }
        text += u"лық ";
    }
    return text;
}

/// Characters repeated as they can be typed, pasted or imported.
inline QList<GrowingText> growingTexts()
{
    static const char16_t *const patterns[] = {
        // quotes, dashes, brackets
        u"\"",
        u"\" ",
        u"\"а\" ",
        u"«",
        u"»",
        u"„“”",
        u"«\" ",
        u"„а“ ",
        u"- ",
        u"-",
        u"—",
        u"а -",
        u" –",
        u"(",
        u")",
        u"([«",
        u"а-",
        u"а--",
        u"…",
        u"'",
        u"’а",
        u"? ",
        u"а ,",
        // digits and what stands with them
        u"1",
        u"1 ",
        u"123 ",
        u"123\u00a0456 ",
        u"1.",
        u"1,5 ",
        u"1.000.",
        u"5-",
        u"10-шы ",
        u"2025-ші ",
        u"5 да ",
        u"1918-1920 ",
        u"№ 5 ",
        u"8 қыркүйек ",
        u"5 мың ",
        u"45 %",
        u"0аза0 ",
        u"8-",
        u"=а",
        u"XIX-ғасыр ",
        u"10:30 ",
        u"1/2/",
        // words
        u"ә",
        u"Ә",
        u"сөз ",
        u"сөз,",
        u"сөз\u00a0",
        u"казaқ ",
        u"казaқ",
        u"aа",
        u"аa-",
        u"ккбұлқ ",
        u"это был хороший день ",
        u"и ",
        u"hello ",
        u"т.б. ",
        u"т.",
        u"а.",
        u"А.",
        u"ҚР-ға ",
        u"келдім-ғой ",
        u"шыққа нша ",
        u"Ққбұлқ ",
        u"сөз. Сөз",
        u"а_",
        // addresses
        u"a@b.kz ",
        u"a@",
        u"@",
        u"a.b@c.",
        u"http://a.kz/ ",
        u"http://",
        u"a.kz/)",
        u"www.",
        u"://",
        u"a.bb.",
        u"#сөз ",
        u"#",
        u"a.kz-тің ",
        // lines and spaces
        u"\n",
        u"а\n",
        u"а\n\n",
        u"а\r\n",
        u"\u2028",
        u" ",
        u"\u00a0",
        u"\t",
        u"  а",
        u"- а\n",
        u"1. а\n",
        u"«а\n",
        u"\"а\n",
        // what is not seen by itself
        u"а\u0301",
        u"\u0301",
        u"а\u00ad",
        u"\u200b",
        u"\U0001f4f0",
        u"\u05d0а",
        u"ﷺ",
        u"\u0000a",
        // marks of pages and of Markdown
        u"<",
        u"<b>",
        u"<p>",
        u"</p>",
        u"<p><b>",
        u"<svg><b>",
        u"<b></i>",
        u"<a href=x>а",
        u"<table>",
        u"<td>а",
        u"<li>а",
        u"<ul><li>а",
        u"&amp;",
        u"&",
        u"<!--",
        u"<br>",
        u"<div>а",
        u"<blockquote>",
        u"<sup>1</sup>",
        u"[",
        u"[а](",
        u"![",
        u"*",
        u"**а",
        u"_а",
        u"`",
        u"> ",
        u"| а",
        u"# а\n",
        u"    а\n",
        u"\\",
    };
    QList<GrowingText> texts;
    for (const char16_t *pattern : patterns) {
        const QString text = *pattern == 0 ? QString(QChar(0)) : QString::fromUtf16(pattern);
        texts.append(
            {nullptr, [text](qsizetype characters) { return repeated(text, characters); }});
    }
    texts.append({"different words", differentWords});
    texts.append({"one word between quotes", [](qsizetype characters) -> QString {
                      return u'"' + QString(characters, u'ә') + u'"';
                  }});
    texts.append({"quotes that open, then as many that close", [](qsizetype characters) -> QString {
                      return repeated(QStringLiteral(" «"), characters / 2) +
                             repeated(QStringLiteral("» "), characters / 2);
                  }});
    texts.append({"open tags, then text", [](qsizetype characters) -> QString {
                      return repeated(QStringLiteral("<b><i>"), characters / 2) +
                             repeated(QStringLiteral("<p>сөз "), characters / 2);
                  }});
    return texts;
}

} // namespace tilshi::test
