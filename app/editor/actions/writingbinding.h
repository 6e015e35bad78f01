#pragma once

#include <QDate>
#include <QObject>

#include <functional>

namespace tilshi::editor {

class BodyEdit;
class FormatActions;
class WritingActions;

/// Lets the writing actions work on the body: its paragraphs, its headings, and what can be put
/// into it.
class WritingBinding : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. format: the actions that the insert palette offers too.
    WritingBinding(WritingActions &actions, FormatActions &format, BodyEdit &body, QObject *parent);

    /// What day it is in the newsroom; without it no date is offered.
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }
    void update();
    /// Held: the actions stay as somebody else has set them.
    void setHeld(bool held) { m_held = held; }

private:
    void bindParagraphs();
    void openOutline();
    void openInsert();
    void openInsertByCharacter();
    void insertToday();

    WritingActions &m_actions;
    FormatActions &m_format;
    BodyEdit &m_body;
    std::function<QDate()> m_today;
    bool m_held = false;
};

} // namespace tilshi::editor
