<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_US">
<context>
    <name>tilshi::ui::ActHindrance</name>
    <message>
        <source>Tilshi, by schedule</source>
        <translation>Tilshi, жоспар бойынша</translation>
    </message>
    <message>
        <source>Meanwhile: %1 · %2 · %3. What you typed stays here.</source>
        <translation>Осы арада: %1 · %2 · %3. Терген мәтініңіз осында сақталады.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>“%1” is not one word.</source>
        <translation>«%1» – бір сөз емес.</translation>
    </message>
    <message>
        <source>Lines passed over: %1</source>
        <translation>Алынбаған жолдар: %1</translation>
    </message>
    <message>
        <source>“%1” is no minute of the calendar; write it as 2026-11-24 10:00.</source>
        <translation>«%1» – күнтізбеде жоқ минут; былай жазыңыз: 2026-11-24 10:00.</translation>
    </message>
    <message>
        <source>there is no kind %1; there are: %2</source>
        <translation>%1 деген түр жоқ; барлары: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>%1 деген параметр жоқ</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 екі рет берілген</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 мән қабылдамайды</translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 үшін мән керек: %2</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 мынаны қабылдамайды: %2</translation>
    </message>
    <message>
        <source>write: %1</source>
        <translation>былай жазыңыз: %1</translation>
    </message>
    <message>
        <source>say who acts: --as LOGIN</source>
        <translation>кім әрекет ететінін көрсетіңіз: --as LOGIN</translation>
    </message>
    <message>
        <source>there is no verb %1; “tilshi-cli help” names all</source>
        <translation>%1 деген пәрмен жоқ; барлығын «tilshi-cli help» көрсетеді</translation>
    </message>
    <message>
        <source>name a verb; “tilshi-cli help” names all</source>
        <translation>пәрменді жазыңыз; барлығын «tilshi-cli help» көрсетеді</translation>
    </message>
    <message>
        <source>%1, with changes that are not a version yet</source>
        <translation>%1, әлі нұсқа болмаған өзгерістерімен</translation>
    </message>
    <message>
        <source>%1 words, %2 characters, %3 without spaces</source>
        <translation>%1 сөз, %2 таңба, аралықсыз %3</translation>
    </message>
    <message>
        <source>%1, in the trash</source>
        <translation>%1, себетте</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Айдар</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторлары</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>Сайтта</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>%1-нұсқа</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Жоспарланған</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Publishing failed</source>
        <translation>Жариялау мүмкін болмады</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Explains a verb, or all.</source>
        <translation>Бір пәрменді не барлығын түсіндіреді.</translation>
    </message>
    <message>
        <source>Tilshi: from draft to published page, on the command line.</source>
        <translation>Tilshi: қаралама мақаладан жарияланған бетке дейін, пәрмен жолында.</translation>
    </message>
    <message>
        <source>Options may stand anywhere. An id may be cut to its first characters, 8 or more, where they are of one article only. Exit code: 0 done, 1 refused or failed, 2 wrong usage.</source>
        <translation>Параметрлер кез келген жерде тұра алады. Идентификатордың алғашқы 8 не одан көп таңбасы бір ғана мақаланікі болса, қалғанын жазбауға болады. Шығу коды: 0 – орындалды, 1 – рұқсат жоқ не мүмкін болмады, 2 – қате жазылды.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 және тағы %2</translation>
    </message>
    <message>
        <source>There is no article “%1”; the library has none yet.</source>
        <translation>«%1» мақаласы жоқ; кітапханада әлі мақала жоқ.</translation>
    </message>
    <message>
        <source>There is no article “%1”. There are: %2</source>
        <translation>«%1» мақаласы жоқ. Барлары: %2</translation>
    </message>
    <message>
        <source>%1, whose login is “%2”, is inactive. A chief editor can make them active again.</source>
        <translation>Логині «%2» адам (%1) белсенді емес. Бас редактор оны қайта белсенді ете алады.</translation>
    </message>
    <message>
        <source>There is nobody with the login “%1”. There are: %2</source>
        <translation>«%1» логині ешкімде жоқ. Барлары: %2</translation>
    </message>
    <message>
        <source>There is no section “%1”. There are: %2</source>
        <translation>«%1» айдары жоқ. Барлары: %2</translation>
    </message>
    <message>
        <source>“%1” begins the id of more than one article: %2</source>
        <translation>Бірнеше мақаланың идентификаторы «%1» таңбаларынан басталады: %2</translation>
    </message>
    <message>
        <source>the library&apos;s folder; without it the current folder if it is a library, else tilshi/library among your data files</source>
        <translation>кітапхананың бумасы; көрсетілмесе, ағымдағы бума (ол кітапхана болса), әйтпесе деректеріңіздің ішіндегі tilshi/library</translation>
    </message>
    <message>
        <source>the person who acts; without it the owner of the folder, but for the verbs of the workflow, which need it</source>
        <translation>әрекет ететін адам; көрсетілмесе – буманың иесі, бірақ жұмыс барысының пәрмендері үшін міндетті</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>жауап JSON түрінде</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>осы мәтін</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>бағдарламаның нұсқасы</translation>
    </message>
    <message>
        <source>fills the new library with a sample newsroom</source>
        <translation>жаңа кітапхананы үлгі редакциямен толтырады</translation>
    </message>
    <message>
        <source>a section&apos;s name or slug</source>
        <translation>айдардың аты не URL атауы</translation>
    </message>
    <message>
        <source>draft, submitted, returned, approved, scheduled, published, withdrawn or trash</source>
        <translation>күйі: draft, submitted, returned, approved, scheduled, published, withdrawn, trash</translation>
    </message>
    <message>
        <source>why; kept in the history</source>
        <translation>себебі; тарихта сақталады</translation>
    </message>
    <message>
        <source>the minute, on the newsroom&apos;s clock</source>
        <translation>минуты, редакция уақытымен</translation>
    </message>
    <message>
        <source>correction, update or silent</source>
        <translation>түрі: correction, update, silent</translation>
    </message>
    <message>
        <source>what the readers are told; a correction and an update need it</source>
        <translation>оқырманға айтылатын сөз; түзету мен жаңарту үшін міндетті</translation>
    </message>
    <message>
        <source>this minute of the newsroom&apos;s clock in place of the present one; the history says so</source>
        <translation>қазіргі минуттың орнына редакция уақытының осы минуты; бұл тарихта жазылады</translation>
    </message>
    <message>
        <source>Approves a submitted article, as an editor who did not write it.</source>
        <translation>Тексеруге жіберілген мақаланы оны жазбаған редактор ретінде мақұлдайды.</translation>
    </message>
    <message>
        <source>The publish checklist must pass. What is approved is this version; any later edit ends the approval.</source>
        <translation>Жариялау тексерісінен өтуі керек. Дәл осы нұсқа мақұлданады; кейінгі кез келген өңдеу мақұлдауды тоқтатады.</translation>
    </message>
    <message>
        <source>A checked copy of the library: %1</source>
        <translation>Кітапхананың тексерілген көшірмесі: %1</translation>
    </message>
    <message>
        <source>Copies the whole library into one file, also while others write.</source>
        <translation>Бүкіл кітапхананы бір файлға көшіреді, басқалар жазып жатса да.</translation>
    </message>
    <message>
        <source>Takes a submitted article for review, as an editor.</source>
        <translation>Жіберілген мақаланы редактор ретінде тексеруге алады.</translation>
    </message>
    <message>
        <source>name the file with the new text: --from FILE</source>
        <translation>жаңа мәтіні бар файлды көрсетіңіз: --from FILE</translation>
    </message>
    <message>
        <source>The approval has ended with this edit; the article has to be approved again.</source>
        <translation>Бұл өңдеу мақұлдауды тоқтатты; мақаланы қайта мақұлдау керек.</translation>
    </message>
    <message>
        <source>Puts a file&apos;s text in place of an article&apos;s, as a new version.</source>
        <translation>Мақала мәтінінің орнына файл мәтінін жаңа нұсқа етіп қояды.</translation>
    </message>
    <message>
        <source>Takes headline, dateline and text as import does. An approval and a minute on the schedule end with it: an owner&apos;s article is a draft again, an editor&apos;s edit leaves it submitted.</source>
        <translation>Тақырыпты, орны мен күнін және мәтінді импорттағыдай алады. Мақұлдау мен жоспарланған минут тоқтайды: иесі өңдесе, мақала қайтадан қаралама болады, редактор өңдесе, тексеруде қалады.</translation>
    </message>
    <message>
        <source>name the file to write: --to FILE.html</source>
        <translation>жазылатын файлды көрсетіңіз: --to FILE.html</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Жазылды: %1</translation>
    </message>
    <message>
        <source>Writes an article as one page that needs no other file.</source>
        <translation>Мақаланы басқа файлды қажет етпейтін бір бет етіп жазады.</translation>
    </message>
    <message>
        <source>The text is the one the desk works on, published or not. What is not approved says so over its text. The ending of the name says the form: %1. Another name gets the first of them.</source>
        <translation>Мәтін – редакция жұмыс істеп жатқан нұсқа, жарияланған-жарияланбағанына қарамастан. Мақұлданбаған мәтіннің үстіне «Қаралама» деп жазылады. Файл пішімі атының соңынан белгілі: %1. Басқаша аяқталса, соңына біріншісі қосылады.</translation>
    </message>
    <message>
        <source>Tells what was done with an article, by whom and when.</source>
        <translation>Мақалаға кім, қашан, не істегенін айтады.</translation>
    </message>
    <message>
        <source>Makes a draft of each article and prints its id.</source>
        <translation>Әр мақаладан қаралама жасап, идентификаторын шығарады.</translation>
    </message>
    <message>
        <source>A new library: %1</source>
        <translation>Жаңа кітапхана: %1</translation>
    </message>
    <message>
        <source>Makes a new library with six sections, and you as its chief editor.</source>
        <translation>Алты айдары бар жаңа кітапхана жасайды, бас редакторы – сіз.</translation>
    </message>
    <message>
        <source>A folder that is a library already is left as it is. With --sample the library has people, articles and a site to look at.</source>
        <translation>Кітапхана болып тұрған бума өзгеріссіз қалады. --sample берілсе, кітапханада адамдар, мақалалар және көруге болатын сайт болады.</translation>
    </message>
    <message>
        <source>there is no state %1; there are: %2</source>
        <translation>%1 деген күй жоқ; барлары: %2</translation>
    </message>
    <message>
        <source>Lists the articles, the last changed first.</source>
        <translation>Мақалаларды тізеді, соңғы өзгертілгені – бірінші.</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>енді белсенді емес</translation>
    </message>
    <message>
        <source>there is no role %1; there are: %2</source>
        <translation>%1 деген рөл жоқ; барлары: %2</translation>
    </message>
    <message>
        <source>“%1” is no login; take 1 to 32 of a-z 0-9 . _ -</source>
        <translation>«%1» логинге жарамайды; a-z 0-9 . _ - ішінен 1–32 таңба алыңыз</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Адамның аты болуы керек.</translation>
    </message>
    <message>
        <source>Added: %1, %2</source>
        <translation>Қосылды: %1, %2</translation>
    </message>
    <message>
        <source>Publishes an approved or scheduled article now.</source>
        <translation>Мақұлданған не жоспарланған мақаланы қазір жариялайды.</translation>
    </message>
    <message>
        <source>The pages are written and read back first; if that fails, the site and the article stay as they were.</source>
        <translation>Алдымен беттер жазылып, қайта оқылады; бұл мүмкін болмаса, сайт пен мақала бұрынғы күйінде қалады.</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Жарияланды: %1</translation>
    </message>
    <message>
        <source>Not published: %1 – %2</source>
        <translation>Жарияланбады: %1 – %2</translation>
    </message>
    <message>
        <source>Too late to publish by itself: %1, by %2 min; publish it, set another time or take it off the schedule.</source>
        <translation>Өздігінен жариялауға кеш: %1, %2 мин кешікті; жариялаңыз, басқа уақыт қойыңыз немесе жоспардан алыңыз.</translation>
    </message>
    <message>
        <source>Publishes every scheduled article whose minute has come.</source>
        <translation>Минуты келген жоспарланған мақалалардың бәрін жариялайды.</translation>
    </message>
    <message>
        <source>Takes a submitted article back, while no editor has claimed it.</source>
        <translation>Жіберілген мақаланы редактор алмай тұрғанда кері қайтарып алады.</translation>
    </message>
    <message>
        <source>Makes a withdrawn article a draft again, as the chief editor.</source>
        <translation>Жарияланымнан алынған мақаланы бас редактор ретінде қайтадан қаралама етеді.</translation>
    </message>
    <message>
        <source>Gives an article back to its owner, with a reason.</source>
        <translation>Мақаланы себебін айтып иесіне қайтарады.</translation>
    </message>
    <message>
        <source>say what it is: --kind correction|update|silent</source>
        <translation>түрін көрсетіңіз: --kind correction|update|silent</translation>
    </message>
    <message>
        <source>Begins a new version of a published article.</source>
        <translation>Жарияланған мақаланың жаңа нұсқасын бастайды.</translation>
    </message>
    <message>
        <source>The site keeps the old one until the new one is approved and published. Readers are told the note, unless it is silent.</source>
        <translation>Жаңасы мақұлданып, жарияланғанша сайтта ескісі тұрады. Өзгеріс елеусіз болмаса, ескерту оқырманға көрсетіледі.</translation>
    </message>
    <message>
        <source>say when: --at &quot;YYYY-MM-DD HH:MM&quot;</source>
        <translation>уақытын көрсетіңіз: --at &quot;YYYY-MM-DD HH:MM&quot;</translation>
    </message>
    <message>
        <source>Sets the minute at which an approved article is published.</source>
        <translation>Мақұлданған мақала жарияланатын минутты белгілейді.</translation>
    </message>
    <message>
        <source>The minute is one of the newsroom&apos;s own zone, whatever this computer&apos;s. A scheduled article is given another minute.</source>
        <translation>Минут – компьютердің емес, редакцияның уақыт белдеуімен. Жоспарланған мақалаға басқа минут беріледі.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>жасырын</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2</source>
        <translation>«%1» деген баптау жоқ. Барлары: %2</translation>
    </message>
    <message>
        <source>This computer knows no time zone “%1”; names are like Asia/Almaty.</source>
        <translation>Бұл компьютер «%1» уақыт белдеуін білмейді; аты мынадай болады: Asia/Almaty.</translation>
    </message>
    <message>
        <source>Shows or changes what the newsroom has decided for all.</source>
        <translation>Редакцияның барлығына ортақ баптауларын көрсетеді не өзгертеді.</translation>
    </message>
    <message>
        <source>For logo and shareImage the value is an image file, which is copied into the library; an empty value takes it away.</source>
        <translation>logo мен shareImage үшін мән – кітапханаға көшірілетін сурет файлы; бос мән суретті алып тастайды.</translation>
    </message>
    <message>
        <source>Shows an article: where it stands, and its text.</source>
        <translation>Мақаланы көрсетеді: күйі мен мәтіні.</translation>
    </message>
    <message>
        <source>The text is the newest that was kept. Where that is not a version yet, workingCopy is true, and sha256 is the text&apos;s own.</source>
        <translation>Мәтін – соңғы сақталғаны. Ол әлі нұсқа болмаса, workingCopy мәні true болады, ал sha256 – осы мәтіндікі.</translation>
    </message>
    <message>
        <source>%1 – files: %2, written: %3, removed: %4</source>
        <translation>%1 – файлдар: %2, жазылғаны: %3, жойылғаны: %4</translation>
    </message>
    <message>
        <source>name the folder to write: --to DIR</source>
        <translation>жазылатын буманы көрсетіңіз: --to DIR</translation>
    </message>
    <message>
        <source>Writes the whole site into a folder, as far as it differs.</source>
        <translation>Бүкіл сайтты бумаға жазады, тек өзгергенін.</translation>
    </message>
    <message>
        <source>The site has the articles that are live, and nothing else; files that Tilshi did not write are left alone.</source>
        <translation>Сайтта тек жарияланып тұрған мақалалар болады; Tilshi жазбаған файлдарға тиіспейді.</translation>
    </message>
    <message>
        <source>Hands a draft in for review.</source>
        <translation>Қаралама мақаланы тексеруге жібереді.</translation>
    </message>
    <message>
        <source>The owner or an editor may, if it has a headline, a section and no word that mixes Latin and Cyrillic letters.</source>
        <translation>Тақырыбы мен айдары болса және сөздерінде латын мен кирилл әріптері араласпаса, иесі не редактор жібере алады.</translation>
    </message>
    <message>
        <source>Puts an article that is neither live nor scheduled into the trash.</source>
        <translation>Сайтта тұрмаған әрі жоспарланбаған мақаланы себетке жібереді.</translation>
    </message>
    <message>
        <source>Takes an article off the schedule; it stays approved.</source>
        <translation>Мақаланы жоспардан алады; мақұлдауы сақталады.</translation>
    </message>
    <message>
        <source>Takes an article out of the trash.</source>
        <translation>Мақаланы себеттен шығарады.</translation>
    </message>
    <message>
        <source>Articles: %1, versions: %2, acts: %3, problems: %4</source>
        <translation>Мақалалар: %1, нұсқалар: %2, әрекеттер: %3, мәселелер: %4</translation>
    </message>
    <message>
        <source>The library is damaged: %1 – restore it from a backup.</source>
        <translation>Кітапхана бүлінген: %1 – сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Reads the whole library and its history and says if it is sound.</source>
        <translation>Бүкіл кітапхана мен оның тарихын оқып, бүтін екенін айтады.</translation>
    </message>
    <message>
        <source>Takes a published article off the site, as the chief editor.</source>
        <translation>Жарияланған мақаланы бас редактор ретінде сайттан алады.</translation>
    </message>
    <message>
        <source>There is no file “%1”, and it is no article&apos;s id.</source>
        <translation>«%1» файлы жоқ, бұл мақала идентификаторы да емес.</translation>
    </message>
    <message>
        <source>Words to look at: %1</source>
        <translation>Қарайтын сөздер: %1</translation>
    </message>
    <message>
        <source>There is no Kazakh dictionary on this computer; install hunspell-kk.</source>
        <translation>Бұл компьютерде қазақ сөздігі жоқ; hunspell-kk дестесін орнатыңыз.</translation>
    </message>
    <message>
        <source>Names the words of an article or a file that should be looked at.</source>
        <translation>Мақаланың не файлдың қарап шығу керек сөздерін атайды.</translation>
    </message>
    <message>
        <source>There is no library in “%1”; make one with “tilshi-cli init”, or name another with --library.</source>
        <translation>«%1» ішінде кітапхана жоқ; «tilshi-cli init» арқылы жаңасын жасаңыз не --library арқылы басқасын көрсетіңіз.</translation>
    </message>
    <message>
        <source>letter (U+0621) or high (U+0674); letter if not given</source>
        <translation>letter (U+0621) не high (U+0674); берілмесе – letter</translation>
    </message>
    <message>
        <source>in Arabic script: european, arabic or persian; european if not given</source>
        <translation>төте жазудағы цифрлар: european, arabic не persian; берілмесе – european</translation>
    </message>
    <message>
        <source>Makes a web address&apos;s part of each line of standard input or a file.</source>
        <translation>Стандартты енгізудің не файлдың әр жолынан веб-адрес бөлігін жасайды.</translation>
    </message>
    <message>
        <source>Each of the 42 letters has its fixed Latin one: ә a, ғ g, қ q, ұ u. Lines with nothing in them are left out. It needs no library.</source>
        <translation>42 әріптің әрқайсысының тұрақты латын әрпі бар: ә – a, ғ – g, қ – q, ұ – u. Бос жолдар қалдырылады. Кітапхана керек емес.</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 мәні мыналардың бірі: %2</translation>
    </message>
    <message>
        <source>Writes a Kazakh text of standard input or a file in another script.</source>
        <translation>Стандартты енгізудегі не файлдағы қазақша мәтінді басқа жазумен жазады.</translation>
    </message>
    <message>
        <source>--to is latn (the alphabet of 2021, also without --to), latn2018 or arab. Links, e-mail addresses, #hashtags, @names, Latin words and lines without a Cyrillic letter stay as they are. A line in Arabic letters that would begin from the left has a mark (U+200F) before it; in JSON direction says rtl. It needs no library.</source>
        <translation>--to мәні: latn (2021 жылғы әліпби, --to берілмесе де), latn2018 не arab. Сілтемелер, эл. пошта адрестері, #хештегтер, @есімдер, латын сөздері және кирилл әрпі жоқ жолдар сол күйінде қалады. Араб әріптерімен жазылған, бірақ солдан басталып кететін жолдың алдына белгі (U+200F) қойылады; JSON-да direction мәні rtl болады. Кітапхана керек емес.</translation>
    </message>
    <message>
        <source>the word that it is inflected like; - for none; without it one is proposed</source>
        <translation>қай сөзше түрленетіні; - түрленбейді деген сөз; берілмесе, үлгі ұсынылады</translation>
    </message>
    <message>
        <source>the person&apos;s own words, not the newsroom&apos;s</source>
        <translation>редакцияның емес, адамның өз сөздері</translation>
    </message>
    <message>
        <source>Findings are no failure: the exit code is 0. A file needs no library; with --library its words are known. In JSON a kind is misspelling, missing-letters, mixed-script, ending, unknown-name, repeated-word, split-word, typography, punctuation, grammar, capital or style, each with its rule and a reason, and start and length count UTF-16 units of text, which stands beside the findings: a plain file&apos;s own text, or a page&apos;s or an article&apos;s kicker, headline, lead and paragraphs with an empty line between.</source>
        <translation>Табылған қателер сәтсіздік емес: шығу коды 0. Файлға кітапхана керек емес; --library берілсе, оның сөздері де ескеріледі. JSON ішінде түрі misspelling, missing-letters, mixed-script, ending, unknown-name, repeated-word, split-word, typography, punctuation, grammar, capital не style болады, қасында ережесі мен себебі тұрады, ал start пен length мәндері табылғандардың қасындағы мәтіннің UTF-16 бірліктерімен саналады: ол – жай файлдың өз мәтіні не веб-беттің немесе мақаланың тақырып үсті, тақырыбы, лиді мен абзацтары, араларында бос жол.</translation>
    </message>
    <message>
        <source>Checks the words of standard input as “ispell -a” does, for editors.</source>
        <translation>Стандартты кірістегі сөздерді «ispell -a» сияқты тексереді; мәтін редакторларына арналған.</translation>
    </message>
    <message>
        <source>After a banner each line is answered at once: a line for each of its words and an empty one. * is a known word, &amp; one with suggestions, # one without. ^ before a line keeps it from being a command. Needs no library; with --library its words are known.</source>
        <translation>Сәлемдесу жолынан кейін әр жолға бірден жауап беріледі: әр сөзіне бір жол, соңында бос жол. * – белгілі сөз, &amp; – ұсыныстары бар сөз, # – ұсынысы жоқ сөз. Жол басында ^ белгісі тұрса, жол пәрмен деп түсінілмейді. Кітапхана керек емес; --library берілсе, оның сөздері де ескеріледі.</translation>
    </message>
    <message>
        <source>The dictionary has no word “%1” to inflect others like.</source>
        <translation>Сөздікте үлгі болатын «%1» сөзі жоқ.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Қосылды: %1</translation>
    </message>
    <message>
        <source>Added: %1, inflected like: %2</source>
        <translation>Қосылды: %1, түрленуінің үлгісі: %2</translation>
    </message>
    <message>
        <source>Words added: %1</source>
        <translation>Қосылған сөздер: %1</translation>
    </message>
    <message>
        <source>The words that are accepted beside the dictionary, the newsroom&apos;s or one&apos;s own.</source>
        <translation>Сөздікке қоса қабылданатын сөздер: редакциянікі не өзіңіздікі.</translation>
    </message>
    <message>
        <source>A word is accepted in every form that its model has. A file has a line for each word, and behind a stroke its model: хаб/бет.</source>
        <translation>Сөз үлгісінің барлық тұлғасында қабылданады. Файлда әр сөзге бір жол, қиғаш сызықтан кейін үлгісі тұрады: хаб/бет.</translation>
    </message>
    <message>
        <source>Changed: %1, %2</source>
        <translation>Өзгертілді: %1, %2</translation>
    </message>
    <message>
        <source>Lists, adds or changes the newsroom&apos;s people, or tells who did that.</source>
        <translation>Редакция адамдарын тізеді, қосады не өзгертеді немесе мұны кім істегенін айтады.</translation>
    </message>
    <message>
        <source>ROLE is journalist, editor or chief. Whoever is off keeps their articles and does not sign in. The history also has sections, settings and the newsroom&apos;s words.</source>
        <translation>ROLE: journalist, editor не chief. Белсенді емес адамның мақалалары қалады, бірақ өзі жүйеге кірмейді. Тарихта айдарлар, баптаулар және редакция сөздері де бар.</translation>
    </message>
    <message>
        <source>Lists the sections in their order, name and slug, or changes them.</source>
        <translation>Айдарларды ретімен тізеді (аты және URL атауы) немесе өзгертеді.</translation>
    </message>
    <message>
        <source>A section that articles stand in stays.</source>
        <translation>Мақаласы бар айдар қалады.</translation>
    </message>
    <message>
        <source>The first acts, up to %1, are older than the ledger: of that time only texts, states, approvals and slots can be checked.</source>
        <translation>Алғашқы әрекеттер тізілімнен бұрын жасалған (саны: %1): ол кездегі мәтіндерді, күйлерді, мақұлдаулар мен жариялау уақыттарын ғана тексеруге болады.</translation>
    </message>
    <message>
        <source>The copy was made, but without pictures that are gone or changed: %1.</source>
        <translation>Көшірме жасалды, бірақ онда жоғалған немесе өзгертілген суреттер жоқ: %1.</translation>
    </message>
    <message>
        <source>The current folder was removed; change to another one.</source>
        <translation>Ағымдағы бума жойылған; басқасына өтіңіз.</translation>
    </message>
    <message>
        <source>“%1” is not in UTF-8; give the file another name, such as with convmv</source>
        <translation>«%1» UTF-8 кодтамасында емес; файлға басқа ат беріңіз, мысалы, convmv арқылы</translation>
    </message>
    <message>
        <source>the name to write to is empty</source>
        <translation>жазылатын файлдың не буманың аты бос</translation>
    </message>
    <message>
        <source>The name “%1” is not in UTF-8. Nothing was written; rename the folder or choose another.</source>
        <translation>«%1» атауы UTF-8 кодтамасында емес. Ештеңе жазылмады; буманың атын өзгертіңіз немесе басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The current folder is not there any more. Nothing was written; go to another, or give “%1” with its whole path.</source>
        <translation>Ағымдағы бума енді жоқ. Ештеңе жазылмады; басқа бумаға өтіңіз немесе «%1» атауын толық жолымен көрсетіңіз.</translation>
    </message>
    <message>
        <source>The time is set by hand: %1. What comes out now is logged as published by %2.</source>
        <translation>Уақыт қолмен қойылды: %1. Енді шыққанның бәрі журналға осы адам жариялаған деп жазылады: %2.</translation>
    </message>
    <message>
        <source>For a timer: run it every minute. Articles later than the newsroom&apos;s graceMinutes are named and left to a person. Two runs at once publish an article once. Only an editor sets the time by hand, with --now, and is logged as who published.</source>
        <translation>Таймер үшін: минут сайын іске қосыңыз. Редакцияның graceMinutes мәнінен көп кешіккен мақалалар аталып, адамның шешіміне қалдырылады. Қатар екі рет іске қосылса да, мақала бір рет қана жарияланады. Уақытты --now арқылы қолмен тек редактор қояды, журналға жариялаған адам ретінде сол жазылады.</translation>
    </message>
    <message>
        <source>“%1” is a drawing, which no network shows beside a link. Nothing was changed; choose a JPEG or PNG.</source>
        <translation>«%1» – сызба, оны ешбір желі сілтеменің жанында көрсетпейді. Ештеңе өзгерген жоқ; JPEG не PNG таңдаңыз.</translation>
    </message>
    <message>
        <source>the encoding that texts are read by, such as KZ-1048, windows-1251 or UTF-8, with its letters as they are; documents have their own</source>
        <translation>мәтін файлдары оқылатын кодтама, мысалы KZ-1048, windows-1251 не UTF-8; әріптері түзетілмейді; құжаттардың кодтамасы өзінде</translation>
    </message>
    <message>
        <source>of saved web pages all that a reader saw, not the article alone</source>
        <translation>сақталған веб-беттің мақаласын ғана емес, оқырман көргеннің бәрін алу</translation>
    </message>
    <message>
        <source>there is no encoding %1</source>
        <translation>мұндай кодтама жоқ: %1</translation>
    </message>
    <message>
        <source>With --encoding %1 it would read: %2</source>
        <translation>--encoding %1 берілсе, былай оқылады: %2</translation>
    </message>
    <message>
        <source>DOCX, ODT, RTF, DOC (where LibreOffice, antiword or catdoc is installed), HTML, MHT, EML, Markdown, plain text; exports of WordPress and Telegram, which may hold several articles. Standard output has the ids, one a line; standard error says what was recognised and what was left out, and, where an encoding was guessed, which and how others would read. - is standard input. If one file can&apos;t be read, none is imported.</source>
        <translation>DOCX, ODT, RTF, DOC (LibreOffice, antiword не catdoc орнатылған болса), HTML, MHT, EML, Markdown, қарапайым мәтін; WordPress пен Telegram экспорты, онда бірнеше мақала болуы мүмкін. Стандартты шығысқа идентификаторлар жазылады, әр жолға біреуден; не танылғаны мен не алынбағаны, ал кодтама болжалса, қайсысы алынғаны мен басқаларымен қалай оқылатыны қателер шығысына жазылады. «-» – стандартты енгізу. Бір файл оқылмаса, ешқайсысы импортталмайды.</translation>
    </message>
    <message>
        <source>the words that the comment is about, as they stand</source>
        <translation>пікір айтылатын сөздер, мәтінде тұрғанындай</translation>
    </message>
    <message>
        <source>the article is not approved before this is resolved</source>
        <translation>мұны шешпейінше мақала мақұлданбайды</translation>
    </message>
    <message>
        <source>the number or id of the comment that this replies to</source>
        <translation>жауап берілетін пікірдің нөмірі не идентификаторы</translation>
    </message>
    <message>
        <source>how long the lock lasts; 10 if not given</source>
        <translation>құлып неше минут тұрады; айтылмаса – 10</translation>
    </message>
    <message>
        <source>takes the lock from whoever has it, and keeps their text as a version</source>
        <translation>құлыпты басқадан алады, оның мәтіні нұсқа болып сақталады</translation>
    </message>
    <message>
        <source>the byline: names in their order, with commas between them</source>
        <translation>авторлары: есімдер өз ретімен, үтірмен бөлінеді</translation>
    </message>
    <message>
        <source>the tags, with commas between them</source>
        <translation>тегтер, үтірмен бөлінеді</translation>
    </message>
    <message>
        <source>the article&apos;s part of its web address</source>
        <translation>мақаланың веб-адрестегі бөлігі</translation>
    </message>
    <message>
        <source>the minute before which it is not published, on the newsroom&apos;s clock</source>
        <translation>осы минутқа дейін жарияланбайды, редакция сағаты бойынша</translation>
    </message>
    <message>
        <source>the person whose article it is to be</source>
        <translation>мақала кімдікі болатыны</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>кедергі</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>шешілген</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>өзгертілген</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>жойылған</translation>
    </message>
    <message>
        <source>“%1”, gone from the text</source>
        <translation>«%1», мәтіннен жойылған</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>«%1» туралы</translation>
    </message>
    <message>
        <source>The article has no comment “%1”; “tilshi-cli comments” shows those that it has, with their numbers.</source>
        <translation>Мақалада «%1» пікірі жоқ; бар пікірлер мен олардың нөмірлерін «tilshi-cli comments» көрсетеді.</translation>
    </message>
    <message>
        <source>“%1” does not stand in the article. Nothing was written; name words of one paragraph as they are.</source>
        <translation>Мақалада «%1» деген сөздер жоқ. Ештеңе жазылған жоқ; бір абзацтағы сөздерді дәл тұрғанындай көрсетіңіз.</translation>
    </message>
    <message>
        <source>a reply has no words of its own and does not block</source>
        <translation>жауаптың өз сөздері болмайды, кедергі де келтірмейді</translation>
    </message>
    <message>
        <source>Comment %1 added</source>
        <translation>%1-пікір қосылды</translation>
    </message>
    <message>
        <source>Says something about an article or words of it.</source>
        <translation>Мақала не оның сөздері туралы пікір жазады.</translation>
    </message>
    <message>
        <source>The words are those of one paragraph as they stand in the newest text, and the comment stays with them when the text changes. A blocking comment has to be resolved before the article can be approved. @login names a person.</source>
        <translation>Сөздер – ең соңғы мәтіннің бір абзацындағы сөздер, пікір мәтін өзгерсе де солармен бірге қалады. Кедергі пікір шешілмейінше мақала мақұлданбайды. Адам @логин деп аталады.</translation>
    </message>
    <message>
        <source>Shows what was said about an article.</source>
        <translation>Мақала туралы жазылған пікірлерді көрсетеді.</translation>
    </message>
    <message>
        <source>The number before each comment is what --reply-to, resolve and reopen-comment take; a comment&apos;s id does as well.</source>
        <translation>Әр пікірдің алдындағы нөмірді --reply-to, resolve және reopen-comment қабылдайды; пікірдің идентификаторы да жарайды.</translation>
    </message>
    <message>
        <source>That is a reply; name the comment that it replies to.</source>
        <translation>Бұл – жауап; ол жауап беретін пікірді көрсетіңіз.</translation>
    </message>
    <message>
        <source>Marks a comment as resolved.</source>
        <translation>Пікірді шешілді деп белгілейді.</translation>
    </message>
    <message>
        <source>Opens a resolved comment again.</source>
        <translation>Шешілген пікірді қайта ашады.</translation>
    </message>
    <message>
        <source>--minutes takes a number from 1 to %1</source>
        <translation>--minutes 1 мен %1 арасындағы санды қабылдайды</translation>
    </message>
    <message>
        <source>What %1 had typed was kept as version %2.</source>
        <translation>%1 жазғаны %2-нұсқа болып сақталды.</translation>
    </message>
    <message>
        <source>Nobody else can change the text until %1.</source>
        <translation>Басқа ешкім мәтінді мына уақытқа дейін өзгерте алмайды: %1.</translation>
    </message>
    <message>
        <source>Keeps others from changing an article&apos;s text for a time.</source>
        <translation>Басқаларға мақала мәтінін біраз уақыт өзгерттірмейді.</translation>
    </message>
    <message>
        <source>Others can still read, comment and decide. A lock ends after 10 minutes unless --minutes says otherwise or lock is called again. With --take-over the text that its holder has typed becomes a version first.</source>
        <translation>Басқалар оқи, пікір жаза, шешім қабылдай алады. --minutes басқаша айтпаса не lock қайта шақырылмаса, құлып 10 минуттан кейін ашылады. --take-over берілсе, құлып иесінің жазғаны алдымен нұсқа болып сақталады.</translation>
    </message>
    <message>
        <source>Lets others change an article&apos;s text again.</source>
        <translation>Басқаларға мақала мәтінін қайта өзгертуге рұқсат береді.</translation>
    </message>
    <message>
        <source>The article has been published at its address, which stays: the slug is not changed. Nothing was written.</source>
        <translation>Мақала өз адресінде жарияланған, ол адрес өзгермейді. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Changes what is known of an article beside its text.</source>
        <translation>Мақаланың мәтінінен басқа деректерін өзгертеді.</translation>
    </message>
    <message>
        <source>What is not named stays; a hyphen takes it away. The slug of a published article stays, and only the chief editor changes an owner.</source>
        <translation>Аталмағаны қалады; дефис алып тастайды. Жарияланған мақаланың URL атауы өзгермейді, ал иесін бас редактор ғана өзгертеді.</translation>
    </message>
    <message>
        <source>“%1” is no number of a version</source>
        <translation>«%1» – нұсқаның нөмірі емес</translation>
    </message>
    <message>
        <source>There is no version %1; the newest is %2.</source>
        <translation>%1-нұсқа жоқ; ең жаңасы – %2-нұсқа.</translation>
    </message>
    <message>
        <source>on the site</source>
        <translation>сайтта</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>мақұлданған</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>сөз: %1</translation>
    </message>
    <message>
        <source>Lists an article&apos;s versions, the newest first.</source>
        <translation>Мақаланың нұсқаларын тізеді, ең жаңасы бірінші.</translation>
    </message>
    <message>
        <source>Version %1 has the text of version %2.</source>
        <translation>%2-нұсқаның мәтіні енді %1-нұсқа болды.</translation>
    </message>
    <message>
        <source>The article has the text of version %1 already.</source>
        <translation>Мақалада %1-нұсқаның мәтіні тұр.</translation>
    </message>
    <message>
        <source>Puts an earlier version&apos;s text in place of an article&apos;s, as a new version.</source>
        <translation>Мақаланың мәтінін бұрынғы нұсқадағымен ауыстырып, жаңа нұсқа жасайды.</translation>
    </message>
    <message>
        <source>Whoever may edit the article may, and as with any edit an approval and a minute on the schedule end. No version is taken away.</source>
        <translation>Мақаланы өңдей алатын адам істей алады; кез келген өңдеудегідей, мақұлдау мен жоспардағы уақыт күшін жояды. Бірде-бір нұсқа жойылмайды.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Айырмашылық жоқ.</translation>
    </message>
    <message>
        <source>Shows by words what became of version A in version B, or in the text as it is now.</source>
        <translation>A нұсқасының B нұсқасында немесе қазіргі мәтінде қалай өзгергенін сөз бойынша көрсетеді.</translation>
    </message>
    <message>
        <source>Words that went stand in [-…-], words that came in {+…+}, coloured on a terminal; paragraphs that are the same are left out. With --json it is an array in reading order of {kind, field, block, before, after}: kind is same, insert, delete, replace, move or format, block the paragraph&apos;s number in the later text, or in the earlier one where it is gone.</source>
        <translation>Кеткен сөздер [-…-], қосылғандары {+…+} ішінде тұрады, терминалда түрлі түсті; өзгермеген абзацтар көрсетілмейді. --json берілсе, оқу ретімен {kind, field, block, before, after} тізімі шығады: kind – same, insert, delete, replace, move не format, block – абзацтың кейінгі мәтіндегі нөмірі, ал онда жоқ болса, бұрынғы мәтіндегі нөмірі.</translation>
    </message>
    <message>
        <source>Paragraph %1 of the earlier text</source>
        <translation>Бұрынғы мәтіннің %1-абзацы</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>%1-абзац</translation>
    </message>
    <message>
        <source>%1, moved from %2</source>
        <translation>%1, бұрынғы орны: %2</translation>
    </message>
    <message>
        <source>The first row is the head now.</source>
        <translation>Бірінші жол енді кесте басы.</translation>
    </message>
    <message>
        <source>The first row is no head now.</source>
        <translation>Бірінші жол енді кесте басы емес.</translation>
    </message>
    <message>
        <source>the file with the new text; - for standard input; for search the first day, YYYY-MM-DD</source>
        <translation>жаңа мәтіні бар файл; «-» – стандартты енгізу; search үшін бірінші күні, ЖЖЖЖ-АА-КК</translation>
    </message>
    <message>
        <source>Lists the articles in which all the words stand, each with a sentence of them.</source>
        <translation>Барлық сөз кездесетін мақалаларды тізеді, әрқайсысының бір сөйлемімен.</translation>
    </message>
    <message>
        <source>The beginnings of words will do, and so will plain letters in place of Kazakh ones: казакстан finds Қазақстанның. A day is that on which an article was published, or else changed last.</source>
        <translation>Сөздің басы да, қазақ әріптерінің орнына жай әріптер де жарайды: «казакстан» деп «Қазақстанның» табылады. Күн – мақала жарияланған, жарияланбаса соңғы өзгертілген күні.</translation>
    </message>
    <message>
        <source>the file or folder to write; for translit the script, for search the last day, YYYY-MM-DD</source>
        <translation>жазылатын файл не бума; translit үшін – жазу; search үшін соңғы күні, ЖЖЖЖ-АА-КК</translation>
    </message>
    <message>
        <source>who owns an article or is in its byline</source>
        <translation>мақаланың иесі немесе авторларының бірі</translation>
    </message>
    <message>
        <source>%1 is no day: write it as YYYY-MM-DD</source>
        <translation>%1 – күн емес: ЖЖЖЖ-АА-КК түрінде жазыңыз</translation>
    </message>
    <message>
        <source>name words to search for, or one of the options</source>
        <translation>іздейтін сөздерді немесе параметрлердің бірін жазыңыз</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>not possible here now</source>
        <translation>қазір бұл жерде мүмкін емес</translation>
    </message>
