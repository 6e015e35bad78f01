#include "importing/importer.h"
#include "importing/pastedtext.h"
#include "text/plaintext.h"
#include "wording/errors.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(TILSHI_SOURCE_DIR "/tests/importing/data/office/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ImportedArticle imported(const QString &name)
{
    auto article = importFile(fixture(name), name);
    INFO(name.toStdString());
    REQUIRE(article);
    return *article;
}

template <class B>
QList<B> blocksOf(const ImportedArticle &article)
{
    QList<B> found;
    for (const text::Block &block : article.content.body.blocks) {
        if (const auto *one = std::get_if<B>(&block)) {
            found.append(*one);
        }
    }
    return found;
}

QStringList linksOf(const ImportedArticle &article)
{
    QStringList links;
    for (const auto &paragraph : blocksOf<text::Paragraph>(article)) {
        for (const text::Run &run : paragraph.runs) {
            if (!run.link.isEmpty()) {
                links.append(run.link);
            }
        }
    }
    return links;
}

/// "0-a 1-b 0+c": level, - or + for a number, the first word.
QString shapeOf(const QList<text::List> &lists)
{
    QStringList items;
    for (const text::List &list : lists) {
        for (const text::ListItem &item : list.items) {
            const QString kind = item.style == text::ListStyle::Numbered ? u"+"_s : u"-"_s;
            items.append(QString::number(item.level) + kind +
                         text::plainText(item.runs).section(u' ', 0, 0));
        }
    }
    return items.join(u' ');
}

bool hasMarked(const ImportedArticle &article, text::Mark mark, QStringView words)
{
    for (const auto &paragraph : blocksOf<text::Paragraph>(article)) {
        for (const text::Run &run : paragraph.runs) {
            if (run.marks.testFlag(mark) && run.text.contains(words)) {
                return true;
            }
        }
    }
    return false;
}

Error errorOf(const QByteArray &bytes, const QString &name)
{
    const auto article = importFile(bytes, name);
    REQUIRE_FALSE(article);
    return article.error();
}

} // namespace

TEST_CASE("a document of pandoc's comes in whole")
{
    const QString name = GENERATE(u"pandoc.docx"_s, u"pandoc.odt"_s, u"article.md"_s);
    const ImportedArticle article = imported(name);
    INFO(name.toStdString());
    CHECK(article.content.headline == u"Өзенге көпір салынды");
    REQUIRE(blocksOf<text::Heading>(article).size() == 1);
    CHECK(text::plainText(blocksOf<text::Heading>(article).first().runs) == u"Құрылыс барысы");
    CHECK(shapeOf(blocksOf<text::List>(article)) ==
          u"0-дайындық; 0-негізгі 1-тіреулер; 1-жол 0-қабылдау. 0+Алдымен 0+Содан");
    CHECK(linksOf(article) == QStringList{u"https://kopir.example.kz/kezen"_s});
    REQUIRE(blocksOf<text::Table>(article).size() == 1);
    CHECK(blocksOf<text::Table>(article).first().rows.size() == 3);
    REQUIRE(blocksOf<text::Quote>(article).size() == 1);
    CHECK(hasMarked(article, text::Mark::Bold, u"қалың"));
    CHECK(hasMarked(article, text::Mark::Italic, u"көлбеу"));
    CHECK(hasMarked(article, text::Mark::Strike, u"сызылған"));
    if (!name.endsWith(u".md")) {
        REQUIRE(blocksOf<text::Note>(article).size() == 1);
        CHECK(text::plainText(blocksOf<text::Note>(article).first().paragraphs.first()) ==
              u"Ескертпе мәтіні осында.");
        CHECK(hasMarked(article, text::Mark::Superscript, u"2"));
        CHECK(hasMarked(article, text::Mark::Subscript, u"2"));
        REQUIRE(article.pictures.size() == 1);
        REQUIRE(blocksOf<text::Image>(article).size() == 1);
        CHECK(blocksOf<text::Image>(article).first().media == article.pictures.first().placeholder);
    }
}

