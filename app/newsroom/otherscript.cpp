#include "newsroom/otherscript.h"

#include "text/passages.h"
#include "text/plaintext.h"

namespace tilshi::newsroom {

namespace {

using language::Stretch;
using language::Transliteration;

bool isKazakh(const text::Run &run, QStringView language)
{
    return (run.language.isEmpty() ? language : QStringView(run.language)) == u"kk";
}

QList<Stretch> keptOf(const text::Runs &runs, QStringView language)
{
    QList<Stretch> kept;
    qsizetype at = 0;
    for (const text::Run &run : runs) {
        if (run.marks.testFlag(text::Mark::KeepScript) || !isKazakh(run, language)) {
            kept.append({at, run.text.size()});
        }
        at += run.text.size();
    }
    return kept;
}

/// Where the runs end in their text.
QList<qsizetype> endsOf(const text::Runs &runs)
{
    QList<qsizetype> ends;
    qsizetype at = 0;
    for (const text::Run &run : runs) {
        at += run.text.size();
        ends.append(at);
    }
    return ends;
}

/// The article's language and the script that it is to be written in.
struct Rewriting
{
    QStringView language;
    const Transliteration &how;

    void rewrite(QString &text) const
    {
        if (language == u"kk") {
            text = transliterated(text, how);
        }
    }
    void rewrite(text::Runs &runs) const { runs = inScript(runs, language, how); }

    void rewrite(text::Block &block) const
    {
        text::forEachRuns(block, [this](text::Runs &runs) { rewrite(runs); });
        if (auto *image = std::get_if<text::Image>(&block)) {
            rewrite(image->alt);
            rewrite(image->caption);
            rewrite(image->credit);
        } else if (auto *embed = std::get_if<text::Embed>(&block)) {
            rewrite(embed->title);
        }
    }
};

} // namespace

text::Runs inScript(const text::Runs &runs, QStringView language, const Transliteration &how)
{
    const QString text = text::plainText(runs);
    const auto [whole, ends] = transliterated(text, how, keptOf(runs, language), endsOf(runs));
    text::Runs written = runs;
    qsizetype from = 0;
    for (qsizetype at = 0; at < written.size(); ++at) {
        written[at].text = whole.sliced(from, ends[at] - from);
        from = ends[at];
    }
    return text::canonical(written);
}

Content inScript(const Content &content, QStringView language, const Transliteration &how)
{
    Content written = content;
    const Rewriting rewriting{language, how};
    for (QString *text : {&written.headline, &written.kicker, &written.lead, &written.credit,
                          &written.dateline.source, &written.dateline.place}) {
        rewriting.rewrite(*text);
    }
    for (text::Block &block : written.body.blocks) {
        rewriting.rewrite(block);
    }
    return written;
}

} // namespace tilshi::newsroom