</context>
<context>
    <name>LogVerbs</name>
    <message>
        <source>Submitted for review</source>
        <translation>Тексеруге жіберілді</translation>
    </message>
    <message>
        <source>Recalled from review</source>
        <translation>Тексеруден қайтарып алынды</translation>
    </message>
    <message>
        <source>Taken for review</source>
        <translation>Тексеруге алынды</translation>
    </message>
    <message>
        <source>Returned for revision</source>
        <translation>Түзетуге қайтарылды</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Мақұлданды</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Өңделді</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Жоспарланды</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Қайта жоспарланды</translation>
    </message>
    <message>
        <source>Taken off the schedule</source>
        <translation>Жоспардан алынды</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланды</translation>
    </message>
    <message>
        <source>Revision begun</source>
        <translation>Жаңа нұсқа басталды</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Жарияланымнан алынды</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Қайта ашылды</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>Себетке жіберілді</translation>
    </message>
    <message>
        <source>Restored from trash</source>
        <translation>Себеттен шығарылды</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Жасалды</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортталды</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Autosaved</source>
        <translation>Автоматты сақталды</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Қалпына келтірілді</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Түзетілді</translation>
    </message>
    <message>
        <source>Comment resolved</source>
        <translation>Пікір шешілді</translation>
    </message>
    <message>
        <source>Comment opened again</source>
        <translation>Пікір қайта ашылды</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Пікір қосылды</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Иесі ауысты</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Мәліметтері өзгертілді</translation>
    </message>
    <message>
        <source>Reply added</source>
        <translation>Пікірге жауап жазылды</translation>
    </message>
    <message>
        <source>Comment edited</source>
        <translation>Пікір өзгертілді</translation>
    </message>
    <message>
        <source>Comment removed</source>
        <translation>Пікір жойылды</translation>
    </message>
    <message>
        <source>Editing taken over</source>
        <translation>Өңдеу басқаға өтті</translation>
    </message>
    <message>
        <source>Version named</source>
        <translation>Нұсқаға атау берілді</translation>
    </message>
    <message>
        <source>Name of a version removed</source>
        <translation>Нұсқаның атауы алынды</translation>
    </message>
    <message>
        <source>Version %1 restored</source>
        <translation>%1-нұсқа қалпына келтірілді</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>a bracket is opened and not closed</source>
        <translation>ашылған жақша жабылмаған</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <translation>ашылмаған жақша жабылған</translation>
    </message>
    <message>
        <source>a set of letters is begun with [ and not ended with ]</source>
        <translation>әріптер жиыны [ белгісімен басталып, ] белгісімен аяқталмаған</translation>
    </message>
    <message>
        <source>there is nothing to repeat before *, + or ?</source>
        <translation>*, + немесе ? алдында қайталайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>nothing follows the \ at the end</source>
        <translation>соңындағы \ белгісінен кейін ештеңе жоқ</translation>
    </message>
    <message>
        <source>the range runs backwards</source>
        <translation>ауқым кері жазылған</translation>
    </message>
    <message>
        <source>what is looked behind for has no fixed length</source>
        <translation>алдынан ізделетін бөліктің ұзындығы тұрақты емес</translation>
    </message>
    <message>
        <source>it refers to a group that is not there</source>
        <translation>ол жоқ топқа сілтейді</translation>
    </message>
    <message>
        <source>that letter means nothing behind \</source>
        <translation>бұл әріптің \ белгісінен кейін мағынасы жоқ</translation>
    </message>
    <message>
        <source>it can&apos;t be understood</source>
        <translation>оны түсіну мүмкін емес</translation>
    </message>
    <message>
        <source>The expression is not right at character %1: %2.</source>
        <translation>Өрнек қате, таңба %1: %2.</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Characters: %1 / %2</source>
        <translation>Таңба: %1 / %2</translation>
    </message>
    <message>
        <source>Words: %1 / %2</source>
        <translation>Сөз: %1 / %2</translation>
    </message>
    <message>
        <source>Deadline: %1, it has passed</source>
        <translation>Соңғы мерзім: %1, өтіп кетті</translation>
    </message>
    <message>
        <source>Deadline: %1, %2 min left</source>
        <translation>Соңғы мерзім: %1, %2 мин қалды</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Getting started</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>The newsroom</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Қызмет көрсету</translation>
    </message>
