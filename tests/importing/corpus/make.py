#!/usr/bin/env python3
"""Makes the clipboards of the corpus: NAME.html or NAME.txt as a program puts them on the clipboard,
and NAME.keeps and NAME.drops: sentences that a reader of the source sees, and texts that must not
come in. The texts are our own; the markup follows what each program writes. The golden bodies
(NAME.json) are written by the test itself. Run it in this folder after a change."""

import base64
import html
import os
import struct
import zlib

keeps, drops = [], []


def K(sentence):
    """A sentence that a reader sees, escaped for HTML."""
    keeps.append(sentence)
    return html.escape(sentence, quote=False)


def T(sentence):
    """The same for plain text."""
    keeps.append(sentence)
    return sentence


def D(text):
    """Text that must not come in."""
    drops.append(text)
    return html.escape(text, quote=False)


def case(name, content):
    ending = "html" if content.lstrip().startswith("<") else "txt"
    with open(f"{name}.{ending}", "w", encoding="utf-8", newline="") as out:
        out.write(content)
    for suffix, lines in (("keeps", keeps), ("drops", drops)):
        with open(f"{name}.{suffix}", "w", encoding="utf-8") as out:
            out.write("".join(line + "\n" for line in lines))
        lines.clear()


def png(width=3, height=2):
    """A small grey picture."""
    def chunk(kind, data):
        whole = kind + data
        return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))
    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


PICTURE = "data:image/png;base64," + base64.b64encode(png()).decode()

# Word for Windows and Mac: a whole page with its style sheet; the fragment between the marks.
WORD_HEAD = """<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<meta name=Originator content="Microsoft Word 15">
<!--[if gte mso 9]><xml>
 <o:OfficeDocumentSettings>
  <o:AllowPNG/>
 </o:OfficeDocumentSettings>
</xml><![endif]-->
<!--[if gte mso 9]><xml>
 <w:WordDocument>
  <w:View>Normal</w:View>
  <w:TrackMoves/>
  <w:PunctuationKerning/>
 </w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face
	{font-family:Calibri;
	panose-1:2 15 5 2 2 2 4 3 2 4;}
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	margin-bottom:8.0pt;
	line-height:107%;
	font-size:11.0pt;
	font-family:"Calibri",sans-serif;
	mso-ansi-language:RU;}
a:link, span.MsoHyperlink
	{color:#0563C1;
	text-decoration:underline;
	text-underline:single;}
 /* List Definitions */
 @list l0
	{mso-list-id:1203441;
	mso-list-type:hybrid;}
@list l0:level1
	{mso-level-number-format:bullet;
	mso-level-text:\\F0B7;
	font-family:Symbol;}
-->
</style>
<!--[if gte mso 10]>
<style>
 table.MsoNormalTable
	{mso-style-name:"Обычная таблица";}
</style>
<![endif]-->
</head>

<body lang=RU link="#0563C1" vlink="#954F72" style='tab-interval:35.4pt'>
<!--StartFragment-->
"""
WORD_FOOT = """<!--EndFragment-->
</body>

</html>
"""


def word(body):
    return WORD_HEAD + body + WORD_FOOT


def word_item(text, level, marker, font="Symbol", place="Middle"):
    """Word's list: a paragraph with a painted marker."""
    pad = "&nbsp;" * 7
    return f"""<p class=MsoListParagraphCxSp{place} style='margin-left:{36 * level}.0pt;mso-add-space:auto;
text-indent:-18.0pt;mso-list:l0 level{level} lfo1'><![if !supportLists]><span
lang=KK style='font-family:{font};mso-fareast-font-family:{font};mso-bidi-font-family:
{font};mso-ansi-language:KK'><span style='mso-list:Ignore'>{marker}<span
style='font:7.0pt "Times New Roman"'>{pad} </span></span></span><![endif]><span
lang=KK style='mso-ansi-language:KK'>{text}<o:p></o:p></span></p>

"""


def word_p(text, style=""):
    return f"""<p class=MsoNormal style='margin-bottom:0cm;text-align:justify;{style}'><span lang=KK
style='font-size:14.0pt;line-height:107%;font-family:"Times New Roman",serif;
color:#222222;mso-ansi-language:KK'>{text}<o:p></o:p></span></p>

"""


WORD_EMPTY = """<p class=MsoNormal><span lang=KK style='mso-ansi-language:KK'><o:p>&nbsp;</o:p></span></p>

"""

case("word-paragraphs", word(
    word_p("<b style='mso-bidi-font-weight:normal'>" + K("Ауылға газ құбыры жетті.") + "</b>")
    + WORD_EMPTY + WORD_EMPTY
    + word_p(K("Биыл облыста жиырма екі елді мекен көгілдір отынға қосылады.") + "<span style='mso-spacerun:yes'>  </span>"
             + "<i style='mso-bidi-font-style:normal'>" + K("Бұл туралы әкімдік хабарлады.") + "</i>")
    + word_p(K("Су формуласы – H") + "<sub>2</sub>O, " + K("ал аумағы 40 км") + "<sup>2</sup>.")
    + word_p("<u>" + K("Жоба құны – 3,2 млрд теңге.") + "</u> <s>" + K("Ескі сома осы еді.") + "</s>")))

