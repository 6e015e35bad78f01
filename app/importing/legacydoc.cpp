#include "importing/legacydoc.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>
#include <unistd.h>

namespace tilshi::importing {

namespace {

constexpr QByteArrayView compoundStart("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
/// The name of the stream that the text lies in, in UTF-16.
constexpr QByteArrayView streamName("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24);
constexpr qsizetype largestDoc = qsizetype(64) * 1024 * 1024;

struct Converter
{
    const char *program;
    QStringList arguments; ///< %1 the file, %2 its folder
    bool writesText;       ///< to its standard output; else a DOCX beside the file
};

const QList<Converter> &converters()
{
    static const QStringList office =
        QStringLiteral("--headless|--norestore|-env:UserInstallation=%3|--convert-to|docx|"
                       "--outdir|%2|%1")
            .split(u'|');
    static const QList<Converter> all{
        {"soffice", office, false},
        {"libreoffice", office, false},
        {"antiword", QStringLiteral("-m|UTF-8.txt|-w|0|%1").split(u'|'), true},
        {"catdoc", QStringLiteral("-d|utf-8|-w|%1").split(u'|'), true},
    };
    return all;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Corrupt);
    }
    return file.size() > largestDoc ? fail(ErrorCode::TooLarge, QStringLiteral("64 MiB"))
                                    : Result<QByteArray>(file.readAll());
}

/// Its output goes into a file: one that writes without end fills no memory, and stops with it.
bool run(const QString &program, const QStringList &arguments, const QString &output,
         std::chrono::milliseconds limit)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(output);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier([] { ::setsid(); }); // a group of its own
    process.start();
    if (!process.waitForFinished(int(limit.count()))) {
        if (const auto group = pid_t(process.processId()); group > 0) {
            ::kill(-group, SIGKILL); // and what it has started itself
        }
        process.waitForFinished(1000);
        return false;
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

Result<ConvertedDoc> convertedBy(const Converter &converter, const QString &program,
                                 const QByteArray &bytes, std::chrono::milliseconds limit)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("text.doc"));
    const QString output = folder.filePath(QStringLiteral("output.txt"));
    QFile copy(file);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size()) {
        return fail(ErrorCode::DiskFull, file);
    }
    copy.close();
    QStringList arguments = converter.arguments;
    for (QString &argument : arguments) {
        argument.replace(QStringLiteral("%1"), file);
        argument.replace(QStringLiteral("%2"), folder.path());
        argument.replace(QStringLiteral("%3"),
                         QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile")))
                             .toString(QUrl::FullyEncoded));
    }
    if (!run(program, arguments, output, limit)) {
        return fail(ErrorCode::Corrupt, {}, program);
    }
    auto made =
        contentOf(converter.writesText ? output : folder.filePath(QStringLiteral("text.docx")));
    if (!made || made->trimmed().isEmpty()) {
        return made ? fail(ErrorCode::Empty) : fail(made.error());
    }
    return ConvertedDoc{*std::move(made),
                        converter.writesText ? QString::fromLatin1(converter.program) : QString()};
}

} // namespace

bool isLegacyDoc(const QByteArray &bytes)
{
    return bytes.startsWith(compoundStart) && bytes.indexOf(streamName) >= 0;
}

Result<ConvertedDoc> convertDoc(const QByteArray &bytes, const QStringList &folders,
                                std::chrono::milliseconds limit)
{
    if (bytes.size() > largestDoc) {
        return fail(ErrorCode::TooLarge, QStringLiteral("64 MiB"));
    }
    Result<ConvertedDoc> last = fail(ErrorCode::Unsupported, {}, legacyDocDetail);
    for (const Converter &converter : converters()) {
        const QString program =
            QStandardPaths::findExecutable(QString::fromLatin1(converter.program), folders);
        if (program.isEmpty()) {
            continue;
        }
        last = convertedBy(converter, program, bytes, limit);
        if (last) {
            return last;
        }
    }
    return last;
}

} // namespace tilshi::importing