</context>
<context>
    <name>HelpTables</name>
    <message>
        <source>Who may more may do the steps of the others too.</source>
        <translation>Бас редактор редактордың да барлық қадамын жасай алады.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>What has to hold</source>
        <translation>Шарты</translation>
    </message>
    <message>
        <source>A journalist does all this with articles of her own.</source>
        <translation>Тілші мұның бәрін тек өз мақаласымен жасайды.</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>submit</source>
        <translation>жіберу</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>қайтып алу</translation>
    </message>
    <message>
        <source>take for review</source>
        <translation>тексеруге алу</translation>
    </message>
    <message>
        <source>return</source>
        <translation>қайтару</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>мақұлдау</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>өңдеу</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>жоспарлау</translation>
    </message>
    <message>
        <source>reschedule</source>
        <translation>қайта жоспарлау</translation>
    </message>
    <message>
        <source>unschedule</source>
        <translation>жоспардан алу</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>жариялау</translation>
    </message>
    <message>
        <source>revise: the site keeps its text meanwhile</source>
        <translation>түзету бастау: сайттағы мәтін орнында қалады</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>жарияланымнан алу</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>қайта ашу</translation>
    </message>
    <message>
        <source>move to trash</source>
        <translation>себетке жіберу</translation>
    </message>
    <message>
        <source>restore from trash</source>
        <translation>себеттен шығару</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>себетте емес</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>себетте</translation>
    </message>
    <message>
        <source>on the site</source>
        <translation>сайтта</translation>
    </message>
    <message>
        <source>not on the site</source>
        <translation>сайтта емес</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>жоспарланбаған</translation>
    </message>
    <message>
        <source>under review: by an editor only</source>
        <translation>тексеруде тұрғанын тек редактор</translation>
    </message>
    <message>
        <source>one&apos;s own article</source>
        <translation>өз мақаласы</translation>
    </message>
    <message>
        <source>a journalist: one&apos;s own article</source>
        <translation>тілші – өз мақаласын</translation>
    </message>
    <message>
        <source>not one&apos;s own article</source>
        <translation>өз мақаласы емес</translation>
    </message>
    <message>
        <source>not one of its authors</source>
        <translation>авторларының бірі емес</translation>
    </message>
    <message>
        <source>not the writer of the note for the readers</source>
        <translation>оқырманға ескертуді өзі жазбаған</translation>
    </message>
    <message>
        <source>not the writer of most of what is new</source>
        <translation>жаңа мәтіннің көбін өзі жазбаған</translation>
    </message>
    <message>
        <source>no editor has taken it yet</source>
        <translation>редактор әлі алмаған</translation>
    </message>
    <message>
        <source>not taken by oneself yet</source>
        <translation>өзі әлі алмаған</translation>
    </message>
    <message>
        <source>a reason is given</source>
        <translation>себебі жазылған</translation>
    </message>
    <message>
        <source>a note for the readers, but for a typo</source>
        <translation>оқырманға ескерту жазылған (әріп қатесінен басқада)</translation>
    </message>
    <message>
        <source>there is a headline</source>
        <translation>тақырыбы бар</translation>
    </message>
    <message>
        <source>a section is chosen</source>
        <translation>айдары таңдалған</translation>
    </message>
    <message>
        <source>a language is chosen</source>
        <translation>тілі таңдалған</translation>
    </message>
    <message>
        <source>no word mixes two scripts</source>
        <translation>аралас әріпті сөз жоқ</translation>
    </message>
    <message>
        <source>every image has an alt text</source>
        <translation>әр суретінде балама мәтін бар</translation>
    </message>
    <message>
        <source>no blocking comment is open</source>
        <translation>ашық тұрған кедергі пікір жоқ</translation>
    </message>
    <message>
        <source>date and time are given</source>
        <translation>күні мен уақыты берілген</translation>
    </message>
    <message>
        <source>the time is still to come</source>
        <translation>уақыты әлі келмеген</translation>
    </message>
    <message>
        <source>not before the embargo&apos;s end</source>
        <translation>эмбарго біткеннен ерте емес</translation>
    </message>
    <message>
        <source>the embargo is over</source>
        <translation>эмбарго біткен</translation>
    </message>
    <message>
        <source>the text is as it was approved</source>
        <translation>мәтіні мақұлданған қалпында</translation>
    </message>
    <message>
        <source>by itself, on time</source>
        <translation>уақытында өзі</translation>
    </message>
    <message>
        <source>submit again</source>
        <translation>қайта жіберу</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Trash</source>
        <translation>Себет</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Айдар</translation>
    </message>
    <message>
        <source>You have no drafts. Press Ctrl+N to write an article, or drop a text file here.</source>
        <translation>Қараламаңыз жоқ. Мақала жазу үшін Ctrl+N пернелерін басыңыз немесе мәтіндік файлды осында тастаңыз.</translation>
    </message>
    <message>
        <source>No article has been returned to you.</source>
        <translation>Сізге қайтарылған мақала жоқ.</translation>
    </message>
    <message>
        <source>Nothing waits for review. Articles come here when their authors submit them.</source>
        <translation>Тексеруді күткен мақала жоқ. Авторлары жібергенде мақалалар осында келеді.</translation>
    </message>
    <message>
        <source>Nothing is approved and unpublished. An editor approves articles that are under review.</source>
        <translation>Мақұлданып, жариялануын күтіп тұрған мақала жоқ. Тексерудегі мақалаларды редактор мақұлдайды.</translation>
    </message>
    <message>
        <source>Nothing is scheduled. Open an approved article and choose its time.</source>
        <translation>Жоспарланған мақала жоқ. Мақұлданған мақаланы ашып, уақытын таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Әлі ештеңе жарияланған жоқ.</translation>
    </message>
    <message>
        <source>Nothing has been withdrawn.</source>
        <translation>Жарияланымнан алынған мақала жоқ.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Себет бос.</translation>
    </message>
    <message>
        <source>This section has no articles yet. Choose it in the Details of an article.</source>
        <translation>Бұл айдарда әлі мақала жоқ. Оны мақаланың «Мәліметтер» қойындысында таңдаңыз.</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Менің кезегім</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>Кезек бос.</translation>
    </message>