case("word-bullets", word(
    word_p(K("Жиында үш мәселе қаралды:"))
    + word_item(K("жол жөндеу;"), 1, "·", place="First")
    + word_item(K("ауыз су жеткізу;"), 1, "·")
    + word_item(K("құбыр ауыстыру;"), 2, "o", '"Courier New"')
    + word_item(K("сорғы орнату;"), 2, "o", '"Courier New"')
    + word_item(K("мектеп салу."), 1, "·", place="Last")
    + word_p(K("Шешім бірауыздан қабылданды."))))

case("word-numbers", word(
    word_item(K("Құжатты жинау."), 1, "1.", '"Times New Roman"', "First")
    + word_item(K("Өтініш жазу."), 1, "2.", '"Times New Roman"')
    + word_item(K("жеке куәлік;"), 2, "a)", '"Times New Roman"')
    + word_item(K("анықтама;"), 2, "b)", '"Times New Roman"')
    + word_item(K("Жауабын күту."), 1, "3.", '"Times New Roman"', "Last")
    + word_p(K("Мерзімі – бес жұмыс күні."))))

case("word-tracked-changes", word(
    f"""<p class=MsoNormal><span lang=KK style='mso-ansi-language:KK'>{K("Кездесу")} <span
class=msoDel><del cite="mailto:Aigul" datetime="2025-09-08T10:15">{D("кеше кешкісін")}</del></span><span
class=msoIns><ins cite="mailto:Aigul" datetime="2025-09-08T10:15">{K("бүгін таңертең")}</ins></span>
{K("Астанада өтті.")}<o:p></o:p></span></p>

<p class=MsoNormal><span class=msoDel><del cite="mailto:Aigul" datetime="2025-09-08T10:16"><span
lang=KK>{D("Бұл абзац түгел өшірілген еді.")}<o:p></o:p></span></del></span></p>

<p class=MsoNormal><span class=msoIns><ins cite="mailto:Aigul" datetime="2025-09-08T10:17"><span
lang=KK>{K("Бұл абзац кейін қосылды.")}<o:p></o:p></span></ins></span></p>
"""))


def word_cell(text, width=156, extra=""):
    return f"""  <td width={width} {extra} valign=top style='width:116.8pt;border:solid windowtext 1.0pt;
  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span
  lang=KK style='mso-ansi-language:KK'>{text}<o:p></o:p></span></p>
  </td>
"""


case("word-table", word(
    word_p(K("Өңірлер бойынша өнім:"))
    + "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;"
      "border:none;mso-border-alt:solid windowtext .5pt;\n mso-yfti-tbllook:1184'>\n"
    + " <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>\n" + word_cell("<b>" + K("Облыс") + "</b>")
    + word_cell("<b>" + K("2024 жыл") + "</b>") + word_cell("<b>" + K("2025 жыл") + "</b>") + " </tr>\n"
    + " <tr style='mso-yfti-irow:1'>\n" + word_cell(K("Ақмола")) + word_cell(K("5,1 млн тонна"))
    + word_cell(K("5,4 млн тонна")) + " </tr>\n"
    + " <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>\n" + word_cell(K("Қостанай"))
    + word_cell(K("дерек әлі жоқ"), 312, "colspan=2") + " </tr>\n</table>\n\n"
    + WORD_EMPTY + word_p(K("Дерек көзі – ведомство."))))

case("word-footnotes", word(
    f"""<p class=MsoNormal><span lang=KK>{K("Заң 1993 жылы қабылданған.")}<a style='mso-footnote-id:ftn1'
href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>
{K("Кейін үш рет өзгерді.")}<o:p></o:p></span></p>
<p class=MsoNormal><span lang=KK>{K("Соңғы түзету биыл енгізілді.")}<o:p></o:p></span></p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>
<hr align=left size=1 width="33%">
<![endif]>
<div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:
footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a><span lang=KK> {K("«Егемен» газеті, 1993 жылғы 12 наурыз.")}<o:p></o:p></span></p>
</div>
</div>
"""))

case("word-comments", word(
    f"""<p class=MsoNormal><span lang=KK>{K("Баға")} <a style='mso-comment-reference:A_1;
mso-comment-date:20250908T1015'>{K("он пайызға")}</a><span class=MsoCommentReference><span
style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1"
language=JavaScript name="_msoanchor_1">{D("[A1]")}</a><span
style='mso-special-character:comment'>&nbsp;</span></span></span> {K("өсті.")}<o:p></o:p></span></p>
<div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width="33%">
<div style='mso-element:comment'><div id="_com_1" class=msocomtxt language=JavaScript>
<p class=MsoCommentText><span class=MsoCommentReference>&nbsp;<a href="#_msoanchor_1">{D("[A1]")}</a></span>{D("Дереккөзін тексеріңізші, Айгүл.")}<o:p></o:p></p>
</div></div></div>
"""))

case("word-headings-links", word(
    f"""<p class=MsoTitle><span lang=KK>{K("Жаңа оқу жылы")}<o:p></o:p></span></p>
<h1><span lang=KK style='mso-ansi-language:KK'>{K("Мектептер")}<o:p></o:p></span></h1>
<p class=MsoNormal><span lang=KK>{K("Тізім")} <a href="https://edu.example.kz/mektep?id=5&amp;utm_source=word"><span
style='mso-ansi-language:KK'>{K("осы бетте")}</span></a> {K("жарияланды.")}<o:p></o:p></span></p>
<h2><b><span lang=KK>{K("Бірінші сынып")}<o:p></o:p></span></b></h2>
<p class=MsoNormal><span lang=KK>{K("Хат жазыңыз:")} <a href="mailto:oqu@example.kz">{K("oqu@example.kz")}</a><o:p></o:p></span></p>
"""))

