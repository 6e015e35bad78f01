#pragma once

#include <QUrl>

namespace tilshi::widgets {

/// Shows a page to a person. One interface, so that tests can see which.
class Browser
{
public:
    virtual ~Browser() = default;
    /// False if the desktop has no program for it.
    virtual bool open(const QUrl &page) = 0;
};

/// The desktop's web browser.
class SystemBrowser : public Browser
{
public:
    bool open(const QUrl &page) override;
};

} // namespace tilshi::widgets
