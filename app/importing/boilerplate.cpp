#include "importing/boilerplate.h"

#include "importing/blocklines.h"
#include "text/plaintext.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <optional>

namespace tilshi::importing {

namespace {

using text::Runs;

/// Boilerplate is short.
constexpr qsizetype longestLine = 300;

QRegularExpression pattern(const QString &expression)
{
    return QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
}

/// Labels before links to other articles, in the three languages of the newsrooms.
const QString otherArticles = QStringLiteral(
    "^\\W*(тағы( да)? оқы(ңыз(дар)?|й отырыңыз)|сондай-ақ,? оқы(ңыз(дар)?)|оқи отырыңыз(дар)?|"
    "оқып көріңіз|осы тақырыпта(ғы)?( басқа)?( жаңалықтар| материалдар)?|тақырып бойынша|"
    "ұқсас (жаңалықтар|материалдар|мақалалар)|байланысты (жаңалықтар|мақалалар)|"
    "сізге (ұсынамыз|қызық болуы мүмкін)|сізді қызықтыруы мүмкін|"
    "читайте( также| еще| ещё| по теме)|читать также|(материалы|новости|ещ[её]) по теме|по теме|"
    "смотрите также|вам может быть интересно|(похожие|другие) (новости|материалы|статьи)|"
    "read also|also read|read more|read next|see also|related( (articles|stories|news|posts))?|"
    "more on this( story| topic)?)(?!\\w)");

const QString shareWords = QStringLiteral(
    "(?<!\\w)(достарыңызбен бөлісіңіз|(әлеуметтік )?желіде бөлісу|бөлісіңіз|бөлісу|"
    "поделиться( в соцсетях| ссылкой| новостью)?|поделитесь( в соцсетях)?|"
    "share( this)?( article| post| on)?|tweet|сілтемені көшіру|скопировать ссылку|copy link|"
    "басып шығару|распечатать|print)(?!\\w)");

const QString networks = QStringLiteral(
    "(?<!\\w)(facebook|twitter|telegram|whats ?app|вконтакте|vk|vkontakte|одноклассники|"
    "instagram|viber|threads|linkedin|pinterest|e-?mail|фейсбук|твиттер|телеграм|ватсап)(?!\\w)");

const QString views = QStringLiteral(
    "(қаралды|қаралым(дар)?( саны)?|көрілді|көрілім|оқылды|просмотр(ов|ы|а)?|прочитано|"
    "прочтений|views?|оқылым)");

bool isAllLinks(const Runs &runs)
{
    return std::all_of(runs.begin(), runs.end(), [](const text::Run &run) {
        const bool visible = std::any_of(run.text.begin(), run.text.end(), [](QChar character) {
            return character.isLetterOrNumber();
        });
        return !visible || !run.link.isEmpty();
    });
}

bool hasLink(const Runs &runs)
{
    return std::any_of(runs.begin(), runs.end(),
                       [](const text::Run &run) { return !run.link.isEmpty(); });
}

/// The runs from a UTF-16 unit on.
Runs runsFrom(const Runs &runs, qsizetype at)
{
    Runs rest;
    for (text::Run run : runs) {
        const qsizetype cut = std::min(at, run.text.size());
        run.text.remove(0, cut);
        at -= cut;
        if (!run.text.isEmpty()) {
            rest.append(run);
        }
    }
    return rest;
}

enum class Label
{
    None,
    Alone, ///< the links come in the blocks after it
    Whole  ///< with its links
};

Label labelOf(const Runs &runs, const QString &line)
{
    static const QRegularExpression label = pattern(otherArticles);
    const auto match = label.match(line);
    if (!match.hasMatch()) {
        return Label::None;
    }
    const QString rest = line.sliced(match.capturedEnd()).trimmed();
    static const QRegularExpression nothing(QStringLiteral("^[:…»>.→\\s–—-]*$"));
    if (nothing.match(rest).hasMatch()) {
        return Label::Alone;
    }
    const bool announced = QStringView(u":–—").contains(rest.front());
    const bool links = isAllLinks(runsFrom(runs, match.capturedEnd()));
    return announced || links ? Label::Whole : Label::None;
}

bool isShare(const QString &line)
{
    static const QRegularExpression words = pattern(shareWords);
    static const QRegularExpression sites = pattern(networks);
    static const QRegularExpression letters(QStringLiteral("\\w"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString rest = line;
    const bool asks = rest.contains(words);
    rest.remove(words);
    const qsizetype named = rest.count(sites);
    rest.remove(sites);
    static const QRegularExpression number(QStringLiteral("\\d+"));
    rest.remove(number); // how often it was shared
    return (asks || named >= 2) && !rest.contains(letters);
}

bool isViewCounter(const QString &line)
{
    static const QRegularExpression counter = pattern(
        u"^\\W*(" + views + u"\\W*\\d[\\d\\s.,]*( рет)?|\\d[\\d\\s.,]*(тыс|мың|k|к)?\\W*(рет )?" +
        views + u"|👁\\W*\\d[\\d\\s.,kк]*)\\W*$");
    return counter.match(line).hasMatch();
}

bool isTagList(const Runs &runs, const QString &line)
{
    static const QRegularExpression label =
        pattern(QStringLiteral("^\\W*(тегтер|теги|тэги|tags|кілт сөздер|ключевые слова)\\s*:?"));
    const auto match = label.match(line);
    if (match.hasMatch()) {
        const Runs rest = runsFrom(runs, match.capturedEnd());
        const QString words = text::plainText(rest).trimmed();
        return words.isEmpty() || words.startsWith(u'#') || (hasLink(rest) && isAllLinks(rest));
    }
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    return hasLink(runs) && isAllLinks(runs) &&
           std::all_of(words.begin(), words.end(),
                       [](const QString &word) { return word.startsWith(u'#'); });
}

/// "Telegram-арнамызға жазылыңыз" with its link.
bool isInvitation(const Runs &runs, const QString &line)
{
    static const QRegularExpression words = pattern(QStringLiteral(
        "(?<!\\w)(жазылыңыз(дар)?|подписывайтесь|подпишитесь|subscribe|follow us)(?!\\w)"));
    return hasLink(runs) && line.size() <= 160 && line.contains(words) &&
           line.contains(
               pattern(QStringLiteral("арна|парақша|канал|страниц|channel|page|") + networks));
}

/// Whether a line is too long whatever white space is in it.
bool isLong(const Runs &runs)
{
    const qsizetype size =
        std::accumulate(runs.begin(), runs.end(), qsizetype(0),
                        [](qsizetype sum, const auto &run) { return sum + run.text.size(); });
    return size > 2 * longestLine;
}

std::optional<ReportKind> kindOf(const Runs &runs)
{
    if (isLong(runs)) {
        return std::nullopt;
    }
    const QString line = text::plainText(runs).simplified();
    if (line.size() > longestLine) {
        return std::nullopt;
    }
    if (labelOf(runs, line) != Label::None) {
        return ReportKind::ReadAlsoDropped;
    }
    if (isShare(line)) {
        return ReportKind::ShareButtonsDropped;
    }
    if (isViewCounter(line)) {
        return ReportKind::ViewCountersDropped;
    }
    if (isTagList(runs, line)) {
        return ReportKind::TagListsDropped;
    }
    return isInvitation(runs, line) ? std::optional(ReportKind::AdvertsDropped) : std::nullopt;
}

/// The lines of a block that boilerplate may be made of; none for other blocks.
QList<Runs> candidateLines(const text::Block &block)
{
    const bool mayBe =
        !std::holds_alternative<text::Table>(block) && !std::holds_alternative<text::Note>(block);
    return mayBe ? linesOf(block) : QList<Runs>();
}

QString textOf(const QList<Runs> &lines)
{
    QStringList texts;
    for (const Runs &runs : lines) {
        texts.append(text::plainText(runs));
    }
    return texts.join(u' ');
}

/// Decides block by block; a label without links takes the links after it along.
class Sweeper
{
public:
    explicit Sweeper(Tally &tally)
        : m_tally(tally)
    {
    }

    bool isBoilerplate(const text::Block &block)
    {
        const QList<Runs> lines = candidateLines(block);
        if (lines.isEmpty()) {
            m_afterLabel = m_afterLabel && std::holds_alternative<text::Image>(block);
            return false;
        }
        const auto isOfLinks = [](const Runs &runs) { return hasLink(runs) && isAllLinks(runs); };
        if (m_afterLabel && std::all_of(lines.begin(), lines.end(), isOfLinks)) {
            m_tally.name(ReportKind::ReadAlsoDropped, textOf(lines));
            return true;
        }
        return isBoilerplateItself(lines);
    }

private:
    bool isBoilerplateItself(const QList<Runs> &lines)
    {
        const std::optional<ReportKind> first = kindOf(lines.constFirst());
        const auto isAlike = [&first](const Runs &runs) { return kindOf(runs) == first; };
        const bool alike = first && std::all_of(lines.begin() + 1, lines.end(), isAlike);
        const Runs &last = lines.constLast();
        m_afterLabel = alike && *first == ReportKind::ReadAlsoDropped &&
                       labelOf(last, text::plainText(last).simplified()) == Label::Alone;
        if (alike) {
            m_tally.name(*first, textOf(lines));
        }
        return alike;
    }

    Tally &m_tally;
    bool m_afterLabel = false;
};

} // namespace

QList<text::Block> withoutBoilerplate(const QList<text::Block> &blocks, Tally &tally)
{
    Sweeper sweeper(tally);
    QList<text::Block> rest;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        tally.at(at);
        if (!sweeper.isBoilerplate(blocks[at])) {
            rest.append(blocks[at]);
        }
    }
    return rest;
}

} // namespace tilshi::importing