case("word-hidden-and-textbox", word(
    f"""<p class=MsoNormal><span lang=KK>{K("Көрінетін сөйлем.")} <span style='display:none;mso-hide:all'>{D("Жасырын белгі.")}</span>
{K("Жалғасы да көрінеді.")}<o:p></o:p></span></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="_x0000_s1026"
 style='position:absolute'><v:textbox><![endif]--><![if !vml]><span
style='mso-ignore:vglayout'><table cellpadding=0 cellspacing=0><tr><td bgcolor=white
style='border:.75pt solid black'><div v:shape="_x0000_s1026"><p class=MsoNormal><span lang=KK>{K("Қораптағы мәтін.")}<o:p></o:p></span></p></div></td></tr></table></span><![endif]></p>
"""))


def online_p(text, extra=""):
    return f"""<div class="OutlineElement Ltr SCXW1184 BCX8" style="-webkit-user-drag:none;margin:0px;padding:0px;clear:both;position:relative"><p class="Paragraph SCXW1184 BCX8" xml:lang="KK-KZ" lang="KK-KZ" paraid="12" paraeid="{{a}}" style="margin:0px;font-weight:normal;font-style:normal;vertical-align:baseline;text-align:left"><span data-contrast="auto" xml:lang="KK-KZ" lang="KK-KZ" class="TextRun SCXW1184 BCX8" style="font-size:11pt;line-height:19px;font-family:Calibri,sans-serif;{extra}"><span class="NormalTextRun SCXW1184 BCX8">{text}</span></span><span class="EOP SCXW1184 BCX8" data-ccp-props="{{}}" style="font-size:11pt">&nbsp;</span></p></div>"""


def online_item(text, level):
    return f"""<div class="ListContainerWrapper SCXW1184 BCX8" style="position:relative"><ul class="BulletListStyle1 SCXW1184 BCX8" role="list" style="list-style-type:disc;overflow:visible"><li aria-setsize="-1" data-leveltext="" data-font="Symbol" data-listid="1" data-aria-posinset="1" data-aria-level="{level}" role="listitem" class="OutlineElement Ltr SCXW1184 BCX8" style="margin:0px 0px 0px 24px">{online_p(text)}</li></ul></div>"""


case("word-online", "<meta charset='utf-8'>" + online_p(K("Онлайн құжаттың бірінші абзацы."))
     + online_p("") + online_p(K("Мына сөз қалың."), "font-weight:bold;")
     + online_item(K("бірінші тармақ"), 1) + online_item(K("ішкі тармақ"), 2) + online_item(K("екінші тармақ"), 1))

case("outlook-mail", word(
    f"""<p class=MsoNormal>{K("Сәлеметсіз бе!")}<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>{K("Баспасөз хабарламасын жолдап отырмын.")}<o:p></o:p></p>
<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>
<p class=MsoNormal><b><span lang=EN-US>From:</span></b><span lang=EN-US> {K("Дәурен Ахметов")}<br>
<b>Sent:</b> {K("Monday, September 8, 2025")}</span><o:p></o:p></p></div>
"""))

# LibreOffice Writer.
LO_HEAD = """<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">
		@page { size: 21cm 29.7cm; margin: 2cm }
		p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }
		p.sdfootnote { font-size: 10pt; margin-bottom: 0cm }
		a.sdfootnoteanc { font-size: 57% }
		a:link { color: #000080; text-decoration: underline }
	</style>
</head>
<body lang="kk-KZ" link="#000080" vlink="#800000" dir="ltr">"""
LO_FOOT = "\n</body>\n</html>"


def libre(body):
    return LO_HEAD + body + LO_FOOT


case("writer-paragraphs", libre(
    f"""<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt"><b>{K("Кітап көрмесі ашылды.")}</b></font></font></p>
<p style="line-height: 100%; margin-bottom: 0cm"><br/>

</p>
<p align="justify" style="margin-bottom: 0cm"><font color="#c9211e"><span lang="ru-RU">{K("Көрмеге елу баспа қатысты.")}</span></font>
<i>{K("Кіру тегін.")}</i><br/>
{K("Мекенжайы: Абай даңғылы, 10.")}</p>
<p><a href="https://kitap.example.kz/"><font color="#000080"><u>{K("Толық бағдарлама")}</u></font></a></p>"""))

case("writer-lists", libre(
    f"""<h1 class="western">{K("Күн тәртібі")}</h1>
<ol>
	<li><p style="margin-bottom: 0cm">{K("Есеп тыңдау")}</p></li>
	<li><p style="margin-bottom: 0cm">{K("Сайлау өткізу")}</p>
	<ul>
		<li><p style="margin-bottom: 0cm">{K("төраға сайлау")}</p></li>
		<li><p style="margin-bottom: 0cm">{K("хатшы сайлау")}</p></li>
	</ul></li>
	<li><p style="margin-bottom: 0cm">{K("Әртүрлі мәселелер")}</p></li>
</ol>
<p>{K("Жиналыс сағат онда басталады.")}</p>"""))

