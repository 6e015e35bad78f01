#pragma once

#include "ui/fit/cuttexts.h"
#include "ui/shell/stage.h"

#include <catch2/catch.hpp>

namespace tilshi::test {

/// The program's look in that language with letters of that size, until the end of the test.
class Dressed
{
public:
    Dressed(const QString &language, int points);
    ~Dressed();
    Q_DISABLE_COPY_MOVE(Dressed)

    void speak(const QString &language) { m_languages.use(language); }

private:
    widgets::Languages m_languages;
    QFont m_font;
    QPalette m_palette;
};

/// Each of the three languages with letters of 10 and of 14 points.
struct Look
{
    QString language;
    int points;
};
QList<Look> looks();

/// Fails for each text that can't be read to its end.
void checkTexts(QWidget *window, const QString &what, const QStringList &written = {});

} // namespace tilshi::test
