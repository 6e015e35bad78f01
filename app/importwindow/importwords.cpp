#include "importwindow/importwords.h"

#include "importing/parseddocument.h"
#include "session/importing/importlist.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace tilshi::importwindow {
namespace {

using State = session::ImportFile::State;

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString kindOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (QStringList{QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml")}
            .contains(ending)) {
        return ImportWords::tr("Web page");
    }
    if (ending.startsWith(u"doc") || ending.startsWith(u"dot")) {
        return QStringLiteral("Word");
    }
    if (ending == u"odt" || ending == u"ott" || ending == u"fodt") {
        return QStringLiteral("OpenDocument");
    }
    if (ending == u"md" || ending == u"markdown") {
        return QStringLiteral("Markdown");
    }
    return ending == u"txt" || ending.isEmpty() ? ImportWords::tr("Text") : ending.toUpper();
}

QString sizeOf(qint64 bytes)
{
    constexpr qint64 kilo = 1024;
    return bytes < kilo * kilo
               ? ImportWords::tr("%1 KB").arg((bytes + kilo - 1) / kilo)
               : ImportWords::tr("%1 MB").arg((bytes + kilo * kilo - 1) / (kilo * kilo));
}

QString stateText(const session::ImportFile &file)
{
    switch (signOf(file)) {
    case ImportSign::None:
        return file.state == State::Waiting ? ImportWords::tr("waits to be read")
                                            : ImportWords::tr("being read");
    case ImportSign::Good:
        return ImportWords::tr("read");
    case ImportSign::Look:
        return ImportWords::tr("read, look at it");
    case ImportSign::Locked:
        return ImportWords::tr("protected by a password");
    case ImportSign::Bad:
        return ImportWords::tr("can't be read");
    case ImportSign::Stopped:
        return ImportWords::tr("reading was stopped");
    }
    Q_UNREACHABLE();
}

} // namespace

QString importFilter()
{
    return ImportWords::tr("Texts (*.docx *.docm *.dotx *.odt *.ott *.fodt *.rtf *.doc *.html "
                           "*.htm *.mht *.mhtml *.eml *.emlx *.mbox "
                           "*.xml *.json *.md *.txt);;All files (*)");
}

ImportSign signOf(const session::ImportFile &file)
{
    switch (file.state) {
    case State::Waiting:
    case State::Reading:
        return ImportSign::None;
    case State::Stopped:
        return ImportSign::Stopped;
    case State::Read:
        return file.needsLook() ? ImportSign::Look : ImportSign::Good;
    case State::Failed:
        return file.reading.article.error().detail == importing::passwordDetail ? ImportSign::Locked
                                                                                : ImportSign::Bad;
    }
    Q_UNREACHABLE();
}

QString detailsOf(const session::ImportFile &file)
{
    const qint64 size = file.reading.size > 0 ? file.reading.size : QFileInfo(file.path).size();
    QStringList parts{kindOf(file.path), sizeOf(size)};
    if (file.articleCount() > 1) {
        parts.append(ImportWords::tr("%n articles", nullptr, int(file.articleCount())));
    }
    return parts.join(QStringLiteral(" · "));
}

QString spoken(const session::ImportFile &file)
{
    QStringList parts{file.name(), detailsOf(file), stateText(file)};
    if (file.isReady()) {
        qsizetype leftOut = 0;
        for (qsizetype at = 0; at < file.articleCount(); ++at) {
            leftOut += leftOutOf(file.articleAt(at));
        }
        parts.append(ImportWords::tr("left out: %1").arg(leftOut));
    }
    return parts.join(QStringLiteral(", "));
}

qsizetype leftOutOf(const importing::ImportedArticle &article)
{
    qsizetype count = 0;
    for (const importing::LeftOut &one : article.leftOut) {
        count += one.times;
    }
    return count;
}

QString fitText(const importing::EncodingReading &encoding)
{
    if (!encoding.repaired.isEmpty()) {
        return ImportWords::tr("letters put right: %1").arg(encoding.repaired);
    }
    switch (encoding.fit) {
    case importing::Fit::Kazakh:
        return ImportWords::tr("Kazakh letters are right");
    case importing::Fit::Cyrillic:
        return ImportWords::tr("reads as Russian or Kazakh");
    case importing::Fit::Latin:
        return ImportWords::tr("Latin letters");
    case importing::Fit::Broken:
        return ImportWords::tr("letters are broken");
    case importing::Fit::Unreadable:
        return ImportWords::tr("can't be read");
    }
    Q_UNREACHABLE();
}

QString holdingText(const importing::Holding &holding)
{
    QStringList parts{ImportWords::tr("%n words", nullptr, int(holding.words))};
    if (holding.pictures > 0) {
        parts.append(ImportWords::tr("%n pictures", nullptr, int(holding.pictures)));
    }
    if (holding.links > 0) {
        parts.append(ImportWords::tr("%n links", nullptr, int(holding.links)));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace tilshi::importwindow