case("writer-table", libre(
    f"""<table width="100%" cellpadding="4" cellspacing="0">
	<col width="128*"/>
	<col width="128*"/>
	<thead><tr valign="top">
		<th width="50%" style="border: 1px solid #000000; padding: 0.1cm"><p style="orphans: 0; widows: 0">{K("Қала")}</p></th>
		<th width="50%" style="border: 1px solid #000000; padding: 0.1cm"><p style="orphans: 0; widows: 0">{K("Халқы")}</p></th>
	</tr></thead>
	<tbody><tr valign="top">
		<td rowspan="2" style="border: 1px solid #000000"><p>{K("Семей")}</p></td>
		<td style="border: 1px solid #000000"><p>{K("350 мың, 2023 жыл")}</p></td>
	</tr><tr valign="top">
		<td style="border: 1px solid #000000"><p>{K("356 мың, 2024 жыл")}</p><p>{K("алдын ала дерек")}</p></td>
	</tr></tbody>
</table>"""))

case("writer-footnotes", libre(
    f"""<p>{K("Ғалым бұл болжамды алғаш айтты.")}<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>
<p>{K("Кейін оны шәкірттері дәлелдеді.")}<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a></p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>{K("Еңбектер жинағы, 2-том.")}</p></div>
<div id="sdfootnote2"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote2sym" href="#sdfootnote2anc">2</a>{K("Журнал, 2001, № 4.")}</p></div>"""))

case("writer-picture", libre(
    f"""<p>{K("Суреттің алдындағы абзац.")}</p>
<p><img src="{PICTURE}" name="Image1" alt="Сұр сурет" align="bottom" width="3" height="2" border="0"/></p>
<p>{K("Суреттен кейінгі абзац.")}</p>"""))

# Google Docs.
G_SPAN = ("font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;"
          "font-weight:{w};font-style:{s};font-variant:normal;text-decoration:{d};vertical-align:baseline;"
          "white-space:pre;white-space:pre-wrap;")


def g_span(text, w=400, s="normal", d="none"):
    return f'<span style="{G_SPAN.format(w=w, s=s, d=d)}">{text}</span>'


def g_p(inner, extra=""):
    return (f'<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;{extra}">{inner}</p>')


def g_docs(inner):
    return ("<meta charset='utf-8'><meta charset=\"utf-8\"><b style=\"font-weight:normal;\" "
            f"id=\"docs-internal-guid-5f6e1c1b-7fff-1234-aaaa-0123456789ab\">{inner}</b>")


case("docs-paragraphs", g_docs(
    g_p(g_span(K("Қалада жаңа саябақ ашылды.")) + g_span(" " + K("Ол сегіз гектарды алып жатыр."), w=700)) + "<br>"
    + g_p(g_span(K("Сәулетшінің айтуынша, "), s="italic") + g_span(K("мұнда мың түп ағаш егіледі."), d="underline")) + "<br /><br />"
    + g_p(g_span(K("Бұрынғы атауы өзгерді."), d="line-through"))) + '<br class="Apple-interchange-newline">')


def g_item(text, level, kind="disc"):
    return (f'<li dir="ltr" style="list-style-type:{kind};font-size:11pt;font-family:Arial,sans-serif;color:#000000;" '
            f'aria-level="{level}"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;" '
            f'role="presentation">{g_span(text)}</p></li>')


case("docs-lists", g_docs(
    g_p(g_span(K("Саябақта мыналар бар:")))
    + '<ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">'
    + g_item(K("балалар алаңы"), 1)
    + '<ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">' + g_item(K("әткеншек"), 2, "circle")
    + g_item(K("сырғанақ"), 2, "circle") + "</ul>" + g_item(K("веложол"), 1) + "</ul>"
    + '<ol style="margin-top:0;margin-bottom:0;">' + g_item(K("Біріншіден, есік тегін."), 1, "decimal")
    + g_item(K("Екіншіден, күзет бар."), 1, "decimal") + "</ol>"))


def g_cell(text, span=1):
    return (f'<td colspan="{span}" rowspan="1" style="border-left:solid #000000 1pt;vertical-align:top;padding:5pt;">'
            + g_p(g_span(text)) + "</td>")


case("docs-table", g_docs(
    '<div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;">'
    '<colgroup><col width="200"/><col width="200"/></colgroup><tbody><tr style="height:0pt">'
    + g_cell(K("Күні")) + g_cell(K("Оқиға")) + '</tr><tr style="height:0pt">' + g_cell(K("8 қыркүйек"))
    + g_cell(K("Жолдау жарияланды")) + '</tr><tr style="height:0pt">' + g_cell(K("Кесте аяқталды"), 2)
    + "</tr></tbody></table></div>" + g_p(g_span(K("Кестеден кейінгі сөйлем.")))))

case("docs-headings-links", g_docs(
    f'<h1 dir="ltr" style="line-height:1.38;margin-top:20pt;"><span style="font-size:20pt;font-weight:400">{K("Туризм")}</span></h1>'
    f'<h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-weight:700">{K("Көлсай көлдері")}</span></h2>'
    + g_p(g_span(K("Толығырақ: ")) + '<a href="https://www.google.com/url?q=https://kolsay.example.kz/kk/jol%3Fa%3D1&amp;sa=D&amp;source=editors&amp;ust=17" '
          'style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">' + K("бағыт картасы") + "</span></a>")))

