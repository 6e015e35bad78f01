#pragma once

#include <QEvent>

namespace tilshi::widgets {

/// A widget whose words follow the interface's language: retranslate() sets every visible string,
/// and is called again whenever the language changes. A constructor calls it once itself.
template <class Widget>
class Translated : public Widget
{
public:
    using Widget::Widget;

protected:
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            retranslate();
        }
        Widget::changeEvent(event);
    }
};

} // namespace tilshi::widgets
