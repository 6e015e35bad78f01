#include "ui/fit/dressed.h"

#include "widgets/look/interfacefont.h"
#include "widgets/look/style.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QDir>

namespace tilshi::test {
namespace {

/// Once: a style that has been in use can't be taken back.
void wearStyle()
{
    static const bool worn = [] {
        const QString resources = QStringLiteral(TILSHI_SOURCE_DIR "/resources/");
        QDir::setSearchPaths(QStringLiteral("icons"), {resources + u"icons"});
        QDir::setSearchPaths(QStringLiteral("help"), {resources + u"help"});
        QApplication::setStyle(new widgets::Style);
        return true;
    }();
    Q_UNUSED(worn);
}

} // namespace

Dressed::Dressed(const QString &language, int points)
    : m_languages(QStringLiteral(TILSHI_SHARE "/translations"))
    , m_font(QApplication::font())
    , m_palette(QApplication::palette())
{
    wearStyle();
    QApplication::setFont(widgets::interfaceFont(QFont(QStringLiteral("Noto Sans"), points)));
    QApplication::setPalette(widgets::lightPalette());
    m_languages.use(language);
}

Dressed::~Dressed()
{
    m_languages.use(QStringLiteral("en"));
    QApplication::setPalette(m_palette);
    QApplication::setFont(m_font);
}

QList<Look> looks()
{
    QList<Look> all;
    for (const QString &language : widgets::Languages::codes()) {
        all << Look{language, 10} << Look{language, 14};
    }
    return all;
}

void checkTexts(QWidget *window, const QString &what, const QStringList &written)
{
    QApplication::processEvents(); // layouts
    const QStringList cut = cutTexts(window, written);
    UNSCOPED_INFO(what.toStdString() << "\n" << cut.join(u'\n').toStdString());
    CHECK(cut.isEmpty());
}

} // namespace tilshi::test