</context>
<context>
    <name>SaveStatus</name>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Сақталмаған өзгерістер</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>Kept in the recovery file. %1</source>
        <translation>Қалпына келтіру файлында сақталды. %1</translation>
    </message>
    <message>
        <source>Kept only in this window! %1</source>
        <translation>Тек осы терезеде тұр! %1</translation>
    </message>
    <message>
        <source>Someone else saved this article. Your text is in the recovery file.</source>
        <translation>Бұл мақаланы басқа біреу сақтап қойды. Сіздің мәтініңіз қалпына келтіру файлында.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Folder of the newsroom&apos;s library.</source>
        <translation>Редакция кітапханасының бумасы.</translation>
    </message>
    <message>
        <source>Who is at work.</source>
        <translation>Кім жұмыс істейді.</translation>
    </message>
    <message>
        <source>The article to open.</source>
        <translation>Ашылатын мақала.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Осы анықтаманы шығару.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Нұсқаны шығару.</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>Мұндай файл жоқ: %1</translation>
    </message>
    <message>
        <source>The current folder was removed; change to another one, or give “%1” with its whole path.</source>
        <translation>Ағымдағы бума жойылған; басқасына өтіңіз немесе «%1» атауын толық жолымен жазыңыз.</translation>
    </message>
    <message>
        <source>This is no article&apos;s id: %1</source>
        <translation>Бұл мақала идентификаторы емес: %1</translation>
    </message>
    <message>
        <source>Each FILE comes in as an article: DOCX, ODT, RTF, DOC, HTML, MHT, EML, Markdown, plain text, exports of WordPress and Telegram.</source>
        <translation>Әр FILE мақала болып енеді: DOCX, ODT, RTF, DOC, HTML, MHT, EML, Markdown, қарапайым мәтін, WordPress пен Telegram экспорты.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Loading…</source>
        <translation>Жүктелуде…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Ұсыныстар жоқ</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The folder of the newsroom is not there: %1. It was moved, renamed or removed, or its disk is not connected. Put it back and try again, or open the newsroom where it is now.</source>
        <translation>Редакция бумасы орнында жоқ: %1. Ол жылжытылған, аты өзгертілген, жойылған немесе дискісі қосылмаған. Орнына қойып, қайталап көріңіз немесе редакцияны қазіргі орнынан ашыңыз.</translation>
    </message>
    <message>
        <source>There is no Tilshi newsroom in the folder %1. Nothing was changed there. Open another folder, or create a newsroom.</source>
        <translation>%1 бумасында Tilshi редакциясы жоқ. Онда ештеңе өзгертілген жоқ. Басқа буманы ашыңыз немесе редакция құрыңыз.</translation>
    </message>
    <message>
        <source>The newsroom in the folder %1 is damaged and cannot be opened. Nothing in it was changed. Restore it from a backup.</source>
        <translation>%1 бумасындағы редакция бүлінген, оны ашу мүмкін емес. Ондағы ештеңе өзгертілген жоқ. Сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The newsroom in the folder %1 was last used with a newer Tilshi. Nothing in it was changed. Install the newer Tilshi to open it.</source>
        <translation>%1 бумасындағы редакция соңғы рет Tilshi бағдарламасының жаңарақ нұсқасымен ашылған. Ондағы ештеңе өзгертілген жоқ. Ашу үшін сол жаңа нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>Another program is using the newsroom in the folder %1. Nothing was changed. Try again in a moment.</source>
        <translation>%1 бумасындағы редакцияны басқа бағдарлама пайдаланып жатыр. Ештеңе өзгертілген жоқ. Сәлден кейін қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The newsroom in the folder %1 was not closed properly the last time, and its folder cannot be written now. Nothing in it was changed. Allow writing to the folder and try again.</source>
        <translation>%1 бумасындағы редакция өткен жолы дұрыс жабылмаған, ал бумаға қазір жазу мүмкін емес. Ондағы ештеңе өзгертілген жоқ. Бумаға жазуға рұқсат беріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The disk is full, so the newsroom in the folder %1 cannot be opened. Everything that was saved in it is kept. Free some space and try again.</source>
        <translation>Диск толған, сондықтан %1 бумасындағы редакцияны ашу мүмкін емес. Онда сақталғанның бәрі орнында. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The newsroom in the folder %1 could not be read. Nothing in it was changed. Check the disk and try again.</source>
        <translation>%1 бумасындағы редакцияны оқу мүмкін болмады. Ондағы ештеңе өзгертілген жоқ. Дискіні тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>There is a newsroom in the folder %1 already. It was left as it is. Open it, or choose another folder.</source>
        <translation>%1 бумасында редакция бұрыннан бар. Ол сол қалпында қалды. Соны ашыңыз немесе басқа буманы таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so no newsroom was made. Choose another folder.</source>
        <translation>%1 бумасына жазу мүмкін емес, сондықтан редакция құрылмады. Басқа буманы таңдаңыз.</translation>
    </message>
    <message>
        <source>The disk is full, so no newsroom was made in the folder %1. Free some space and try again.</source>
        <translation>Диск толған, сондықтан %1 бумасында редакция құрылмады. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>No newsroom could be made in the folder %1. Nothing was left there. Choose another folder.</source>
        <translation>%1 бумасында редакция құру мүмкін болмады. Онда ештеңе қалдырылған жоқ. Басқа буманы таңдаңыз.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s folder was moved, renamed or removed while it was open: %1. Nothing more can be saved there. Put it back in its place.</source>
        <translation>Редакция бумасы ашық тұрғанда жылжытылған, аты өзгертілген немесе жойылған: %1. Енді онда ештеңе сақтау мүмкін емес. Буманы орнына қойыңыз.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s data in the folder %1 is damaged. Nothing was overwritten. Close Tilshi and restore the newsroom from a backup.</source>
        <translation>%1 бумасындағы редакция деректері бүлінген. Ештеңенің үстінен жазылған жоқ. Tilshi бағдарламасын жауып, редакцияны сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The newsroom in the folder %1 can only be read. Nothing was changed. Allow writing to the folder.</source>
        <translation>%1 бумасындағы редакцияны тек оқуға болады. Ештеңе өзгертілген жоқ. Бумаға жазуға рұқсат беріңіз.</translation>
    </message>
    <message>
        <source>The disk with the newsroom&apos;s folder %1 is full. Everything that was saved is kept. Free some space and try again.</source>
        <translation>Редакция бумасы тұрған диск толған: %1. Сақталғанның бәрі орнында. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The newsroom in the folder %1 could not be read or written. Everything that was saved is kept. Check the disk and try again.</source>
        <translation>%1 бумасындағы редакцияны оқу не оған жазу мүмкін болмады. Сақталғанның бәрі орнында. Дискіні тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s folder was moved, renamed or removed while it was open.</source>
        <translation>Редакция бумасы ашық тұрғанда жылжытылған, аты өзгертілген немесе жойылған.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск толған.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s folder can only be read.</source>
        <translation>Редакция бумасын тек оқуға болады.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s data is damaged. Nothing was overwritten.</source>
        <translation>Редакция деректері бүлінген. Ештеңенің үстінен жазылған жоқ.</translation>
    </message>
    <message>
        <source>Another program is using the newsroom.</source>
        <translation>Редакцияны басқа бағдарлама пайдаланып жатыр.</translation>
    </message>
    <message>
        <source>The newsroom did not take the text.</source>
        <translation>Мәтінді редакцияға сақтау мүмкін болмады.</translation>
    </message>
    <message>
        <source>What you type is kept on this computer, in File, Unsaved texts. It goes into the newsroom as soon as that is possible, at the latest at the next start.</source>
        <translation>Терген мәтініңіз осы компьютерде сақтаулы: «Файл», «Сақталмаған мәтіндер». Мүмкін болысымен, әрі кеткенде келесі іске қосқанда ол редакцияға түседі.</translation>
    </message>
    <message>
        <source>Your text is kept only in this window: neither the newsroom nor the recovery file took it. Leave the window open, free some space, or copy the text elsewhere.</source>
        <translation>Мәтініңіз тек осы терезеде: ол редакцияға да, қалпына келтіру файлына да түспеді. Терезені жаппаңыз, дискіден орын босатыңыз немесе мәтінді басқа жерге көшіріңіз.</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>тағы: %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Live, under revision</source>
        <translation>Сайтта, жаңа нұсқасы жазылуда</translation>
    </message>
    <message>
        <source>Live, revision under review</source>
        <translation>Сайтта, жаңа нұсқасы тексеруде</translation>
    </message>
    <message>
        <source>Live, revision returned</source>
        <translation>Сайтта, жаңа нұсқасы түзетуге қайтарылған</translation>
    </message>
    <message>
        <source>Live, revision approved</source>
        <translation>Сайтта, жаңа нұсқасы мақұлданған</translation>
    </message>
    <message>
        <source>Live, revision scheduled</source>
        <translation>Сайтта, жаңа нұсқасы жоспарланған</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Айдар</translation>
    </message>
    <message>
        <source>Mixed letters</source>
        <translation>Аралас әріптер</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Балама мәтін</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Пікірлер</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Емле</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Headline length</source>
        <translation>Тақырып ұзындығы</translation>
    </message>
    <message>
        <source>There is a headline.</source>
        <translation>Тақырыбы бар.</translation>
    </message>
    <message>
        <source>A section is chosen.</source>
        <translation>Айдары таңдалған.</translation>
    </message>
    <message>
        <source>No word mixes Latin and Cyrillic letters.</source>
        <translation>Бірде-бір сөзде латын мен кирилл әріптері араласпаған.</translation>
    </message>
    <message>
        <source>No image is without alt text.</source>
        <translation>Әр суреттің балама мәтіні бар.</translation>
    </message>
    <message>
        <source>No blocking comment is open.</source>
        <translation>Жариялауға кедергі пікір қалмаған.</translation>
    </message>
    <message>
        <source>No misspelled word was found.</source>
        <translation>Қате жазылған сөз табылмады.</translation>
    </message>
    <message>
        <source>An author is named.</source>
        <translation>Авторы көрсетілген.</translation>
    </message>
    <message>
        <source>A source is named.</source>
        <translation>Дереккөзі көрсетілген.</translation>
    </message>
    <message>
        <source>The headline is short enough.</source>
        <translation>Тақырып тым ұзын емес.</translation>
    </message>
    <message>
        <source>There is no headline; write one.</source>
        <translation>Тақырыбы жоқ; жазыңыз.</translation>
    </message>
    <message>
        <source>No section is chosen; choose one.</source>
        <translation>Айдары таңдалмаған; таңдаңыз.</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters in one word: %1</source>
        <translation>Бір сөзде латын мен кирилл әріптері: %1</translation>
    </message>
    <message>
        <source>An image has no alt text; describe it.</source>
        <translation>Суреттің балама мәтіні жоқ; сипаттап жазыңыз.</translation>
    </message>
    <message>
        <source>Open blocking comments: %1</source>
        <translation>Жариялауға кедергі пікірлер: %1</translation>
    </message>
    <message>
        <source>Words to check: %1</source>
        <translation>Тексеретін сөздер: %1</translation>
    </message>
    <message>
        <source>No author is named.</source>
        <translation>Авторы көрсетілмеген.</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>Дереккөзі көрсетілмеген.</translation>
    </message>
    <message>
        <source>The headline is long; search engines will cut it.</source>
        <translation>Тақырып ұзын; іздеу жүйелері қысқартып көрсетеді.</translation>
    </message>
    <message>
        <source>There is no “%1” here. Check the name and try again.</source>
        <translation>Мұнда «%1» жоқ. Атын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“%1” is not valid here. Nothing was changed; correct it and try again.</source>
        <translation>«%1» мұнда жарамайды. Ештеңе өзгертілмеді; түзетіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s rules do not allow this: %1. Nothing was changed.</source>
        <translation>Редакция тәртібі бұған жол бермейді: %1. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Someone else has saved “%1” in the meantime. Nothing was overwritten; open it again and repeat the change.</source>
        <translation>Осы арада басқа біреу «%1» мақаласын сақтап қойды. Ештеңенің үстінен жазылмады; қайта ашып, өзгерісті қайталаңыз.</translation>
    </message>
    <message>
        <source>There is already “%1”. It was left as it is; choose another name.</source>
        <translation>«%1» бұрыннан бар. Ол өзгеріссіз қалды; басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Nothing was changed; try again in a moment.</source>
        <translation>Басқа бағдарлама «%1» файлын пайдаланып тұр. Ештеңе өзгертілмеді; сәлден соң қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Nothing was changed there; allow writing to it or choose another place.</source>
        <translation>«%1» тек оқуға ашық. Онда ештеңе өзгертілмеді; жазуға рұқсат беріңіз не басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written. What was there before is kept; free some space and try again.</source>
        <translation>Диск толған: «%1» жазылмады. Бұрынғысы сақталды; орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; restore it from a backup.</source>
        <translation>«%1» бүлінген. Өзгеріссіз қалдырылды; сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Tilshi (%1). It was left as it is; install that version to open it.</source>
        <translation>Мұны Tilshi бағдарламасының жаңарақ нұсқасы жасаған (%1). Өзгеріссіз қалдырылды; ашу үшін сол нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>“%1” is not a Tilshi library. Nothing was changed there; choose the folder of a library or create a new one.</source>
        <translation>«%1» – Tilshi кітапханасы емес. Онда ештеңе өзгертілмеді; кітапхана бумасын таңдаңыз не жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Put it back in its place and try again.</source>
        <translation>«%1» енді орнында жоқ. Орнына қайтарып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was taken from it; choose another file.</source>
        <translation>«%1» бос. Одан ештеңе алынбады; басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>“%1” is not a text. Nothing was taken from it; choose a text file.</source>
        <translation>«%1» – мәтін емес. Одан ештеңе алынбады; мәтіндік файл таңдаңыз.</translation>
    </message>
    <message>
        <source>This is too large: %1. Nothing was changed; make it smaller and try again.</source>
        <translation>Бұл тым үлкен: %1. Ештеңе өзгертілмеді; кішірейтіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that can&apos;t be read. Nothing was taken from it; save it as DOCX, ODT or plain text and try again.</source>
        <translation>«%1» файлының түрін оқу мүмкін емес. Одан ештеңе алынбады; DOCX, ODT не қарапайым мәтін етіп сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“%1” did not read back as it was written, so it can&apos;t be relied upon. Check the disk and try again.</source>
        <translation>«%1» жазылғанындай оқылмады, сондықтан оған сенуге болмайды. Дискіні тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. What was there before is kept; check the disk and try again.</source>
        <translation>«%1» файлын оқу не жазу мүмкін болмады. Бұрынғысы сақталды; дискіні тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation>Сұралған нәрсе жоқ.</translation>
    </message>
    <message>
        <source>That is not valid here. Nothing was changed.</source>
        <translation>Бұл мұнда жарамайды. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s rules do not allow this. Nothing was changed.</source>
        <translation>Редакция тәртібі бұған жол бермейді. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Someone else has saved this article in the meantime. Nothing was overwritten; open it again and repeat the change.</source>
        <translation>Осы арада бұл мақаланы басқа біреу сақтап қойды. Ештеңенің үстінен жазылмады; қайта ашып, өзгерісті қайталаңыз.</translation>
    </message>
    <message>
        <source>There is already one of that name. Nothing was changed; choose another name.</source>
        <translation>Мұндай ат бұрыннан бар. Ештеңе өзгертілмеді; басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>Another program is using the library. Nothing was changed; try again in a moment.</source>
        <translation>Кітапхананы басқа бағдарлама пайдаланып тұр. Ештеңе өзгертілмеді; сәлден соң қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The library can only be read. Nothing was changed; allow writing to its folder.</source>
        <translation>Кітапхана тек оқуға ашық. Ештеңе өзгертілмеді; бумасына жазуға рұқсат беріңіз.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept; free some space and try again.</source>
        <translation>Диск толған. Бұрын сақталғаны орнында; орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The library is damaged. It was left as it is; restore it from a backup.</source>
        <translation>Кітапхана бүлінген. Өзгеріссіз қалдырылды; сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Tilshi. It was left as it is; install that version to open it.</source>
        <translation>Кітапхананы Tilshi бағдарламасының жаңарақ нұсқасы жасаған. Өзгеріссіз қалдырылды; ашу үшін сол нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>This is not a Tilshi library. Nothing was changed; choose the folder of a library or create a new one.</source>
        <translation>Бұл – Tilshi кітапханасы емес. Ештеңе өзгертілмеді; кітапхана бумасын таңдаңыз не жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>The library is not there any more. Put its folder back in its place and try again.</source>
        <translation>Кітапхана енді орнында жоқ. Бумасын орнына қайтарып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>There is nothing in it to take.</source>
        <translation>Одан алатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This is not a text. Nothing was taken from it.</source>
        <translation>Бұл – мәтін емес. Одан ештеңе алынбады.</translation>
    </message>
    <message>
        <source>This is too large. Nothing was changed.</source>
        <translation>Бұл тым үлкен. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>This is of a kind that can&apos;t be read. Nothing was taken from it.</source>
        <translation>Мұндай түрін оқу мүмкін емес. Одан ештеңе алынбады.</translation>
    </message>
    <message>
        <source>What was written did not read back as it should. Check the disk and try again.</source>
        <translation>Жазылғаны дұрыс оқылмады. Дискіні тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The system could not read or write. What was saved before is kept; check the disk and try again.</source>
        <translation>Жүйе оқи не жаза алмады. Бұрын сақталғаны орнында; дискіні тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>You are no longer active in this newsroom, so nothing of it can be changed under your name. A chief editor can make you active again.</source>
        <translation>Сіз бұл редакцияда енді белсенді емессіз, сондықтан атыңыздан ештеңе өзгертілмейді. Бас редактор сізді қайта белсенді ете алады.</translation>
    </message>
    <message>
        <source>The article is in the trash; restore it from there first.</source>
        <translation>Мақала себетте; алдымен оны себеттен шығарыңыз.</translation>
    </message>
    <message>
        <source>The article is not in the trash.</source>
        <translation>Мақала себетте емес.</translation>
    </message>
    <message>
        <source>The article is not at a stage where this can be done.</source>
        <translation>Мақаланың қазіргі күйінде бұлай істеуге болмайды.</translation>
    </message>
    <message>
        <source>The article is not on the site.</source>
        <translation>Мақала сайтта жоқ.</translation>
    </message>
    <message>
        <source>The article is on the site; it has to be withdrawn first.</source>
        <translation>Мақала сайтта тұр; алдымен оны жарияланымнан алу керек.</translation>
    </message>
    <message>
        <source>The article is scheduled; take it off the schedule first.</source>
        <translation>Мақала жоспарланған; алдымен оны жоспардан алыңыз.</translation>
    </message>
    <message>
        <source>Only an editor may do this.</source>
        <translation>Мұны тек редактор істей алады.</translation>
    </message>
    <message>
        <source>Only the chief editor may do this.</source>
        <translation>Мұны тек бас редактор істей алады.</translation>
    </message>
    <message>
        <source>Only the owner of the article may do this.</source>
        <translation>Мұны тек мақала иесі істей алады.</translation>
    </message>
    <message>
        <source>Only the owner of the article or an editor may do this.</source>
        <translation>Мұны тек мақала иесі не редактор істей алады.</translation>
    </message>
    <message>
        <source>Nobody approves their own article; another editor has to do it.</source>
        <translation>Өз мақаласын ешкім мақұлдамайды; оны басқа редактор мақұлдауы керек.</translation>
    </message>
    <message>
        <source>An author of the article does not approve it; another editor has to do it.</source>
        <translation>Мақаланы оның авторы мақұлдамайды; басқа редактор мақұлдауы керек.</translation>
    </message>
    <message>
        <source>Whoever wrote the note for the readers does not approve the article; another editor has to do it.</source>
        <translation>Оқырманға ескерту жазған адам мақаланы мақұлдамайды; басқа редактор мақұлдауы керек.</translation>
    </message>
    <message>
        <source>Whoever wrote most of what has come since the last approval does not approve it; another editor has to do it.</source>
        <translation>Соңғы мақұлдаудан кейін қосылғанның көбін жазған адам оны мақұлдамайды; басқа редактор мақұлдауы керек.</translation>
    </message>
    <message>
        <source>An editor has taken the article for review; ask for it to be returned.</source>
        <translation>Мақаланы редактор тексеруге алған; қайтаруын сұраңыз.</translation>
    </message>
    <message>
        <source>You have taken the article for review already.</source>
        <translation>Сіз мақаланы тексеруге алып қойғансыз.</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>Себебін көрсету міндетті.</translation>
    </message>
    <message>
        <source>A correction or an update needs a note that tells the readers what has changed.</source>
        <translation>Түзету не жаңарту үшін оқырманға не өзгергенін айтатын ескерту керек.</translation>
    </message>
    <message>
        <source>The article has no headline yet.</source>
        <translation>Мақаланың әлі тақырыбы жоқ.</translation>
    </message>
    <message>
        <source>The article has no section yet; choose one first.</source>
        <translation>Мақаланың айдары жоқ; алдымен таңдаңыз.</translation>
    </message>
    <message>
        <source>The article has no language yet; choose one first.</source>
        <translation>Мақаланың тілі көрсетілмеген; алдымен таңдаңыз.</translation>
    </message>
    <message>
        <source>A word has Latin and Cyrillic letters in it; retype it in one script.</source>
        <translation>Бір сөзде латын мен кирилл әріптері бар; сөзді бір жазумен қайта теріңіз.</translation>
    </message>
    <message>
        <source>An image has no alt text; describe the image first.</source>
        <translation>Суреттің балама мәтіні жоқ; алдымен суретті сипаттаңыз.</translation>
    </message>
    <message>
        <source>A comment that blocks publication is open; resolve it first.</source>
        <translation>Жариялауға кедергі пікір бар; алдымен оны шешіңіз.</translation>
    </message>
    <message>
        <source>A date and a time are required.</source>
        <translation>Күні мен уақытын көрсету міндетті.</translation>
    </message>
    <message>
        <source>That time has passed already; choose a later one.</source>
        <translation>Бұл уақыт өтіп кетті; кейінірек уақыт таңдаңыз.</translation>
    </message>
    <message>
        <source>That time is before the end of the embargo; choose a later one.</source>
        <translation>Бұл уақыт эмбарго аяқталғанға дейін; кейінірек уақыт таңдаңыз.</translation>
    </message>
    <message>
        <source>The article is under embargo; it can be published once that ends.</source>
        <translation>Мақала эмбаргода; эмбарго аяқталғанда жариялауға болады.</translation>
    </message>
    <message>
        <source>The text is not the one that was approved; it has to be approved again.</source>
        <translation>Мәтін мақұлданғанынан өзгеше; қайта мақұлдау керек.</translation>
    </message>
    <message>
        <source>The scheduled time has not come yet.</source>
        <translation>Жоспарланған уақыт әлі келген жоқ.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>жаңа ғана</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n минут бұрын</numerusform>
            <numerusform>%n минут бұрын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n минуттан кейін</numerusform>
            <numerusform>%n минуттан кейін</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>кеше, %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>бүгін, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>ертең, %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Қаралама</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Тексеруде</translation>
    </message>
    <message>
        <source>Returned for revision</source>
        <translation>Түзетуге қайтарылған</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Мақұлданған</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Жоспарланған</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Жарияланымнан алынған</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Қараламалар</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Тексеруге жіберу</translation>
    </message>
    <message>
        <source>Recall from review</source>
        <translation>Тексеруден қайтарып алу</translation>
    </message>
    <message>
        <source>Take for review</source>
        <translation>Тексеруге алу</translation>
    </message>
    <message>
        <source>Return for revision</source>
        <translation>Түзетуге қайтару</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Мақұлдау</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Жоспарлау</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Қайта жоспарлау</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Жоспардан алу</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Жаңа нұсқасын бастау</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Жарияланымнан алу</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Себетке жіберу</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Себеттен шығару</translation>
    </message>
    <message>
        <source>Journalist</source>
        <translation>Тілші</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Chief editor</source>
        <translation>Бас редактор</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>Typo, without a note</source>
        <translation>Қате әріп, ескертусіз</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Қалыпты</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Шұғыл</translation>
    </message>
    <message>
        <source>Misspelled word</source>
        <translation>Қате жазылған сөз</translation>
    </message>
    <message>
        <source>A number alone below the headline was left out: %1</source>
        <translation>Тақырып астындағы жалғыз сан алынып тасталды: %1</translation>
    </message>
    <message>
        <source>The dateline was taken off the first paragraph: %1</source>
        <translation>Орны мен күні бірінші абзацтан алынды: %1</translation>
    </message>
    <message>
        <source>A dateline without a year was left in the text: %1</source>
        <translation>Жылы жоқ орны мен күні мәтінде қалды: %1</translation>
    </message>
    <message>
        <source>Lines became a list, marked with: %1</source>
        <translation>Жолдар тізімге айналды, белгісі: %1</translation>
    </message>
    <message>
        <source>Line ends within paragraphs became spaces: %1</source>
        <translation>Абзац ішіндегі жол соңдары аралыққа айналды: %1</translation>
    </message>
    <message>
        <source>The file had lost letters; question marks within words: %1</source>
        <translation>Файлда жоғалған әріптер бар; сөз ішіндегі сұрақ белгілері: %1</translation>
    </message>
    <message>
        <source>The file does not say in which encoding it is; it was read as: %1</source>
        <translation>Файлда қай кодтамамен жазылғаны айтылмаған, мынадай деп оқылды: %1</translation>
    </message>
    <message>
        <source>Bytes of the file that stand for no character: %1</source>
        <translation>Файлдағы ешбір таңбаға сәйкес келмейтін байттар: %1</translation>
    </message>
    <message>
        <source>Invisible control characters were left out: %1</source>
        <translation>Көрінбейтін басқару таңбалары алынып тасталды: %1</translation>
    </message>
    <message>
        <source>Missing Kazakh letters</source>
        <translation>Қазақ әріптері жоқ</translation>
    </message>
    <message>
        <source>Unfitting ending</source>
        <translation>Үйлеспейтін жалғау</translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation>Белгісіз атау</translation>
    </message>
    <message>
        <source>Repeated word</source>
        <translation>Қайталанған сөз</translation>
    </message>
    <message>
        <source>Split or joined words</source>
        <translation>Бөлек не бірге жазу</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Теру ережесі</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Тыныс белгісі</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Грамматика</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Бас әріп</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Quotes: «…»</source>
        <translation>Тырнақша: «…»</translation>
    </message>
    <message>
        <source>Dash: –</source>
        <translation>Сызықша: –</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Аралықтар</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>Үзілмейтін аралық</translation>
    </message>
    <message>
        <source>Numbers and their endings</source>
        <translation>Сандар мен жалғаулары</translation>
    </message>
    <message>
        <source>Particles: бала да, екен-ау</source>
        <translation>Шылаулар: бала да, екен-ау</translation>
    </message>
    <message>
        <source>Compounds: көпсалалы, алдын ала</source>
        <translation>Күрделі сөздер: көпсалалы, алдын ала</translation>
    </message>
    <message>
        <source>Singular after a number: он депутат</source>
        <translation>Саннан кейін жекеше: он депутат</translation>
    </message>
    <message>
        <source>Commas: Әрине, … · …, бірақ …</source>
        <translation>Үтір: Әрине, … · …, бірақ …</translation>
    </message>
    <message>
        <source>Direct speech: «…», – деді</source>
        <translation>Төл сөз: «…», – деді</translation>
    </message>
    <message>
        <source>Capitals: Алматы облысы, 9 мамыр</source>
        <translation>Бас әріп: Алматы облысы, 9 мамыр</translation>
    </message>
    <message>
        <source>Words alike: түр – тұр, әскері – әскери</source>
        <translation>Ұқсас сөздер: түр – тұр, әскері – әскери</translation>
    </message>
    <message>
        <source>Style: болып табылады, бару керекпін</source>
        <translation>Стиль: болып табылады, бару керекпін</translation>
    </message>
    <message>
        <source>Written apart (spelling rules of 2018, chapter III)</source>
        <translation>Бөлек жазылады (2018 жылғы емле ережелері, III тарау)</translation>
    </message>
    <message>
        <source>Written with a hyphen (spelling rules of 2018, chapter V)</source>
        <translation>Дефиспен жазылады (2018 жылғы емле ережелері, V тарау)</translation>
    </message>
    <message>
        <source>Written as one word (spelling rules of 2018, chapter IV)</source>
        <translation>Бірге жазылады (2018 жылғы емле ережелері, IV тарау)</translation>
    </message>
    <message>
        <source>A particle stands apart (spelling rules of 2018, § 27)</source>
        <translation>Шылау бөлек жазылады (2018 жылғы емле ережелері, 27-§)</translation>
    </message>
    <message>
        <source>-ау, -ай, -ақ, -мыс take a hyphen (spelling rules of 2018, chapter V)</source>
        <translation>-ау, -ай, -ақ, -мыс дефиспен жазылады (2018 жылғы емле ережелері, V тарау)</translation>
    </message>
    <message>
        <source>A parenthetical word is followed by a comma</source>
        <translation>Қыстырма сөзден кейін үтір қойылады</translation>
    </message>
    <message>
        <source>A comma stands before “%1”</source>
        <translation>«%1» сөзінің алдында үтір қойылады</translation>
    </message>
    <message>
        <source>The first word of a name has a capital (spelling rules of 2018, chapter VI)</source>
        <translation>Атаудың бірінші сөзі бас әріппен жазылады (2018 жылғы емле ережелері, VI тарау)</translation>
    </message>
    <message>
        <source>Written with a small letter (spelling rules of 2018, chapter VI)</source>
        <translation>Кіші әріппен жазылады (2018 жылғы емле ережелері, VI тарау)</translation>
    </message>
    <message>
        <source>By the words around it “%1” is meant</source>
        <translation>Айналасындағы сөздерге қарағанда, «%1» болуы керек</translation>
    </message>
    <message>
        <source>The person stands on the verb: “%1”</source>
        <translation>Жақ етістікке жалғанады: «%1»</translation>
    </message>
    <message>
        <source>Shorter without “болып табылады”</source>
        <translation>«болып табылады» сөздері артық</translation>
    </message>
    <message>
        <source>After a number, “бірнеше” and “көптеген” the noun stays singular</source>
        <translation>Сан есім, «бірнеше», «көптеген» сөздерінен кейін зат есім жекеше қалады</translation>
    </message>
    <message>
        <source>A comma and a dash stand before the author&apos;s words</source>
        <translation>Автор сөзінің алдында үтір мен сызықша қойылады</translation>
    </message>
    <message>
        <source>A dash stands before the author&apos;s words</source>
        <translation>Автор сөзінің алдында сызықша қойылады</translation>
    </message>
    <message>
        <source>“%1” written for “%2”</source>
        <translation>«%2» орнына «%1» жазылған</translation>
    </message>
    <message>
        <source>Latin letters: %1</source>
        <translation>Латын әріптері: %1</translation>
    </message>
    <message>
        <source>Cyrillic letters: %1</source>
        <translation>Кирилл әріптері: %1</translation>
    </message>
    <message>
        <source>“%1” holds several articles. Nothing was taken from it; import the file, and each becomes a draft.</source>
        <translation>«%1» ішінде бірнеше мақала бар. Одан ештеңе алынған жоқ; файлды импорттаңыз, сонда әрқайсысы жеке қаралама болады.</translation>
    </message>
    <message>
        <source>“%1” is a DOC, as Word wrote until 2003. Nothing was taken from it; save it as DOCX, or install LibreOffice or antiword, and try again.</source>
        <translation>«%1» – Word 2003 жылға дейін жазған DOC пішімінде. Одан ештеңе алынған жоқ; оны DOCX етіп сақтаңыз немесе LibreOffice не antiword орнатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“%1” is nested too deeply to be read. Nothing was taken from it; save it as plain text and try again.</source>
        <translation>«%1» ішіндегі элементтер тым терең кірістірілген, оқу мүмкін емес. Одан ештеңе алынбады; қарапайым мәтін етіп сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The folder for “%1” does not exist. Nothing was written; make it or choose another.</source>
        <translation>«%1» салынатын бума жоқ. Ештеңе жазылмады; сол буманы жасаңыз немесе басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Nothing was taken from it; choose a file in it.</source>
        <translation>«%1» – бума. Одан ештеңе алынбады; ішіндегі файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”. Nothing was taken from it; ask its owner or choose another file.</source>
        <translation>«%1» файлын оқуға рұқсатыңыз жоқ. Одан ештеңе алынбады; иесінен рұқсат сұраңыз немесе басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Nothing was taken from it; save it without one and try again.</source>
        <translation>«%1» құпиясөзбен қорғалған. Одан ештеңе алынбады; құпиясөзсіз сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>There was no text for a headline, so it is the file&apos;s name: %1</source>
        <translation>Тақырыпқа мәтін табылмады, сондықтан файл атауы алынды: %1</translation>
    </message>
    <message>
        <source>Fonts, colours and other styles were left out: %1</source>
        <translation>Қаріп, түс және басқа стильдер алынып тасталды: %1</translation>
    </message>
    <message>
        <source>Empty paragraphs were left out: %1</source>
        <translation>Бос абзацтар алынып тасталды: %1</translation>
    </message>
    <message>
        <source>Passages deleted with changes tracked were left out: %1</source>
        <translation>Түзетулер бақылауында жойылған үзінділер алынбады: %1</translation>
    </message>
    <message>
        <source>Hidden passages were left out: %1</source>
        <translation>Жасырын үзінділер алынбады: %1</translation>
    </message>
    <message>
        <source>Comments were left out: %1</source>
        <translation>Пікірлер алынбады: %1</translation>
    </message>
    <message>
        <source>Scripts and other active parts were left out: %1</source>
        <translation>Скрипттер мен басқа белсенді бөліктер алынбады: %1</translation>
    </message>
    <message>
        <source>Buttons and fields were left out: %1</source>
        <translation>Батырмалар мен өрістер алынбады: %1</translation>
    </message>
    <message>
        <source>Links without a usable address lost it and kept their text: %1</source>
        <translation>Жарамды адресі жоқ сілтемелердің мәтіні ғана қалды: %1</translation>
    </message>
    <message>
        <source>Pictures did not come along: %1</source>
        <translation>Суреттер бірге келмеді: %1</translation>
    </message>
    <message>
        <source>Frames with other pages were left out: %1</source>
        <translation>Басқа беттер салынған жақтаулар алынбады: %1</translation>
    </message>
    <message>
        <source>Words cut at line ends were joined: %1</source>
        <translation>Жол соңында үзілген сөздер біріктірілді: %1</translation>
    </message>
    <message>
        <source>Painted list items became a list: %1</source>
        <translation>Қолдан нөмірленген тармақтар тізімге айналды: %1</translation>
    </message>
    <message>
        <source>Tables within tables, and too large ones, became paragraphs: %1</source>
        <translation>Кесте ішіндегі және тым үлкен кестелер абзацқа айналды: %1</translation>
    </message>
    <message>
        <source>Stamps of copied messages were left out: %1</source>
        <translation>Көшірілген хабарлардың белгілері алынып тасталды: %1</translation>
    </message>
    <message>
        <source>A messenger&apos;s markers became bold, italic or struck through: %1</source>
        <translation>Мессенджер белгілері қалың, көлбеу не сызылған жазуға айналды: %1</translation>
    </message>
    <message>
        <source>View counters were left out: %1</source>
        <translation>Қаралым санауыштары алынып тасталды: %1</translation>
    </message>
    <message>
        <source>Share buttons were left out: %1</source>
        <translation>Бөлісу батырмалары алынып тасталды: %1</translation>
    </message>
    <message>
        <source>Lines leading to other articles were left out: %1</source>
        <translation>Басқа мақалаларға бастайтын жолдар алынып тасталды: %1</translation>
    </message>
    <message>
        <source>Tags were left out: %1</source>
        <translation>Тегтер алынып тасталды: %1</translation>
    </message>
    <message>
        <source>The author&apos;s card was left out: %1</source>
        <translation>Автор карточкасы алынып тасталды: %1</translation>
    </message>
    <message>
        <source>Advertisements were left out: %1</source>
        <translation>Жарнама алынып тасталды: %1</translation>
    </message>
    <message>
        <source>The page&apos;s menus were left out: %1</source>
        <translation>Беттің мәзірлері алынып тасталды: %1</translation>
    </message>
    <message>
        <source>Headers and footers of pages were left out: %1</source>
        <translation>Беттердің үстіңгі және астыңғы жазулары алынып тасталды: %1</translation>
    </message>
    <message>
        <source>Attached files did not come along: %1</source>
        <translation>Тіркелген файлдар келмеді: %1</translation>
    </message>
    <message>
        <source>What is no article was left out: %1</source>
        <translation>Мақала емес нәрселер алынып тасталды: %1</translation>
    </message>
    <message>
        <source>The file was cut off, so its end is missing, after: %1</source>
        <translation>Файл үзіліп қалған, сондықтан соңы жоқ; соңғы сөздері: %1</translation>
    </message>
    <message>
        <source>Only the text was read, without pictures, links and formatting, by: %1</source>
        <translation>Суретсіз, сілтемесіз және пішімсіз тек мәтін оқылды; оқыған бағдарлама: %1</translation>
    </message>
    <message>
        <source>Readers&apos; comments were left out: %1</source>
        <translation>Оқырман пікірлері алынбады: %1</translation>
    </message>
    <message>
        <source>A signature or an earlier mail is in the text: %1</source>
        <translation>Мәтінде қолтаңба немесе бұрынғы хат бар: %1</translation>
    </message>
    <message>
        <source>Numbers of lists are written otherwise here: %1</source>
        <translation>Тізім нөмірлері мұнда басқаша жазылады: %1</translation>
    </message>
    <message>
        <source>Pictures before list items became bullets: %1</source>
        <translation>Тізім тармақтарының алдындағы суреттер таңбамен алмастырылды: %1</translation>
    </message>
    <message>
        <source>Numbers of headings were left out: %1</source>
        <translation>Ішкі тақырыптардың нөмірлері алынып тасталды: %1</translation>
    </message>
    <message>
        <source>Other parts of the page were left out: %1</source>
        <translation>Беттің басқа бөліктері алынбады: %1</translation>
    </message>
    <message>
        <source>list recognised</source>
        <translation>тізім танылды</translation>
    </message>
    <message numerus="yes">
        <source>%n line ends</source>
        <translation>
            <numerusform>%n жол соңы</numerusform>
            <numerusform>%n жол соңы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control characters</source>
        <translation>
            <numerusform>%n басқару таңбасы</numerusform>
            <numerusform>%n басқару таңбасы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n styles</source>
        <translation>
            <numerusform>%n стиль</numerusform>
            <numerusform>%n стиль</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty paragraphs</source>
        <translation>
            <numerusform>%n бос абзац</numerusform>
            <numerusform>%n бос абзац</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted passages</source>
        <translation>
            <numerusform>%n жойылған үзінді</numerusform>
            <numerusform>%n жойылған үзінді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passages</source>
        <translation>
            <numerusform>%n жасырын үзінді</numerusform>
            <numerusform>%n жасырын үзінді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n пікір</numerusform>
            <numerusform>%n пікір</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scripts</source>
        <translation>
            <numerusform>%n скрипт</numerusform>
            <numerusform>%n скрипт</numerusform>
        </translation>
    </message>
    <message>
        <source>buttons and fields</source>
        <translation>батырмалар мен өрістер</translation>
    </message>
    <message numerus="yes">
        <source>%n unusable addresses</source>
        <translation>
            <numerusform>%n жарамсыз адрес</numerusform>
            <numerusform>%n жарамсыз адрес</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures that did not come along</source>
        <translation>бірге келмеген суреттер</translation>
    </message>
    <message>
        <source>frames with other pages</source>
        <translation>басқа беттер салынған жақтаулар</translation>
    </message>
    <message numerus="yes">
        <source>%n words cut at line ends</source>
        <translation>
            <numerusform>жол соңында үзілген %n сөз</numerusform>
            <numerusform>жол соңында үзілген %n сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n painted list items</source>
        <translation>
            <numerusform>қолдан нөмірленген %n тармақ</numerusform>
            <numerusform>қолдан нөмірленген %n тармақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables within tables</source>
        <translation>
            <numerusform>кесте ішіндегі %n кесте</numerusform>
            <numerusform>кесте ішіндегі %n кесте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message stamps</source>
        <translation>
            <numerusform>хабарлардың %n белгісі</numerusform>
            <numerusform>хабарлардың %n белгісі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messenger markers</source>
        <translation>
            <numerusform>мессенджердің %n белгісі</numerusform>
            <numerusform>мессенджердің %n белгісі</numerusform>
        </translation>
    </message>
    <message>
        <source>view counters</source>
        <translation>қаралым санауыштары</translation>
    </message>
    <message>
        <source>share buttons</source>
        <translation>бөлісу батырмалары</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>басқа мақалаларға сілтемелер</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>тегтер</translation>
    </message>
    <message>
        <source>author&apos;s card</source>
        <translation>автор карточкасы</translation>
    </message>
    <message>
        <source>advertisements</source>
        <translation>жарнама</translation>
    </message>
    <message>
        <source>menus</source>
        <translation>мәзірлер</translation>
    </message>
    <message>
        <source>readers&apos; comments</source>
        <translation>оқырман пікірлері</translation>
    </message>
    <message>
        <source>headers of pages</source>
        <translation>беттердің үстіңгі жазулары</translation>
    </message>
    <message>
        <source>list numbers written otherwise</source>
        <translation>басқаша жазылған тізім нөмірлері</translation>
    </message>
    <message>
        <source>numbers of headings</source>
        <translation>ішкі тақырыптардың нөмірлері</translation>
    </message>
    <message>
        <source>other parts of the page</source>
        <translation>беттің басқа бөліктері</translation>
    </message>
    <message>
        <source>Numbers of headings</source>
        <translation>Ішкі тақырыптардың нөмірлері</translation>
    </message>
    <message>
        <source>Other parts of the page</source>
        <translation>Беттің басқа бөліктері</translation>
    </message>
    <message>
        <source>Cleaned: %1</source>
        <translation>Тазартылды: %1</translation>
    </message>
    <message>
        <source>A picture of this article can&apos;t be shown on a page: %1. Put a JPEG or PNG of at most 200 megapixels in its place, or take it out of the text.</source>
        <translation>Мақаланың суретін бетте көрсету мүмкін емес: %1. Орнына 200 мегапиксельден аспайтын JPEG не PNG сурет салыңыз немесе оны мәтіннен алып тастаңыз.</translation>
    </message>
    <message>
        <source>A picture of this article is lost or damaged in the library: %1. Restore it from a backup or take it out of the text.</source>
        <translation>Мақаланың суреті кітапханада жоғалған не бүлінген: %1. Оны сақтық көшірмеден қалпына келтіріңіз немесе мәтіннен алып тастаңыз.</translation>
    </message>
    <message>
        <source>“%1” is no picture that pages can show, or it is damaged. Nothing was taken from it; save it as JPEG or PNG and try again.</source>
        <translation>«%1» – бетте көрсетуге болатын сурет емес немесе ол бүлінген. Одан ештеңе алынбады; оны JPEG не PNG етіп сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The picture “%1” has too many pixels: a JPEG or PNG may have 200 million, other pictures 60 million. Nothing was taken from it; make it smaller and try again.</source>
        <translation>«%1» суретінде пиксель тым көп: JPEG не PNG суретте 200 миллионға дейін, басқа суретте 60 миллионға дейін болуы мүмкін. Одан ештеңе алынбады; оны кішірейтіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“%1” is a link, and Tilshi writes through none. It was left as it is; remove it and try again.</source>
        <translation>«%1» – файлдық сілтеме, ал Tilshi сілтеме арқылы жазбайды. Ол сол күйінде қалды; оны жойып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“%1” is a pipe, a socket or a device, not a file. It was left as it is; remove it and try again.</source>
        <translation>«%1» – файл емес, канал, сокет не құрылғы. Ол сол күйінде қалды; оны жойып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“%1” is a folder, and a file has to go there. It was left as it is; rename it and try again.</source>
        <translation>«%1» – бума, ал оның орнында файл болуы керек. Ол сол күйінде қалды; атын өзгертіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Active again: %1</source>
        <translation>Қайта белсенді: %1</translation>
    </message>
    <message>
        <source>No longer active: %1</source>
        <translation>Енді белсенді емес: %1</translation>
    </message>
    <message>
        <source>Role changed: %1, %2</source>
        <translation>Рөлі өзгертілді: %1, %2</translation>
    </message>
    <message>
        <source>Person changed: %1</source>
        <translation>Адам туралы дерек өзгертілді: %1</translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation>Адам қосылды: %1</translation>
    </message>
    <message>
        <source>Person removed: %1</source>
        <translation>Адам тізімнен алынды: %1</translation>
    </message>
    <message>
        <source>Sections added: %1</source>
        <translation>Айдар қосылды: %1</translation>
    </message>
    <message>
        <source>Sections removed: %1</source>
        <translation>Айдар жойылды: %1</translation>
    </message>
    <message>
        <source>Sections put in another order</source>
        <translation>Айдарлардың реті өзгертілді</translation>
    </message>
    <message>
        <source>Sections changed: %1</source>
        <translation>Айдар өзгертілді: %1</translation>
    </message>
    <message>
        <source>Newsroom&apos;s words added: %1</source>
        <translation>Редакция сөздері қосылды: %1</translation>
    </message>
    <message>
        <source>Newsroom&apos;s words removed: %1</source>
        <translation>Редакция сөздері жойылды: %1</translation>
    </message>
    <message>
        <source>Newsroom settings changed</source>
        <translation>Редакция баптаулары өзгертілді</translation>
    </message>
    <message>
        <source>Someone has to stay chief editor.</source>
        <translation>Біреу бас редактор болып қалуы керек.</translation>
    </message>
    <message>
        <source>The person has written or done something here; make them inactive instead.</source>
        <translation>Бұл адам мұнда бірдеңе жазған не істеген; оны белсенді емес етіңіз.</translation>
    </message>
    <message>
        <source>There are articles in the section; hide it, or give them another first.</source>
        <translation>Айдарда мақалалар бар; оны жасырыңыз не алдымен мақалаларына басқа айдар беріңіз.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s folder is on another computer&apos;s disk (%1). What is saved is safe there as long as that disk keeps locks; Tilshi is slower, and it must not be opened on that other computer at the same time.</source>
        <translation>Редакция бумасы басқа компьютердің дискісінде тұр (%1). Ол диск құлыптарды сақтаса, сақталған мәтін де аман болады; Tilshi баяуырақ істейді, ал сол компьютердің өзінде қатар ашуға болмайды.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s folder is copied to other computers by %1. Open it on one computer at a time and wait until everything is copied: whoever writes meanwhile gets a second newsroom, and its texts do not come together.</source>
        <translation>Редакция бумасын басқа компьютерлерге көшіретін бағдарлама: %1. Оны бір уақытта бір ғана компьютерде ашып, бәрі көшірілгенше күтіңіз: сол арада жазған адамда екінші редакция пайда болады, мәтіндері бірікпейді.</translation>
    </message>
    <message>
        <source>There is another copy of the newsroom&apos;s file: “%1”. What was written in it is not in this newsroom; look which is the right one and move the other out of the folder.</source>
        <translation>Редакция файлының тағы бір көшірмесі бар: «%1». Онда жазылғаны бұл редакцияда жоқ; қайсысы дұрыс екенін қарап, екіншісін бумадан шығарып қойыңыз.</translation>
    </message>
    <message>
        <source>The file “%1” beside the newsroom&apos;s file is not its own: one of the two was copied back from an older copy. So that nothing is written over, the newsroom is shown without it and can only be read. Move that file to another folder and open the newsroom again.</source>
        <translation>Редакция файлының қасындағы «%1» файлы оның өзінікі емес: екеуінің бірі ескі көшірмеден қайтарылған. Ештеңе жойылып кетпес үшін редакция ол файлсыз көрсетіледі әрі оны тек оқуға болады. Ол файлды басқа бумаға шығарып, редакцияны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The disk is full. The newsroom can only be read until there is room on it.</source>
        <translation>Дискіде орын жоқ. Орын босағанша редакцияны тек оқуға болады.</translation>
    </message>
    <message>
        <source>“%1”: the picture “%2” is gone. Put the file %3 back into the library&apos;s folder media from a backup, or take the picture out of the article.</source>
        <translation>«%1»: «%2» суреті жоғалған. %3 файлын сақтық көшірмеден кітапхананың media бумасына қайтарыңыз немесе суретті мақаладан алып тастаңыз.</translation>
    </message>
    <message>
        <source>“%1”: the file of the picture “%2” was changed. Put the right file %3 back into the library&apos;s folder media from a backup, or take the picture out of the article.</source>
        <translation>«%1»: «%2» суретінің файлы өзгертілген. Дұрыс %3 файлын сақтық көшірмеден кітапхананың media бумасына қайтарыңыз немесе суретті мақаладан алып тастаңыз.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s logo or share image is gone (%1). Choose it again in the settings.</source>
        <translation>Редакцияның логотипі немесе бөлісу суреті жоғалған (%1). Оны баптаулардан қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>The file of the newsroom&apos;s logo or share image was changed (%1). Choose the picture again in the settings.</source>
        <translation>Редакция логотипінің немесе бөлісу суретінің файлы өзгертілген (%1). Суретті баптаулардан қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>“%1” was changed behind the library&apos;s back: it is not as the log has it. Nothing was done. “tilshi-cli verify” says what differs; restore the library from a backup.</source>
        <translation>«%1» Tilshi-ден тыс өзгертілген: журналдағыдай емес. Ештеңе істелген жоқ. Неде айырма бар екенін «tilshi-cli verify» айтады; кітапхананы сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>“%1” has the library in it, or belongs to it, and what is on a site is public. Nothing was written; choose another folder.</source>
        <translation>«%1» бумасының ішінде кітапхана бар немесе ол кітапханаға тиесілі, ал сайттағының бәрі көпшілікке ашық. Ештеңе жазылмады; басқа буманы таңдаңыз.</translation>
    </message>
    <message>
        <source>Another program is publishing “%1”: process %2 on the computer %3. If nothing more is heard of it, its claim ends at %4; try again then.</source>
        <translation>«%1» мақаласын басқа бағдарлама жариялап жатыр: %3 компьютеріндегі %2 процесі. Одан хабар болмаса, оның құқығы %4 болғанда аяқталады; сол кезде қайталап көріңіз.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>аты</translation>
    </message>
    <message>
        <source>login</source>
        <translation>логин</translation>
    </message>
    <message>
        <source>role</source>
        <translation>рөлі</translation>
    </message>
    <message>
        <source>active or not</source>
        <translation>белсенді ме, жоқ па</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>бас әріптері</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>түсі</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>айдарлар</translation>
    </message>
    <message>
        <source>name of the section</source>
        <translation>айдардың атауы</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адресі</translation>
    </message>
    <message>
        <source>hidden or not</source>
        <translation>жасырын ба, жоқ па</translation>
    </message>
    <message>
        <source>changed by one, removed by the other</source>
        <translation>біреуі өзгертті, екіншісі жойды</translation>
    </message>
    <message>
        <source>order of the sections</source>
        <translation>айдарлардың реті</translation>
    </message>
    <message>
        <source>name of the newsroom</source>
        <translation>редакцияның атауы</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>уақыт белдеуі</translation>
    </message>
    <message>
        <source>address of the site</source>
        <translation>сайт адресі</translation>
    </message>
    <message>
        <source>folder of the site</source>
        <translation>сайт бумасы</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>логотип</translation>
    </message>
    <message>
        <source>image for shared links</source>
        <translation>бөліскен сілтеменің суреті</translation>
    </message>
    <message>
        <source>who may approve</source>
        <translation>кім мақұлдай алады</translation>
    </message>
    <message>
        <source>how late to publish by itself</source>
        <translation>кешіксе де өзі жариялау шегі</translation>
    </message>
    <message>
        <source>language of new articles</source>
        <translation>жаңа мақалалардың тілі</translation>
    </message>
    <message>
        <source>Someone else has changed the same in the meantime: %1. Theirs was kept; look at it, and change it again if you still want to.</source>
        <translation>Осы арада басқа біреу дәл соны өзгертіп қойды: %1. Соның өзгерісі қалды; қарап шығып, қажет болса, қайта өзгертіңіз.</translation>
    </message>
    <message>
        <source>This login is taken.</source>
        <translation>Бұл логин бос емес.</translation>
    </message>
    <message>
        <source>A login is made of small Latin letters, digits, dots and hyphens.</source>
        <translation>Логин кіші латын әріптерінен, цифрлардан, нүкте мен дефистен тұрады.</translation>
    </message>
    <message>
        <source>Initials are one or two letters.</source>
        <translation>Бас әріптер біреу не екеу болады.</translation>
    </message>
    <message>
        <source>Somebody else has these initials.</source>
        <translation>Бұл бас әріптер басқа адамда бар.</translation>
    </message>
    <message>
        <source>Export as HTML…</source>
        <translation>HTML түрінде экспорттау…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>PDF ретінде экспорттау…</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Веб-беттер</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF құжаты</translation>
    </message>
    <message>
        <source>What should the author change? The reason stays in the article&apos;s history.</source>
        <translation>Автор нені өзгертуі керек? Себебі мақала тарихында қалады.</translation>
    </message>
    <message>
        <source>Why is the article taken off the site? A note that it was withdrawn takes its page’s place, and the reason stays in its history.</source>
        <translation>Мақала сайттан неге алынады? Бетінің орнында оның алынғаны туралы ескерту тұрады, себебі тарихында қалады.</translation>
    </message>
    <message>
        <source>Why is work on the article taken up again? The reason stays in its history.</source>
        <translation>Мақаламен жұмыс неге қайта басталады? Себебі тарихында қалады.</translation>
    </message>
    <message>
        <source>Letters of another encoding or font were put right: %1</source>
        <translation>Басқа кодтаманың не қаріптің әріптері түзетілді: %1</translation>
    </message>
    <message>
        <source>This looks like neither Kazakh, Russian nor English; perhaps its letters were read wrongly: %1</source>
        <translation>Бұл қазақ, орыс не ағылшын мәтініне ұқсамайды; әріптері қате оқылған болуы мүмкін: %1</translation>
    </message>
    <message>
        <source>Numbers that a list can&apos;t have here became part of the text: %1</source>
        <translation>Тізім көрсете алмайтын нөмірлер мәтінге қосылды: %1</translation>
    </message>
    <message>
        <source>Prompts of fields nobody filled in were left out: %1</source>
        <translation>Толтырылмаған өрістердің нұсқаулары алынып тасталды: %1</translation>
    </message>
    <message>
        <source>Signs of picture fonts that could not be read became □: %1</source>
        <translation>Суретті қаріптің танылмаған таңбалары □ болды: %1</translation>
    </message>
    <message>
        <source>Charts and diagrams did not come along: %1</source>
        <translation>Диаграммалар мен сызбалар келмеді: %1</translation>
    </message>
    <message>
        <source>The table of contents was left out: %1</source>
        <translation>Мазмұны алынып тасталды: %1</translation>
    </message>
    <message>
        <source>Fields above the text were left out: %1</source>
        <translation>Мәтін үстіндегі өрістер алынып тасталды: %1</translation>
    </message>
    <message>
        <source>Page numbers within the text were left out: %1</source>
        <translation>Мәтін ішіндегі бет нөмірлері алынып тасталды: %1</translation>
    </message>
    <message>
        <source>The messenger&apos;s own notices were left out: %1</source>
        <translation>Мессенджердің өз хабарламалары алынып тасталды: %1</translation>
    </message>
    <message>
        <source>charts and diagrams</source>
        <translation>диаграммалар мен сызбалар</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>мазмұны</translation>
    </message>
    <message>
        <source>fields above the text</source>
        <translation>мәтін үстіндегі өрістер</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>бет нөмірлері</translation>
    </message>
    <message>
        <source>a messenger&apos;s notices</source>
        <translation>мессенджердің хабарламалары</translation>
    </message>
    <message>
        <source>list numbers as text</source>
        <translation>мәтінге қосылған тізім нөмірлері</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures before items</source>
        <translation>
            <numerusform>тармақ алдындағы %n сурет</numerusform>
            <numerusform>тармақ алдындағы %n сурет</numerusform>
        </translation>
    </message>
    <message>
        <source>prompts of fields</source>
        <translation>өрістердің нұсқаулары</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable signs</source>
        <translation>
            <numerusform>танылмаған %n таңба</numerusform>
            <numerusform>танылмаған %n таңба</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter of readers</source>
        <translation>Оқырман санауышы</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Басқару таңбалары</translation>
    </message>
    <message>
        <source>Colours and fonts</source>
        <translation>Түс пен қаріп</translation>
    </message>
    <message>
        <source>Empty paragraphs</source>
        <translation>Бос абзацтар</translation>
    </message>
    <message>
        <source>Deleted passages</source>
        <translation>Жойылған үзінділер</translation>
    </message>
    <message>
        <source>Hidden passages</source>
        <translation>Жасырын үзінділер</translation>
    </message>
    <message>
        <source>Comments on the text</source>
        <translation>Мәтінге жазылған пікірлер</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Скрипттер</translation>
    </message>
    <message>
        <source>Buttons and fields</source>
        <translation>Батырмалар мен өрістер</translation>
    </message>
    <message>
        <source>Unusable addresses of links</source>
        <translation>Сілтемелердің жарамсыз адресі</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Frames with other pages</source>
        <translation>Басқа беттер салынған жақтаулар</translation>
    </message>
    <message>
        <source>Stamps of messages</source>
        <translation>Хабарлардың белгілері</translation>
    </message>
    <message>
        <source>Prompts of fields</source>
        <translation>Өрістердің нұсқаулары</translation>
    </message>
    <message>
        <source>Charts and diagrams</source>
        <translation>Диаграммалар мен сызбалар</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Fields above the text</source>
        <translation>Мәтін үстіндегі өрістер</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Бет нөмірлері</translation>
    </message>
    <message>
        <source>The messenger&apos;s notices</source>
        <translation>Мессенджердің хабарламалары</translation>
    </message>
    <message>
        <source>View counters</source>
        <translation>Қаралым санауыштары</translation>
    </message>
    <message>
        <source>Share buttons</source>
        <translation>Бөлісу батырмалары</translation>
    </message>
    <message>
        <source>Links to other articles</source>
        <translation>Басқа мақалаларға сілтемелер</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Author&apos;s card</source>
        <translation>Автор карточкасы</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>Жарнама</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Мәзірлер</translation>
    </message>
    <message>
        <source>Readers&apos; comments</source>
        <translation>Оқырман пікірлері</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 сағ %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who wrote this may change or remove it.</source>
        <translation>Мұны жазған адам ғана өзгерте не жоя алады.</translation>
    </message>
    <message>
        <source>%1 is editing this article, so nothing was changed here. Wait until it is free, or take the editing over.</source>
        <translation>Бұл мақаланы қазір %1 өңдеп жатыр, сондықтан мұнда ештеңе өзгерген жоқ. Босағанын күтіңіз немесе өңдеуді өзіңізге алыңыз.</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Тақырып үсті</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Source of the report</source>
        <translation>Хабардың дереккөзі</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Хабардың күні</translation>
    </message>
    <message>
        <source>Place of the report</source>
        <translation>Хабардың орны</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Материал авторлығы</translation>
    </message>
    <message>
        <source>Note to the editors</source>
        <translation>Редакторларға ескертпе</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Файл не адрес</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Балама мәтін</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сурет астындағы жазу</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>Сурет авторлығы</translation>
    </message>
    <message>
        <source>Title of the card</source>
        <translation>Карточка атауы</translation>
    </message>
    <message>
        <source>Source of the card</source>
        <translation>Карточка дереккөзі</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>%1-деңгейлі тақырыпша</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Таңбаланған тізім</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нөмірленген тізім</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Who is quoted</source>
        <translation>Дәйексөз иесі</translation>
    </message>
    <message>
        <source>Note in the text</source>
        <translation>Мәтіндегі ескертпе</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Бөлгіш</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Card with a link</source>
        <translation>Сілтемелі карточка</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>No longer bold</source>
        <translation>Енді қалың емес</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Көлбеу</translation>
    </message>
    <message>
        <source>No longer italic</source>
        <translation>Енді көлбеу емес</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Асты сызылған</translation>
    </message>
    <message>
        <source>No longer underlined</source>
        <translation>Енді асты сызылмаған</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Сызып тасталған</translation>
    </message>
    <message>
        <source>No longer struck out</source>
        <translation>Енді сызып тасталмаған</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Жоғарғы индекс</translation>
    </message>
    <message>
        <source>No longer superscript</source>
        <translation>Енді жоғарғы индекс емес</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Төменгі индекс</translation>
    </message>
    <message>
        <source>No longer subscript</source>
        <translation>Енді төменгі индекс емес</translation>
    </message>
    <message>
        <source>Kept in other scripts</source>
        <translation>Басқа жазуда өзгермейтін</translation>
    </message>
    <message>
        <source>No longer kept in other scripts</source>
        <translation>Енді басқа жазуда өзгереді</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Сілтемесі өзгерді</translation>
    </message>
    <message>
        <source>Language of the words changed</source>
        <translation>Сөздердің тілі өзгерді</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ActionPrompts</name>
    <message>
        <source>The article is approved and scheduled.</source>
        <translation>Мақала мақұлданған әрі жоспарланған.</translation>
    </message>
    <message>
        <source>The article is approved.</source>
        <translation>Мақала мақұлданған.</translation>
    </message>
    <message>
        <source>Editing voids its approval and its slot. It has to be approved again; its time is kept as a proposal.</source>
        <translation>Өңдесеңіз, мақұлдауы мен жоспарланған уақыты күшін жояды. Қайта мақұлдау керек; уақыты ұсыныс ретінде сақталады.</translation>
    </message>
    <message>
        <source>Editing voids its approval. It has to be approved again.</source>
        <translation>Өңдесеңіз, мақұлдауы күшін жояды. Қайта мақұлдау керек.</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Қазір жариялау</translation>
    </message>
    <message>
        <source>The article is scheduled: %1</source>
        <translation>Мақала жоспарланған: %1</translation>
    </message>
    <message>
        <source>It can be published now, before its time.</source>
        <translation>Оны уақытынан бұрын, қазір жариялауға болады.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::AddPersonRow</name>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Жаңа адамның аты</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Login of a new person</source>
        <translation>Жаңа адамның логині</translation>
    </message>
    <message>
        <source>Role of a new person</source>
        <translation>Жаңа адамның рөлі</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>A name and a login are needed.</source>
        <translation>Аты-жөні мен логині керек.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ArticleListModel</name>
    <message>
        <source>No headline yet</source>
        <translation>Әлі тақырыбы жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing failed</source>
        <translation>Жариялау мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ArticleListPane</name>
    <message>
        <source>Search the library…</source>
        <translation>Кітапханадан іздеу…</translation>
    </message>
    <message>
        <source>Search the library (Ctrl+Shift+F)</source>
        <translation>Кітапханадан іздеу (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Кітапханадан іздеу</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Nothing found. Every word must occur in the article; beginnings of words are enough.</source>
        <translation>Ештеңе табылмады. Мақалада әр сөз кездесуі керек; сөздің басы жеткілікті.</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::ArticlePage</name>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Write here, or paste a whole article</source>
        <translation>Осында жазыңыз немесе тұтас мақаланы қойыңыз</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>Мәтін</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::CardShape</name>
    <message>
        <source>No caption</source>
        <translation>Сурет астында жазу жоқ</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>Балама мәтіні жоқ</translation>
    </message>
    <message>
        <source>Alt text: %1</source>
        <translation>Балама мәтін: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ChecklistCard</name>
    <message>
        <source>Before publication</source>
        <translation>Жариялау алдында</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::CheckedTextEdit</name>
    <message>
        <source>There is no mistake here.</source>
        <translation>Мұнда қате жоқ.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ChecksPanel</name>
    <message>
        <source>No spelling errors</source>
        <translation>Емле қатесі жоқ</translation>
    </message>
    <message>
        <source>Open an article to see its checks.</source>
        <translation>Қателерін көру үшін мақаланы ашыңыз.</translation>
    </message>
    <message>
        <source>More findings: %1</source>
        <translation>Тағы қателер: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ColourSwatches</name>
    <message>
        <source>Teal</source>
        <translation>Көгілдір жасыл</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Көк</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Күлгін</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Қызғылт</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Кәріптас түсі</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Қоңыр</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Жасыл</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Сұр</translation>
    </message>
    <message>
        <source>%1, used by: %2</source>
        <translation>%1, қолданатын адам: %2</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::CommandOffers</name>
    <message>
        <source>The newsroom can only be read.</source>
        <translation>Редакцияны тек оқуға болады.</translation>
    </message>
    <message>
        <source>Go back to the articles first.</source>
        <translation>Алдымен мақалаларға оралыңыз.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Алдымен мақаланы ашыңыз.</translation>
    </message>
    <message>
        <source>There is no next step for you here.</source>
        <translation>Бұл жерде сіз жасайтын келесі қадам жоқ.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::Commands</name>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Өң&amp;деу</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Пішім</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Интерфейс тілі</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Көм&amp;ек</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Жаңа мақала</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Copy as HTML</source>
        <translation>HTML түрінде көшіру</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Мәтін түрінде көшіру</translation>
    </message>
    <message>
        <source>Backup…</source>
        <translation>Сақтық көшірме…</translation>
    </message>
    <message>
        <source>Newsroom settings…</source>
        <translation>Редакция баптаулары…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Басқа кітапхананы ашу…</translation>
    </message>
    <message>
        <source>Sign in as…</source>
        <translation>Басқа адам болып кіру…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Кітапханадан іздеу</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Келесі панель</translation>
    </message>
    <message>
        <source>Show checks and details</source>
        <translation>Қателер мен мәліметтерді көрсету</translation>
    </message>
    <message>
        <source>About Tilshi</source>
        <translation>Tilshi туралы</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Жүйелік</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>Unsaved texts…</source>
        <translation>Сақталмаған мәтіндер…</translation>
    </message>
    <message>
        <source>Reading view…</source>
        <translation>Оқу көрінісі…</translation>
    </message>
    <message>
        <source>Words and checks…</source>
        <translation>Сөздер мен ережелер…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Пәрмен табу…</translation>
    </message>
    <message>
        <source>Writing and keys…</source>
        <translation>Жазу және пернелер…</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Зейін режимі</translation>
    </message>
    <message>
        <source>Writing goal…</source>
        <translation>Жазу мақсаты…</translation>
    </message>
    <message>
        <source>Blinking caret</source>
        <translation>Жыпылықтайтын курсор</translation>
    </message>
    <message>
        <source>In focus mode</source>
        <translation>Зейін режимінде</translation>
    </message>
    <message>
        <source>Dim nothing</source>
        <translation>Ештеңені күңгірттемеу</translation>
    </message>
    <message>
        <source>Dim other paragraphs</source>
        <translation>Басқа абзацтарды күңгірттеу</translation>
    </message>
    <message>
        <source>Dim other sentences</source>
        <translation>Басқа сөйлемдерді күңгірттеу</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Кі&amp;рістіру</translation>
    </message>
    <message>
        <source>Close the article</source>
        <translation>Мақаланы жабу</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Publish while the window is closed…</source>
        <translation>Терезе жабық кезде де жариялау…</translation>
    </message>
    <message>
        <source>Import with a preview…</source>
        <translation>Қарап шығып импорттау…</translation>
    </message>
    <message>
        <source>Changes in the article</source>
        <translation>Мақаладағы өзгерістер</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Келесі өзгеріс</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Алдыңғы өзгеріс</translation>
    </message>
    <message>
        <source>Comment on the selection</source>
        <translation>Таңдалған сөздер туралы пікір</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Келесі пікір</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::CommentCard</name>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Шешу</translation>
    </message>
    <message>
        <source>Stands in the way of approval</source>
        <translation>Мақұлдауға кедергі</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Кедергі</translation>
    </message>
    <message>
        <source>Its words are no longer in the text</source>
        <translation>Мәтіні жойылған</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Жауап жазыңыз…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>Blocking comment</source>
        <translation>Кедергі пікір</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Пікір</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::CommentsPanel</name>
    <message>
        <source>Open an article to see its comments.</source>
        <translation>Пікірлерін көру үшін мақаланы ашыңыз.</translation>
    </message>
    <message>
        <source>Someone else has changed this comment in the meantime. It is shown as it is now; repeat what you wanted if it is still needed.</source>
        <translation>Осы арада бұл пікірді басқа біреу өзгертті. Қазір ол қандай болса, сол күйінде көрсетілді; әлі керек болса, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>No comments yet. Select words and press Ctrl+T, or write below what should change.</source>
        <translation>Әзірге пікір жоқ. Сөздерді таңдап, Ctrl+T пернелерін басыңыз не нені өзгерту керегін төменге жазыңыз.</translation>
    </message>
    <message>
        <source>Open: %1 · Resolved: %2</source>
        <translation>Ашық: %1 · Шешілген: %2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ашық: %1</translation>
    </message>
    <message>
        <source>Resolved comments: %1</source>
        <translation>Шешілген пікірлер: %1</translation>
    </message>
    <message>
        <source>There is no open comment here.</source>
        <translation>Мұнда ашық пікір жоқ.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ConflictDialog</name>
    <message>
        <source>Saved by %1</source>
        <translation>Сақтаған: %1</translation>
    </message>
    <message>
        <source>Two texts of one article</source>
        <translation>Бір мақаланың екі мәтіні</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Басқаныкі</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Басқаныкін алу</translation>
    </message>
    <message>
        <source>Theirs goes on; mine becomes a version in the history.</source>
        <translation>Басқаның мәтіні қалады, менікі тарихтағы нұсқаға айналады.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Менікін қалдыру</translation>
    </message>
    <message>
        <source>Mine goes on; theirs becomes a version in the history.</source>
        <translation>Менің мәтінім қалады, басқаныкі тарихтағы нұсқаға айналады.</translation>
    </message>
    <message>
        <source>The article was saved with another text while you were typing. Whatever you choose, both texts are kept. What only one of them has is underlined.</source>
        <translation>Сіз теріп отырғанда мақала басқа мәтінмен сақталды. Қайсысын таңдасаңыз да, екі мәтін де сақталады. Біреуінде ғана барының асты сызылған.</translation>
    </message>
    <message>
        <source>Mine as a new draft</source>
        <translation>Менікін жаңа қаралама ету</translation>
    </message>
    <message>
        <source>Theirs goes on; mine becomes an article of its own.</source>
        <translation>Басқаның мәтіні қалады, менікі бөлек мақалаға айналады.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::CreatePage</name>
    <message>
        <source>Folder of the library</source>
        <translation>Кітапхана бумасы</translation>
    </message>
    <message>
        <source>Create a newsroom</source>
        <translation>Редакция құру</translation>
    </message>
    <message>
        <source>Name of the newsroom</source>
        <translation>Редакцияның атауы</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>Логиніңіз</translation>
    </message>
    <message>
        <source>Small Latin letters and digits, for the command line.</source>
        <translation>Пәрмен жолына арналған кіші латын әріптері мен цифрлар.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Шолу…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Құру</translation>
    </message>
    <message>
        <source>Sections, with commas between</source>
        <translation>Айдарлар, арасына үтір қойылады</translation>
    </message>
    <message>
        <source>They can be changed later in the newsroom&apos;s settings</source>
        <translation>Кейін редакция баптауларында өзгертуге болады</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::DatelineRow</name>
    <message>
        <source>This is no date and is not kept. Write 29 November, 29.11 or 29.11.2026.</source>
        <translation>Бұл күн емес, сақталмайды. Былай жазыңыз: 29 қараша, 29.11 немесе 29.11.2026.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::DetailsPanel</name>
    <message>
        <source>Section</source>
        <translation>Айдар</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторлары</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Шұғылдығы</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>URL атауы</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Тақырып үсті</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Материал авторлығы</translation>
    </message>
    <message>
        <source>Note to the editors</source>
        <translation>Редакторларға ескертпе</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Иесі</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Шұғыл</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Аттар, үтір арқылы</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Тегтер, үтір арқылы</translation>
    </message>
    <message>
        <source>Made of the headline</source>
        <translation>Тақырыптан жасалады</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Айдарсыз</translation>
    </message>
    <message>
        <source>The address of a published article stays as it is.</source>
        <translation>Жарияланған мақаланың адресі өзгермейді.</translation>
    </message>
    <message>
        <source>The chief editor changes an article&apos;s owner.</source>
        <translation>Мақала иесін бас редактор өзгертеді.</translation>
    </message>
    <message>
        <source>Make sections…</source>
        <translation>Айдар қосу…</translation>
    </message>
    <message>
        <source>The newsroom has no sections yet.</source>
        <translation>Редакцияда әзірге айдар жоқ.</translation>
    </message>
    <message>
        <source>There are no sections yet. The chief editor makes them: %1.</source>
        <translation>Әзірге айдар жоқ. Айдарды бас редактор қосады: %1.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::EditNotice</name>
    <message>
        <source>This text was typed by %1 and is not in the newsroom yet. Nobody else can type here until it is.</source>
        <translation>Бұл мәтін редакцияға әлі түспеген, оны терген: %1. Мәтін редакцияға түскенше мұнда басқа ешкім тере алмайды.</translation>
    </message>
    <message>
        <source>The newsroom can only be read: nothing can be typed here.</source>
        <translation>Редакция тек оқуға ашық: мұнда мәтін теруге болмайды.</translation>
    </message>
    <message>
        <source>The article is in the trash. To write on, restore it.</source>
        <translation>Мақала себетте жатыр. Жазуды жалғастыру үшін оны себеттен қайтарыңыз.</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>Түзетуге қайтарған: %1. Себебі: %2</translation>
    </message>
    <message>
        <source>The article is with the editors. To write on, recall it, or ask for it to be returned.</source>
        <translation>Мақала редакторлардың тексеруінде. Жазуды жалғастыру үшін оны қайтарып алыңыз немесе түзетуге қайтаруды сұраңыз.</translation>
    </message>
    <message>
        <source>Owner of this draft: %1. Only the owner and editors write in it; you can read it, copy it and comment on it.</source>
        <translation>Бұл – басқа адамның қараламасы, иесі: %1. Оған тек иесі мен редакторлар жазады; сіз оқып, көшіріп, пікір қалдыра аласыз.</translation>
    </message>
    <message>
        <source>The article is approved, and this text is what will be published. An edit ends the approval.</source>
        <translation>Мақала мақұлданған: дәл осы мәтін жарияланады. Өңдесеңіз, мақұлдау күшін жояды.</translation>
    </message>
    <message>
        <source>The article is scheduled for %1, and this text is what will be published. An edit ends the approval and takes it off the schedule.</source>
        <translation>Мақала %1 уақытына жоспарланған: дәл осы мәтін жарияланады. Өңдесеңіз, мақұлдау мен жоспарланған уақыт күшін жояды.</translation>
    </message>
    <message>
        <source>The article is published. To change it, begin a revision.</source>
        <translation>Мақала жарияланған. Өзгерту үшін жаңа нұсқасын бастаңыз.</translation>
    </message>
    <message>
        <source>The article was withdrawn from the site. To write on, the chief editor reopens it.</source>
        <translation>Мақала сайттан алынған. Жазуды жалғастыру үшін оны бас редактор қайта ашуы керек.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::EditorPane</name>
    <message>
        <source>Choose an article in the list, or start a new one.</source>
        <translation>Тізімнен мақаланы таңдаңыз не жаңасын бастаңыз.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Жаңа мақала</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::EmbargoField</name>
    <message>
        <source>Not before:</source>
        <translation>Мына уақыттан ерте емес:</translation>
    </message>
    <message>
        <source>End of the embargo</source>
        <translation>Эмбарго аяқталуы</translation>
    </message>
    <message>
        <source>This is no time and is not kept. Write it as: tomorrow 09:00, %1 18:30.</source>
        <translation>Бұл уақыт емес, сақталмайды. Былай жазыңыз: ертең 09:00, %1 18:30.</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::EmbedDialog</name>
    <message>
        <source>Insert link card</source>
        <translation>Сілтеме карточкасын кірістіру</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адресі:</translation>
    </message>
    <message>
        <source>&amp;Title on the card:</source>
        <translation>Карточкадағы &amp;тақырып:</translation>
    </message>
    <message>
        <source>The address, if it is left empty</source>
        <translation>Бос қалса – адрестің өзі</translation>
    </message>
    <message>
        <source>A card leads to an address that begins with https://.</source>
        <translation>Карточка https:// деп басталатын адреске апарады.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::CloseGuard</name>
    <message>
        <source>and more: %1</source>
        <translation>тағы: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Бәрібір шығу</translation>
    </message>
    <message>
        <source>Your text is kept only in this window.</source>
        <translation>Мәтініңіз тек осы терезеде сақтаулы.</translation>
    </message>
    <message>
        <source>Neither the newsroom nor the recovery file took it. Copy the text elsewhere, or free some space on the disk, before you quit.</source>
        <translation>Ол редакцияға да, қалпына келтіру файлына да түспеді. Шығар алдында мәтінді басқа жерге көшіріңіз немесе дискіден орын босатыңыз.</translation>
    </message>
    <message>
        <source>Quit without the text</source>
        <translation>Мәтінсіз шығу</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Мәтінді көшіру</translation>
    </message>
    <message>
        <source>The text is on the clipboard. Paste it elsewhere before you quit.</source>
        <translation>Мәтін алмасу буферінде. Шығар алдында оны басқа жерге қойыңыз.</translation>
    </message>
    <message>
        <source>Articles that wait for their time: %1. While Tilshi is closed, nobody publishes them.</source>
        <translation>Уақытын күтіп тұрған мақалалар: %1. Tilshi жабық тұрғанда оларды ешкім жарияламайды.</translation>
    </message>
    <message>
        <source>Whatever is at most %1 min late when Tilshi is opened again is published then; for the rest an editor decides.</source>
        <translation>Tilshi қайта ашылғанда ең көбі %1 мин кешіккені сол кезде жарияланады; қалғанын редактор шешеді.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::FileCommands</name>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Экспортталды: %1</translation>
    </message>
    <message>
        <source>The article is on the clipboard as HTML.</source>
        <translation>Мақала HTML ретінде алмасу буферінде.</translation>
    </message>
    <message>
        <source>The article is on the clipboard as text.</source>
        <translation>Мақала мәтін ретінде алмасу буферінде.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>Tilshi backups (*.tilshi)</source>
        <translation>Tilshi сақтық көшірмелері (*.tilshi)</translation>
    </message>
    <message>
        <source>Backup written and checked: %1</source>
        <translation>Сақтық көшірме жазылып, тексерілді: %1</translation>
    </message>
    <message>
        <source>No web browser was found. The page is here: %1</source>
        <translation>Браузер табылмады. Бет мына жерде: %1</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Импортталды.</translation>
    </message>
    <message>
        <source>Nothing was imported. What was chosen for the files is not kept.</source>
        <translation>Ештеңе импортталмады. Файлдарға таңдалғаны сақталмайды.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles were imported.</source>
        <translation>
            <numerusform>%n мақала импортталды.</numerusform>
            <numerusform>%n мақала импортталды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilshi::editor::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Осы мақаладан табу</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Немен алмастыру керек</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Алмастыру</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Барлығын алмастыру</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Алдыңғысын табу</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Келесісін табу</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Регистрді ескеру</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Тұтас сөздер</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Тұрақты өрнек</translation>
    </message>
    <message>
        <source>Take ә for а, қ for к and so on</source>
        <translation>ә мен а, қ мен к сияқты әріптерді бір деп санау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Алмастырылды: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ізделуде…</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::FindingCard</name>
    <message>
        <source>No suggestions</source>
        <translation>Ұсыныстар жоқ</translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation>Алмастыру: %1</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Сөздікке қосу</translation>
    </message>
    <message>
        <source>The whole newsroom accepts this word from now on.</source>
        <translation>Енді бұл сөзді бүкіл редакция қабылдайды.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Тек маған</translation>
    </message>
    <message>
        <source>You accept this word from now on; others still see it marked.</source>
        <translation>Енді бұл сөзді сіз үшін қате деп белгілемейді; басқаларға әлі белгіленіп көрінеді.</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Атауды қосу</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Елемеу</translation>
    </message>
    <message>
        <source>You are not told of this again in this article.</source>
        <translation>Бұл мақалада бұл туралы қайта айтылмайды.</translation>
    </message>
    <message>
        <source>Ignore everywhere</source>
        <translation>Барлық жерде елемеу</translation>
    </message>
    <message>
        <source>You are not told of this again in any article.</source>
        <translation>Бұл туралы ешбір мақалада қайта айтылмайды.</translation>
    </message>
    <message>
        <source>Fix all wrong letters (%1)</source>
        <translation>Қате әріптің бәрін түзету (%1)</translation>
    </message>
    <message>
        <source>Fix all of this kind (%1)</source>
        <translation>Осы түрдегінің бәрін түзету (%1)</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::FirstRunPage</name>
    <message>
        <source>An editorial desk for newsrooms that write in Kazakh.</source>
        <translation>Қазақша жазатын редакциялардың жұмыс үстелі.</translation>
    </message>
    <message>
        <source>Create a newsroom</source>
        <translation>Редакция құру</translation>
    </message>
    <message>
        <source>An empty library in a folder of yours.</source>
        <translation>Өз бумаңыздағы бос кітапхана.</translation>
    </message>
    <message>
        <source>Open a newsroom</source>
        <translation>Редакцияны ашу</translation>
    </message>
    <message>
        <source>A folder that Tilshi has made before.</source>
        <translation>Tilshi бұрын жасаған бума.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Үлгіні көру</translation>
    </message>
    <message>
        <source>A made-up newsroom with twenty articles to try everything on.</source>
        <translation>Бәрін байқап көруге арналған, жиырма мақаласы бар ойдан шығарылған редакция.</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Интерфейс тілі</translation>
    </message>
    <message>
        <source>Unsaved texts: %1</source>
        <translation>Сақталмаған мәтіндер: %1</translation>
    </message>
    <message>
        <source>Typed on this computer, and not in a newsroom yet.</source>
        <translation>Осы компьютерде терілген, бірақ редакцияға әлі түспеген.</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::FormatActions</name>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Мәтіннің әдепкі өлшемі</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Сурет…</translation>
    </message>
    <message>
        <source>Texts of the image…</source>
        <translation>Суреттің мәтіндері…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Қиып алу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Қарапайым мәтін ретінде қою</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Барлығын таңдау</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Көлбеу</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Асты сызылған</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Сызылған</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Жоғарғы индекс</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Төменгі индекс</translation>
    </message>
    <message>
        <source>Keep in this script</source>
        <translation>Осы жазумен қалдыру</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Пішімдеуді тазарту</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Сілтеме…</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Ішкі тақырып</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Кіші ішкі тақырып</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кім айтқаны</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Таңбаланған тізім</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нөмірленген тізім</translation>
    </message>
    <message>
        <source>Increase indent</source>
        <translation>Шегіністі арттыру</translation>
    </message>
    <message>
        <source>Decrease indent</source>
        <translation>Шегіністі азайту</translation>
    </message>
    <message>
        <source>Numbering…</source>
        <translation>Нөмірлеу…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Бөлгіш</translation>
    </message>
    <message>
        <source>Suggestions…</source>
        <translation>Ұсыныстар…</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Келесі қате</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Алдыңғы қате</translation>
    </message>
    <message>
        <source>Link card…</source>
        <translation>Сілтеме карточкасы…</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::FormatBar</name>
    <message>
        <source>Paragraph style</source>
        <translation>Абзац стилі</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::FormatBinding</name>
    <message>
        <source>The text can&apos;t be edited now.</source>
        <translation>Мәтінді қазір өңдеуге болмайды.</translation>
    </message>
    <message>
        <source>Only in the body&apos;s text.</source>
        <translation>Тек негізгі мәтінде.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Ештеңе таңдалмаған.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Болдырмайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Қайталайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>A table&apos;s cells hold text alone.</source>
        <translation>Кесте ұяшықтарында тек мәтін болады.</translation>
    </message>
    <message>
        <source>The caret is in no numbered list.</source>
        <translation>Курсор нөмірленген тізімде тұрған жоқ.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::GeneralPage</name>
    <message>
        <source>Folder of the site</source>
        <translation>Сайт бумасы</translation>
    </message>
    <message>
        <source>Name of the newsroom</source>
        <translation>Редакцияның атауы</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Уақыт белдеуі</translation>
    </message>
    <message>
        <source>Language of new articles</source>
        <translation>Жаңа мақалалардың тілі</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Сайт адресі</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Image for shared links</source>
        <translation>Бөліскен сілтеменің суреті</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Мақұлдау</translation>
    </message>
    <message>
        <source>Publish late by itself, up to</source>
        <translation>Кешіккен мақаланы өзі жариялау, ең көбі</translation>
    </message>
    <message>
        <source>In the library&apos;s folder</source>
        <translation>Кітапхана бумасында</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Шолу…</translation>
    </message>
    <message>
        <source>Nobody approves their own article</source>
        <translation>Өз мақаласын ешкім мақұлдамайды</translation>
    </message>
    <message>
        <source>Neither its owner nor an author, nor whoever wrote most of what has come since the last approval. Where this is off, the log says of each such approval that it was one&apos;s own.</source>
        <translation>Иесі де, авторы да, соңғы мақұлдаудан кейін қосылғанның көбін жазған адам да. Сөндірулі болса, журналда әр осындай мақұлдау «өзінікі» деп жазылады.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>it begins with https://. Write it as: %1</source>
        <translation>https:// деп басталуы керек. Былай жазыңыз: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::GoalDialog</name>
    <message>
        <source>Writing goal</source>
        <translation>Жазу мақсаты</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>Көлемі:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>words</source>
        <translation>сөз</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>таңба</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Көлем бірлігі</translation>
    </message>
    <message>
        <source>Deadline:</source>
        <translation>Соңғы мерзім:</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Соңғы мерзім</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>tilshi::help::HelpSide</name>
    <message>
        <source>On this page</source>
        <translation>Осы бетте</translation>
    </message>
    <message>
        <source>Related pages</source>
        <translation>Тағы қараңыз</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Сізде</translation>
    </message>
    <message>
        <source>Articles that wait for review: %1</source>
        <translation>Тексеруді күткен мақалалар: %1</translation>
    </message>
    <message>
        <source>Your articles that were returned: %1</source>
        <translation>Сізге қайтарылған мақалалар: %1</translation>
    </message>
    <message>
        <source>Your role: %1.</source>
        <translation>Сіздің рөліңіз: %1.</translation>
    </message>
    <message>
        <source>Open those under review</source>
        <translation>Тексерудегілерді ашу</translation>
    </message>
    <message>
        <source>Open those returned</source>
        <translation>Қайтарылғандарды ашу</translation>
    </message>
</context>
<context>
    <name>tilshi::help::HelpWindow</name>
    <message>
        <source>Tilshi help</source>
        <translation>Tilshi көмегі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Көмектен іздеу…</translation>
    </message>
    <message>
        <source>Help of Tilshi · works without a network</source>
        <translation>Tilshi көмегі · желісіз де ашылады</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Көмек беті</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Perhaps here:</source>
        <translation>Мүмкін, мыналар:</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::HistoryModel</name>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Tilshi, by schedule</source>
        <translation>Tilshi, жоспар бойынша</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>%1-нұсқа</translation>
    </message>
    <message>
        <source>approved by the author</source>
        <translation>авторы өзі мақұлдады</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>%1 мин кешікті</translation>
    </message>
    <message>
        <source>made-up time of the sample</source>
        <translation>үлгінің ойдан алынған уақыты</translation>
    </message>
    <message>
        <source>clock set by hand</source>
        <translation>сағат қолмен қойылған</translation>
    </message>
    <message>
        <source>its approval ended</source>
        <translation>мақұлдауы күшін жойды</translation>
    </message>
    <message>
        <source>the time was: %1</source>
        <translation>уақыты болған: %1</translation>
    </message>
    <message>
        <source>taken over from: %1</source>
        <translation>кімнен алынды: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::HistoryPanel</name>
    <message>
        <source>Nothing has happened to this article yet.</source>
        <translation>Бұл мақаламен әлі ештеңе болған жоқ.</translation>
    </message>
    <message>
        <source>Open an article to see its history.</source>
        <translation>Тарихын көру үшін мақаланы ашыңыз.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Double-click or Enter: the text as it was then</source>
        <translation>Қос шерту немесе Enter: сол кездегі мәтін</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::IgnoredPage</name>
    <message>
        <source>Ignored</source>
        <translation>Еленбейтіндер</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Why it was marked</source>
        <translation>Белгілену себебі</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>Қайта белгілеу</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>Осы мақалада</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Барлық жерде</translation>
    </message>
    <message>
        <source>Nothing is ignored. What you choose to ignore is listed here and can be marked again.</source>
        <translation>Еленбей тұрған ештеңе жоқ. Елемегеніңіз осында тізіледі, оны қайта белгілеуге болады.</translation>
    </message>
    <message>
        <source>What you chose to ignore, everywhere and in the open article.</source>
        <translation>Барлық жерде және ашық тұрған мақалада елемегеніңіз.</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::ImageDialog</name>
    <message>
        <source>Image</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>&amp;Alt text:</source>
        <translation>&amp;Балама мәтін:</translation>
    </message>
    <message>
        <source>What is to be seen, for readers who can&apos;t see it</source>
        <translation>Суретте не бар: көрмейтін оқырманға</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>&amp;Сурет астындағы жазу:</translation>
    </message>
    <message>
        <source>C&amp;redit:</source>
        <translation>&amp;Авторы:</translation>
    </message>
    <message>
        <source>Who took the photo</source>
        <translation>Кім түсірген</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown.</source>
        <translation>Суретті көрсету мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ImageField</name>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Суретті таңдау</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.svg)</source>
        <translation>Суреттер (*.png *.jpg *.jpeg *.webp *.svg)</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::Inspector</name>
    <message>
        <source>Checks</source>
        <translation>Қателер</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Пікірлер</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>About the article</source>
        <translation>Мақала туралы</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::OthersText</name>
    <message>
        <source>Your text…</source>
        <translation>Сіздің мәтініңіз…</translation>
    </message>
    <message>
        <source>%1 has changed the text that you have open.</source>
        <translation>Сізде ашық тұрған мәтінді %1 өзгертті.</translation>
    </message>
    <message>
        <source>%1 has changed the text after you.</source>
        <translation>Сізден кейін мәтінді %1 өзгертті.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::WindowMessages</name>
    <message>
        <source>Another program is writing to the newsroom. What is to be saved waits for it; meanwhile you can write and read on.</source>
        <translation>Редакция файлына басқа бағдарлама жазып жатыр. Сақталатыны соны күтіп тұр; бұл арада жаза да, оқи да беруге болады.</translation>
    </message>
    <message>
        <source>Pages were written without pictures that are lost or damaged in the library: %1. Restore them from a backup, or take them out of the articles.</source>
        <translation>Беттер мына суреттерсіз жазылды, олар кітапханада жоғалған немесе бүлінген: %1. Суреттерді сақтық көшірмеден қалпына келтіріңіз немесе мақалалардан алып тастаңыз.</translation>
    </message>
    <message>
        <source>This computer does not know yet that Kazakhstan has one time zone, UTC+5. Scheduled articles would be published an hour off: update its time zone data.</source>
        <translation>Бұл компьютер Қазақстанда бір ғана UTC+5 уақыт белдеуі бар екенін әлі білмейді. Жоспарланған мақалалар бір сағатқа қате жарияланар еді: уақыт белдеулерінің деректерін жаңартыңыз.</translation>
    </message>
    <message>
        <source>Publishing this article failed.</source>
        <translation>Бұл мақаланы жариялау мүмкін болмады.</translation>
    </message>
    <message>
        <source>The newsroom can only be read: its folder cannot be written. Nothing in it is changed. Articles can be looked at, copied and exported; to write, allow writing to the folder and open the newsroom again.</source>
        <translation>Редакцияны тек оқуға болады: оның бумасына жазу мүмкін емес. Ондағы ештеңе өзгермейді. Мақалаларды қарауға, көшіруге және экспорттауға болады; жазу үшін бумаға жазуға рұқсат беріп, редакцияны қайта ашыңыз.</translation>
    </message>
