#include "importing/filetext.h"

#include "importing/html/declaredcharset.h"
#include "importing/pictures.h"

#include <QRegularExpression>

#include <utility>

namespace tilshi::importing {

bool isHtml(const QString &text, const QString &fileName)
{
    static const QRegularExpression page(
        QStringLiteral("^\\s*(<\\?xml[^>]*>\\s*)?(<!doctype html|<html[\\s>])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ending(QStringLiteral("\\.x?html?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return ending.match(fileName).hasMatch() || page.match(text).hasMatch();
}

bool isPage(const QByteArray &bytes, const QString &fileName)
{
    return isHtml(QString::fromLatin1(bytes.first(qMin<qsizetype>(bytes.size(), 256))), fileName);
}

Result<DecodedText> decodedFile(const QByteArray &bytes, const QString &fileName)
{
    const bool page = isPage(bytes, fileName);
    const QByteArray declared = page ? declaredCharset(bytes) : QByteArray();
    auto decoded = decode(bytes, declared);
    const bool isOddPage =
        page && !decoded && decoded.error().code == ErrorCode::Binary && endingOf(bytes).isEmpty();
    if (!isOddPage) {
        return decoded;
    }
    QByteArray visible = bytes;
    visible.replace('\0', "");
    decoded = decode(visible, declared);
    return decoded ? decoded
                   : DecodedText{QString::fromUtf8(visible), QStringLiteral("UTF-8"), 0, false};
}

Result<FileText> textOfFile(const QByteArray &bytes, const QString &fileName,
                            const QString &encoding)
{
    auto decoded =
        encoding.isEmpty() ? decodedFile(bytes, fileName) : decodedAtWord(bytes, encoding);
    if (!decoded) {
        return fail(decoded.error());
    }
    auto right = encoding.isEmpty() ? putRight(decoded->text) : std::nullopt;
    return FileText{*std::move(decoded), std::move(right)};
}

} // namespace tilshi::importing
