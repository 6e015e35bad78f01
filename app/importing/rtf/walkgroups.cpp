// The part of RtfWalker that reads groups with a meaning: tables of fonts, styles and lists, notes,
// boxes, fields, pictures.

#include "importing/links.h"
#include "importing/office/docxfield.h"
#include "importing/rtf/picture.h"
#include "importing/rtf/walker.h"

#include <QRegularExpression>

#include <utility>

namespace tilshi::importing {

using Destination = RtfDestination;

void RtfWalker::enter(RtfDestination what)
{
    switch (what) {
    case Destination::None:
    case Destination::Through:
        return;
    case Destination::Skipped:
        return skipGroup();
    case Destination::Fonts:
    case Destination::Styles:
    case Destination::Lists:
    case Destination::Overrides:
        return readTableOf(what);
    case Destination::Picture:
        return readPicture();
    case Destination::Note:
        return isInBody() && !m_flow.note ? readNote() : skipGroup();
    case Destination::Box:
        return isInBody() ? readBox() : skipGroup();
    case Destination::Comment:
        m_parsed.tally.count(ReportKind::CommentsDropped);
        return skipGroup();
    case Destination::Field:
        m_fields.push_back({m_states.size()});
        return;
    case Destination::Result:
        return enterResult();
    case Destination::FormField:
        return readFormField();
    case Destination::OldList:
        return readOldList();
    case Destination::Doubled: // first for programs that know no Unicode
        if (m_lexer.next().kind == RtfToken::Kind::Begin && !m_lexer.skipGroup()) {
            m_error = Error{ErrorCode::Corrupt, {}, {}};
        }
        return;
    default:
        return capture(what);
    }
}

/// The rest of the group that is open, and its end.
void RtfWalker::skipGroup()
{
    if (!m_lexer.skipGroup()) {
        m_error = Error{ErrorCode::Corrupt, {}, QStringLiteral("ends in the middle")};
        return;
    }
    closeGroup();
}

void RtfWalker::readTableOf(RtfDestination what)
{
    const auto table = readRtfGroup(m_lexer);
    if (!table) {
        m_error = Error{ErrorCode::Corrupt, {}, QStringLiteral("tables")};
        return;
    }
    if (what == Destination::Fonts) {
        m_letters.setFonts(rtfFonts(*table));
    } else if (what == Destination::Styles) {
        m_styles = rtfStyles(*table);
    } else if (what == Destination::Lists) {
        m_lists.readLists(*table);
    } else {
        m_lists.readOverrides(*table);
    }
    closeGroup();
}

void RtfWalker::capture(RtfDestination what)
{
    m_captured.push_back({what, m_states.size(), {}});
    state().captured = true;
    state().characters.hidden = false;
}

void RtfWalker::finish(const Captured &captured)
{
    const QString text = captured.text.simplified();
    switch (captured.what) {
    case Destination::Marker:
        m_flow.marker = text;
        break;
    case Destination::Instruction:
        if (!m_fields.empty()) {
            m_fields.back().instruction += captured.text;
        }
        break;
    case Destination::PageHeader:
        if (!text.isEmpty()) {
            m_parsed.tally.name(ReportKind::PageHeadersDropped, text);
        }
        break;
    case Destination::Result: // of a table of contents
        m_parsed.tally.name(ReportKind::ContentsDropped, text);
        break;
    case Destination::Object:
        m_object = text;
        break;
    default:
        break;
    }
}

void RtfWalker::enterResult()
{
    static const QRegularExpression contents(QStringLiteral("^\\s*TOC\\b"));
    if (m_fields.empty()) {
        return;
    }
    const QString &instruction = m_fields.back().instruction;
    if (instruction.contains(contents) && isInBody()) {
        return capture(Destination::Result);
    }
    const QString address = DocxField::addressIn(instruction);
    const QString link = keptLink(address);
    if (!link.isEmpty()) {
        state().link = link;
        m_formatted = true;
    }
    const bool lost = link.isEmpty() && !address.isEmpty() && !address.startsWith(u'#');
    m_parsed.tally.count(ReportKind::LinksDropped, lost && isInBody() ? 1 : 0);
}

/// A field that shows a sign or a form's box by itself.
void RtfWalker::closeField(const Field &field)
{
    if (field.hasText) {
        if (!m_fields.empty()) {
            m_fields.back().hasText = true;
        }
        return;
    }
    const QString sign = DocxField::signIn(field.instruction);
    write(field.shown.isEmpty() ? sign : field.shown);
}

/// {\*\formfield}: a box that is ticked or not, a list of which a line is chosen.
void RtfWalker::readFormField()
{
    const auto group = readRtfGroup(m_lexer);
    if (!group) {
        m_error = Error{ErrorCode::Corrupt, {}, {}};
        return;
    }
    const bool inner = !group->items.empty() && group->items.front().isGroup();
    if (!m_fields.empty()) {
        m_fields.back().shown = shownBy(inner ? group->items.front() : *group);
    }
    closeGroup();
}

QString RtfWalker::shownBy(const RtfItem &form)
{
    constexpr int byDefault = 25;
    const int kind = form.numberOf("fftype").value_or(0);
    const int own = form.numberOf("ffres").value_or(byDefault);
    const int chosen = own == byDefault ? form.numberOf("ffdefres").value_or(0) : own;
    if (kind == 1) {
        return chosen == 1 ? QStringLiteral("☒") : QStringLiteral("☐");
    }
    int line = 0;
    for (const RtfItem &item : form.items) {
        const bool entry = kind == 2 && item.isGroup() && item.destination() == "ffl";
        if (entry && line++ == chosen) {
            return m_letters.read(item.ownText(), m_usualFont);
        }
    }
    return {};
}

/// {\*\pn}: how Word 6 wrote that a paragraph is an item.
void RtfWalker::readOldList()
{
    const auto list = readRtfGroup(m_lexer);
    if (!list) {
        m_error = Error{ErrorCode::Corrupt, {}, {}};
        return;
    }
    closeGroup();
    if (m_error || list->has("pnlvlcont")) {
        return;
    }
    RtfParagraph &paragraph = state().paragraph;
    paragraph.item = list->has("pnlvlblt") ? text::ListStyle::Bulleted : text::ListStyle::Numbered;
    paragraph.level = std::clamp(list->numberOf("pnlvl").value_or(1) - 1, 0, 8);
}

void RtfWalker::readNote()
{
    writeText();
    m_composer.readNote([this] { walkAside(true); });
}

void RtfWalker::readBox()
{
    writeText();
    m_flow.behind += m_composer.readAside([this] { walkAside(false); });
}

void RtfWalker::walkAside(bool note)
{
    Flow around = std::exchange(m_flow, Flow());
    m_flow.note = note;
    state().paragraph = {};
    state().captured = false;
    state().link.clear();
    m_formatted = true;
    walkGroup();
    writeText();
    if (!m_composer.line().isEmpty()) {
        endLine(note ? Style{Role::Note} : Style());
    }
    endFlow();
    m_flow = std::move(around);
}

/// Whether what is read is the text's own, and no page's head and the like. A shape's properties
/// are: pictures stand in them.
bool RtfWalker::isInBody() const
{
    return std::all_of(m_captured.begin(), m_captured.end(), [](const Captured &captured) {
        return captured.what == Destination::Property;
    });
}

void RtfWalker::readPicture()
{
    const auto picture = readRtfPicture(m_lexer, m_letters);
    if (!picture) {
        m_error = Error{ErrorCode::Corrupt, {}, QStringLiteral("picture")};
        return;
    }
    const RtfCharacters now = state().characters;
    if (now.hidden || now.deleted) {
        m_parsed.tally.count(now.deleted ? ReportKind::DeletedTextDropped
                                         : ReportKind::HiddenTextDropped);
    } else if (isInBody()) {
        addPicture(*picture);
    }
    closeGroup();
}

void RtfWalker::addPicture(const RtfPicture &picture)
{
    const bool pixels = !endingOf(picture.bytes).isEmpty();
    const QString placeholder =
        pixels ? kept(m_parsed.pictures, {{}, picture.bytes, picture.alt, {}, {}}) : QString();
    if (placeholder.isEmpty()) {
        const QString object = std::exchange(m_object, {});
        const QString other = object.isEmpty() ? picture.kind : object;
        m_parsed.tally.name(ReportKind::PicturesLeftOut,
                            picture.alt.isEmpty() ? other : picture.alt);
        return;
    }
    writeText();
    if (!isInTable() && !m_flow.note && headingNow() == 0 && !m_flow.marker) {
        endLine({});
    }
    add(text::Image{placeholder, picture.alt, {}, {}, 0, 0});
}

} // namespace tilshi::importing
