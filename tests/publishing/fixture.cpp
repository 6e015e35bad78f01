#include "fixture.h"

#include "base/safefile.h"
#include "publishing/addresses.h"
#include "publishing/sitetheme.h"

#include <QBuffer>
#include <QImage>

namespace tilshi::publishing::test {

namespace {

using text::Mark;

QByteArray pngOf(int width, int height, QRgb colour)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Picture pictureOf(int width, int height, QRgb colour)
{
    return webPicture(QStringLiteral("fixture"), pngOf(width, height, colour)).value();
}

newsroom::Section section(const char *id, const QString &name, const QString &slug, int position)
{
    return {*newsroom::SectionId::fromString(QString::fromLatin1(id)), name, slug, position, false};
}

QList<newsroom::Section> sections()
{
    return {section("01900000-0000-7000-8000-0000000000a1", QStringLiteral("Саясат"),
                    QStringLiteral("saiasat"), 1),
            section("01900000-0000-7000-8000-0000000000a2", QStringLiteral("Мәдениет"),
                    QStringLiteral("madeniet"), 2)};
}

text::Paragraph paragraph(const QString &words)
{
    return {text::plainRuns(words)};
}

text::Body fullBody()
{
    text::Paragraph first{{
        {QStringLiteral("Көктемгі жәрмеңке биыл "), {}, {}, {}},
        {QStringLiteral("үш күнге"), Mark::Bold, {}, {}},
        {QStringLiteral(" созылады. Бағдарламаны "), {}, {}, {}},
        {QStringLiteral("ұйымдастырушылар сайтынан"),
         {},
         QStringLiteral("https://example.kz/fair?day=1&lang=kk"),
         {}},
        {QStringLiteral(" көруге болады, ал "), {}, {}, {}},
        {QStringLiteral("билеттер"), Mark::Italic | Mark::Underline, {}, {}},
        {QStringLiteral(" тегін."), {}, {}, {}},
    }};
    text::List list{{
        {text::ListStyle::Numbered, 0, text::plainRuns(QStringLiteral("Қолөнер көрмесі"))},
        {text::ListStyle::Bulleted, 1, text::plainRuns(QStringLiteral("киіз үй әшекейлері"))},
        {text::ListStyle::Numbered, 0, text::plainRuns(QStringLiteral("Кітап алаңы"))},
    }};
    text::Quote quote{
        {text::plainRuns(QStringLiteral("Балаларға арналған бөлім бірінші рет ашылады."))},
        text::plainRuns(QStringLiteral("Айгүл Сапарқызы, ұйымдастырушы"))};
    return {
        {first, text::Heading{2, text::plainRuns(QStringLiteral("Не көруге болады"))}, list,
         text::Image{QStringLiteral("fair.png"), QStringLiteral("Алаңдағы шатырлар"),
                     QStringLiteral("Жәрмеңке алаңы"), QStringLiteral("Д. Омаров")},
         quote, text::Separator{},
         paragraph(QStringLiteral(
             "Қонақтар саны былтыр 12 мыңнан асты, ал биыл одан да көп болады деп күтіледі."))}};
}

Pictures pictures()
{
    return {{QStringLiteral("fair.png"), pictureOf(1200, 800, qRgb(0x6b, 0x9c, 0x8a))}};
}

} // namespace

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

Masthead masthead()
{
    Masthead masthead;
    masthead.name = QStringLiteral("Дала таңы");
    masthead.baseUrl = QStringLiteral("https://dala.example");
    masthead.language = QStringLiteral("kk");
    masthead.zone = QTimeZone("Asia/Almaty");
    masthead.logo = pictureOf(64, 64, qRgb(0x0f, 0x6e, 0x73));
    masthead.share = webPicture(QStringLiteral("share"), SiteTheme::file("share.png")).value();
    masthead.sections = sections();
    return masthead;
}

Story fullStory()
{
    Story story;
    story.id = *newsroom::ArticleId::fromString(u"01900000-0000-7000-8000-000000000001");
    story.content.headline = QStringLiteral("Орталық алаңда көктемгі жәрмеңке ашылады");
    story.content.kicker = QStringLiteral("Демалыс күндері");
    story.content.lead = QStringLiteral(
        "Үш күн бойы қала тұрғындарын қолөнер көрмесі, кітап алаңы және концерт күтеді.");
    story.content.dateline = {QStringLiteral("Дала таңы"), QDate(2026, 3, 20),
                              QStringLiteral("Тараз")};
    story.content.body = fullBody();
    story.content.credit = QStringLiteral("қалалық мәдениет басқармасы");
    story.content.note = QStringLiteral("Редакторға: телефонды тексеру керек");
    story.details.metadata.language = QStringLiteral("kk");
    story.section = sections().last();
    story.details.metadata.authors = {QStringLiteral("Нұрлан Әбдіров"),
                                      QStringLiteral("Мәдина Қасым")};
    story.details.metadata.tags = {QStringLiteral("жәрмеңке"), QStringLiteral("Тараз")};
    story.published = utc("2026-03-20T05:00:00Z");
    story.updated = utc("2026-03-20T09:30:00Z");
    story.details.kind = newsroom::RevisionKind::Correction;
    story.details.note = QStringLiteral("Жәрмеңкенің ашылу сағаты нақтыланды.");
    story.path = articlePath(story.published, QTimeZone("Asia/Almaty"),
                             QStringLiteral("ortalyq-alanda-zharmenke"));
    return story;
}

Story plainStory(int number)
{
    Story story = fullStory();
    story.id = *newsroom::ArticleId::fromString(QStringLiteral("01900000-0000-7000-8000-00000000%1")
                                                    .arg(number + 0x100, 4, 16, QLatin1Char('0')));
    story.content = {};
    story.content.headline = QStringLiteral("Кеңес отырысы, %1-мәселе").arg(number);
    story.content.body.blocks = {
        paragraph(QStringLiteral("Отырыс таңертең басталды.")),
        paragraph(QStringLiteral("Депутаттар мәселені бірауыздан қолдады.")),
        paragraph(QStringLiteral("Келесі отырыс айдың соңында өтеді."))};
    story.section = sections().first();
    story.details.metadata.authors.clear();
    story.details.metadata.tags.clear();
    story.published = utc("2026-03-18T05:00:00Z").addSecs(3600LL * number);
    story.updated = story.published;
    story.details.kind.reset();
    story.details.note.clear();
    story.path = articlePath(story.published, QTimeZone("Asia/Almaty"),
                             QStringLiteral("kenes-%1").arg(number));
    return story;
}

SiteContent site()
{
    SiteContent site;
    site.masthead = masthead();
    site.sections = sections();
    site.pictures = pictures();
    Story russian = plainStory(2);
    russian.details.metadata.language = QStringLiteral("ru");
    russian.content.headline = QStringLiteral("Заседание совета");
    site.stories = {fullStory(), russian, plainStory(1)};
    site.withdrawn = {{QStringLiteral("2026/02/alynghan.html"), QStringLiteral("kk")}};
    return site;
}

bool isGolden(const QString &name, const QByteArray &bytes)
{
    const QString path = QStringLiteral(TILSHI_SOURCE_DIR "/tests/publishing/golden/") + name;
    if (qEnvironmentVariableIsSet("TILSHI_UPDATE_GOLDEN")) {
        return writeFileSafely(path, bytes).has_value();
    }
    const auto stored = readFile(path);
    return stored && *stored == bytes;
}

} // namespace tilshi::publishing::test
