#include "widgets/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace tilshi::widgets {

QString interfaceLanguage()
{
    const QString code = QLocale().name().left(2);
    return Languages::codes().contains(code) ? code : QStringLiteral("en");
}

Languages::Languages(const QString &translations, QObject *parent)
    : QObject(parent)
    , m_translations(translations)
{
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Languages::codes()
{
    return {QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en")};
}

QString Languages::nativeName(const QString &code)
{
    if (code == u"kk") {
        return QStringLiteral("Қазақша");
    }
    return code == u"ru" ? QStringLiteral("Русский") : QStringLiteral("English");
}

void Languages::use(const QString &code)
{
    m_current = codes().contains(code) ? code : codes().constFirst();
    QLocale::setDefault(QLocale(m_current));
    load(m_qt, QStringLiteral("qtbase"), m_current);
    load(m_own, QStringLiteral("tilshi"), m_current);
}

void Languages::choose(const QString &code)
{
    use(code);
    Q_EMIT chosen(m_current);
}

QString Languages::firstOf(const QStringList &wanted)
{
    for (const QString &code : wanted) {
        if (codes().contains(code)) {
            return code;
        }
    }
    return codes().constFirst();
}

/// Our own folder first, then Qt's: Qt ships no Kazakh, so that catalogue is ours.
void Languages::load(QTranslator &translator, const QString &catalogue, const QString &code)
{
    QCoreApplication::removeTranslator(&translator);
    const QString name = catalogue + u'_' + code;
    if (translator.load(name, m_translations) ||
        translator.load(name, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&translator);
    }
}

} // namespace tilshi::widgets
