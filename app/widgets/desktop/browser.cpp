#include "widgets/desktop/browser.h"

#include <QDesktopServices>

namespace tilshi::widgets {

bool SystemBrowser::open(const QUrl &page)
{
    return QDesktopServices::openUrl(page);
}

} // namespace tilshi::widgets
