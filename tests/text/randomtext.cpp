#include "randomtext.h"

#include "text/plaintext.h"

using namespace tilshi::text;

namespace {

const QStringList &nouns()
{
    static const QStringList words =
        QStringLiteral("үкімет министр бюджет теңге облыс қала ауыл аудан мектеп аурухана жол "
                       "көпір су газ мұнай "
                       "экономика сайлау депутат мәжіліс сенат президент жолдау заң жоба тұрғын "
                       "жұмыс кәсіпкер "
                       "баға тауар нан ет көкөніс егін фермер диқан спорт жарыс команда ойыншы "
                       "бапкер медаль чемпион "
                       "кітап жазушы ақын театр мұражай тарих ғалым зерттеу технология цифрлық "
                       "қызмет дерек желі "
                       "Алматы Астана Шымкент Қарағанды Атырау Түркістан Қазақстан Қытай Ресей "
                       "Өзбекстан әкім әкімдік "
                       "полиция сот прокурор іс айып қылмыс өрт апат құтқарушы дәрігер науқас "
                       "емдеу дәрі вакцина")
            .split(u' ');
    return words;
}

const QStringList &others()
{
    static const QStringList words =
        QStringLiteral(
            "бүгін кеше ертең биыл былтыр қазір жаңа ескі үлкен кіші маңызды негізгі алғашқы соңғы "
            "ұсынды бекітті қабылдады мәлімдеді айтты хабарлады өтті басталды аяқталды көбейді "
            "азайды "
            "қымбаттады арзандады құрады салынды жөнделді ашылды жабылды жеңді жеңілді болды екен "
            "дейді "
            "бойынша туралы үшін дейін кейін бұрын арқылы қарай және мен пен бен да де осы сол бұл "
            "ол "
            "оның олардың біздің көп аз барлық кейбір әр бір екі үш төрт бес алты жеті сегіз тоғыз "
            "он "
            "ауыл-аймақ 2025-ші 10-ға 1,4 10%20000 12:30 20% №5 8-қыркүйек Қазақстан-2050 "
            "IT-саласы")
            .split(u' ');
    return words;
}

const QStringList &endings()
{
    static const QStringList all{{},
                                 {},
                                 QStringLiteral("лар"),
                                 QStringLiteral("дің"),
                                 QStringLiteral("ға"),
                                 QStringLiteral("ды"),
                                 QStringLiteral("нан"),
                                 QStringLiteral("дары")};
    return all;
}

constexpr Mark marks[] = {Mark::Bold, Mark::Italic, Mark::Underline, Mark::Strike};

Runs joined(const Runs &runs)
{
    return canonical(runs);
}

Runs sliced(const Runs &runs, qsizetype from, qsizetype to)
{
    Runs part;
    qsizetype at = 0;
    for (Run run : runs) {
        const qsizetype end = at + run.text.size();
        const qsizetype begin = std::max(from, at);
        const qsizetype stop = std::min(to, end);
        if (begin < stop) {
            run.text = run.text.mid(begin - at, stop - begin);
            part.append(run);
        }
        at = end;
    }
    return part;
}

} // namespace

QString RandomText::word()
{
    return below(3) > 0 ? oneOf(nouns()) + oneOf(endings()) : oneOf(others());
}

QString RandomText::sentences(int most)
{
    QStringList all;
    for (int count = 1 + below(most); count > 0; --count) {
        QStringList words;
        for (int length = 3 + below(9); length > 0; --length) {
            const QString one = word();
            words.append(oneIn(12) ? QString(u'«' + one + u'»') : oneIn(8) ? one + u',' : one);
        }
        words.first()[0] = words.constFirst()[0].toUpper();
        all.append(words.join(u' ') + (oneIn(10) ? u'?' : u'.'));
    }
    return all.join(u' ');
}

Runs RandomText::runs()
{
    Runs all = plainRuns(sentences(5));
    for (int times = below(3); times > 0; --times) {
        editMarks(all);
    }
    return all;
}