</context>
<context>
    <name>tilshi::widgets::KeysPage</name>
    <message>
        <source>Find an action</source>
        <translation>Әрекетті табу</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Әрекеттер және олардың пернелері</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Жаңа пернелер:</translation>
    </message>
    <message>
        <source>Press them here</source>
        <translation>Оларды осында басыңыз</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Жаңа пернелер</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Әдепкі</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Пернесіз</translation>
    </message>
    <message>
        <source>On the Kazakh layout the digits&apos; keys are letters: take another one.</source>
        <translation>Қазақ пернетақтасында цифр пернелері – әріптер: басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>That is a letter one types: hold Ctrl or Alt with it.</source>
        <translation>Бұл – теріліп жазылатын әріп: онымен бірге Ctrl немесе Alt пернесін басыңыз.</translation>
    </message>
    <message>
        <source>These keys were taken from: %1</source>
        <translation>Бұл пернелер мынадан алынды: %1</translation>
    </message>
    <message>
        <source>These keys are taken</source>
        <translation>Бұл пернелер бос емес</translation>
    </message>
    <message>
        <source>%1 belongs to: %2</source>
        <translation>%1 мына әрекеттікі: %2</translation>
    </message>
    <message>
        <source>If they are given to “%1”, the other has them no longer.</source>
        <translation>Егер олар «%1» әрекетіне берілсе, бұрынғысы пернелерсіз қалады.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Алмастыру</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::OverdueBar</name>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Мерзімі өткен: %1</translation>
    </message>
    <message>
        <source>It was to be published: %1</source>
        <translation>Жариялануы керек еді: %1</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Қазір жариялау</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Басқа уақыт…</translation>
    </message>
    <message>
        <source>Back to approved</source>
        <translation>Мақұлданғанға қайтару</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::LinkDialog</name>
    <message>
        <source>There is a space in the address; an address has none.</source>
        <translation>Адресте аралық бар; адрес аралықсыз жазылады.</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Сілтеме кірістіру</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адресі:</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Сілтемені алып тастау</translation>
    </message>
    <message>
        <source>An address begins with https://, mailto: or tel:.</source>
        <translation>Адрес мынаның бірінен басталады: https://, mailto:, tel:.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::MainWindow</name>
    <message>
        <source>Published by schedule: %1</source>
        <translation>Жоспар бойынша жарияланды: %1</translation>
    </message>
    <message>
        <source>A scheduled article could not be published; it is tried again.</source>
        <translation>Жоспарланған мақаланы жариялау мүмкін болмады; қайталап көріледі.</translation>
    </message>
    <message>
        <source>About Tilshi</source>
        <translation>Tilshi туралы</translation>
    </message>
    <message>
        <source>Tilshi %1</source>
        <translation>Tilshi %1</translation>
    </message>
    <message>
        <source>An editorial desk for newsrooms that write in Kazakh. Free software under the Mozilla Public License 2.0.</source>
        <translation>Қазақша жазатын редакциялардың жұмыс үстелі. Mozilla Public License 2.0 бойынша еркін бағдарлама.</translation>
    </message>
    <message>
        <source>Unsaved text was found but could not be put into the newsroom; it stays in File, Unsaved texts.</source>
        <translation>Сақталмаған мәтін табылды, бірақ оны редакцияға қосу мүмкін болмады; ол «Файл», «Сақталмаған мәтіндер» бөлімінде тұр.</translation>
    </message>
    <message>
        <source>The text has changed there meanwhile, so that nothing was replaced in it.</source>
        <translation>Бұл арада ол жердің мәтіні өзгерді, сондықтан онда ештеңе алмастырылмады.</translation>
    </message>
