#include "importing/packed.h"

#include <zip.h>

namespace tilshi::test {

namespace {

bool fill(zip_t *archive, const QList<Part> &parts)
{
    for (const Part &part : parts) {
        zip_source_t *content = zip_source_buffer(archive, part.content.constData(),
                                                  zip_uint64_t(part.content.size()), 0);
        const zip_int64_t at =
            zip_file_add(archive, part.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        if (at < 0 || zip_set_file_compression(archive, zip_uint64_t(at), ZIP_CM_STORE, 0) != 0) {
            return false;
        }
    }
    return true;
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t size;
    if (zip_source_stat(source, &size) != 0 || zip_source_open(source) != 0) {
        return {};
    }
    QByteArray bytes(qsizetype(size.size), Qt::Uninitialized);
    zip_source_read(source, bytes.data(), size.size);
    zip_source_close(source);
    return bytes;
}

} // namespace

QByteArray packed(const QList<Part> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    const bool filled = fill(archive, parts);
    const bool whole = zip_close(archive) == 0 && filled;
    QByteArray bytes = whole ? contentOf(source) : QByteArray();
    zip_source_free(source);
    zip_error_fini(&error);
    return bytes;
}

QByteArray docxOf(const QByteArray &body, const QList<Part> &more)
{
    const QByteArray word = "http://schemas.openxmlformats.org/";
    const QByteArray root =
        "<w:document xmlns:w=\"" + word + "wordprocessingml/2006/main\" xmlns:r=\"" + word +
        "officeDocument/2006/relationships\" xmlns:wp=\"" + word +
        "drawingml/2006/wordprocessingDrawing\" xmlns:a=\"" + word +
        "drawingml/2006/main\" xmlns:mc=\"" + word + "markup-compatibility/2006\" xmlns:m=\"" +
        word + "officeDocument/2006/math\" xmlns:wps=\"urn:shape\">";
    return packed(QList<Part>{{QStringLiteral("[Content_Types].xml"), "<Types/>"},
                              {QStringLiteral("word/document.xml"),
                               root + "<w:body>" + body + "</w:body></w:document>"}} +
                  more);
}

QByteArray odtOf(const QByteArray &text, const QList<Part> &more)
{
    QByteArray root = "<office:document-content";
    for (const char *part : {"office", "text", "table", "style"}) {
        root += QByteArray(" xmlns:") + part + "=\"urn:oasis:names:tc:opendocument:xmlns:" + part +
                ":1.0\"";
    }
    root += " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
            "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
            "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
            "xmlns:xlink=\"http://www.w3.org/1999/xlink\">";
    return packed(
        QList<Part>{{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                    {QStringLiteral("content.xml"),
                     root + "<office:body><office:text>" + text +
                         "</office:text></office:body></office:document-content>"}} +
        more);
}

} // namespace tilshi::test