case("docs-footnotes", f"""<html><head><style type="text/css">.c0{{font-weight:400}}.c1{{font-style:italic}}.c4{{font-weight:700}}</style></head><body class="c2"><p class="c0"><span class="c0">{K("Мұрағатта бұл жазба сақталған.")}</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><p class="c0"><span class="c4">{K("Қалың жазу класпен берілген.")}</span> <span class="c1">{K("Көлбеуі де солай.")}</span></p><hr class="c5"><div><p class="c0"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> {K("ОММ, 44-қор, 12-іс.")}</span></p></div></body></html>""")

case("docs-picture", g_docs(
    g_p(g_span(K("Сурет бұлтта сақталған.")))
    + g_p('<span style="border:none;display:inline-block;overflow:hidden;width:602px;height:401px;">'
          '<img src="https://lh7-rt.googleusercontent.com/docsz/AD_4nXc" width="602" height="401" style="margin-left:0px;" /></span>')
    + g_p(g_span(K("Ол импортқа ілеспейді.")))))

# Messengers.
case("telegram-messages", f"""{D("Айгүл Сәрсен, [08.09.2025 10:15]")}
{T("Министр баспасөз мәслихатын бүгін сағат он бірде өткізеді.")}

{D("Дәурен Ахметов, [08.09.2025 10:17]")}
{T("Мен барам.")}
{T("Фотограф керек пе?")}
""")
case("telegram-markers", T("Назар аударыңыз!") .replace("Назар аударыңыз!", "*Назар аударыңыз!*") + "\n"
     + "Жиын " + "_" + T("сағат 15:00-ге") + "_" + " ауысты. " + "~" + T("Ескі уақыт жарамсыз.") + "~" + "\n"
     + T("2*3*4 көбейтіндісі мен файл_аты_бар сөз өзгермейді.") + "\n")
case("telegram-web", f"""<meta charset='utf-8'><div class="bubble-content"><div class="message spoilers-container" dir="auto"><span class="translatable-message">{K("Көлік қозғалысы шектелді.")} <img src="assets/img/emoji/1f697.png" class="emoji emoji-image" alt="🚗"> <strong>{K("Айналма жолмен жүріңіз.")}</strong><br><a class="anchor-url" href="https://t.me/example/15" target="_blank" rel="noopener noreferrer">{K("Карта")}</a></span></div></div>""")
case("whatsapp-web", f"""{D("[10:15, 08.09.2025] Айгүл:")} {T("Мәтін дайын ба?")}
{D("[10:16, 08.09.2025] Дәурен Ахметов:")} {T("Иә, жібердім.")}
{T("Екінші нұсқасы да бар.")}
""")
case("whatsapp-phone", f"""{D("08.09.2025, 10:15 - Айгүл:")} {T("Сурет авторын жазуды ұмытпа.")}
{D("08.09.2025, 10:18 - +7 701 000 00 00:")} {T("Жарайды.")}
""")
case("whatsapp-list", "*" + T("Ертеңгі жоспар:") + "*\n• " + T("таңғы жиын") + "\n• " + T("сұхбат алу") + "\n• " + T("мәтін тапсыру") + "\n" + T("Кешікпеңіздер.") + "\n")

# Mail.
case("gmail-message", f"""<div dir="ltr"><div>{K("Қайырлы күн!")}</div><div><br></div><div>{K("Сұраққа жауап төменде.")} <b>{K("Мерзімі – жұма.")}</b></div><div><ol><li>{K("Қаржы бөлінді.")}</li><li>{K("Құрылыс басталды.")}</li></ol></div><div>-- <br></div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">{K("Құрметпен, Сәуле")}</div></div></div>""")
case("gmail-thread", f"""<div dir="ltr">{K("Келісемін, жариялай беріңіз.")}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{K("пн, 8 сент. 2025 г. в 10:15, Айгүл Сәрсен")} &lt;<a href="mailto:aigul@example.kz">{K("aigul@example.kz")}</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">{K("Мәтінді қарап шығыңызшы.")}<br>{K("Екінші абзацы ұзақ па?")}</div></blockquote></div>""")
case("gmail-newsletter", f"""<div><img src="https://mail.example.kz/open.gif?u=1" width="1" height="1" alt=""><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tbody><tr><td align="center"><table width="600" role="presentation"><tbody><tr><td style="font-size:24px"><h2>{K("Апта жаңалықтары")}</h2></td></tr><tr><td><p>{K("Көктемгі егіс басталды.")}</p><p style="display:none">{D("Хатты көре алмасаңыз, осында басыңыз")}</p></td></tr></tbody></table></td></tr></tbody></table></div>""")

# PDF viewers: lines as the page had them; what is kept is the sentence put together again.
def pdf(name, lines, *sentences):
    keeps.extend(sentences)
    case(name, lines)


