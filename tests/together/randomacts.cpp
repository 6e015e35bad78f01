// What is done in an interleaving, drawn at random.
#include "together/interleavings.h"

#include <QJsonArray>

namespace tilshi::test {
namespace {

const QStringList &everyAction()
{
    static const QStringList actions{
        QStringLiteral("submit"),   QStringLiteral("recall"),     QStringLiteral("claim"),
        QStringLiteral("return"),   QStringLiteral("approve"),    QStringLiteral("edit"),
        QStringLiteral("schedule"), QStringLiteral("unschedule"), QStringLiteral("publish"),
        QStringLiteral("revise"),   QStringLiteral("withdraw"),   QStringLiteral("reopen"),
        QStringLiteral("trash"),    QStringLiteral("untrash")};
    return actions;
}

const QStringList &everyPlace()
{
    static const QStringList places{QStringLiteral("Drafts"),    QStringLiteral("Under review"),
                                    QStringLiteral("Approved"),  QStringLiteral("Scheduled"),
                                    QStringLiteral("Published"), QStringLiteral("Мәдениет"),
                                    QStringLiteral("Trash")};
    return places;
}

QJsonObject with(const char *name, const QJsonValue &value)
{
    return {{QLatin1String(name), value}};
}

} // namespace

QString Interleavings::newSentence()
{
    return QStringLiteral("сөйлем %1.").arg(++m_counter);
}

Interleavings::Deed Interleavings::deedInWindow(const Window &window)
{
    const int number = draw(100);
    if (number < 34) {
        const QString sentence = newSentence();
        return {QStringLiteral("type"),
                {{QStringLiteral("text"), sentence}, {QStringLiteral("first"), draw(2) == 0}},
                sentence};
    }
    if (number < 50) {
        return {QStringLiteral("open"), with("article", anyArticle()), {}};
    }
    if (number < 72) {
        return {QStringLiteral("act"),
                {{QStringLiteral("action"), oneOf(everyAction())},
                 {QStringLiteral("reason"), QStringLiteral("Дереккөзі жоқ")},
                 {QStringLiteral("time"), QStringLiteral("tomorrow 09:00")}},
                {}};
    }
    if (number < 76) {
        return {QStringLiteral("save version"), {}, {}};
    }
    return deedBeside(window);
}

Interleavings::Deed Interleavings::deedBeside(const Window &window)
{
    const QString sentence = newSentence();
    const bool isChief = window.name() == u"saule";
    switch (draw(isChief ? 10 : 8)) {
    case 0:
    case 1:
        m_comments.append(sentence);
        return {QStringLiteral("comment"),
                {{QStringLiteral("text"), sentence}, {QStringLiteral("blocking"), draw(3) == 0}},
                sentence};
    case 2:
        return {QStringLiteral("resolve comment"),
                with("text", m_comments.isEmpty() ? sentence : oneOf(m_comments)),
                {}};
    case 3:
        return {QStringLiteral("field"),
                {{QStringLiteral("tab"), 1},
                 {QStringLiteral("name"), QStringLiteral("tags")},
                 {QStringLiteral("text"), QStringLiteral("белгі %1").arg(m_counter)}},
                {}};
    case 4:
        return {QStringLiteral("choose"),
                {{QStringLiteral("name"), QStringLiteral("section")},
                 {QStringLiteral("text"),
                  draw(2) ? QStringLiteral("Мәдениет") : QStringLiteral("Қоғам")}},
                {}};
    case 5:
        return {QStringLiteral("place"), with("name", oneOf(everyPlace())), {}};
    case 6:
        return {QStringLiteral("tab"), with("tab", draw(4)), {}};
    case 7:
        return {QStringLiteral("new article"), with("text", sentence), sentence};
    default:
        return deedOfChief();
    }
}

Interleavings::Deed Interleavings::deedOfChief()
{
    switch (draw(4)) {
    case 0:
        return {QStringLiteral("add section"),
                with("name", QStringLiteral("Бөлім %1").arg(m_counter)),
                {}};
    case 1:
        return {QStringLiteral("move section"),
                {{QStringLiteral("section"), QStringLiteral("Қоғам")},
                 {QStringLiteral("up"), draw(2) == 0}},
                {}};
    case 2:
        return {QStringLiteral("change person"),
                {{QStringLiteral("person"), QStringLiteral("Айгүл")},
                 {QStringLiteral("name"), QStringLiteral("Айгүл Серік %1").arg(m_counter)}},
                {}};
    default:
        return {QStringLiteral("leave settings"), {}, {}};
    }
}

Interleavings::Deed Interleavings::deedOfCommandLine()
{
    const QString sentence = newSentence();
    const QString who = oneOf(
        QStringList{QStringLiteral("aigul"), QStringLiteral("nurlan"), QStringLiteral("saule")});
    const auto command = [&who](const QStringList &arguments, const QString &text = {}) {
        return Deed{who, with("arguments", QJsonArray::fromStringList(arguments)), text};
    };
    const QString article = anyArticle();
    switch (draw(10)) {
    case 0:
        return command({QStringLiteral("import"),
                        m_library.file(QStringLiteral("Файл %1").arg(m_counter), sentence)},
                       sentence);
    case 1:
        return command({QStringLiteral("edit"), article, QStringLiteral("--from"),
                        m_library.file(QStringLiteral("Мәтін %1").arg(m_counter), sentence)},
                       sentence);
    case 2:
        return command({QStringLiteral("words"), QStringLiteral("add"),
                        QStringLiteral("қжазқ") + QChar(u'а' + m_counter % 30)});
    case 3:
        return command({QStringLiteral("sections"), QStringLiteral("add"),
                        QStringLiteral("Тарау %1").arg(m_counter)});
    case 4:
        return command({QStringLiteral("schedule"), article, QStringLiteral("--at"),
                        QStringLiteral("2100-01-01 10:00")});
    default:
        return command({oneOf(QStringList{QStringLiteral("submit"), QStringLiteral("claim"),
                                          QStringLiteral("approve"), QStringLiteral("publish"),
                                          QStringLiteral("trash"), QStringLiteral("untrash")}),
                        article});
    }
}

} // namespace tilshi::test
