// Comments stay on their words whatever is written around them, through desk and library.
#include "newsroom/office.h"
#include "support/newsroom.h"

#include <QRandomGenerator>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// A word of a text whose words are told apart also where they are the same.
struct Token
{
    QString word;
    bool isCommented = false;
};

using Line = QList<Token>;

QString textOf(const Line &line)
{
    QStringList words;
    for (const Token &token : line) {
        words.append(token.word);
    }
    return words.join(u' ');
}

/// A text under random hands, which leave the commented words as they are.
class Draft
{
public:
    explicit Draft(quint32 seed)
        : m_random(seed)
    {
        for (int i = 0; i < 10; ++i) {
            m_lines.append(words(below(25) + 8));
        }
        Line &line = m_lines[below(int(m_lines.size()))];
        const int first = below(int(line.size()) - 4);
        for (int i = first; i < first + 1 + below(3); ++i) {
            line[i].isCommented = true;
        }
    }

    Content content() const
    {
        Content content;
        content.headline = u"Тақырып"_s;
        for (const Line &line : m_lines) {
            text::Run run;
            run.text = textOf(line);
            content.body.blocks.append(text::Paragraph{{run}});
        }
        return content;
    }

    /// Where the commented words are.
    Passage passage() const
    {
        for (qsizetype unit = 0; unit < m_lines.size(); ++unit) {
            const Line &line = m_lines.at(unit);
            const qsizetype first = commented(line);
            if (first >= 0) {
                qsizetype last = first;
                while (last < line.size() && line.at(last).isCommented) {
                    ++last;
                }
                const QString quote = textOf(line.mid(first, last - first));
                const qsizetype begin = textOf(line.first(first)).size() + (first > 0 ? 1 : 0);
                return {ContentField::Body, {{unit, begin}, {unit, begin + quote.size()}, quote}};
            }
        }
        FAIL("the commented words are gone from the model");
        return {};
    }

    void edit()
    {
        const int at = below(int(m_lines.size()));
        Line &line = m_lines[at];
        switch (below(6)) {
        case 0:
            insert(line, words(1 + below(5)));
            return;
        case 1:
            remove(line);
            return;
        case 2:
            m_lines.insert(at, words(5 + below(20)));
            return;
        case 3:
            if (commented(line) < 0 && m_lines.size() > 4) {
                m_lines.removeAt(at);
            }
            return;
        case 4:
            m_lines.move(at, below(int(m_lines.size())));
            return;
        default:
            split(at);
            return;
        }
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }

    Line words(int count)
    {
        static const QStringList known =
            u"Мемлекет басшысы жаңа министрлік құруды ұсынды деп хабарлады қала тұрғындары "
            "биыл көктемде ашылатын мектеп пен аурухана туралы айтты Үкімет отырысында "
            "бюджет мәселесі қаралып депутаттар заң жобасын мақұлдады әкім жолдар "
            "жөнделетінін жеткізді сарапшылар теңге бағамы тұрақталды деп есептейді"_s.split(u' ');
        Line line;
        for (int i = 0; i < count; ++i) {
            line.append({known.at(below(int(known.size())))});
        }
        return line;
    }
    static qsizetype commented(const Line &line)
    {
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (line.at(i).isCommented) {
                return i;
            }
        }
        return -1;
    }
    void insert(Line &line, const Line &added)
    {
        const int at = below(int(line.size()) + 1);
        const bool isWithin =
            at > 0 && at < line.size() && line.at(at - 1).isCommented && line.at(at).isCommented;
        if (!isWithin) {
            line = line.first(at) + added + line.sliced(at);
        }
    }
    void remove(Line &line)
    {
        const int at = below(int(line.size()));
        int count = 1 + below(4);
        while (count > 0 && at < line.size() && !line.at(at).isCommented && line.size() > 1) {
            line.removeAt(at);
            --count;
        }
    }
    void split(int at)
    {
        const Line line = m_lines.at(at);
        const int place = 1 + below(std::max(1, int(line.size()) - 1));
        const bool isWithin =
            place < line.size() && line.at(place - 1).isCommented && line.at(place).isCommented;
        if (place < line.size() && !isWithin) {
            m_lines[at] = line.first(place);
            m_lines.insert(at + 1, line.sliced(place));
        }
    }

    QRandomGenerator m_random;
    QList<Line> m_lines;
};

} // namespace

TEST_CASE("a comment stays on its words in 99 of 100 random edits that keep them")
{
    TestNewsroom newsroom;
    Office office(newsroom.library(), newsroom.clock());
    constexpr int texts = 12;
    constexpr int edits = 50;
    int lost = 0;
    for (quint32 seed = 0; seed < texts; ++seed) {
        Draft draft(seed);
        NewArticle fresh;
        fresh.content = draft.content();
        const auto made = newsroom.desk().create(fresh, newsroom.journalist.id);
        REQUIRE(made);
        Comment comment;
        comment.id = CommentId::create();
        comment.article = made->id;
        comment.text = u"Неге?"_s;
        comment.passage = draft.passage();
        REQUIRE(office.addComment(comment, newsroom.editor.id)->passage == draft.passage());
        qint64 revision = newsroom.library().articles().load(made->id)->revision;
        for (int step = 0; step < edits; ++step) {
            draft.edit();
            const auto kept = newsroom.desk().keepWorkingCopy(made->id, revision, draft.content(),
                                                              newsroom.journalist.id);
            REQUIRE(kept);
            revision = kept->revision;
            Comment stored = newsroom.library().comments().of(made->id)->first();
            REQUIRE(stored.wordsGone == !stored.passage);
            if (stored.passage != draft.passage()) {
                ++lost;
                stored.passage = draft.passage(); // each edit is tried from the right place
                stored.wordsGone = false;
                REQUIRE(newsroom.library().comments().place({stored}));
            }
        }
    }
    INFO("elsewhere or gone: " << lost << " of " << texts * edits);
    CHECK(lost * 100 <= texts * edits);
    CHECK(newsroom.library().verify()->isClean());
}