pdf("pdf-evince", """Қазақстанда биыл жаңа оқу жылында екі жүзден астам мек-
теп салынады деп жоспарланып отыр. Оның тең жартысы ауыл-
дық жерлерде бой көтермек. Құрылысқа бюджеттен қомақты
қаржы бөлінген, жұмыс қарқыны жоспардан қалыспай келеді.
Әкімдік өкілдері бұл туралы дүйсенбі күнгі жиында айтты.
""", "Қазақстанда биыл жаңа оқу жылында екі жүзден астам мектеп салынады деп жоспарланып отыр.",
    "Оның тең жартысы ауылдық жерлерде бой көтермек.",
    "Құрылысқа бюджеттен қомақты қаржы бөлінген, жұмыс қарқыны жоспардан қалыспай келеді.")
pdf("pdf-paragraphs", """Бірінші абзац бірнеше жолға бөлінген, себебі парақтың
ені тар болған соң мәтін келесі жолға түсіп отырады да,
көшірген кезде сол күйі келеді.
Екінші абзац та дәл сондай, әр жолы беттің жиегіне
дейін барып, сөйлемнің ортасынан үзіліп тұрады, оны
оқу да, түзету де қиын.
""", "Бірінші абзац бірнеше жолға бөлінген, себебі парақтың ені тар болған соң мәтін келесі жолға "
    "түсіп отырады да, көшірген кезде сол күйі келеді.",
    "Екінші абзац та дәл сондай, әр жолы беттің жиегіне дейін барып, сөйлемнің ортасынан үзіліп "
    "тұрады, оны оқу да, түзету де қиын.")
pdf("pdf-list", """Комиссия мынадай шешім қабылдап, оны барлық аудандарға
жолдауды ұйғарды, ал орындалуын бақылауды тиісті
басқармаға тапсырып, мерзімін де белгіледі:
1. Жолдарды күрделі жөндеуден өткізу жұмыстарын күзге
дейін аяқтап, есебін беру қажет.
2. Мектептердің жылу жүйесін қысқа дайындап, сынақтан
өткізіп қою керек.
""", "Жолдарды күрделі жөндеуден өткізу жұмыстарын күзге дейін аяқтап, есебін беру қажет.",
    "Мектептердің жылу жүйесін қысқа дайындап, сынақтан өткізіп қою керек.")
pdf("pdf-compounds", "Ата-ана мен мұғалім бірге жұмыс істеуі керек, өйткені ата-\r\n"
    "ана баланың алғашқы ұстазы болса, мектеп оның екінші үйі.\r\n"
    "Сондықтан әрбір отбасы мен білім ордасы тығыз байланыста\r\n"
    "болғаны жөн деп есептейді мамандар, бұл сөзге біз де қосы-\r\nламыз.\r\n",
    "өйткені ата-ана баланың алғашқы ұстазы болса", "бұл сөзге біз де қосыламыз.")

# News sites: three ways in which content systems write an article's page.
case("news-wordpress", f"""<meta charset='utf-8'><article id="post-4821" class="post-4821 post type-post status-publish format-standard has-post-thumbnail hentry category-qogam tag-qys">
<header class="td-post-title"><ul class="td-category"><li class="entry-category"><a href="https://n1.example.kz/category/qogam/">{D("Қоғам айдары")}</a></li></ul>
<h1 class="entry-title">{K("Қыс ерте келеді")}</h1>
<div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date" datetime="2025-09-08T10:15:00+05:00">{K("08.09.2025")}</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-4821">{D("1 234")}</span></div></div></header>
<div class="td-post-sharing-top"><div class="td-post-sharing-visible"><a class="td-social-sharing-button td-social-facebook" href="https://www.facebook.com/sharer.php?u=x"><div class="td-social-but-text">{D("Бөлісу Facebook")}</div></a><a class="td-social-sharing-button" href="https://t.me/share/url?url=x"><div class="td-social-but-text">{D("Бөлісу Telegram")}</div></a></div></div>
<div class="td-post-content"><figure id="attachment_11" aria-describedby="caption-attachment-11" class="wp-caption alignnone"><img decoding="async" class="size-full wp-image-11" src="https://n1.example.kz/wp-content/uploads/qys.jpg" alt="Қар басқан көше" width="1200" height="800" srcset="https://n1.example.kz/q-300.jpg 300w"><figcaption id="caption-attachment-11" class="wp-caption-text">{K("Былтырғы қар қалың түсті.")}</figcaption></figure>
<p><strong>{K("Синоптиктер қардың қазанда жауатынын болжайды.")}</strong></p>
<p>{K("Бұл туралы")} <a href="https://n1.example.kz/meteo/?utm_source=site&amp;utm_medium=link">{K("«Қазгидромет» хабарлады")}</a>.</p>
<p><a href="https://n1.example.kz/2025/09/07/jel/" class="also">{D("Оқи отырыңыз: Желдің екпіні күшейеді")}</a></p>
<blockquote class="wp-block-quote"><p>{K("Биыл қыс суық болады.")}</p><cite>{K("Ерлан Сейтқали, синоптик")}</cite></blockquote>
<p>&nbsp;</p>
<ins class="adsbygoogle" style="display:block" data-ad-client="ca-pub-1"><span>{D("Жарнама орны")}</span></ins>
<h2>{K("Солтүстікте")}</h2>
<ul><li>{K("Петропавлда –5 градус;")}</li><li>{K("Көкшетауда –3 градус.")}</li></ul>
<script>window.views = 1;</script></div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>{D("Тегтер")}</span></li><li><a href="https://n1.example.kz/tag/qys/">{D("қыс мезгілі")}</a></li></ul></div>
<div class="td-author-box td-author-info"><div class="td-author-name"><a href="https://n1.example.kz/author/a/">{D("Айдос Тілші")}</a></div><div class="td-author-description">{D("Порталымыздың тілшісі, ауа райын жазады.")}</div></div></footer></article>
<div class="td_block_related_posts"><h4><span>{D("Байланысты жаңалықтар")}</span></h4><div class="td-module-title"><a href="https://n1.example.kz/a">{D("Ауа райы туралы тағы бір жаңалық")}</a></div></div>""")