TEST_CASE("a document of Writer's comes in whole, deletions stay deleted")
{
    const QString name = GENERATE(u"writer.docx"_s, u"writer.odt"_s);
    const ImportedArticle article = imported(name);
    const QString text = text::plainText(article.content.body);
    INFO(name.toStdString() << "\n" << text.toStdString());
    CHECK(article.content.headline == u"Кітапхана қайта ашылды");
    CHECK_FALSE(text.contains(u"өшірілген"));
    CHECK(text.contains(u"Оқырман залы жаңартылған түрде жұмыс істейді."));
    CHECK(text.contains(u"40 км2. Табуляция. Сайты"));
    CHECK(text.contains(u"Қораптың ішіндегі мәтін."));
    CHECK(text.contains(u"та\u00adсымал"));
    CHECK(shapeOf(blocksOf<text::List>(article)) ==
          u"0-кітап 1-үйге 1-залға 0-көрме 0+Тіркелу 0+Билет");
    CHECK(linksOf(article) == QStringList{u"https://kitap.example.kz/"_s});
    REQUIRE(blocksOf<text::Note>(article).size() == 1);
    CHECK(text::plainText(blocksOf<text::Note>(article).first().paragraphs.first()) ==
          u"Дүйсенбіден бастап.");
    REQUIRE(blocksOf<text::Table>(article).size() == 1);
    const text::Table table = blocksOf<text::Table>(article).first();
    REQUIRE(table.rows.size() == 4);
    CHECK(table.headed);
    CHECK(table.rows[2].first().paragraphs.isEmpty()); // below the cell that covers two rows
    CHECK(table.rows[3].first().span == 2);
    CHECK(article.pictures.size() == 1);
    CHECK(hasMarked(article, text::Mark::Superscript, u"2"));
    CHECK(hasMarked(article, text::Mark::Bold, u"Қалың"));
}

TEST_CASE("damaged, locked and swollen documents are refused in a sentence")
{
    const QByteArray whole = fixture(u"writer.docx"_s);
    for (const qsizetype size : {whole.size() / 4, whole.size() / 2, whole.size() - 40}) {
        const Error error = errorOf(whole.first(size), u"хабар.docx"_s);
        CHECK(error.code == ErrorCode::Corrupt);
        CHECK(wording::sentence(error).contains(u"хабар.docx"));
    }
    const Error locked = errorOf(fixture(u"password.odt"_s), u"құпия.odt"_s);
    CHECK(wording::sentence(locked).contains(u"password"));
    QByteArray compound("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    compound += QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    CHECK(wording::sentence(errorOf(compound, u"құпия.docx"_s)).contains(u"password"));
    CHECK(errorOf(fixture(u"bomb.docx"_s), u"бомба.docx"_s).code == ErrorCode::TooLarge);
}

TEST_CASE("bytes changed anywhere in a document do no harm")
{
    const QString name = GENERATE(u"writer.docx"_s, u"pandoc.odt"_s);
    const QByteArray whole = fixture(name);
    for (qsizetype at = 0; at < whole.size(); at += 37) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 0x55);
        const auto article = importFile(changed, name);
        CHECK((!article || !article->content.headline.isEmpty()));
    }
}

TEST_CASE("a pasted text that is Markdown beyond doubt is read as such")
{
    const auto passage =
        pastedFromText(u"## Бөлім\n\nМәтін **қалың** және [сілтеме](https://a.kz/)."_s);
    REQUIRE(passage.body.blocks.size() == 2);
    CHECK(std::holds_alternative<text::Heading>(passage.body.blocks.first()));
    const auto plain = pastedFromText(u"5 # 6 және **жалғыз** белгі"_s);
    CHECK(text::plainText(plain.body) == u"5 # 6 және **жалғыз** белгі");
}