</context>
<context>
    <name>tilshi::widgets::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Осы хабарды жабу</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::MissingSections</name>
    <message>
        <source>The newsroom has no sections yet, and an article needs one to be submitted.</source>
        <translation>Редакцияда әзірге айдар жоқ, ал мақаланы тексеруге жіберу үшін айдар керек.</translation>
    </message>
    <message>
        <source>Make sections</source>
        <translation>Айдар қосу</translation>
    </message>
    <message>
        <source>The chief editor makes them: %1.</source>
        <translation>Айдарды бас редактор қосады: %1.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::NavigationModel</name>
    <message>
        <source>My materials</source>
        <translation>Менің материалдарым</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Айдарлар</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::NavigationView</name>
    <message>
        <source>Queues and sections</source>
        <translation>Кезектер мен айдарлар</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::PaperCommands</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Принтерге жіберілді.</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::NumberingDialog</name>
    <message>
        <source>&amp;Begin anew at this item</source>
        <translation>Осы &amp;тармақтан қайта бастау</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Нөмірлеу</translation>
    </message>
    <message>
        <source>&amp;Kind of numbers:</source>
        <translation>&amp;Нөмір түрі:</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation>&amp;Бірінші нөмірі:</translation>
    </message>
    <message>
        <source>&amp;Go on from the list above: %1</source>
        <translation>&amp;Жоғарыдағы тізімді жалғастыру: %1</translation>
    </message>
    <message>
        <source>The list will count: %1</source>
        <translation>Тізім былай саналады: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::PasteChip</name>
    <message>
        <source>Cut into paragraphs</source>
        <translation>Абзацтарға бөлу</translation>
    </message>
    <message>
        <source>A paragraph is so long that typing in it is slow.</source>
        <translation>Бір абзац тым ұзын, онда жазу баяулайды.</translation>
    </message>
    <message>
        <source>Paste as it was</source>
        <translation>Сол күйінде қою</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Қарапайым мәтін ретінде</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::PeopleModel</name>
    <message>
        <source>%1, inactive</source>
        <translation>%1, белсенді емес</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: жоқ</translation>
    </message>
    <message>
        <source>Name, login</source>
        <translation>Аты, логині</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Айдарлар</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Соңғы рет болған</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Active: %1</source>
        <translation>Белсенді: %1</translation>
    </message>
    <message>
        <source>Inactive: %1</source>
        <translation>Белсенді емес: %1</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Адамды табу</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Мұнда ешкім жоқ.</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>Белсенді емес ету</translation>
    </message>
    <message>
        <source>Make inactive: %1?</source>
        <translation>Белсенді емес ету керек пе: %1?</translation>
    </message>
    <message>
        <source>They can&apos;t sign in any more. Their articles all stay.</source>
        <translation>Бұл адам енді жүйеге кіре алмайды. Мақалаларының бәрі қалады.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Press a role to change it</source>
        <translation>Рөлін өзгерту үшін үстінен басыңыз</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::PersonDetails</name>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Бас әріптері</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Айдарлар</translation>
    </message>
    <message>
        <source>Writes articles and submits them for review</source>
        <translation>Өз мақаласын жазады, тексеруге жібереді</translation>
    </message>
    <message>
        <source>Reviews, approves, schedules</source>
        <translation>Тексереді, мақұлдайды, жоспарлайды</translation>
    </message>
    <message>
        <source>Also changes people and settings</source>
        <translation>Адамдар мен баптауларды да өзгертеді</translation>
    </message>
    <message>
        <source>New articles go into the first of them.</source>
        <translation>Жаңа мақала осылардың біріншісіне түседі.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Белсенді</translation>
    </message>
    <message>
        <source>Articles: %1. They all stay.</source>
        <translation>Мақалалары: %1, бәрі қалады.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::PersonalDialog</name>
    <message>
        <source>Writing and keys</source>
        <translation>Жазу және пернелер</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Теру</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Хабарламалар</translation>
    </message>