case("news-portal", f"""<meta charset='utf-8'><div class="content_main"><ol class="breadcrumbs"><li><a href="/">{D("Басты бет")}</a></li></ol>
<h1 class="head-single">{K("Парламент жаңа заң қабылдады")}</h1>
<div class="date-time"><span>{K("Бүгін, 12:40")}</span> <span class="content_main_meta_stat_view"><i class="icon eye"></i>{D("5 678")}</span></div>
<div class="ya-share2 ya-share2_inited" data-services="vkontakte,telegram"><ul class="ya-share2__list"><li class="ya-share2__item"><a class="ya-share2__link" href="https://vk.com/share.php?url=x"><span class="ya-share2__title">{D("ВКонтакте")}</span></a></li><li><a href="https://t.me/share/url"><span>{D("Поделиться в Telegram")}</span></a></li></ul></div>
<div class="content_main_text" style="font-size:18px"><p>{K("Мәжіліс депутаттары заң жобасын екінші оқылымда мақұлдады.")}</p>
<p>{K("Құжатта үш жаңа норма бар.")}</p>
<p><strong>{D("Читайте также: Сенат отырысы қалай өтті")}</strong></p>
<div class="banner-inline adv" id="adfox_16"><a href="https://ads.example.com/c"><img src="https://ads.example.com/b.gif" alt=""></a><span>{D("Реклама")}</span></div>
<p><iframe width="560" height="315" src="https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0" title="Отырыс жазбасы" frameborder="0" allowfullscreen></iframe></p>
<p>{K("Заң келер жылдың басынан күшіне енеді.")}</p>
<p style="text-align:right"><em>{K("Фото: Парламент баспасөз қызметі")}</em></p></div>
<div class="content_main_tags tags"><a href="/tag/zan">{D("#заң")}</a> <a href="/tag/parlament">{D("#парламент")}</a></div>
<div class="subscribe-block"><p>{D("Telegram-арнамызға жазылыңыз")} <a href="https://t.me/example">t.me/example</a></p></div></div>""")

case("news-agency", f"""<meta charset='utf-8'><div class="article"><div class="article__title">{K("Әуежай жолаушы санын көбейтті")}</div>
<time class="article__time">{K("8 Қыркүйек 2025, 09:30")}</time>
<div class="article__picture-wrap"><figure class="article__picture"><picture><source srcset="https://cdn.example.kz/a.webp" type="image/webp"><img src="https://cdn.example.kz/a.jpg" alt="Әуежай"></picture><figcaption>{K("Жаңа терминал іске қосылды.")} <small class="article__picture-credit">{K("Сурет: Reuters")}</small></figcaption></figure></div>
<div class="article__body-text"><p>АСТАНА. KAZ. {K("Жарты жылда әуежай төрт миллион жолаушыға қызмет көрсетті.")}</p>
<p>{K("Негізгі көрсеткіштер:")}</p>
<table><tbody><tr><td>{K("Бағыт")}</td><td>{K("Жолаушы")}</td></tr><tr><td>{K("Ішкі рейс")}</td><td>{K("2,5 млн")}</td></tr><tr><td>{K("Халықаралық")}</td><td>{K("1,5 млн")}</td></tr></tbody></table>
<p>{K("Бұған дейін жаңа жолақ салынып жатқанын жазған едік.")}</p>
<aside class="article__recommended"><p>{D("Тағы оқыңыз")}</p><ul><li><a href="https://a.example.kz/1">{D("Жаңа рейстер ашылады")}</a></li><li><a href="https://a.example.kz/2">{D("Билет бағасы өзгерді")}</a></li></ul></aside>
<p>{D("Сондай-ақ оқыңыз:")}</p><p><a href="https://a.example.kz/3">{D("Пойыздар кестесі жаңарды")}</a></p>
<p>{K("Соңғы сөйлем де орнында.")}</p></div>
<div class="article__share"><button type="button">{D("Сілтемені көшіру")}</button><a href="https://wa.me/?text=x">WhatsApp</a></div></div>""")

case("news-with-tweet", f"""<meta charset='utf-8'><p>{K("Министр әлеуметтік желіде пікір білдірді.")}</p>
<blockquote class="twitter-tweet" data-lang="kk"><p lang="kk" dir="ltr">{K("Жоба мерзімінде аяқталады.")} <a href="https://t.co/abc">https://t.co/abc</a></p>&mdash; {K("Министр (@ministr)")} <a href="https://twitter.com/ministr/status/1700000000000000000?ref_src=twsrc%5Etfw">{K("September 8, 2025")}</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>
<p>{K("Кейін ол жазбасын толықтырды.")}</p>""")