Table RandomText::table()
{
    Table table{oneIn(2), {}};
    const int columns = 1 + below(4);
    for (int row = 1 + below(5); row > 0; --row) {
        TableRow cells;
        for (int column = 0; column < columns; ++column) {
            QList<Runs> paragraphs;
            for (int count = below(3); count > 0; --count) {
                paragraphs.append(plainRuns(oneIn(2) ? word() : sentences(1)));
            }
            cells.append({paragraphs, 1});
        }
        table.rows.append(cells);
    }
    if (oneIn(6) && columns > 1) {
        TableRow wide{{{plainRuns(word())}, columns}};
        table.rows.append(wide);
    }
    return table;
}

Unit RandomText::unit()
{
    Unit unit;
    switch (below(14)) {
    case 0:
        unit.frame = {UnitKind::Heading, 2 + below(2)};
        break;
    case 1:
    case 2:
        unit.frame = {UnitKind::ListItem, below(3),
                      oneIn(2) ? ListStyle::Numbered : ListStyle::Bulleted};
        break;
    case 3:
        unit.frame = {oneIn(2) ? UnitKind::QuoteParagraph : UnitKind::Attribution};
        break;
    case 4:
        unit.frame = {UnitKind::NoteParagraph};
        break;
    case 5:
        return {{UnitKind::Image}, {}, Image{word() + u".jpg", sentences(1), sentences(1), word()}};
    case 6:
        return oneIn(2) ? Unit{{UnitKind::Separator}, {}, {}}
                        : Unit{{UnitKind::Embed},
                               {},
                               Embed{QStringLiteral("https://tilshi.kz/") + word(), sentences(1),
                                     word()}};
    case 7:
        return {{UnitKind::Table}, {}, table()};
    default:
        break;
    }
    unit.runs = runs();
    return unit;
}

Body RandomText::body(int mostUnits)
{
    Units units;
    for (int count = 1 + below(mostUnits); count > 0; --count) {
        units.append(unit());
    }
    return bodyOf(units);
}

Body RandomText::edited(const Body &body, int edits)
{
    Units units = unitsOf(body);
    for (; edits > 0; --edits) {
        edit(units, false);
    }
    return bodyOf(units);
}

Body RandomText::editedKeepingWords(const Body &body, int edits)
{
    Units units = unitsOf(body);
    for (; edits > 0; --edits) {
        edit(units, true);
    }
    return bodyOf(units);
}

void RandomText::edit(Units &units, bool keepsWords)
{
    if (units.isEmpty() || oneIn(10)) {
        units.insert(below(int(units.size()) + 1), unit());
        return;
    }
    const int at = below(int(units.size()));
    Unit &unit = units[at];
    switch (below(10)) {
    case 0:
        move(units, at);
        break;
    case 1:
        split(units, at);
        break;
    case 2:
        join(units, at);
        break;
    case 3:
        if (!keepsWords) {
            units.removeAt(at);
        }
        break;
    case 4:
        if (unit.isText()) {
            editMarks(unit.runs);
        }
        break;
    case 5:
        if (unit.isText()) {
            editFrame(unit.frame);
        }
        break;
    default:
        if (unit.isText()) {
            editWords(unit.runs, keepsWords);
        } else if (!keepsWords) {
            editObject(unit);
        }
    }
}

void RandomText::editWords(Runs &runs, bool keepsWords)
{
    const qsizetype size = plainText(runs).size();
    const QList<qsizetype> blanks = [&] {
        QList<qsizetype> places{0};
        const QString text = plainText(runs);
        for (qsizetype at = 0; at < size; ++at) {
            if (text[at] == u' ') {
                places.append(at);
            }
        }
        return places;
    }();
    const qsizetype from = oneOf(blanks);
    const qsizetype length = keepsWords ? 0 : below(4) * below(12);
    const qsizetype to = std::min(size, from + length);
    const bool inserts = keepsWords || !oneIn(3);
    QString fresh = inserts ? (oneIn(4) ? sentences(2) : word()) : QString();
    if (inserts) {
        fresh = from == 0 ? QString(fresh + u' ') : QString(u' ' + fresh);
    }
    runs = joined(sliced(runs, 0, from) + plainRuns(fresh) + sliced(runs, to, size));
}