</context>
<context>
    <name>tilshi::widgets::Picker</name>
    <message>
        <source>Nothing of that name</source>
        <translation>Ондай атау жоқ</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::PictureCommands</name>
    <message>
        <source>Insert an image</source>
        <translation>Сурет кірістіру</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif *.svg)</source>
        <translation>Суреттер (*.png *.jpg *.jpeg *.webp *.gif *.svg)</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be shown. The text is as it was; take a PNG, JPEG, WebP or SVG file.</source>
        <translation>«%1» – көрсетуге болатын сурет емес. Мәтін сол қалпында; PNG, JPEG, WebP не SVG файлын алыңыз.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::RecoveredTexts</name>
    <message>
        <source>Recovered texts</source>
        <translation>Қайтарылған мәтіндер</translation>
    </message>
    <message>
        <source>This was typed on this computer and was not in the newsroom yet when Tilshi ended. It is back: in its article, where that can be edited, with what stood there before in its history; else as a new draft. What was typed in the very last second may be missing.</source>
        <translation>Tilshi тоқтаған кезде осы компьютерде терілген бұл мәтін редакцияға әлі түспеген еді. Ол қайтарылды: өңдеуге болатын болса – өз мақаласында (бұрынғысы – оның тарихында), болмаса – жаңа қараламада. Ең соңғы секундта терілгені болмауы мүмкін.</translation>
    </message>
    <message>
        <source>What was typed, beside what stood there</source>
        <translation>Терілгені мен бұрынғысы</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Екеуін де сақтау</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Go back to the earlier text</source>
        <translation>Бұрынғы мәтінге оралу</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Әлі тақырыбы жоқ</translation>
    </message>
    <message>
        <source>words: +%1, −%2</source>
        <translation>сөз: +%1, −%2</translation>
    </message>
    <message>
        <source>new article, words: %1</source>
        <translation>жаңа мақала, сөз: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ReviseDialog</name>
    <message>
        <source>The published article stays on the site until its new version is approved and published.</source>
        <translation>Жаңа нұсқасы мақұлданып, жарияланғанша сайтта жарияланған мақала тұрады.</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Өзгеріс түрі</translation>
    </message>
    <message>
        <source>Note to the readers</source>
        <translation>Оқырманға ескерту</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::RulesPage</name>
    <message>
        <source>What you switch off is no longer marked on this computer.</source>
        <translation>Сөндірілгені бұл компьютерде енді белгіленбейді.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Ережелер</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SaveMessages</name>
    <message>
        <source>The article has been saved meanwhile in another window, under your name.</source>
        <translation>Осы арада мақала басқа терезеде сіздің атыңыздан сақталды.</translation>
    </message>
    <message>
        <source>%1 has saved the article meanwhile.</source>
        <translation>Осы арада мақаланы %1 сақтады.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Everything you typed is saved again.</source>
        <translation>Тергеніңіздің бәрі қайта сақталды.</translation>
    </message>
    <message>
        <source>Show both texts</source>
        <translation>Екі мәтінді көрсету</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Әлі тақырыбы жоқ</translation>
    </message>
    <message>
        <source>Someone else has saved the article meanwhile.</source>
        <translation>Осы арада мақаланы басқа біреу сақтады.</translation>
    </message>
    <message>
        <source>It can&apos;t be edited any more.</source>
        <translation>Енді оны өңдеуге болмайды.</translation>
    </message>
    <message>
        <source>Not in the newsroom yet: “%1”. %2 Your text is kept and is there when you open the article.</source>
        <translation>Редакцияға әлі түспеген мақала: «%1». %2 Мәтініңіз сақтаулы: мақаланы ашсаңыз, ол орнында тұрады.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Мақаланы ашу</translation>
    </message>
    <message>
        <source>The article was changed meanwhile, and you can&apos;t edit it any more.</source>
        <translation>Осы арада мақаланың күйі өзгерді, енді оны өңдей алмайсыз.</translation>
    </message>
    <message>
        <source>What you typed last is not in it. It is kept on this computer, and goes in as soon as the article can be edited again.</source>
        <translation>Соңғы тергеніңіз мақалаға енген жоқ. Ол осы компьютерде сақтаулы, мақаланы қайтадан өңдеуге болған кезде енеді.</translation>
    </message>
    <message>
        <source>Make a new draft of it</source>
        <translation>Одан жаңа қаралама жасау</translation>
    </message>
    <message>
        <source>Your text is kept. Look at both: whatever you choose, both are kept.</source>
        <translation>Мәтініңіз сақтаулы. Екеуін де қараңыз: қайсысын таңдасаңыз да, екеуі де сақталады.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ScheduleDialog</name>
    <message>
        <source>The embargo ends: %1. Choose a later time.</source>
        <translation>Эмбарго аяқталатын уақыт: %1. Кейінірек уақыт таңдаңыз.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Жоспарлау</translation>
    </message>
    <message>
        <source>When is the article to be published?</source>
        <translation>Мақала қашан жариялануы керек?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>The clocks skip this minute on that day. Choose another.</source>
        <translation>Ол күні сағат тілі бұл минутты аттап өтеді. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>In words, such as: tomorrow 09:00</source>
        <translation>Сөзбен, мысалы: ертең 09:00</translation>
    </message>
    <message>
        <source>This is no time. Write it as: tomorrow 09:00, %1 18:30, Friday 10:00.</source>
        <translation>Бұл уақыт емес. Былай жазыңыз: ертең 09:00, %1 18:30, жұма 10:00.</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::ScriptPreview</name>
    <message>
        <source>Reading view</source>
        <translation>Оқу көрінісі</translation>
    </message>
    <message>
        <source>Cyrillic, as it is written</source>
        <translation>Кирилл, жазылғандай</translation>
    </message>
    <message>
        <source>Script:</source>
        <translation>Жазу:</translation>
    </message>
    <message>
        <source>Latin, alphabet of 2021</source>
        <translation>Латын, 2021 жылғы әліпби</translation>
    </message>
    <message>
        <source>Latin, alphabet of 2018</source>
        <translation>Латын, 2018 жылғы әліпби</translation>
    </message>
    <message>
        <source>Arabic (töte jazu)</source>
        <translation>Төте жазу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Hamza</source>
        <translation>Һамза</translation>
    </message>
    <message>
        <source>Hamza: ء (U+0621)</source>
        <translation>Һамза: ء (U+0621)</translation>
    </message>
    <message>
        <source>High hamza: ٴ (U+0674)</source>
        <translation>Жоғарғы һамза: ٴ (U+0674)</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифрлар</translation>
    </message>
    <message>
        <source>Digits: 123</source>
        <translation>Цифрлар: 123</translation>
    </message>
    <message>
        <source>Arabic digits: ١٢٣</source>
        <translation>Араб цифрлары: ١٢٣</translation>
    </message>
    <message>
        <source>Persian digits: ۱۲۳</source>
        <translation>Парсы цифрлары: ۱۲۳</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SectionChips</name>
    <message>
        <source>Take off: %1</source>
        <translation>Алып тастау: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Айдар қосу</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SectionList</name>
    <message>
        <source>Section</source>
        <translation>Айдар</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адресі</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Айдарлар</translation>
    </message>
    <message>
        <source>Sections without a tick are hidden: kept for old articles, not offered for new ones. Alt with an arrow moves a section.</source>
        <translation>Белгісі жоқ айдарлар жасырын: ескі мақалалар үшін сақталады, жаңаларына ұсынылмайды. Alt пен бағыттауыш перне айдарды жылжытады.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SectionsPage</name>
    <message>
        <source>Name of a new section</source>
        <translation>Жаңа айдардың атауы</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгерту</translation>
    </message>
    <message>
        <source>An article needs a section to be submitted. Drag the sections into the order in which they are to stand on the site.</source>
        <translation>Мақаланы тексеруге жіберу үшін айдар керек. Айдарларды сайтта тұратын ретімен сүйреп қойыңыз.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>A section needs a name and an address.</source>
        <translation>Айдардың атауы мен адресі болуы керек.</translation>
    </message>
    <message>
        <source>There is a section of that name or address already.</source>
        <translation>Атауы не адресі осындай айдар бұрыннан бар.</translation>
    </message>
    <message>
        <source>An address is made of small Latin letters, digits and hyphens.</source>
        <translation>Адрес кіші латын әріптерінен, цифрлар мен дефистен тұрады.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SettingsScreen</name>
    <message>
        <source>Back to the articles</source>
        <translation>Мақалаларға оралу</translation>
    </message>
    <message>
        <source>Newsroom settings</source>
        <translation>Редакция баптаулары</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Жалпы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Айдарлар</translation>
    </message>
    <message>
        <source>Not saved, and left as it was. %1</source>
        <translation>Сақталмады, бұрынғыша қалды. %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Айдар қосу</translation>
    </message>
    <message>
        <source>Changes are saved at once</source>
        <translation>Өзгеріс бірден сақталады</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::Shell</name>
    <message>
        <source>Which library? Name its folder with --library.</source>
        <translation>Қай кітапхана? Бумасын --library арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>The newsroom is being made…</source>
        <translation>Редакция құрылуда…</translation>
    </message>
    <message>
        <source>The sample newsroom is being made…</source>
        <translation>Үлгі редакция құрылуда…</translation>
    </message>
    <message>
        <source>The newsroom is being opened…</source>
        <translation>Редакция ашылуда…</translation>
    </message>
    <message>
        <source>Nobody here has the login %1. There are: %2</source>
        <translation>Мұнда %1 логині ешкімде жоқ. Барлары: %2</translation>
    </message>
    <message>
        <source>What you typed there and what is not in it yet is kept on this computer: see Unsaved texts.</source>
        <translation>Онда теріп, әлі сақталмаған мәтініңіз осы компьютерде тұр: «Сақталмаған мәтіндер» бөлімін қараңыз.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Who is at work?</source>
        <translation>Кім жұмыс істейді?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Адамды таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SignInPage</name>
    <message>
        <source>Who is at work?</source>
        <translation>Кім жұмыс істейді?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Another newsroom…</source>
        <translation>Басқа редакция…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::StartWindow</name>
    <message>
        <source>Open a newsroom</source>
        <translation>Редакцияны ашу</translation>
    </message>
    <message>
        <source>Tilshi</source>
        <translation>Tilshi</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::StateBadge</name>
    <message>
        <source>In the trash</source>
        <translation>Себетте</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Күйі: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters: %1</source>
        <translation>Таңба: %1</translation>
    </message>
    <message>
        <source>Characters without spaces: %1</source>
        <translation>Аралықсыз таңба: %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading time: %n min</source>
        <translation>
            <numerusform>Оқу уақыты: %n мин</numerusform>
            <numerusform>Оқу уақыты: %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>No spelling errors</source>
        <translation>Емле қатесі жоқ</translation>
    </message>
    <message>
        <source>Spelling errors: %1</source>
        <translation>Емле қатесі: %1</translation>
    </message>
    <message>
        <source>Typography: %1</source>
        <translation>Типографика: %1</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Қалып-күй жолағы</translation>
    </message>
    <message>
        <source>Next publication: %1</source>
        <translation>Келесі жариялау: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::TableActions</name>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Үстіне жол қосу</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Астына жол қосу</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>Сол жағына баған қосу</translation>
    </message>
    <message>
        <source>Insert column after</source>
        <translation>Оң жағына баған қосу</translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation>Бірінші жол – бағандардың атауы</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Жолды жою</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>Бағанды жою</translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation>Кестені жою</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::TableBinding</name>
    <message>
        <source>The caret is in no table.</source>
        <translation>Курсор кестеде тұрған жоқ.</translation>
    </message>
    <message>
        <source>A table holds no other table.</source>
        <translation>Кесте ішіне кесте қойылмайды.</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::TextMenu</name>
    <message>
        <source>Add to newsroom words</source>
        <translation>Редакция сөздеріне қосу</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Менің сөздеріме қосу</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Елемеу</translation>
    </message>
    <message>
        <source>Ignore everywhere</source>
        <translation>Барлық жерде елемеу</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::TimerDialog</name>
    <message>
        <source>The program that publishes is not there: %1</source>
        <translation>Жариялайтын бағдарлама орнында жоқ: %1</translation>
    </message>
    <message>
        <source>This system has no systemd, which would start the timer.</source>
        <translation>Бұл жүйеде таймерді іске қосатын systemd жоқ.</translation>
    </message>
    <message>
        <source>systemd does not answer in this session: %1</source>
        <translation>systemd бұл сеанста жауап бермейді: %1</translation>
    </message>
    <message>
        <source>systemd did not do it: %1</source>
        <translation>systemd мұны орындамады: %1</translation>
    </message>
    <message>
        <source>Publish while the window is closed</source>
        <translation>Терезе жабық кезде де жариялау</translation>
    </message>
    <message>
        <source>A timer looks every minute whether a scheduled article is due and publishes it, with no window of Tilshi open. The computer has to be on, and you logged in.</source>
        <translation>Таймер минут сайын жоспарланған мақаланың уақыты келгенін тексеріп, Tilshi терезесі жабық тұрса да жариялайды. Компьютер қосулы, ал сіз жүйеге кірген болуыңыз керек.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Сөндіру</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Орнату</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Бір сәт…</translation>
    </message>
    <message>
        <source>Not possible here.</source>
        <translation>Мұнда мүмкін емес.</translation>
    </message>
    <message>
        <source>The timer is set up for this newsroom.</source>
        <translation>Бұл редакция үшін таймер орнатылған.</translation>
    </message>
    <message>
        <source>The timer is not set up.</source>
        <translation>Таймер орнатылмаған.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::TopBar</name>
    <message>
        <source>Version %1</source>
        <translation>%1-нұсқа</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Браузерде ашу</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Жаңа мақала</translation>
    </message>
    <message>
        <source>Start a new article (Ctrl+N)</source>
        <translation>Жаңа мақала бастау (Ctrl+N)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Әрекеттер</translation>
    </message>
    <message>
        <source>The next step for this article</source>
        <translation>Бұл мақаланың келесі қадамы</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Қазір мүмкін емес</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::TypingPage</name>
    <message>
        <source>Set right while you type. Undo gives back what you typed.</source>
        <translation>Теріп отырғанда түзетіледі. «Болдырмау» терілгенді қайтарады.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Теру</translation>
    </message>
    <message>
        <source>Quotes: «…» for &quot;…&quot;</source>
        <translation>Тырнақшалар: &quot;…&quot; орнына «…»</translation>
    </message>
    <message>
        <source>Dashes: – for - and -- between words</source>
        <translation>Сызықшалар: сөздер арасындағы - және -- орнына –</translation>
    </message>
    <message>
        <source>Ellipsis: … for three points</source>
        <translation>Көп нүкте: үш нүкте орнына … белгісі</translation>
    </message>
    <message>
        <source>No-break spaces: 2025 ж., № 5, 1,5 млрд</source>
        <translation>Үзілмейтін аралықтар: 2025 ж., № 5, 1,5 млрд</translation>
    </message>
    <message>
        <source>Endings after numbers: 5-ші for 5 ші</source>
        <translation>Саннан кейінгі жалғаулар: 5 ші орнына 5-ші</translation>
    </message>
    <message>
        <source>Characters that begin a paragraph: ##, -, 1., &gt;, --- and Enter</source>
        <translation>Абзац басындағы белгілер: ##, -, 1., &gt;, --- және Enter</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::UnsavedTexts</name>
    <message>
        <source>Unsaved texts</source>
        <translation>Сақталмаған мәтіндер</translation>
    </message>
    <message>
        <source>Everything that was typed is in its newsroom.</source>
        <translation>Терілген мәтіннің бәрі кітапханада сақталған.</translation>
    </message>
    <message>
        <source>Typed on this computer, and not in a newsroom yet. A text goes into its newsroom when that is opened again.</source>
        <translation>Осы компьютерде терілген, бірақ редакцияға әлі түспеген мәтіндер. Редакция қайта ашылғанда мәтін соған түседі.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Мәтін ретінде сақтау…</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Әлі тақырыбы жоқ</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Мәтін алмасу буферінде.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Мәтін ретінде сақтау</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Мәтін (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::VersionText</name>
    <message>
        <source>Your text</source>
        <translation>Сіздің мәтініңіз</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>%1-нұсқа</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Нұсқаның мәтіні</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Make it the article&apos;s text</source>
        <translation>Мақаланың мәтіні ету</translation>
    </message>
    <message>
        <source>The text that the article has now stays in the history.</source>
        <translation>Мақаланың қазіргі мәтіні тарихта қалады.</translation>
    </message>
    <message>
        <source>Compare with the text now</source>
        <translation>Қазіргі мәтінмен салыстыру</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::WordsDialog</name>
    <message>
        <source>Words and checks</source>
        <translation>Сөздер мен ережелер</translation>
    </message>
    <message>
        <source>Newsroom&apos;s words</source>
        <translation>Редакция сөздері</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Менің сөздерім</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Еленбейтіндер</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::WordsPage</name>
    <message>
        <source>Lines passed over: %1</source>
        <translation>Алынбаған жолдар: %1</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Inflected like</source>
        <translation>Түрлену үлгісі</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Жаңа сөз</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Word lists (*.txt);;All files (*)</source>
        <translation>Сөз тізімдері (*.txt);;Барлық файлдар (*)</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::WritingActions</name>
    <message>
        <source>Find…</source>
        <translation>Табу…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Табу және алмастыру…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Келесісін табу</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Алдыңғысын табу</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>Кірістіру…</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Бүгінгі күн</translation>
    </message>
    <message>
        <source>Go to heading…</source>
        <translation>Ішкі тақырыпқа өту…</translation>
    </message>
    <message>
        <source>Duplicate paragraph</source>
        <translation>Абзацты қайталау</translation>
    </message>
    <message>
        <source>Move paragraph up</source>
        <translation>Абзацты жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move paragraph down</source>
        <translation>Абзацты төмен жылжыту</translation>
    </message>
    <message>
        <source>Join with the next paragraph</source>
        <translation>Келесі абзацпен біріктіру</translation>
    </message>
    <message>
        <source>Split paragraph</source>
        <translation>Абзацты бөлу</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::WritingBinding</name>
    <message>
        <source>The text can&apos;t be edited now.</source>
        <translation>Мәтінді қазір өңдеуге болмайды.</translation>
    </message>
    <message>
        <source>A table stands there.</source>
        <translation>Ол жерде кесте тұр.</translation>
    </message>
    <message>
        <source>It is the first paragraph.</source>
        <translation>Бұл – бірінші абзац.</translation>
    </message>
    <message>
        <source>It is the last paragraph.</source>
        <translation>Бұл – соңғы абзац.</translation>
    </message>
    <message>
        <source>A table has no paragraphs.</source>
        <translation>Кестеде абзац болмайды.</translation>
    </message>
    <message>
        <source>No text follows.</source>
        <translation>Одан кейін мәтін жоқ.</translation>
    </message>
    <message>
        <source>It is not known what day it is.</source>
        <translation>Бүгін қай күн екені белгісіз.</translation>
    </message>
    <message>
        <source>No headings yet</source>
        <translation>Әзірге ішкі тақырып жоқ</translation>
    </message>
    <message>
        <source>A line that begins with ## becomes one.</source>
        <translation>## белгісінен басталған жол ішкі тақырып болады.</translation>
    </message>
    <message>
        <source>Go to heading</source>
        <translation>Ішкі тақырыпқа өту</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Кірістіру</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::WritingCommands</name>
    <message>
        <source>Find a command</source>
        <translation>Пәрмен табу</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Web page</source>
        <translation>Веб-бет</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>letters put right: %1</source>
        <translation>түзетілген әріптер: %1</translation>
    </message>
    <message>
        <source>Kazakh letters are right</source>
        <translation>қазақ әріптері дұрыс</translation>
    </message>
    <message>
        <source>reads as Russian or Kazakh</source>
        <translation>орысша не қазақша оқылады</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>латын әріптері</translation>
    </message>
    <message>
        <source>letters are broken</source>
        <translation>әріптері бұзылған</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>оқылмайды</translation>
    </message>
    <message>
        <source>waits to be read</source>
        <translation>оқылу кезегінде</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>оқылып жатыр</translation>
    </message>
    <message>
        <source>read</source>
        <translation>оқылды</translation>
    </message>
    <message>
        <source>read, look at it</source>
        <translation>оқылды, қарап шығыңыз</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>құпиясөзбен қорғалған</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>оқу тоқтатылды</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>алынбағаны: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n сурет</numerusform>
            <numerusform>%n сурет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n сілтеме</numerusform>
            <numerusform>%n сілтеме</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts (*.docx *.docm *.dotx *.odt *.ott *.fodt *.rtf *.doc *.html *.htm *.mht *.mhtml *.eml *.emlx *.mbox *.xml *.json *.md *.txt);;All files (*)</source>
        <translation>Мәтіндер (*.docx *.docm *.dotx *.odt *.ott *.fodt *.rtf *.doc *.html *.htm *.mht *.mhtml *.eml *.emlx *.mbox *.xml *.json *.md *.txt);;Барлық файлдар (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilshi::importwindow::ArticleSteps</name>
    <message>
        <source>Articles of the file</source>
        <translation>Файлдың мақалалары</translation>
    </message>
    <message>
        <source>The article before</source>
        <translation>Алдыңғы мақала</translation>
    </message>
    <message>
        <source>The next article</source>
        <translation>Келесі мақала</translation>
    </message>
</context>
<context>
    <name>tilshi::importwindow::ImportFileList</name>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
</context>
<context>
    <name>tilshi::importwindow::ImportChoices</name>
    <message>
        <source>Encoding</source>
        <translation>Кодтама</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Не алынады</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Айдар</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Айдарсыз</translation>
    </message>
    <message>
        <source>More encodings (%1)</source>
        <translation>Басқа кодтамалар (%1)</translation>
    </message>
    <message>
        <source>The file does not say in which encoding it is.</source>
        <translation>Файлда қай кодтамамен жазылғаны айтылмаған.</translation>
    </message>
    <message>
        <source>In no encoding does this look like Kazakh or Russian.</source>
        <translation>Ешбір кодтамада бұл қазақ не орыс мәтініне ұқсамайды.</translation>
    </message>
    <message>
        <source>The article that was found</source>
        <translation>Табылған мақала</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Бүкіл бет</translation>
    </message>
</context>
<context>
    <name>tilshi::importwindow::ImportReport</name>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Алынбады</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Түзетілді</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Everything came along as it was.</source>
        <translation>Бәрі сол қалпында алынды.</translation>
    </message>
    <message>
        <source>Pictures without a description</source>
        <translation>Сипаттамасы жоқ суреттер</translation>
    </message>
    <message>
        <source>Write it after the import.</source>
        <translation>Оны импорттаған соң жазасыз.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Қысқаша көрсету</translation>
    </message>
    <message>
        <source>There is an article of this headline already.</source>
        <translation>Осындай тақырыпты мақала бұрыннан бар.</translation>
    </message>
    <message>
        <source>Open it instead</source>
        <translation>Соны ашу</translation>
    </message>
</context>
<context>
    <name>tilshi::importwindow::ImportWindow</name>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Файл қосу…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Оқуды тоқтату</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Тізімнен алу</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Show what was left out</source>
        <translation>Алынбаған жерлерін көрсету</translation>
    </message>
    <message>
        <source>It comes in as a draft, owner: %1. The file itself is not changed.</source>
        <translation>Қаралама болып қосылады, иесі: %1. Файлдың өзі өзгермейді.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Import this one only</source>
        <translation>Тек осыны импорттау</translation>
    </message>
    <message>
        <source>Import all</source>
        <translation>Барлығын импорттау</translation>
    </message>
    <message>
        <source>Drag files into this window, or add them with Ctrl+O.</source>
        <translation>Файлдарды осы терезеге сүйреп әкеліңіз немесе Ctrl+O пернелерін басып қосыңыз.</translation>
    </message>
    <message>
        <source>It waits to be read.</source>
        <translation>Оқылу кезегінде тұр.</translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>Оқылып жатыр…</translation>
    </message>
    <message>
        <source>Reading was stopped. The file is left out of the import unless it is read again.</source>
        <translation>Оқу тоқтатылды. Қайта оқылмаса, файл импортталмайды.</translation>
    </message>
    <message>
        <source>The other files can be imported.</source>
        <translation>Қалған файлдарды импорттауға болады.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are read</source>
        <translation>
            <numerusform>%n файл оқылып жатыр</numerusform>
            <numerusform>%n файл оқылып жатыр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файл</numerusform>
        </translation>
    </message>
    <message>
        <source>Some files are still being read.</source>
        <translation>Кейбір файлдар әлі оқылып жатыр.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ReviewBar</name>
    <message>
        <source>Since version %1 · %2</source>
        <translation>%1-нұсқадан бері · %2</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Өзгеріс жоқ</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Өзгерістер: %1</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Алдыңғы өзгеріс (Shift+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Келесі өзгеріс (F8)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Алдыңғы өзгеріс</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Келесі өзгеріс</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Салыстырылатын нұсқа</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Мәтін ішінде</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Мәтінге қайту</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ReviewPane</name>
    <message>
        <source>Changes in the article</source>
        <translation>Мақаладағы өзгерістер</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>%1-өзгеріс, барлығы %2: %3</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::ComparisonDocument</name>
    <message>
        <source>Take a change back</source>
        <translation>Өзгерісті қайтару</translation>
    </message>
    <message>
        <source>Paragraphs without a change: %1</source>
        <translation>Өзгермеген абзац: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::ComparisonWords</name>
    <message>
        <source>bold</source>
        <translation>қалың</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>көлбеу</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>асты сызылған</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>сызып тасталған</translation>
    </message>
    <message>
        <source>superscript</source>
        <translation>жоғарғы индекс</translation>
    </message>
    <message>
        <source>subscript</source>
        <translation>төменгі индекс</translation>
    </message>
    <message>
        <source>kept in other scripts</source>
        <translation>басқа жазуда өзгермейтін</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Балама мәтін</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сурет астындағы жазу</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>ішкі тақырып</translation>
    </message>
    <message>
        <source>subheading</source>
        <translation>екінші деңгейлі тақырып</translation>
    </message>
    <message>
        <source>numbered list</source>
        <translation>нөмірленген тізім</translation>
    </message>
    <message>
        <source>bulleted list</source>
        <translation>таңбаланған тізім</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>дәйексөз</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>бөлгіш</translation>
    </message>
    <message>
        <source>table</source>
        <translation>кесте</translation>
    </message>
    <message>
        <source>link card</source>
        <translation>сілтеме карточкасы</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>%1 емес</translation>
    </message>
    <message>
        <source>link</source>
        <translation>сілтеме</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тіл</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Пішім: %1</translation>
    </message>
    <message>
        <source>↓ Moved down</source>
        <translation>↓ Төмен ауысқан</translation>
    </message>
    <message>
        <source>↑ Moved up</source>
        <translation>↑ Жоғары ауысқан</translation>
    </message>
    <message>
        <source>↑ Moved from above</source>
        <translation>↑ Жоғарыдан ауысқан</translation>
    </message>
    <message>
        <source>↓ Moved from below</source>
        <translation>↓ Төменнен ауысқан</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Орны ауысқан</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::NewComment</name>
    <message>
        <source>Add comment</source>
        <translation>Пікір қосу</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Жаңа пікір</translation>
    </message>
    <message>
        <source>Blocks approval</source>
        <translation>Мақұлдауға кедергі</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>What about these words?</source>
        <translation>Бұл сөздер туралы не айтасыз?</translation>
    </message>
    <message>
        <source>Comment on the whole article</source>
        <translation>Бүкіл мақала туралы пікір</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::Remark</name>
    <message>
        <source>%1, edited</source>
        <translation>%1, өзгертілген</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Жойылған</translation>
    </message>
    <message>
        <source>Change or delete what you have written</source>
        <translation>Жазғаныңызды өзгерту не жою</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>Changed comment</source>
        <translation>Өзгертілген пікір</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Delete the comment</source>
        <translation>Пікірді жою</translation>
    </message>
    <message>
        <source>Delete what you have written? It can&apos;t be brought back.</source>
        <translation>Жазғаныңызды жою керек пе? Оны қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Publishing failed</source>
        <translation>Жариялау мүмкін болмады</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>шұғыл</translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>эмбарго: %1</translation>
    </message>
    <message>
        <source>approved by: %1</source>
        <translation>мақұлдаған: %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>%1-нұсқа</translation>
    </message>
    <message>
        <source>you are reviewing it</source>
        <translation>өзіңіз тексеріп жатырсыз</translation>
    </message>
    <message>
        <source>%1 is reviewing it</source>
        <translation>%1 тексеріп жатыр</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 қалды</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 кешікті</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>жоспарланған уақыты: %1</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>уақыты қойылмаған</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгертілді</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Әлі тақырыбы жоқ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Сізге қайтарылған</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Тексеруді күтіп тұр</translation>
    </message>
    <message>
        <source>Under review by others</source>
        <translation>Басқалар тексеріп жатыр</translation>
    </message>
    <message>
        <source>Approved, no time yet</source>
        <translation>Мақұлданған, уақыты қойылмаған</translation>
    </message>
    <message>
        <source>Next to be published</source>
        <translation>Келесі жарияланатындар</translation>
    </message>
    <message>
        <source>Returned to authors</source>
        <translation>Авторға қайтарылған</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>Қаралама мақалаларым</translation>
    </message>
    <message>
        <source>With the editors</source>
        <translation>Редакторларда</translation>
    </message>
    <message>
        <source>Not published by themselves</source>
        <translation>Өздігінен жарияланбайды</translation>
    </message>
    <message>
        <source>The longest wait first</source>
        <translation>Ең ұзақ күткені – бірінші</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Уақыты бойынша</translation>
    </message>
    <message>
        <source>The latest first</source>
        <translation>Соңғысы – бірінші</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>оқылмаған</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::QueueModel</name>
    <message>
        <source>folded</source>
        <translation>жиналған</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>жазылған</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>таңдалған</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::QueuePanel</name>
    <message>
        <source>Change the owner…</source>
        <translation>Иесін өзгерту…</translation>
    </message>
    <message>
        <source>Change the section…</source>
        <translation>Айдарын өзгерту…</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Тег қосу…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Жоспарлау…</translation>
    </message>
    <message>
        <source>Return for revision…</source>
        <translation>Түзетуге қайтару…</translation>
    </message>
    <message>
        <source>The owner was changed</source>
        <translation>Иесі өзгертілді</translation>
    </message>
    <message>
        <source>The section was changed</source>
        <translation>Айдары өзгертілді</translation>
    </message>
    <message>
        <source>Tags were added</source>
        <translation>Тегтер қосылды</translation>
    </message>
    <message>
        <source>It would end an approval. Open the article to change it.</source>
        <translation>Мақұлдауының күші жойылар еді. Өзгерту үшін мақаланы ашыңыз.</translation>
    </message>
    <message>
        <source>%1 of %2 only.</source>
        <translation>Тек %1 мақалаға (барлығы: %2).</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Әлі тақырыбы жоқ</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>тағы %1</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Ештеңе таңдалмаған.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Таңдалғаны: %1</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Курсор тұрған мақала</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>оқу уақыты: %n мин</numerusform>
            <numerusform>оқу уақыты: %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose several: X, Shift+↓, all of a group: Ctrl+A. Choose none: Esc. Fold a group and unfold it: ← →. Unread again: U. Letters work while the list has the keys.</source>
        <translation>Бірнешеуін таңдау: X, Shift+↓, топты тұтас таңдау: Ctrl+A. Таңдауды алып тастау: Esc. Топты жинау және жазу: ← →. Оқылмаған деп белгілеу: U. Әріптер тізімде тұрғанда ғана жұмыс істейді.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::QueueBar</name>
    <message>
        <source>All: %1</source>
        <translation>Барлығы: %1</translation>
    </message>
    <message>
        <source>Taken by me: %1</source>
        <translation>Өзім алғандар: %1</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Барлық айдар</translation>
    </message>
    <message>
        <source>all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Айдар: %1</translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <translation>Оқылмаған: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::QueueActs</name>
    <message>
        <source>Chosen: %1</source>
        <translation>Таңдалғаны: %1</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Мақаланы ашу</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::QueuePane</name>
    <message>
        <source>Taken back</source>
        <translation>Кері қайтарылды</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Орындалмағаны: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Менің кезегім</translation>
    </message>
    <message>
        <source>The queue is empty. Articles come here when their authors submit them.</source>
        <translation>Кезек бос. Авторлар жіберген мақала осында келеді.</translation>
    </message>
    <message>
        <source>The queue is empty. Press Ctrl+N to write an article.</source>
        <translation>Кезек бос. Мақала жазу үшін Ctrl+N пернелерін басыңыз.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::TagsDialog</name>
    <message>
        <source>Add tags</source>
        <translation>Тег қосу</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Тегтер, арасына үтір қойыңыз</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>A tag is missing.</source>
        <translation>Тег жазылмаған.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SearchChips</name>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Кез келген күйі</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Айдар</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Кез келген айдар</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Кез келген автор</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Кез келген күн</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>соңғы 7 күн</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>осы ай</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>осы жыл</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ArrivalNotices</name>
    <message>
        <source>Returned to you: %1</source>
        <translation>Сізге қайтарылды: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Сізге қайтарылған</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Тексеруді күтіп тұр</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::NoticesPage</name>
    <message>
        <source>Notices on the desktop</source>
        <translation>Жұмыс үстеліндегі хабарламалар</translation>
    </message>
    <message>
        <source>While you work in another program: an article was returned to you, or, for editors, one waits for review.</source>
        <translation>Басқа бағдарламада жұмыс істеп отырғанда: мақала сізге қайтарылды немесе, редакторларға, тексеруді күтіп тұр.</translation>
    </message>
</context>
</TS>