case("news-plain-text", "\n".join([T("Тасқынға қарсы дайындық басталды"), "", D("Қаралды: 1 520"), D("Бөлісу: Facebook Telegram WhatsApp"), "",
     T("Облыста су қоймалары тексеріліп жатыр."), "", D("Оқи отырыңыз: Көктемде не күтеміз"), "",
     T("Тексеру айдың соңына дейін созылады."), ""]))

case("news-russian", f"""<meta charset='utf-8'><article><h1>{K("Алматыда жаңа бекет ашылды")}</h1><div class="article-meta"><span class="views-count">{D("10 204 просмотра")}</span></div><p>{K("Бекет екі желіні қосады.")}</p><div class="read-also-block"><div>{D("По теме")}</div><a href="https://r.example.kz/n">{D("Метро жүру уақыты өзгерді")}</a></div><p>{K("Жолақы бұрынғыдай.")}</p><div class="likely likely-big"><div class="vkontakte">{D("Поделиться")}</div></div></article>""")

# Others that newsrooms copy from.
case("wikipedia", f"""<meta charset='utf-8'><p>{K("Балқаш – Қазақстандағы көл.")}<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup> <a href="https://kk.wikipedia.org/wiki/%D0%86%D0%BB%D0%B5" title="Іле">{K("Іле өзені")}</a> {K("осы көлге құяды.")}</p><div class="mw-heading mw-heading2"><h2 id="x">{K("Аумағы")}</h2></div><p>{K("Ауданы 16,4 мың км")}<sup>2</sup>.</p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">↑</a></span> <span class="reference-text">{K("Қазақстан ұлттық энциклопедиясы, 2-том.")}</span></li></ol>""")
case("apple-notes", f"""<meta charset="UTF-8"><html><head><style type="text/css">
p.p1 {{margin: 0.0px 0.0px 0.0px 0.0px; font: 13.0px 'Helvetica Neue'}}
span.s1 {{font-weight: bold}}
</style></head><body><p class="p1"><span class="s1">{K("Сұхбат жоспары")}</span></p><p class="p1"><br></p><p class="p1">{K("Алдымен балалық шағын сұрау.")}<span class="Apple-converted-space">&nbsp;</span></p><ul class="ul1"><li class="li1">{K("мектебі")}</li><li class="li1">{K("ұстаздары")}</li></ul></body></html>""")
case("calc-cells", f"""<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">body,div,table{{font-family:"Liberation Sans"; font-size:x-small}}</style></head><body><table cellspacing="0" border="0"><colgroup width="85"></colgroup><colgroup width="90"></colgroup><tr><td height="17" align="left" valign=bottom><b>{K("Ай")}</b></td><td align="left"><b>{K("Жауын, мм")}</b></td></tr><tr><td align="left">{K("Тамыз")}</td><td align="right" sdval="12,5" sdnum="1033;">{K("12,5")}</td></tr></table></body></html>""")
case("browser-markup", f"""<meta http-equiv="content-type" content="text/html; charset=utf-8"><div id="a" onclick="alert(1)">{K("Көк жиек көрінді.")} <a href="javascript:alert(1)">{K("Қауіпті сілтеме мәтіні")}</a> <span style="visibility:hidden">{D("Көрінбейді")}</span></div><style>p{{color:red}}</style><template>{D("Үлгі мәтіні")}</template><noscript>{D("Скрипт жоқ")}</noscript><details><summary>{K("Қосымша")}</summary><p>{K("Ашылатын мәтін.")}</p></details><dl><dt>{K("Атауы")}</dt><dd>{K("Түсіндірмесі")}</dd></dl><p>{K("Автордың сөзі:")} <q>{K("Дала кең")}</q></p>""")
case("onlyoffice-document", f"""<html><head><meta charset="utf-8"></head><body><p style="margin-top:0pt;margin-bottom:10pt;border:none;mso-border-left-alt:none" class="docData;DOCY;v5;1000;eAE="><span style="font-family:'Arial';font-size:11pt;color:#000000;mso-style-textfill-type:solid"><b>{K("Жиналыс хаттамасы")}</b></span></p><p style="margin-top:0pt"><span style="font-family:'Arial'">{K("Қатысушылар саны – он екі адам.")}</span></p><ol style="padding-left:40px"><li style="list-style-type: decimal"><p><span>{K("Хатшы сайланды.")}</span></p></li></ol></body></html>""")
case("editor-code", f"""<meta charset='utf-8'><div style="color: #cccccc;background-color: #1f1f1f;font-family: Consolas, monospace;font-weight: normal;font-size: 14px;line-height: 19px;white-space: pre;"><div><span style="color: #569cd6;">{K("# Тақырыпша")}</span></div><br><div><span style="color: #cccccc;">{K("Редактордан көшірілген жол.")}</span></div></div>""")
case("press-release-mail", f"""<div style="font-family:Arial;font-size:14px"><p><strong>{K("БАСПАСӨЗ ХАБАРЛАМАСЫ")}</strong></p><p>{K("Компания жаңа зауытын іске қосты.")}<br><br>{K("Зауытта бес жүз адам жұмыс істейді.")}</p><hr><p><small>{K("Байланыс: +7 7172 00 00 00")}</small> <a href="tel:+77172000000">{K("қоңырау шалу")}</a></p></div>""")
