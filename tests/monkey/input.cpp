#include "monkey/input.h"

#include <QDir>
#include <QImage>
#include <QTest>
#include <QUrl>

namespace tilshi::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList &words()
{
    static const QStringList all{
        u"Қазақстан"_s,     u"қазакстан"_s, u"мектептер"_s, u"балалр"_s,  u"ғылым"_s,
        u"үкіметтің"_s,     u"өңір"_s,      u"һәм"_s,       u"әкім"_s,    u"aлматы"_s,
        u"\"тырнақша\""_s,  u"2026 ж."_s,   u"5 ші"_s,      u"- сызық"_s, u"..."_s,
        u"## "_s,           u"1. "_s,       u"> "_s,        u"--- "_s,    u"Russia"_s,
        u"правительство"_s, u"@saule"_s,    u"#жаңалық"_s,  u"😀"_s,       u"сауле-1"_s,
        u"\u00a0"_s,        u"\u0301"_s,    u"a.b"_s,       u"100%"_s};
    return all;
}

} // namespace

void sendMouse(QWindow *window, QEvent::Type type, const QPoint &at, Qt::MouseButton button,
               Qt::KeyboardModifiers modifiers, int moment)
{
    const bool down = type != QEvent::MouseButtonRelease;
    qt_handleMouseEvent(window, at, window->mapToGlobal(at), down ? button : Qt::NoButton,
                        type == QEvent::MouseMove ? Qt::NoButton : button, type, modifiers, moment);
}

void clickAt(const QPointer<QWindow> &window, Qt::MouseButton button,
             Qt::KeyboardModifiers modifiers, const QPoint &at, int moment)
{
    sendMouse(window, QEvent::MouseButtonPress, at, button, modifiers, moment);
    if (window) {
        sendMouse(window, QEvent::MouseButtonRelease, at, button, modifiers, moment + 1);
    }
}

void pressIn(const QPointer<QWindow> &window, int key, Qt::KeyboardModifiers modifiers,
             const QString &text)
{
    qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, text);
    if (window) {
        qt_handleKeyEvent(window, QEvent::KeyRelease, key, modifiers, text);
    }
}

QPoint inside(const QWindow &window, const QPoint &at)
{
    return {std::clamp(at.x(), 0, std::max(0, window.width() - 1)),
            std::clamp(at.y(), 0, std::max(0, window.height() - 1))};
}

QString randomText(Dice &dice)
{
    QString text;
    for (int count = 1 + thrown(dice, 4); count > 0; --count) {
        text += oneOf(dice, words()) + u' ';
    }
    return thrown(dice, 3) == 0 ? text.trimmed() : text;
}

std::pair<int, Qt::KeyboardModifiers> randomKey(Dice &dice)
{
    static const QList<int> keys{
        Qt::Key_Tab,       Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Return,   Qt::Key_Enter,
        Qt::Key_Space,     Qt::Key_Up,     Qt::Key_Down,    Qt::Key_Left,     Qt::Key_Right,
        Qt::Key_Home,      Qt::Key_End,    Qt::Key_PageUp,  Qt::Key_PageDown, Qt::Key_Delete,
        Qt::Key_Backspace, Qt::Key_Escape, Qt::Key_F2,      Qt::Key_F3,       Qt::Key_F6,
        Qt::Key_F7,        Qt::Key_F9,     Qt::Key_F11,     Qt::Key_Menu,     Qt::Key_Insert,
        Qt::Key_A,         Qt::Key_C,      Qt::Key_X,       Qt::Key_Z,        Qt::Key_Y,
        Qt::Key_B,         Qt::Key_F,      Qt::Key_H,       Qt::Key_K};
    static const QList<Qt::KeyboardModifiers> modifiers{Qt::NoModifier,
                                                        Qt::NoModifier,
                                                        Qt::NoModifier,
                                                        Qt::ShiftModifier,
                                                        Qt::ControlModifier,
                                                        Qt::AltModifier,
                                                        Qt::ControlModifier | Qt::ShiftModifier};
    const int key = oneOf(dice, keys);
    const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_Z;
    return {key, isLetter ? Qt::ControlModifier : oneOf(dice, modifiers)};
}

std::unique_ptr<QMimeData> randomData(Dice &dice)
{
    auto data = std::make_unique<QMimeData>();
    const QDir files(QDir::home().filePath(u"files"_s));
    switch (thrown(dice, 7)) {
    case 0:
        data->setHtml(u"<h2>Бас</h2><p>Бір <b>екі</b> <a href='https:x.kz'>сілтеме</a></p>"
                      "<table><tr><td>а<td>б<tr><td>в</table><ol><li>бір<li>екі</ol>"_s);
        break;
    case 1:
        data->setImageData(QImage(30, 20, QImage::Format_RGB32));
        break;
    case 2:
        data->setText(u"Жол бір\n\nЖол екі\tтаб\u2028жаңа"_s);
        break;
    case 3:
        data->setText(QString(QChar(0xfffe)) + QChar(0xd800) + QChar(0) + QChar(7) +
                      u"белгі\u200d\ufeff\u202e жаңа"_s);
        break;
    case 4:
        data->setUrls({QUrl::fromLocalFile(files.filePath(u"мақала.txt"_s))});
        break;
    case 5:
        data->setUrls({QUrl::fromLocalFile(files.filePath(u"сурет.png"_s))});
        break;
    default:
        data->setText(u"Ұзын сөйлем, көп сөз және тағы бір сөз. "_s.repeated(200));
    }
    return data;
}

} // namespace tilshi::test
