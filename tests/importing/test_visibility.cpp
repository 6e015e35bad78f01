// Whatever a document is made of: what a reader sees is in the article, what nobody sees is not.

#include "importing/packed.h"
#include "importing/readings.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

using namespace tilshi;
using namespace Qt::StringLiterals;

namespace {

enum class Kind
{
    Plain,
    Bold,
    Linked,
    Inserted,
    InControl,
    Hidden,
    Deleted
};

constexpr int kinds = 7;

bool isSeen(Kind kind)
{
    return kind != Kind::Hidden && kind != Kind::Deleted;
}

struct Word
{
    QByteArray text;
    Kind kind = Kind::Plain;
};

/// A text as it is meant: paragraphs of words.
using Model = QList<QList<Word>>;

QByteArray docxWord(const Word &word)
{
    const auto run = [&word](const QByteArray &properties, const QByteArray &tag) -> QByteArray {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:" + tag + " xml:space=\"preserve\">" +
               word.text + " </w:" + tag + "></w:r>";
    };
    switch (word.kind) {
    case Kind::Bold:
        return run("<w:b/>", "t");
    case Kind::Linked:
        return "<w:hyperlink w:anchor=\"a\">" + run({}, "t") + "</w:hyperlink>";
    case Kind::Inserted:
        return "<w:ins w:id=\"1\">" + run({}, "t") + "</w:ins>";
    case Kind::InControl:
        return "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + run({}, "t") +
               "</w:sdtContent></w:sdt>";
    case Kind::Hidden:
        return run("<w:vanish/>", "t");
    case Kind::Deleted:
        return "<w:del w:id=\"2\">" + run({}, "delText") + "</w:del>";
    case Kind::Plain:
        break;
    }
    return run("<w:vanish w:val=\"0\"/>", "t");
}

QByteArray odtWord(const Word &word)
{
    QByteArray inner = word.text + " ";
    switch (word.kind) {
    case Kind::Linked:
        return "<text:a xlink:href=\"#a\">" + inner + "</text:a>";
    case Kind::Hidden:
        return "<text:span text:style-name=\"H\">" + inner + "</text:span>";
    case Kind::Deleted:
        return "<text:change text:change-id=\"c\"/>";
    case Kind::Plain:
        return inner;
    default:
        return "<text:span text:style-name=\"S\">" + inner + "</text:span>";
    }
}

QByteArray htmlWord(const Word &word)
{
    QByteArray inner = word.text + " ";
    switch (word.kind) {
    case Kind::Bold:
        return "<b>" + inner + "</b>";
    case Kind::Linked:
        return "<a href='#a'>" + inner + "</a>";
    case Kind::Inserted:
        return "<ins>" + inner + "</ins>";
    case Kind::InControl:
        return "<span class='k on'>" + inner + "</span>";
    case Kind::Hidden:
        return "<span class=k>" + inner + "</span>";
    case Kind::Deleted:
        return "<del>" + inner + "</del>";
    case Kind::Plain:
        break;
    }
    return inner;
}

template <class Write>
QByteArray written(const Model &model, const QByteArray &begin, const QByteArray &end, Write write)
{
    QByteArray all;
    for (const QList<Word> &paragraph : model) {
        all += begin;
        for (const Word &word : paragraph) {
            all += write(word);
        }
        all += end;
    }
    return all;
}

QString expected(const Model &model)
{
    QStringList lines(u"Тақырып"_s);
    for (const QList<Word> &paragraph : model) {
        QStringList words;
        for (const Word &word : paragraph) {
            if (isSeen(word.kind)) {
                words.append(QString::fromUtf8(word.text));
            }
        }
        if (!words.isEmpty()) {
            lines.append(words.join(u' '));
        }
    }
    return lines.join(u'\n');
}

Model modelOf(const std::vector<std::vector<int>> &paragraphs)
{
    Model model;
    int number = 0;
    for (const std::vector<int> &paragraph : paragraphs) {
        model.append(QList<Word>());
        for (const int kind : paragraph) {
            model.last().append({"сөз" + QByteArray::number(++number), Kind(kind)});
        }
    }
    return model;
}

} // namespace

TEST_CASE("what is seen of a document is in its article, and nothing else")
{
    rc::prop("in DOCX, ODT and HTML alike", [] {
        const auto word = rc::gen::inRange(0, kinds);
        const auto paragraph = rc::gen::container<std::vector<int>>(word);
        const Model model = modelOf(*rc::gen::container<std::vector<std::vector<int>>>(paragraph));
        const std::string wanted = expected(model).toStdString();
        const QByteArray docx = test::docxOf("<w:p><w:r><w:t>Тақырып</w:t></w:r></w:p>" +
                                             written(model, "<w:p>", "</w:p>", docxWord));
        RC_ASSERT(test::readingOf(docx, u"a.docx"_s).toStdString() == wanted);
        const QByteArray odt = test::odtOf(
            "<style:style style:name=\"H\"><style:text-properties text:display=\"none\"/>"
            "</style:style><style:style style:name=\"S\"><style:text-properties "
            "fo:font-weight=\"bold\"/></style:style><text:h text:outline-level=\"1\">Тақырып"
            "</text:h>" +
            written(model, "<text:p>", "</text:p>", odtWord));
        RC_ASSERT(test::readingOf(odt, u"a.odt"_s).toStdString() == wanted);
        const QByteArray html =
            "<style>.k{display:none}.k.on{display:inline}</style><h1>Тақырып</h1>" +
            written(model, "<p>", "</p>", htmlWord);
        RC_ASSERT(test::readingOf(html, u"a.html"_s).toStdString() == wanted);
    });
}
