#include "importing/innerfile.h"

#include "importing/filetext.h"
#include "importing/html/reader.h"
#include "importing/mail/mime.h"
#include "importing/mail/reader.h"
#include "importing/plaintextreader.h"
#include "importing/rtf/reader.h"

#include <utility>

namespace tilshi::importing {

Result<ParsedDocument> readInnerFile(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith("PK\x03\x04")) {
        return fail(ErrorCode::Unsupported);
    }
    if (isRtf(bytes)) {
        return readRtf(bytes);
    }
    if (isMail(bytes, name)) {
        auto mail = readMail(bytes);
        return mail ? Result<ParsedDocument>(std::move(mail->document)) : fail(mail.error());
    }
    const auto text = decodedFile(bytes, name);
    if (!text) {
        return fail(text.error());
    }
    return isHtml(text->text, name)
               ? readHtml(text->text, Cleaning::AsItWas)
               : Result<ParsedDocument>(readPlainText(text->text, Cleaning::AsItWas));
}

} // namespace tilshi::importing
