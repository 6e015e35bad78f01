#include "importing/mail/printedheader.h"

#include <QRegularExpression>
#include <QStringList>

namespace tilshi::importing {

std::optional<PrintedHeader> withoutPrintedHeader(const QString &text, Tally &tally)
{
    static const QRegularExpression line(
        QStringLiteral("\\G[ \\t]*(?:(?<subject>subject|тема|тақырыбы|тақырып)|"
                       "from|sent|date|to|cc|bcc|reply-to|importance|attachments|"
                       "от|от кого|отправлено|дата|кому|копия|вложения|"
                       "кімнен|жіберілді|жіберілген|күні|кімге|көшірме|тіркемелер)"
                       "[ \\t]*:[ \\t]*(?<value>[^\\r\\n]*)(?:\\r?\\n|$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString subject;
    QStringList others;
    qsizetype at = 0;
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    for (auto match = line.match(text, at); match.hasMatch(); match = line.match(text, at)) {
        if (match.captured(QStringLiteral("subject")).isEmpty()) {
            others.append(match.captured());
        } else {
            subject = match.captured(QStringLiteral("value")).trimmed();
        }
        at = match.capturedEnd();
    }
    if (others.size() < 2 || subject.isEmpty()) {
        return std::nullopt;
    }
    for (const QString &other : std::as_const(others)) {
        tally.name(ReportKind::FieldsDropped, other);
    }
    return PrintedHeader{subject, text.sliced(at)};
}

} // namespace tilshi::importing