void RandomText::editMarks(Runs &runs)
{
    const qsizetype size = plainText(runs).size();
    const qsizetype from = below(int(size) + 1);
    const qsizetype to = std::min(size, from + 1 + below(60));
    Runs middle = sliced(runs, from, to);
    for (Run &run : middle) {
        if (oneIn(8)) {
            run.link = run.link.isEmpty() ? QStringLiteral("https://tilshi.kz/a") : QString();
        } else if (oneIn(8)) {
            run.language = run.language.isEmpty() ? QStringLiteral("ru") : QString();
        } else {
            run.marks ^= marks[below(4)];
        }
    }
    runs = joined(sliced(runs, 0, from) + middle + sliced(runs, to, size));
}

void RandomText::editFrame(Frame &frame)
{
    static const Frame frames[] = {
        {UnitKind::Paragraph},
        {UnitKind::Heading, 2},
        {UnitKind::Heading, 3},
        {UnitKind::ListItem, 0},
        {UnitKind::ListItem, 1, ListStyle::Numbered},
        {UnitKind::ListItem, 0, ListStyle::Numbered, Numerals::Decimal, 5},
        {UnitKind::QuoteParagraph},
        {UnitKind::Attribution},
        {UnitKind::NoteParagraph}};
    frame = frames[below(9)];
}

void RandomText::editObject(Unit &unit)
{
    if (auto *image = std::get_if<Image>(&unit.object)) {
        QString &text = oneIn(4) ? image->media : oneIn(2) ? image->caption : image->alt;
        text = oneIn(3) ? sentences(1) : text + u' ' + word();
    } else if (auto *embed = std::get_if<Embed>(&unit.object)) {
        (oneIn(3) ? embed->url : embed->title) += word();
    } else if (auto *cells = std::get_if<Table>(&unit.object)) {
        editTable(*cells);
    }
}

void RandomText::editTable(Table &table)
{
    const int row = below(int(table.rows.size()));
    switch (below(6)) {
    case 0:
        table.headed = !table.headed;
        break;
    case 1:
        table.rows.insert(row, table.rows[row]);
        break;
    case 2:
        table.rows.removeAt(row);
        break;
    case 3: {
        const int column = below(int(table.rows[row].size()));
        for (TableRow &cells : table.rows) {
            cells.insert(std::min(qsizetype(column), cells.size()), {{plainRuns(word())}, 1});
        }
        break;
    }
    default: {
        TableCell &cell = oneOf(table.rows[row]);
        if (cell.paragraphs.isEmpty() || oneIn(4)) {
            cell.paragraphs.append(plainRuns(sentences(1)));
        } else {
            editWords(oneOf(cell.paragraphs), false);
        }
    }
    }
    if (table.rows.isEmpty()) {
        table.rows.append({{{plainRuns(word())}, 1}});
    }
}

void RandomText::split(Units &units, qsizetype at)
{
    const Unit unit = units[at];
    const QString text = plainText(unit.runs);
    const qsizetype blank = text.indexOf(u' ', text.size() / 2);
    if (unit.isText() && blank > 0) {
        units[at].runs = sliced(unit.runs, 0, blank);
        units.insert(at + 1, {unit.frame, sliced(unit.runs, blank + 1, text.size()), {}});
    }
}

void RandomText::join(Units &units, qsizetype at)
{
    if (at + 1 < units.size() && units[at].isText() && units[at + 1].isText()) {
        units[at].runs =
            joined(units[at].runs + plainRuns(QStringLiteral(" ")) + units[at + 1].runs);
        units.removeAt(at + 1);
    }
}

void RandomText::move(Units &units, qsizetype at)
{
    units.move(at, below(int(units.size())));
}
