#include "importing/messages.h"

#include <QRegularExpression>
#include <QSet>

namespace tilshi::importing {

namespace {

using text::Mark;

const QString date =
    QStringLiteral("(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2})");
const QString hour =
    QStringLiteral("\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[\\s\\x{202f}]?[AaPp]\\.?\\s?[Mm]\\.?)?");
const QString marks = QStringLiteral("[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}]*");

/// "[hour, date] " and "date, hour - ", which WhatsApp writes before messages and notices.
QString whatsAppStamp()
{
    return marks + u"(?:\\[(?:" + hour + u",\\s*" + date + u"|" + date + u",?\\s*" + hour +
           u")\\]\\s*|" + date + u",?\\s*" + hour + u"\\s[-–]\\s)";
}

QRegularExpression linePattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption |
                                           QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// With the name of who wrote it.
const QRegularExpression &stamp()
{
    static const QRegularExpression pattern =
        linePattern(u"^(?:" + whatsAppStamp() + u"([^:\\n]{1,60}):[ \\t]*|" + marks +
                    u"([^\\n\\[\\]]{1,60}),\\s\\[(?:" + date + u",?\\s*" + hour +
                    u"|\\d{1,2} \\p{L}{3,9}\\.? \\d{4},?\\s*" + hour + u")\\]:?[ \\t]*(?:\\n|$))");
    return pattern;
}

/// What the messenger itself says: lines with a stamp and no name, messages that it begins with a
/// mark of direction, and those that stand for a file, a call, a deleted message.
const QRegularExpression &notice()
{
    static const QRegularExpression pattern = linePattern(
        u"^" + whatsAppStamp() +
        u"(?:[^:\\n]*$|[^:\\n]{1,60}:\\s*(?:\\x{200e}.*|<[^>\\n]{3,60}>|"
        u"(?:image|video|audio|sticker|gif|document|contact card) omitted|"
        u"(?:изображение|видео|аудио|стикер|документ|gif)\\S* (?:не добавлен|пропущен)\\S*|"
        u".*\\((?:file attached|файл добавлен|файл қоса берілді|файл тіркелді)\\)|"
        u"(?:this message was deleted|you deleted this message|данное сообщение удалено|"
        u"вы удалили данное сообщение|бұл хабар жойылды|бұл хабарлама жойылды)\\.?)$)\\n?");
    return pattern;
}

/// What Telegram copies in place of a picture or file, alone on a line.
const QRegularExpression &mediaNotice()
{
    static const QRegularExpression pattern = linePattern(QStringLiteral(
        "^\\[ ?(?:photo|video|sticker|file|gif|voice message|audio file|poll|location|"
        "фото(?:графия)?|видео|стикер|файл|голосовое сообщение|аудиофайл|опрос|геопозиция|"
        "сурет|фотосурет|бейне|дауыстық хабар(?:лама)?) ?\\]$\\n?"));
    return pattern;
}

/// What WhatsApp writes behind a message that was changed.
const QRegularExpression &editedNotice()
{
    static const QRegularExpression pattern = linePattern(
        QStringLiteral("[ \\t]*\\x{200e}?<(?:this message was edited|(?:это )?сообщение изменено|"
                       "(?:бұл )?хабар(?:лама)? (?:өзгертілді|өңделді))>\\x{200e}?$"));
    return pattern;
}

/// Pairs of the character around words, as messengers read them: nothing of a word outside, no
/// space inside.
QRegularExpression pairOf(QChar character)
{
    const QString one = QRegularExpression::escape(QString(character));
    return QRegularExpression(u"(?<![\\w" + one + u"])" + one + u"(?![\\s" + one + u"])([^" + one +
                                  u"\\n]*[^\\s" + one + u"])" + one + u"(?![\\w" + one + u"])",
                              QRegularExpression::UseUnicodePropertiesOption);
}

struct Marker
{
    QRegularExpression pair;
    Mark mark;
};

const QList<Marker> &markers()
{
    static const QList<Marker> all{
        {pairOf(u'*'), Mark::Bold}, {pairOf(u'_'), Mark::Italic}, {pairOf(u'~'), Mark::Strike}};
    return all;
}

text::Runs marked(const text::Runs &runs, const Marker &marker, qsizetype &found)
{
    text::Runs result;
    for (const text::Run &run : runs) {
        qsizetype at = 0;
        text::Run part = run;
        for (auto matches = marker.pair.globalMatch(run.text); matches.hasNext();) {
            const auto match = matches.next();
            part.text = run.text.sliced(at, match.capturedStart() - at);
            result.append(part);
            text::Run inner = run;
            inner.text = match.captured(1);
            inner.marks |= marker.mark;
            result.append(inner);
            at = match.capturedEnd();
            ++found;
        }
        part.text = run.text.sliced(at);
        result.append(part);
    }
    return result;
}

/// Who wrote the message, without the mark of those who are in nobody's address book.
QString speakerOf(const QRegularExpressionMatch &stamp)
{
    static const QRegularExpression around(
        QStringLiteral("^[\\s~\\x{200e}\\x{200f}\\x{202a}-\\x{202f}]+"));
    return QString(stamp.captured(1) + stamp.captured(2)).remove(around).trimmed();
}

/// With the speakers' names in place of the stamps, where there are several.
QString withSpeakers(const QString &text)
{
    QSet<QString> speakers;
    for (auto stamps = stamp().globalMatch(text); stamps.hasNext();) {
        speakers.insert(speakerOf(stamps.next()));
    }
    QString named;
    qsizetype at = 0;
    for (auto stamps = stamp().globalMatch(text); stamps.hasNext();) {
        const auto match = stamps.next();
        named += QStringView(text).sliced(at, match.capturedStart() - at);
        named +=
            speakers.size() > 1 ? QString(u'\n' + speakerOf(match) + u": ") : QStringLiteral("\n");
        at = match.capturedEnd();
    }
    named += QStringView(text).sliced(at);
    return named;
}

} // namespace

QString withoutStamps(const QString &text, Tally &tally)
{
    QString rest = text;
    rest.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (rest.count(stamp()) == 0) {
        return text;
    }
    static const QRegularExpression beginning = linePattern(u"^" + whatsAppStamp());
    for (const QRegularExpression *one : {&notice(), &mediaNotice(), &editedNotice()}) {
        for (auto notices = one->globalMatch(rest); notices.hasNext();) {
            const QString line = notices.next().captured();
            tally.name(ReportKind::NoticesDropped, QString(line).remove(beginning));
        }
        rest.remove(*one);
    }
    const qsizetype stamps = rest.count(stamp());
    tally.count(ReportKind::MessageStampsDropped, stamps);
    return withSpeakers(rest);
}

void readMarkers(QList<text::Block> &blocks, Tally &tally)
{
    qsizetype found = 0;
    const auto read = [&found](text::Runs &runs) {
        for (const Marker &marker : markers()) {
            runs = marked(runs, marker, found);
        }
    };
    for (text::Block &block : blocks) {
        if (auto *paragraph = std::get_if<text::Paragraph>(&block)) {
            read(paragraph->runs);
        } else if (auto *list = std::get_if<text::List>(&block)) {
            for (text::ListItem &item : list->items) {
                read(item.runs);
            }
        }
    }
    tally.count(ReportKind::MarkersRead, found);
}

} // namespace tilshi::importing
