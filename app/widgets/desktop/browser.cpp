#include "widgets/desktop/browser.h"

#include <QDesktopServices>

namespace tilshi::ui {

bool SystemBrowser::open(const QUrl &page)
{
    return QDesktopServices::openUrl(page);
}

} // namespace tilshi::ui
