<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>tilshi::ui::ActHindrance</name>
    <message>
        <source>Tilshi, by schedule</source>
        <translation>Tilshi, по плану</translation>
    </message>
    <message>
        <source>Meanwhile: %1 · %2 · %3. What you typed stays here.</source>
        <translation>Тем временем: %1 · %2 · %3. Набранное остаётся здесь.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>“%1” is not one word.</source>
        <translation>«%1» – не одно слово.</translation>
    </message>
    <message>
        <source>Lines passed over: %1</source>
        <translation>Пропущенные строки: %1</translation>
    </message>
    <message>
        <source>“%1” is no minute of the calendar; write it as 2026-11-24 10:00.</source>
        <translation>«%1» – такой минуты в календаре нет; пишите так: 2026-11-24 10:00.</translation>
    </message>
    <message>
        <source>there is no kind %1; there are: %2</source>
        <translation>вида %1 нет; есть: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>параметра %1 нет</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 указан дважды</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 не принимает значения</translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>для %1 нужно значение: %2</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 не принимает %2</translation>
    </message>
    <message>
        <source>write: %1</source>
        <translation>пишите так: %1</translation>
    </message>
    <message>
        <source>say who acts: --as LOGIN</source>
        <translation>укажите, кто действует: --as LOGIN</translation>
    </message>
    <message>
        <source>there is no verb %1; “tilshi-cli help” names all</source>
        <translation>команды %1 нет; все показывает «tilshi-cli help»</translation>
    </message>
    <message>
        <source>name a verb; “tilshi-cli help” names all</source>
        <translation>укажите команду; все показывает «tilshi-cli help»</translation>
    </message>
    <message>
        <source>%1, with changes that are not a version yet</source>
        <translation>%1, с изменениями, которые ещё не стали версией</translation>
    </message>
    <message>
        <source>%1 words, %2 characters, %3 without spaces</source>
        <translation>слов: %1, знаков: %2, без пробелов: %3</translation>
    </message>
    <message>
        <source>%1, in the trash</source>
        <translation>%1, в корзине</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>На сайте</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>версия %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Publishing failed</source>
        <translation>Не удалось опубликовать</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Explains a verb, or all.</source>
        <translation>Объясняет одну команду или все.</translation>
    </message>
    <message>
        <source>Tilshi: from draft to published page, on the command line.</source>
        <translation>Tilshi: от черновика до опубликованной страницы, в командной строке.</translation>
    </message>
    <message>
        <source>Options may stand anywhere. An id may be cut to its first characters, 8 or more, where they are of one article only. Exit code: 0 done, 1 refused or failed, 2 wrong usage.</source>
        <translation>Параметры могут стоять где угодно. Идентификатор можно сократить до первых 8 и более знаков, если они есть только у одной статьи. Код выхода: 0 – сделано, 1 – отказано или не удалось, 2 – неверный вызов.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>There is no article “%1”; the library has none yet.</source>
        <translation>Статьи «%1» нет; в библиотеке ещё нет статей.</translation>
    </message>
    <message>
        <source>There is no article “%1”. There are: %2</source>
        <translation>Статьи «%1» нет. Есть: %2</translation>
    </message>
    <message>
        <source>%1, whose login is “%2”, is inactive. A chief editor can make them active again.</source>
        <translation>Человек с логином «%2» (%1) отключён. Главный редактор может включить его снова.</translation>
    </message>
    <message>
        <source>There is nobody with the login “%1”. There are: %2</source>
        <translation>Логина «%1» ни у кого нет. Есть: %2</translation>
    </message>
    <message>
        <source>There is no section “%1”. There are: %2</source>
        <translation>Рубрики «%1» нет. Есть: %2</translation>
    </message>
    <message>
        <source>“%1” begins the id of more than one article: %2</source>
        <translation>С «%1» начинается идентификатор нескольких статей: %2</translation>
    </message>
    <message>
        <source>the library&apos;s folder; without it the current folder if it is a library, else tilshi/library among your data files</source>
        <translation>папка библиотеки; если не указана – текущая папка, если это библиотека, иначе tilshi/library среди ваших данных</translation>
    </message>
    <message>
        <source>the person who acts; without it the owner of the folder, but for the verbs of the workflow, which need it</source>
        <translation>кто действует; если не указан – владелец папки, но командам рабочего процесса он нужен</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>ответ в виде JSON</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>этот текст</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>версия программы</translation>
    </message>
    <message>
        <source>fills the new library with a sample newsroom</source>
        <translation>наполняет новую библиотеку редакцией-примером</translation>
    </message>
    <message>
        <source>a section&apos;s name or slug</source>
        <translation>название рубрики или её URL-имя</translation>
    </message>
    <message>
        <source>draft, submitted, returned, approved, scheduled, published, withdrawn or trash</source>
        <translation>статус: draft, submitted, returned, approved, scheduled, published, withdrawn, trash</translation>
    </message>
    <message>
        <source>why; kept in the history</source>
        <translation>почему; остаётся в истории</translation>
    </message>
    <message>
        <source>the minute, on the newsroom&apos;s clock</source>
        <translation>минута, по времени редакции</translation>
    </message>
    <message>
        <source>correction, update or silent</source>
        <translation>вид: correction, update, silent</translation>
    </message>
    <message>
        <source>what the readers are told; a correction and an update need it</source>
        <translation>что сказать читателям; для исправления и обновления обязательно</translation>
    </message>
    <message>
        <source>this minute of the newsroom&apos;s clock in place of the present one; the history says so</source>
        <translation>эта минута по времени редакции вместо нынешней; история это отмечает</translation>
    </message>
    <message>
        <source>Approves a submitted article, as an editor who did not write it.</source>
        <translation>Одобряет отправленную статью от имени редактора, который её не писал.</translation>
    </message>
    <message>
        <source>The publish checklist must pass. What is approved is this version; any later edit ends the approval.</source>
        <translation>Статья должна пройти проверку перед публикацией. Одобряется именно эта версия; любая правка после этого снимает одобрение.</translation>
    </message>
    <message>
        <source>A checked copy of the library: %1</source>
        <translation>Проверенная копия библиотеки: %1</translation>
    </message>
    <message>
        <source>Copies the whole library into one file, also while others write.</source>
        <translation>Копирует всю библиотеку в один файл, даже пока другие пишут.</translation>
    </message>
    <message>
        <source>Takes a submitted article for review, as an editor.</source>
        <translation>Берёт отправленную статью на проверку от имени редактора.</translation>
    </message>
    <message>
        <source>name the file with the new text: --from FILE</source>
        <translation>укажите файл с новым текстом: --from FILE</translation>
    </message>
    <message>
        <source>The approval has ended with this edit; the article has to be approved again.</source>
        <translation>Эта правка сняла одобрение; статью нужно одобрить заново.</translation>
    </message>
    <message>
        <source>Puts a file&apos;s text in place of an article&apos;s, as a new version.</source>
        <translation>Ставит на место текста статьи текст из файла как новую версию.</translation>
    </message>
    <message>
        <source>Takes headline, dateline and text as import does. An approval and a minute on the schedule end with it: an owner&apos;s article is a draft again, an editor&apos;s edit leaves it submitted.</source>
        <translation>Берёт заголовок, место и дату и текст так же, как импорт. Одобрение и назначенная минута снимаются: после правки владельца статья снова черновик, после правки редактора остаётся на проверке.</translation>
    </message>
    <message>
        <source>name the file to write: --to FILE.html</source>
        <translation>укажите файл для записи: --to FILE.html</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Writes an article as one page that needs no other file.</source>
        <translation>Записывает статью одной страницей, которой не нужны другие файлы.</translation>
    </message>
    <message>
        <source>The text is the one the desk works on, published or not. What is not approved says so over its text. The ending of the name says the form: %1. Another name gets the first of them.</source>
        <translation>Текст – тот, над которым работает редакция, опубликован он или нет. Над неодобренным текстом стоит «Черновик». Формат задаёт окончание имени: %1. К другому имени добавляется первое из них.</translation>
    </message>
    <message>
        <source>Tells what was done with an article, by whom and when.</source>
        <translation>Рассказывает, что, кто и когда делал со статьёй.</translation>
    </message>
    <message>
        <source>Makes a draft of each article and prints its id.</source>
        <translation>Делает из каждой статьи черновик и выводит его идентификатор.</translation>
    </message>
    <message>
        <source>A new library: %1</source>
        <translation>Новая библиотека: %1</translation>
    </message>
    <message>
        <source>Makes a new library with six sections, and you as its chief editor.</source>
        <translation>Создаёт новую библиотеку с шестью рубриками, вы в ней главный редактор.</translation>
    </message>
    <message>
        <source>A folder that is a library already is left as it is. With --sample the library has people, articles and a site to look at.</source>
        <translation>Папка, которая уже библиотека, остаётся как есть. С --sample в библиотеке есть люди, статьи и сайт, чтобы посмотреть.</translation>
    </message>
    <message>
        <source>there is no state %1; there are: %2</source>
        <translation>статуса %1 нет; есть: %2</translation>
    </message>
    <message>
        <source>Lists the articles, the last changed first.</source>
        <translation>Перечисляет статьи, недавно изменённые – первыми.</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>больше не работает</translation>
    </message>
    <message>
        <source>there is no role %1; there are: %2</source>
        <translation>роли %1 нет; есть: %2</translation>
    </message>
    <message>
        <source>“%1” is no login; take 1 to 32 of a-z 0-9 . _ -</source>
        <translation>«%1» не годится в логины; возьмите от 1 до 32 знаков из a-z 0-9 . _ -</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>У человека должно быть имя.</translation>
    </message>
    <message>
        <source>Added: %1, %2</source>
        <translation>Добавлено: %1, %2</translation>
    </message>
    <message>
        <source>Publishes an approved or scheduled article now.</source>
        <translation>Публикует одобренную или запланированную статью сейчас.</translation>
    </message>
    <message>
        <source>The pages are written and read back first; if that fails, the site and the article stay as they were.</source>
        <translation>Сначала страницы записываются и читаются обратно; если это не удалось, сайт и статья остаются как были.</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Опубликовано: %1</translation>
    </message>
    <message>
        <source>Not published: %1 – %2</source>
        <translation>Не опубликовано: %1 – %2</translation>
    </message>
    <message>
        <source>Too late to publish by itself: %1, by %2 min; publish it, set another time or take it off the schedule.</source>
        <translation>Поздно публиковать автоматически: %1, опоздание %2 мин; опубликуйте, назначьте другое время или снимите с плана.</translation>
    </message>
    <message>
        <source>Publishes every scheduled article whose minute has come.</source>
        <translation>Публикует все запланированные статьи, чья минута настала.</translation>
    </message>
    <message>
        <source>Takes a submitted article back, while no editor has claimed it.</source>
        <translation>Отзывает отправленную статью, пока её не взял редактор.</translation>
    </message>
    <message>
        <source>Makes a withdrawn article a draft again, as the chief editor.</source>
        <translation>Снова делает снятую статью черновиком от имени главного редактора.</translation>
    </message>
    <message>
        <source>Gives an article back to its owner, with a reason.</source>
        <translation>Возвращает статью владельцу с указанием причины.</translation>
    </message>
    <message>
        <source>say what it is: --kind correction|update|silent</source>
        <translation>укажите вид: --kind correction|update|silent</translation>
    </message>
    <message>
        <source>Begins a new version of a published article.</source>
        <translation>Начинает новую версию опубликованной статьи.</translation>
    </message>
    <message>
        <source>The site keeps the old one until the new one is approved and published. Readers are told the note, unless it is silent.</source>
        <translation>На сайте остаётся старая, пока новую не одобрят и не опубликуют. Читатели видят примечание, если правка не «тихая».</translation>
    </message>
    <message>
        <source>say when: --at &quot;YYYY-MM-DD HH:MM&quot;</source>
        <translation>укажите время: --at &quot;YYYY-MM-DD HH:MM&quot;</translation>
    </message>
    <message>
        <source>Sets the minute at which an approved article is published.</source>
        <translation>Назначает минуту, когда будет опубликована одобренная статья.</translation>
    </message>
    <message>
        <source>The minute is one of the newsroom&apos;s own zone, whatever this computer&apos;s. A scheduled article is given another minute.</source>
        <translation>Минута – в часовом поясе редакции, а не компьютера. Запланированной статье назначается другая минута.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыта</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2</source>
        <translation>Настройки «%1» нет. Есть: %2</translation>
    </message>
    <message>
        <source>This computer knows no time zone “%1”; names are like Asia/Almaty.</source>
        <translation>Этот компьютер не знает часового пояса «%1»; названия такие: Asia/Almaty.</translation>
    </message>
    <message>
        <source>Shows or changes what the newsroom has decided for all.</source>
        <translation>Показывает или меняет то, что редакция решила для всех.</translation>
    </message>
    <message>
        <source>For logo and shareImage the value is an image file, which is copied into the library; an empty value takes it away.</source>
        <translation>Для logo и shareImage значение – файл изображения, он копируется в библиотеку; пустое значение убирает его.</translation>
    </message>
    <message>
        <source>Shows an article: where it stands, and its text.</source>
        <translation>Показывает статью: её статус и текст.</translation>
    </message>
    <message>
        <source>The text is the newest that was kept. Where that is not a version yet, workingCopy is true, and sha256 is the text&apos;s own.</source>
        <translation>Текст – последний сохранённый. Если он ещё не версия, workingCopy равно true, а sha256 – этого текста.</translation>
    </message>
    <message>
        <source>%1 – files: %2, written: %3, removed: %4</source>
        <translation>%1 – файлов: %2, записано: %3, удалено: %4</translation>
    </message>
    <message>
        <source>name the folder to write: --to DIR</source>
        <translation>укажите папку для записи: --to DIR</translation>
    </message>
    <message>
        <source>Writes the whole site into a folder, as far as it differs.</source>
        <translation>Записывает весь сайт в папку, только то, что изменилось.</translation>
    </message>
    <message>
        <source>The site has the articles that are live, and nothing else; files that Tilshi did not write are left alone.</source>
        <translation>На сайте только опубликованные статьи и ничего больше; файлы, которые писал не Tilshi, не трогаются.</translation>
    </message>
    <message>
        <source>Hands a draft in for review.</source>
        <translation>Отправляет черновик на проверку.</translation>
    </message>
    <message>
        <source>The owner or an editor may, if it has a headline, a section and no word that mixes Latin and Cyrillic letters.</source>
        <translation>Может владелец или редактор, если есть заголовок, рубрика и нет слов, где смешаны латиница и кириллица.</translation>
    </message>
    <message>
        <source>Puts an article that is neither live nor scheduled into the trash.</source>
        <translation>Убирает в корзину статью, которая не опубликована и не запланирована.</translation>
    </message>
    <message>
        <source>Takes an article off the schedule; it stays approved.</source>
        <translation>Снимает статью с плана; она остаётся одобренной.</translation>
    </message>
    <message>
        <source>Takes an article out of the trash.</source>
        <translation>Достаёт статью из корзины.</translation>
    </message>
    <message>
        <source>Articles: %1, versions: %2, acts: %3, problems: %4</source>
        <translation>Статей: %1, версий: %2, действий: %3, проблем: %4</translation>
    </message>
    <message>
        <source>The library is damaged: %1 – restore it from a backup.</source>
        <translation>Библиотека повреждена: %1 – восстановите её из резервной копии.</translation>
    </message>
    <message>
        <source>Reads the whole library and its history and says if it is sound.</source>
        <translation>Читает всю библиотеку и её историю и говорит, всё ли цело.</translation>
    </message>
    <message>
        <source>Takes a published article off the site, as the chief editor.</source>
        <translation>Снимает опубликованную статью с сайта от имени главного редактора.</translation>
    </message>
    <message>
        <source>There is no file “%1”, and it is no article&apos;s id.</source>
        <translation>Файла «%1» нет, и это не идентификатор статьи.</translation>
    </message>
    <message>
        <source>Words to look at: %1</source>
        <translation>Слов, на которые взглянуть: %1</translation>
    </message>
    <message>
        <source>There is no Kazakh dictionary on this computer; install hunspell-kk.</source>
        <translation>На этом компьютере нет казахского словаря; установите hunspell-kk.</translation>
    </message>
    <message>
        <source>Names the words of an article or a file that should be looked at.</source>
        <translation>Называет слова статьи или файла, на которые стоит взглянуть.</translation>
    </message>
    <message>
        <source>There is no library in “%1”; make one with “tilshi-cli init”, or name another with --library.</source>
        <translation>В «%1» нет библиотеки; создайте её командой «tilshi-cli init» или укажите другую через --library.</translation>
    </message>
    <message>
        <source>letter (U+0621) or high (U+0674); letter if not given</source>
        <translation>letter (U+0621) или high (U+0674); по умолчанию letter</translation>
    </message>
    <message>
        <source>in Arabic script: european, arabic or persian; european if not given</source>
        <translation>цифры в арабской письменности: european, arabic или persian; по умолчанию european</translation>
    </message>
    <message>
        <source>Makes a web address&apos;s part of each line of standard input or a file.</source>
        <translation>Делает из каждой строки стандартного ввода или файла часть веб-адреса.</translation>
    </message>
    <message>
        <source>Each of the 42 letters has its fixed Latin one: ә a, ғ g, қ q, ұ u. Lines with nothing in them are left out. It needs no library.</source>
        <translation>У каждой из 42 букв своя постоянная латинская: ә – a, ғ – g, қ – q, ұ – u. Пустые строки пропускаются. Библиотека не нужна.</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 – одно из: %2</translation>
    </message>
    <message>
        <source>Writes a Kazakh text of standard input or a file in another script.</source>
        <translation>Записывает казахский текст со стандартного ввода или из файла другой письменностью.</translation>
    </message>
    <message>
        <source>--to is latn (the alphabet of 2021, also without --to), latn2018 or arab. Links, e-mail addresses, #hashtags, @names, Latin words and lines without a Cyrillic letter stay as they are. A line in Arabic letters that would begin from the left has a mark (U+200F) before it; in JSON direction says rtl. It needs no library.</source>
        <translation>--to – это latn (алфавит 2021 года, также без --to), latn2018 или arab. Ссылки, адреса эл. почты, #хештеги, @имена, латинские слова и строки без кириллицы остаются как есть. Перед строкой арабскими буквами, которая начиналась бы слева, ставится знак (U+200F); в JSON direction равно rtl. Библиотека не нужна.</translation>
    </message>
    <message>
        <source>the word that it is inflected like; - for none; without it one is proposed</source>
        <translation>слово, по образцу которого оно изменяется; - не изменяется; без этого образец предлагается</translation>
    </message>
    <message>
        <source>the person&apos;s own words, not the newsroom&apos;s</source>
        <translation>собственные слова человека, а не редакции</translation>
    </message>
    <message>
        <source>Findings are no failure: the exit code is 0. A file needs no library; with --library its words are known. In JSON a kind is misspelling, missing-letters, mixed-script, ending, unknown-name, repeated-word, split-word, typography, punctuation, grammar, capital or style, each with its rule and a reason, and start and length count UTF-16 units of text, which stands beside the findings: a plain file&apos;s own text, or a page&apos;s or an article&apos;s kicker, headline, lead and paragraphs with an empty line between.</source>
        <translation>Находки не считаются сбоем: код завершения 0. Файлу библиотека не нужна; с --library учитываются и её слова. В JSON вид – misspelling, missing-letters, mixed-script, ending, unknown-name, repeated-word, split-word, typography, punctuation, grammar, capital или style, рядом его правило и причина, а start и length считаются в единицах UTF-16 текста, который стоит рядом с находками: это сам текст простого файла либо надзаголовок, заголовок, лид и абзацы страницы или статьи с пустой строкой между ними.</translation>
    </message>
    <message>
        <source>Checks the words of standard input as “ispell -a” does, for editors.</source>
        <translation>Проверяет слова стандартного ввода, как «ispell -a»; для текстовых редакторов.</translation>
    </message>
    <message>
        <source>After a banner each line is answered at once: a line for each of its words and an empty one. * is a known word, &amp; one with suggestions, # one without. ^ before a line keeps it from being a command. Needs no library; with --library its words are known.</source>
        <translation>После приветствия каждая строка сразу получает ответ: по строке на слово и пустую строку. * – известное слово, &amp; – слово с вариантами, # – слово без вариантов. ^ в начале строки означает, что это не команда. Библиотека не нужна; с --library учитываются и её слова.</translation>
    </message>
    <message>
        <source>The dictionary has no word “%1” to inflect others like.</source>
        <translation>В словаре нет слова «%1», по образцу которого изменять другие.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Added: %1, inflected like: %2</source>
        <translation>Добавлено: %1, изменяется по образцу: %2</translation>
    </message>
    <message>
        <source>Words added: %1</source>
        <translation>Добавлено слов: %1</translation>
    </message>
    <message>
        <source>The words that are accepted beside the dictionary, the newsroom&apos;s or one&apos;s own.</source>
        <translation>Слова, которые принимаются помимо словаря: редакции или собственные.</translation>
    </message>
    <message>
        <source>A word is accepted in every form that its model has. A file has a line for each word, and behind a stroke its model: хаб/бет.</source>
        <translation>Слово принимается во всех формах своего образца. В файле – по строке на слово, после косой черты – образец: хаб/бет.</translation>
    </message>
    <message>
        <source>Changed: %1, %2</source>
        <translation>Изменено: %1, %2</translation>
    </message>
    <message>
        <source>Lists, adds or changes the newsroom&apos;s people, or tells who did that.</source>
        <translation>Перечисляет, добавляет или меняет людей редакции или говорит, кто это сделал.</translation>
    </message>
    <message>
        <source>ROLE is journalist, editor or chief. Whoever is off keeps their articles and does not sign in. The history also has sections, settings and the newsroom&apos;s words.</source>
        <translation>ROLE: journalist, editor или chief. У отключённого статьи остаются, но войти он не может. В истории есть и рубрики, и настройки, и слова редакции.</translation>
    </message>
    <message>
        <source>Lists the sections in their order, name and slug, or changes them.</source>
        <translation>Перечисляет рубрики по порядку (название и URL-имя) или меняет их.</translation>
    </message>
    <message>
        <source>A section that articles stand in stays.</source>
        <translation>Рубрика, в которой есть статьи, остаётся.</translation>
    </message>
    <message>
        <source>The first acts, up to %1, are older than the ledger: of that time only texts, states, approvals and slots can be checked.</source>
        <translation>Первые действия (до %1) старше реестра: за то время можно проверить только тексты, состояния, одобрения и время публикации.</translation>
    </message>
    <message>
        <source>The copy was made, but without pictures that are gone or changed: %1.</source>
        <translation>Копия сделана, но без пропавших или изменённых изображений: %1.</translation>
    </message>
    <message>
        <source>The current folder was removed; change to another one.</source>
        <translation>Текущая папка удалена; перейдите в другую.</translation>
    </message>
    <message>
        <source>“%1” is not in UTF-8; give the file another name, such as with convmv</source>
        <translation>«%1» не в UTF-8; переименуйте файл, например программой convmv</translation>
    </message>
    <message>
        <source>the name to write to is empty</source>
        <translation>имя для записи пусто</translation>
    </message>
    <message>
        <source>The name “%1” is not in UTF-8. Nothing was written; rename the folder or choose another.</source>
        <translation>Имя «%1» не в кодировке UTF-8. Ничего не записано; переименуйте папку или выберите другую.</translation>
    </message>
    <message>
        <source>The current folder is not there any more. Nothing was written; go to another, or give “%1” with its whole path.</source>
        <translation>Текущей папки больше нет. Ничего не записано; перейдите в другую или укажите «%1» с полным путём.</translation>
    </message>
    <message>
        <source>The time is set by hand: %1. What comes out now is logged as published by %2.</source>
        <translation>Время задано вручную: %1. Всё, что выйдет сейчас, записывается в журнал как опубликованное этим человеком: %2.</translation>
    </message>
    <message>
        <source>For a timer: run it every minute. Articles later than the newsroom&apos;s graceMinutes are named and left to a person. Two runs at once publish an article once. Only an editor sets the time by hand, with --now, and is logged as who published.</source>
        <translation>Для таймера: запускайте каждую минуту. Статьи, опоздавшие больше чем на graceMinutes минут, перечисляются и ждут решения человека. При двух одновременных запусках статья публикуется один раз. Время вручную, через --now, задаёт только редактор, и в журнал как опубликовавший записывается он.</translation>
    </message>
    <message>
        <source>“%1” is a drawing, which no network shows beside a link. Nothing was changed; choose a JPEG or PNG.</source>
        <translation>«%1» – рисунок SVG, соцсети не показывают такие рядом со ссылкой. Ничего не изменено; выберите JPEG или PNG.</translation>
    </message>
    <message>
        <source>the encoding that texts are read by, such as KZ-1048, windows-1251 or UTF-8, with its letters as they are; documents have their own</source>
        <translation>кодировка, в которой читаются тексты, например KZ-1048, windows-1251 или UTF-8; буквы остаются как есть; у документов она своя</translation>
    </message>
    <message>
        <source>of saved web pages all that a reader saw, not the article alone</source>
        <translation>из сохранённых веб-страниц всё, что видел читатель, а не только статья</translation>
    </message>
    <message>
        <source>there is no encoding %1</source>
        <translation>нет такой кодировки: %1</translation>
    </message>
    <message>
        <source>With --encoding %1 it would read: %2</source>
        <translation>С --encoding %1 читалось бы так: %2</translation>
    </message>
    <message>
        <source>DOCX, ODT, RTF, DOC (where LibreOffice, antiword or catdoc is installed), HTML, MHT, EML, Markdown, plain text; exports of WordPress and Telegram, which may hold several articles. Standard output has the ids, one a line; standard error says what was recognised and what was left out, and, where an encoding was guessed, which and how others would read. - is standard input. If one file can&apos;t be read, none is imported.</source>
        <translation>DOCX, ODT, RTF, DOC (если установлен LibreOffice, antiword или catdoc), HTML, MHT, EML, Markdown, простой текст; экспорт WordPress и Telegram, где может быть несколько статей. В стандартный вывод идут идентификаторы, по одному в строке; в вывод ошибок – что распознано и что опущено, а если кодировка угадана – какая взята и как читалось бы в других. «-» – стандартный ввод. Если хоть один файл не читается, не импортируется ни один.</translation>
    </message>
    <message>
        <source>the words that the comment is about, as they stand</source>
        <translation>слова, к которым относится комментарий, как они стоят в тексте</translation>
    </message>
    <message>
        <source>the article is not approved before this is resolved</source>
        <translation>статья не утверждается, пока это не решено</translation>
    </message>
    <message>
        <source>the number or id of the comment that this replies to</source>
        <translation>номер или идентификатор комментария, на который это ответ</translation>
    </message>
    <message>
        <source>how long the lock lasts; 10 if not given</source>
        <translation>сколько минут держится блокировка; по умолчанию 10</translation>
    </message>
    <message>
        <source>takes the lock from whoever has it, and keeps their text as a version</source>
        <translation>забирает блокировку у другого, а его текст сохраняет версией</translation>
    </message>
    <message>
        <source>the byline: names in their order, with commas between them</source>
        <translation>авторы: имена по порядку, через запятую</translation>
    </message>
    <message>
        <source>the tags, with commas between them</source>
        <translation>теги через запятую</translation>
    </message>
    <message>
        <source>the article&apos;s part of its web address</source>
        <translation>часть веб-адреса, относящаяся к статье</translation>
    </message>
    <message>
        <source>the minute before which it is not published, on the newsroom&apos;s clock</source>
        <translation>минута, раньше которой статья не публикуется, по часам редакции</translation>
    </message>
    <message>
        <source>the person whose article it is to be</source>
        <translation>чьей станет статья</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>препятствует</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>“%1”, gone from the text</source>
        <translation>«%1», в тексте этих слов больше нет</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>о «%1»</translation>
    </message>
    <message>
        <source>The article has no comment “%1”; “tilshi-cli comments” shows those that it has, with their numbers.</source>
        <translation>У статьи нет комментария «%1»; какие есть и под какими номерами, показывает «tilshi-cli comments».</translation>
    </message>
    <message>
        <source>“%1” does not stand in the article. Nothing was written; name words of one paragraph as they are.</source>
        <translation>В статье нет слов «%1». Ничего не записано; укажите слова одного абзаца так, как они стоят.</translation>
    </message>
    <message>
        <source>a reply has no words of its own and does not block</source>
        <translation>у ответа нет своих слов, и препятствием он не бывает</translation>
    </message>
    <message>
        <source>Comment %1 added</source>
        <translation>Добавлен комментарий %1</translation>
    </message>
    <message>
        <source>Says something about an article or words of it.</source>
        <translation>Пишет комментарий к статье или к её словам.</translation>
    </message>
    <message>
        <source>The words are those of one paragraph as they stand in the newest text, and the comment stays with them when the text changes. A blocking comment has to be resolved before the article can be approved. @login names a person.</source>
        <translation>Слова берутся из одного абзаца последнего текста, и комментарий остаётся при них, когда текст меняется. Препятствующий комментарий нужно решить, прежде чем статью утвердят. Человека называют так: @логин.</translation>
    </message>
    <message>
        <source>Shows what was said about an article.</source>
        <translation>Показывает комментарии к статье.</translation>
    </message>
    <message>
        <source>The number before each comment is what --reply-to, resolve and reopen-comment take; a comment&apos;s id does as well.</source>
        <translation>Номер перед комментарием принимают --reply-to, resolve и reopen-comment; подходит и идентификатор.</translation>
    </message>
    <message>
        <source>That is a reply; name the comment that it replies to.</source>
        <translation>Это ответ; укажите комментарий, на который он дан.</translation>
    </message>
    <message>
        <source>Marks a comment as resolved.</source>
        <translation>Отмечает комментарий решённым.</translation>
    </message>
    <message>
        <source>Opens a resolved comment again.</source>
        <translation>Снова открывает решённый комментарий.</translation>
    </message>
    <message>
        <source>--minutes takes a number from 1 to %1</source>
        <translation>--minutes принимает число от 1 до %1</translation>
    </message>
    <message>
        <source>What %1 had typed was kept as version %2.</source>
        <translation>Набранное (%1) сохранено версией %2.</translation>
    </message>
    <message>
        <source>Nobody else can change the text until %1.</source>
        <translation>Никто другой не изменит текст до %1.</translation>
    </message>
    <message>
        <source>Keeps others from changing an article&apos;s text for a time.</source>
        <translation>На время не даёт другим менять текст статьи.</translation>
    </message>
    <message>
        <source>Others can still read, comment and decide. A lock ends after 10 minutes unless --minutes says otherwise or lock is called again. With --take-over the text that its holder has typed becomes a version first.</source>
        <translation>Другие могут читать, комментировать и решать. Блокировка кончается через 10 минут, если --minutes не говорит иного и lock не вызван снова. С --take-over набранное её владельцем сначала становится версией.</translation>
    </message>
    <message>
        <source>Lets others change an article&apos;s text again.</source>
        <translation>Снова разрешает другим менять текст статьи.</translation>
    </message>
    <message>
        <source>The article has been published at its address, which stays: the slug is not changed. Nothing was written.</source>
        <translation>Статья опубликована по своему адресу, и он не меняется. Ничего не записано.</translation>
    </message>
    <message>
        <source>Changes what is known of an article beside its text.</source>
        <translation>Меняет то, что известно о статье кроме текста.</translation>
    </message>
    <message>
        <source>What is not named stays; a hyphen takes it away. The slug of a published article stays, and only the chief editor changes an owner.</source>
        <translation>Что не названо, остаётся; дефис убирает. Слаг опубликованной статьи не меняется, а владельца меняет только главный редактор.</translation>
    </message>
    <message>
        <source>“%1” is no number of a version</source>
        <translation>«%1» – не номер версии</translation>
    </message>
    <message>
        <source>There is no version %1; the newest is %2.</source>
        <translation>Версии %1 нет; новейшая – %2.</translation>
    </message>
    <message>
        <source>on the site</source>
        <translation>на сайте</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>одобрено</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>слов: %1</translation>
    </message>
    <message>
        <source>Lists an article&apos;s versions, the newest first.</source>
        <translation>Перечисляет версии статьи, начиная с новейшей.</translation>
    </message>
    <message>
        <source>Version %1 has the text of version %2.</source>
        <translation>Текст версии %2 теперь стоит в версии %1.</translation>
    </message>
    <message>
        <source>The article has the text of version %1 already.</source>
        <translation>В статье уже стоит текст версии %1.</translation>
    </message>
    <message>
        <source>Puts an earlier version&apos;s text in place of an article&apos;s, as a new version.</source>
        <translation>Возвращает текст прежней версии как новую версию статьи.</translation>
    </message>
    <message>
        <source>Whoever may edit the article may, and as with any edit an approval and a minute on the schedule end. No version is taken away.</source>
        <translation>Может тот, кто может править статью; как при любой правке, одобрение и время в расписании снимаются. Ни одна версия не пропадает.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>Shows by words what became of version A in version B, or in the text as it is now.</source>
        <translation>Показывает по словам, что стало с версией A в версии B или в нынешнем тексте.</translation>
    </message>
    <message>
        <source>Words that went stand in [-…-], words that came in {+…+}, coloured on a terminal; paragraphs that are the same are left out. With --json it is an array in reading order of {kind, field, block, before, after}: kind is same, insert, delete, replace, move or format, block the paragraph&apos;s number in the later text, or in the earlier one where it is gone.</source>
        <translation>Ушедшие слова стоят в [-…-], новые в {+…+}, на терминале в цвете; неизменные абзацы опущены. С --json это массив в порядке чтения из {kind, field, block, before, after}: kind – same, insert, delete, replace, move или format, block – номер абзаца в позднем тексте или в раннем, если абзаца больше нет.</translation>
    </message>
    <message>
        <source>Paragraph %1 of the earlier text</source>
        <translation>Абзац %1 прежнего текста</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Абзац %1</translation>
    </message>
    <message>
        <source>%1, moved from %2</source>
        <translation>%1, прежнее место: %2</translation>
    </message>
    <message>
        <source>The first row is the head now.</source>
        <translation>Первая строка стала шапкой.</translation>
    </message>
    <message>
        <source>The first row is no head now.</source>
        <translation>Первая строка больше не шапка.</translation>
    </message>
    <message>
        <source>the file with the new text; - for standard input; for search the first day, YYYY-MM-DD</source>
        <translation>файл с новым текстом; «-» – стандартный ввод; для search первый день, ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Lists the articles in which all the words stand, each with a sentence of them.</source>
        <translation>Перечисляет статьи, где есть все эти слова, каждую с предложением из неё.</translation>
    </message>
    <message>
        <source>The beginnings of words will do, and so will plain letters in place of Kazakh ones: казакстан finds Қазақстанның. A day is that on which an article was published, or else changed last.</source>
        <translation>Достаточно начала слова, и вместо казахских букв годятся обычные: «казакстан» находит «Қазақстанның». День – тот, когда статья опубликована или, если нет, изменена в последний раз.</translation>
    </message>
    <message>
        <source>the file or folder to write; for translit the script, for search the last day, YYYY-MM-DD</source>
        <translation>файл или папка, куда записать; для translit – письменность; для search последний день, ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>who owns an article or is in its byline</source>
        <translation>владелец статьи или один из её авторов</translation>
    </message>
    <message>
        <source>%1 is no day: write it as YYYY-MM-DD</source>
        <translation>%1 – не день: напишите его как ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>name words to search for, or one of the options</source>
        <translation>укажите слова для поиска или один из параметров</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>not possible here now</source>
        <translation>сейчас здесь невозможно</translation>
    </message>
</context>
<context>
    <name>LogVerbs</name>
    <message>
        <source>Submitted for review</source>
        <translation>Отправлено на проверку</translation>
    </message>
    <message>
        <source>Recalled from review</source>
        <translation>Отозвано с проверки</translation>
    </message>
    <message>
        <source>Taken for review</source>
        <translation>Взято на проверку</translation>
    </message>
    <message>
        <source>Returned for revision</source>
        <translation>Возвращено на доработку</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Taken off the schedule</source>
        <translation>Снято с плана</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Revision begun</source>
        <translation>Начата новая версия</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Снято с публикации</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Открыто заново</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>Убрано в корзину</translation>
    </message>
    <message>
        <source>Restored from trash</source>
        <translation>Возвращено из корзины</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Autosaved</source>
        <translation>Сохранено автоматически</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Восстановлено</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Comment resolved</source>
        <translation>Комментарий решён</translation>
    </message>
    <message>
        <source>Comment opened again</source>
        <translation>Комментарий снова открыт</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Комментарий добавлен</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Сменён владелец</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Изменены сведения</translation>
    </message>
    <message>
        <source>Reply added</source>
        <translation>Добавлен ответ на комментарий</translation>
    </message>
    <message>
        <source>Comment edited</source>
        <translation>Комментарий изменён</translation>
    </message>
    <message>
        <source>Comment removed</source>
        <translation>Комментарий удалён</translation>
    </message>
    <message>
        <source>Editing taken over</source>
        <translation>Редактирование перехвачено</translation>
    </message>
    <message>
        <source>Version named</source>
        <translation>Версии дано название</translation>
    </message>
    <message>
        <source>Name of a version removed</source>
        <translation>Название версии убрано</translation>
    </message>
    <message>
        <source>Version %1 restored</source>
        <translation>Восстановлена версия %1</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>a bracket is opened and not closed</source>
        <translation>скобка открыта и не закрыта</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <translation>закрыта скобка, которая не была открыта</translation>
    </message>
    <message>
        <source>a set of letters is begun with [ and not ended with ]</source>
        <translation>набор букв начат знаком [ и не закончен знаком ]</translation>
    </message>
    <message>
        <source>there is nothing to repeat before *, + or ?</source>
        <translation>перед *, + или ? нечего повторять</translation>
    </message>
    <message>
        <source>nothing follows the \ at the end</source>
        <translation>после \ в конце ничего нет</translation>
    </message>
    <message>
        <source>the range runs backwards</source>
        <translation>диапазон записан наоборот</translation>
    </message>
    <message>
        <source>what is looked behind for has no fixed length</source>
        <translation>у того, что ищется позади, нет постоянной длины</translation>
    </message>
    <message>
        <source>it refers to a group that is not there</source>
        <translation>оно ссылается на группу, которой нет</translation>
    </message>
    <message>
        <source>that letter means nothing behind \</source>
        <translation>эта буква после \ ничего не значит</translation>
    </message>
    <message>
        <source>it can&apos;t be understood</source>
        <translation>его нельзя понять</translation>
    </message>
    <message>
        <source>The expression is not right at character %1: %2.</source>
        <translation>Выражение неверно, знак %1: %2.</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Characters: %1 / %2</source>
        <translation>Знаков: %1 / %2</translation>
    </message>
    <message>
        <source>Words: %1 / %2</source>
        <translation>Слов: %1 / %2</translation>
    </message>
    <message>
        <source>Deadline: %1, it has passed</source>
        <translation>Крайний срок: %1, прошёл</translation>
    </message>
    <message>
        <source>Deadline: %1, %2 min left</source>
        <translation>Крайний срок: %1, осталось %2 мин</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Getting started</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Текст</translation>
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
        <translation>Обслуживание</translation>
    </message>
</context>
<context>
    <name>HelpTables</name>
    <message>
        <source>Who may more may do the steps of the others too.</source>
        <translation>Главный редактор может всё, что может редактор.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>What has to hold</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>A journalist does all this with articles of her own.</source>
        <translation>Корреспондент делает всё это только со своими статьями.</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>submit</source>
        <translation>отправить</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>отозвать</translation>
    </message>
    <message>
        <source>take for review</source>
        <translation>взять на проверку</translation>
    </message>
    <message>
        <source>return</source>
        <translation>вернуть</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>одобрить</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>править</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>запланировать</translation>
    </message>
    <message>
        <source>reschedule</source>
        <translation>перенести</translation>
    </message>
    <message>
        <source>unschedule</source>
        <translation>снять с плана</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>опубликовать</translation>
    </message>
    <message>
        <source>revise: the site keeps its text meanwhile</source>
        <translation>начать исправление: на сайте остаётся прежний текст</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>снять с публикации</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>открыть заново</translation>
    </message>
    <message>
        <source>move to trash</source>
        <translation>в корзину</translation>
    </message>
    <message>
        <source>restore from trash</source>
        <translation>достать из корзины</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>не в корзине</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>on the site</source>
        <translation>на сайте</translation>
    </message>
    <message>
        <source>not on the site</source>
        <translation>не на сайте</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>не запланирована</translation>
    </message>
    <message>
        <source>under review: by an editor only</source>
        <translation>на проверке – только редактор</translation>
    </message>
    <message>
        <source>one&apos;s own article</source>
        <translation>своя статья</translation>
    </message>
    <message>
        <source>a journalist: one&apos;s own article</source>
        <translation>корреспондент – свою статью</translation>
    </message>
    <message>
        <source>not one&apos;s own article</source>
        <translation>не своя статья</translation>
    </message>
    <message>
        <source>not one of its authors</source>
        <translation>не один из её авторов</translation>
    </message>
    <message>
        <source>not the writer of the note for the readers</source>
        <translation>не автор примечания для читателей</translation>
    </message>
    <message>
        <source>not the writer of most of what is new</source>
        <translation>не автор большей части нового</translation>
    </message>
    <message>
        <source>no editor has taken it yet</source>
        <translation>редактор её ещё не взял</translation>
    </message>
    <message>
        <source>not taken by oneself yet</source>
        <translation>сам её ещё не взял</translation>
    </message>
    <message>
        <source>a reason is given</source>
        <translation>указана причина</translation>
    </message>
    <message>
        <source>a note for the readers, but for a typo</source>
        <translation>есть примечание для читателей (кроме опечатки)</translation>
    </message>
    <message>
        <source>there is a headline</source>
        <translation>есть заголовок</translation>
    </message>
    <message>
        <source>a section is chosen</source>
        <translation>выбрана рубрика</translation>
    </message>
    <message>
        <source>a language is chosen</source>
        <translation>выбран язык</translation>
    </message>
    <message>
        <source>no word mixes two scripts</source>
        <translation>нет слов, где смешаны два алфавита</translation>
    </message>
    <message>
        <source>every image has an alt text</source>
        <translation>у каждого изображения есть альтернативный текст</translation>
    </message>
    <message>
        <source>no blocking comment is open</source>
        <translation>нет открытых блокирующих комментариев</translation>
    </message>
    <message>
        <source>date and time are given</source>
        <translation>указаны дата и время</translation>
    </message>
    <message>
        <source>the time is still to come</source>
        <translation>это время ещё не наступило</translation>
    </message>
    <message>
        <source>not before the embargo&apos;s end</source>
        <translation>не раньше конца эмбарго</translation>
    </message>
    <message>
        <source>the embargo is over</source>
        <translation>эмбарго закончилось</translation>
    </message>
    <message>
        <source>the text is as it was approved</source>
        <translation>текст тот же, что одобрен</translation>
    </message>
    <message>
        <source>by itself, on time</source>
        <translation>само, в свой час</translation>
    </message>
    <message>
        <source>submit again</source>
        <translation>отправить снова</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>You have no drafts. Press Ctrl+N to write an article, or drop a text file here.</source>
        <translation>Черновиков нет. Нажмите Ctrl+N, чтобы написать статью, или перетащите сюда текстовый файл.</translation>
    </message>
    <message>
        <source>No article has been returned to you.</source>
        <translation>Вам не возвращено ни одной статьи.</translation>
    </message>
    <message>
        <source>Nothing waits for review. Articles come here when their authors submit them.</source>
        <translation>На проверке ничего нет. Статьи попадают сюда, когда их отправляют авторы.</translation>
    </message>
    <message>
        <source>Nothing is approved and unpublished. An editor approves articles that are under review.</source>
        <translation>Одобренных и ещё не опубликованных статей нет. Статьи на проверке одобряет редактор.</translation>
    </message>
    <message>
        <source>Nothing is scheduled. Open an approved article and choose its time.</source>
        <translation>Ничего не запланировано. Откройте одобренную статью и выберите время.</translation>
    </message>
    <message>
        <source>Nothing has been published yet.</source>
        <translation>Пока ничего не опубликовано.</translation>
    </message>
    <message>
        <source>Nothing has been withdrawn.</source>
        <translation>С публикации ничего не снято.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>This section has no articles yet. Choose it in the Details of an article.</source>
        <translation>В этой рубрике ещё нет статей. Выберите её в сведениях статьи.</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Моя очередь</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>Очередь пуста.</translation>
    </message>
</context>
<context>
    <name>SaveStatus</name>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Kept in the recovery file. %1</source>
        <translation>Сохранено в файле восстановления. %1</translation>
    </message>
    <message>
        <source>Kept only in this window! %1</source>
        <translation>Есть только в этом окне! %1</translation>
    </message>
    <message>
        <source>Someone else saved this article. Your text is in the recovery file.</source>
        <translation>Эту статью сохранил кто-то другой. Ваш текст – в файле восстановления.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Folder of the newsroom&apos;s library.</source>
        <translation>Папка библиотеки редакции.</translation>
    </message>
    <message>
        <source>Who is at work.</source>
        <translation>Кто работает.</translation>
    </message>
    <message>
        <source>The article to open.</source>
        <translation>Какую статью открыть.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>Нет такого файла: %1</translation>
    </message>
    <message>
        <source>The current folder was removed; change to another one, or give “%1” with its whole path.</source>
        <translation>Текущая папка удалена; перейдите в другую или укажите «%1» с полным путём.</translation>
    </message>
    <message>
        <source>This is no article&apos;s id: %1</source>
        <translation>Это не идентификатор статьи: %1</translation>
    </message>
    <message>
        <source>Each FILE comes in as an article: DOCX, ODT, RTF, DOC, HTML, MHT, EML, Markdown, plain text, exports of WordPress and Telegram.</source>
        <translation>Каждый FILE становится статьёй: DOCX, ODT, RTF, DOC, HTML, MHT, EML, Markdown, простой текст, экспорт WordPress и Telegram.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Нет вариантов</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The folder of the newsroom is not there: %1. It was moved, renamed or removed, or its disk is not connected. Put it back and try again, or open the newsroom where it is now.</source>
        <translation>Папки редакции нет на месте: %1. Её переместили, переименовали или удалили, либо её диск не подключён. Верните её и повторите попытку или откройте редакцию там, где она сейчас.</translation>
    </message>
    <message>
        <source>There is no Tilshi newsroom in the folder %1. Nothing was changed there. Open another folder, or create a newsroom.</source>
        <translation>В папке %1 нет редакции Tilshi. Там ничего не изменено. Откройте другую папку или создайте редакцию.</translation>
    </message>
    <message>
        <source>The newsroom in the folder %1 is damaged and cannot be opened. Nothing in it was changed. Restore it from a backup.</source>
        <translation>Редакция в папке %1 повреждена, открыть её нельзя. В ней ничего не изменено. Восстановите её из резервной копии.</translation>
    </message>
    <message>
        <source>The newsroom in the folder %1 was last used with a newer Tilshi. Nothing in it was changed. Install the newer Tilshi to open it.</source>
        <translation>С редакцией в папке %1 в последний раз работала более новая версия Tilshi. В ней ничего не изменено. Чтобы открыть её, установите новую версию Tilshi.</translation>
    </message>
    <message>
        <source>Another program is using the newsroom in the folder %1. Nothing was changed. Try again in a moment.</source>
        <translation>Редакцией в папке %1 пользуется другая программа. Ничего не изменено. Повторите попытку через минуту.</translation>
    </message>
    <message>
        <source>The newsroom in the folder %1 was not closed properly the last time, and its folder cannot be written now. Nothing in it was changed. Allow writing to the folder and try again.</source>
        <translation>Редакция в папке %1 в прошлый раз не была закрыта как следует, а записать в папку сейчас нельзя. В ней ничего не изменено. Разрешите запись в папку и повторите попытку.</translation>
    </message>
    <message>
        <source>The disk is full, so the newsroom in the folder %1 cannot be opened. Everything that was saved in it is kept. Free some space and try again.</source>
        <translation>Диск заполнен, поэтому редакцию в папке %1 открыть нельзя. Всё, что в ней сохранено, цело. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The newsroom in the folder %1 could not be read. Nothing in it was changed. Check the disk and try again.</source>
        <translation>Не удалось прочитать редакцию в папке %1. В ней ничего не изменено. Проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>There is a newsroom in the folder %1 already. It was left as it is. Open it, or choose another folder.</source>
        <translation>В папке %1 уже есть редакция. Она оставлена как есть. Откройте её или выберите другую папку.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so no newsroom was made. Choose another folder.</source>
        <translation>В папку %1 нельзя записать, поэтому редакция не создана. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The disk is full, so no newsroom was made in the folder %1. Free some space and try again.</source>
        <translation>Диск заполнен, поэтому редакция в папке %1 не создана. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>No newsroom could be made in the folder %1. Nothing was left there. Choose another folder.</source>
        <translation>Не удалось создать редакцию в папке %1. Там ничего не осталось. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s folder was moved, renamed or removed while it was open: %1. Nothing more can be saved there. Put it back in its place.</source>
        <translation>Папку открытой редакции переместили, переименовали или удалили: %1. Сохранить в неё больше ничего нельзя. Верните её на место.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s data in the folder %1 is damaged. Nothing was overwritten. Close Tilshi and restore the newsroom from a backup.</source>
        <translation>Данные редакции в папке %1 повреждены. Ничего не перезаписано. Закройте Tilshi и восстановите редакцию из резервной копии.</translation>
    </message>
    <message>
        <source>The newsroom in the folder %1 can only be read. Nothing was changed. Allow writing to the folder.</source>
        <translation>Редакцию в папке %1 можно только читать. Ничего не изменено. Разрешите запись в папку.</translation>
    </message>
    <message>
        <source>The disk with the newsroom&apos;s folder %1 is full. Everything that was saved is kept. Free some space and try again.</source>
        <translation>Диск с папкой редакции %1 заполнен. Всё сохранённое цело. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The newsroom in the folder %1 could not be read or written. Everything that was saved is kept. Check the disk and try again.</source>
        <translation>Не удалось прочитать или записать редакцию в папке %1. Всё сохранённое цело. Проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s folder was moved, renamed or removed while it was open.</source>
        <translation>Папку открытой редакции переместили, переименовали или удалили.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s folder can only be read.</source>
        <translation>Папку редакции можно только читать.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s data is damaged. Nothing was overwritten.</source>
        <translation>Данные редакции повреждены. Ничего не перезаписано.</translation>
    </message>
    <message>
        <source>Another program is using the newsroom.</source>
        <translation>Редакцией пользуется другая программа.</translation>
    </message>
    <message>
        <source>The newsroom did not take the text.</source>
        <translation>Сохранить текст в редакции не удалось.</translation>
    </message>
    <message>
        <source>What you type is kept on this computer, in File, Unsaved texts. It goes into the newsroom as soon as that is possible, at the latest at the next start.</source>
        <translation>Набранное хранится на этом компьютере: «Файл», «Несохранённые тексты». Оно попадёт в редакцию, как только это станет возможно, самое позднее при следующем запуске.</translation>
    </message>
    <message>
        <source>Your text is kept only in this window: neither the newsroom nor the recovery file took it. Leave the window open, free some space, or copy the text elsewhere.</source>
        <translation>Ваш текст есть только в этом окне: его не приняли ни редакция, ни файл восстановления. Не закрывайте окно, освободите место или скопируйте текст в другое место.</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>и ещё: %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Live, under revision</source>
        <translation>На сайте, пишется новая версия</translation>
    </message>
    <message>
        <source>Live, revision under review</source>
        <translation>На сайте, новая версия на проверке</translation>
    </message>
    <message>
        <source>Live, revision returned</source>
        <translation>На сайте, новая версия возвращена на доработку</translation>
    </message>
    <message>
        <source>Live, revision approved</source>
        <translation>На сайте, новая версия одобрена</translation>
    </message>
    <message>
        <source>Live, revision scheduled</source>
        <translation>На сайте, новая версия запланирована</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Mixed letters</source>
        <translation>Смешанные буквы</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Альтернативный текст</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Headline length</source>
        <translation>Длина заголовка</translation>
    </message>
    <message>
        <source>There is a headline.</source>
        <translation>Заголовок есть.</translation>
    </message>
    <message>
        <source>A section is chosen.</source>
        <translation>Рубрика выбрана.</translation>
    </message>
    <message>
        <source>No word mixes Latin and Cyrillic letters.</source>
        <translation>Ни в одном слове латиница и кириллица не смешаны.</translation>
    </message>
    <message>
        <source>No image is without alt text.</source>
        <translation>У каждого изображения есть альтернативный текст.</translation>
    </message>
    <message>
        <source>No blocking comment is open.</source>
        <translation>Нерешённых блокирующих комментариев нет.</translation>
    </message>
    <message>
        <source>No misspelled word was found.</source>
        <translation>Слов с ошибками не найдено.</translation>
    </message>
    <message>
        <source>An author is named.</source>
        <translation>Автор указан.</translation>
    </message>
    <message>
        <source>A source is named.</source>
        <translation>Источник указан.</translation>
    </message>
    <message>
        <source>The headline is short enough.</source>
        <translation>Заголовок не слишком длинный.</translation>
    </message>
    <message>
        <source>There is no headline; write one.</source>
        <translation>Заголовка нет; напишите его.</translation>
    </message>
    <message>
        <source>No section is chosen; choose one.</source>
        <translation>Рубрика не выбрана; выберите её.</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters in one word: %1</source>
        <translation>Латиница и кириллица в одном слове: %1</translation>
    </message>
    <message>
        <source>An image has no alt text; describe it.</source>
        <translation>У изображения нет альтернативного текста; опишите его.</translation>
    </message>
    <message>
        <source>Open blocking comments: %1</source>
        <translation>Блокирующих комментариев: %1</translation>
    </message>
    <message>
        <source>Words to check: %1</source>
        <translation>Слов для проверки: %1</translation>
    </message>
    <message>
        <source>No author is named.</source>
        <translation>Автор не указан.</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>Источник не указан.</translation>
    </message>
    <message>
        <source>The headline is long; search engines will cut it.</source>
        <translation>Заголовок длинный; поисковики его обрежут.</translation>
    </message>
    <message>
        <source>There is no “%1” here. Check the name and try again.</source>
        <translation>«%1» здесь нет. Проверьте название и повторите попытку.</translation>
    </message>
    <message>
        <source>“%1” is not valid here. Nothing was changed; correct it and try again.</source>
        <translation>«%1» здесь не подходит. Ничего не изменено; исправьте и повторите попытку.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s rules do not allow this: %1. Nothing was changed.</source>
        <translation>Правила редакции этого не разрешают: %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Someone else has saved “%1” in the meantime. Nothing was overwritten; open it again and repeat the change.</source>
        <translation>Тем временем кто-то другой сохранил «%1». Ничего не перезаписано; откройте заново и повторите правку.</translation>
    </message>
    <message>
        <source>There is already “%1”. It was left as it is; choose another name.</source>
        <translation>«%1» уже есть. Оставлено как было; выберите другое название.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Nothing was changed; try again in a moment.</source>
        <translation>Другая программа занимает «%1». Ничего не изменено; повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Nothing was changed there; allow writing to it or choose another place.</source>
        <translation>«%1» можно только читать. Там ничего не изменено; разрешите запись или выберите другое место.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written. What was there before is kept; free some space and try again.</source>
        <translation>Диск заполнен: «%1» не записано. Прежнее сохранено; освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; restore it from a backup.</source>
        <translation>«%1» повреждено. Оставлено как есть; восстановите из резервной копии.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Tilshi (%1). It was left as it is; install that version to open it.</source>
        <translation>Это создано более новой версией Tilshi (%1). Оставлено как есть; чтобы открыть, установите ту версию.</translation>
    </message>
    <message>
        <source>“%1” is not a Tilshi library. Nothing was changed there; choose the folder of a library or create a new one.</source>
        <translation>«%1» – не библиотека Tilshi. Там ничего не изменено; выберите папку библиотеки или создайте новую.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Put it back in its place and try again.</source>
        <translation>«%1» больше нет на месте. Верните на место и повторите попытку.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was taken from it; choose another file.</source>
        <translation>«%1» пуст. Ничего не взято; выберите другой файл.</translation>
    </message>
    <message>
        <source>“%1” is not a text. Nothing was taken from it; choose a text file.</source>
        <translation>«%1» – не текст. Ничего не взято; выберите текстовый файл.</translation>
    </message>
    <message>
        <source>This is too large: %1. Nothing was changed; make it smaller and try again.</source>
        <translation>Это слишком велико: %1. Ничего не изменено; уменьшите и повторите попытку.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that can&apos;t be read. Nothing was taken from it; save it as DOCX, ODT or plain text and try again.</source>
        <translation>Файл «%1» такого вида не читается. Ничего не взято; сохраните его как DOCX, ODT или простой текст и повторите попытку.</translation>
    </message>
    <message>
        <source>“%1” did not read back as it was written, so it can&apos;t be relied upon. Check the disk and try again.</source>
        <translation>«%1» прочиталось не так, как записано, полагаться на это нельзя. Проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. What was there before is kept; check the disk and try again.</source>
        <translation>«%1» не удалось прочитать или записать. Прежнее сохранено; проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation>Запрошенного не существует.</translation>
    </message>
    <message>
        <source>That is not valid here. Nothing was changed.</source>
        <translation>Здесь это не подходит. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s rules do not allow this. Nothing was changed.</source>
        <translation>Правила редакции этого не разрешают. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Someone else has saved this article in the meantime. Nothing was overwritten; open it again and repeat the change.</source>
        <translation>Тем временем эту статью сохранил кто-то другой. Ничего не перезаписано; откройте её заново и повторите правку.</translation>
    </message>
    <message>
        <source>There is already one of that name. Nothing was changed; choose another name.</source>
        <translation>Такое название уже есть. Ничего не изменено; выберите другое.</translation>
    </message>
    <message>
        <source>Another program is using the library. Nothing was changed; try again in a moment.</source>
        <translation>Библиотеку занимает другая программа. Ничего не изменено; повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>The library can only be read. Nothing was changed; allow writing to its folder.</source>
        <translation>Библиотеку можно только читать. Ничего не изменено; разрешите запись в её папку.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept; free some space and try again.</source>
        <translation>Диск заполнен. Сохранённое раньше на месте; освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The library is damaged. It was left as it is; restore it from a backup.</source>
        <translation>Библиотека повреждена. Оставлена как есть; восстановите её из резервной копии.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Tilshi. It was left as it is; install that version to open it.</source>
        <translation>Библиотеку создала более новая версия Tilshi. Оставлена как есть; чтобы открыть, установите ту версию.</translation>
    </message>
    <message>
        <source>This is not a Tilshi library. Nothing was changed; choose the folder of a library or create a new one.</source>
        <translation>Это не библиотека Tilshi. Ничего не изменено; выберите папку библиотеки или создайте новую.</translation>
    </message>
    <message>
        <source>The library is not there any more. Put its folder back in its place and try again.</source>
        <translation>Библиотеки больше нет на месте. Верните её папку и повторите попытку.</translation>
    </message>
    <message>
        <source>There is nothing in it to take.</source>
        <translation>Взять оттуда нечего.</translation>
    </message>
    <message>
        <source>This is not a text. Nothing was taken from it.</source>
        <translation>Это не текст. Ничего не взято.</translation>
    </message>
    <message>
        <source>This is too large. Nothing was changed.</source>
        <translation>Это слишком велико. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is of a kind that can&apos;t be read. Nothing was taken from it.</source>
        <translation>Такой вид не читается. Ничего не взято.</translation>
    </message>
    <message>
        <source>What was written did not read back as it should. Check the disk and try again.</source>
        <translation>Записанное прочиталось неверно. Проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>The system could not read or write. What was saved before is kept; check the disk and try again.</source>
        <translation>Системе не удалось прочитать или записать. Сохранённое раньше на месте; проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>You are no longer active in this newsroom, so nothing of it can be changed under your name. A chief editor can make you active again.</source>
        <translation>Вы больше не числитесь в этой редакции среди активных, поэтому от вашего имени ничего изменить нельзя. Главный редактор может включить вас снова.</translation>
    </message>
    <message>
        <source>The article is in the trash; restore it from there first.</source>
        <translation>Статья в корзине; сначала восстановите её.</translation>
    </message>
    <message>
        <source>The article is not in the trash.</source>
        <translation>Статья не в корзине.</translation>
    </message>
    <message>
        <source>The article is not at a stage where this can be done.</source>
        <translation>При нынешнем статусе статьи это сделать нельзя.</translation>
    </message>
    <message>
        <source>The article is not on the site.</source>
        <translation>Статьи нет на сайте.</translation>
    </message>
    <message>
        <source>The article is on the site; it has to be withdrawn first.</source>
        <translation>Статья на сайте; сначала её нужно снять с публикации.</translation>
    </message>
    <message>
        <source>The article is scheduled; take it off the schedule first.</source>
        <translation>Статья запланирована; сначала снимите её с плана.</translation>
    </message>
    <message>
        <source>Only an editor may do this.</source>
        <translation>Это может сделать только редактор.</translation>
    </message>
    <message>
        <source>Only the chief editor may do this.</source>
        <translation>Это может сделать только главный редактор.</translation>
    </message>
    <message>
        <source>Only the owner of the article may do this.</source>
        <translation>Это может сделать только владелец статьи.</translation>
    </message>
    <message>
        <source>Only the owner of the article or an editor may do this.</source>
        <translation>Это может сделать только владелец статьи или редактор.</translation>
    </message>
    <message>
        <source>Nobody approves their own article; another editor has to do it.</source>
        <translation>Свою статью не одобряет никто; это должен сделать другой редактор.</translation>
    </message>
    <message>
        <source>An author of the article does not approve it; another editor has to do it.</source>
        <translation>Автор статьи её не одобряет; это должен сделать другой редактор.</translation>
    </message>
    <message>
        <source>Whoever wrote the note for the readers does not approve the article; another editor has to do it.</source>
        <translation>Кто написал примечание для читателей, тот статью не одобряет; это должен сделать другой редактор.</translation>
    </message>
    <message>
        <source>Whoever wrote most of what has come since the last approval does not approve it; another editor has to do it.</source>
        <translation>Кто написал большую часть нового с последнего одобрения, тот его не одобряет; это делает другой редактор.</translation>
    </message>
    <message>
        <source>An editor has taken the article for review; ask for it to be returned.</source>
        <translation>Редактор взял статью на проверку; попросите её вернуть.</translation>
    </message>
    <message>
        <source>You have taken the article for review already.</source>
        <translation>Вы уже взяли статью на проверку.</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>Нужно указать причину.</translation>
    </message>
    <message>
        <source>A correction or an update needs a note that tells the readers what has changed.</source>
        <translation>Для исправления или обновления нужно примечание: что изменилось.</translation>
    </message>
    <message>
        <source>The article has no headline yet.</source>
        <translation>У статьи ещё нет заголовка.</translation>
    </message>
    <message>
        <source>The article has no section yet; choose one first.</source>
        <translation>У статьи нет рубрики; сначала выберите её.</translation>
    </message>
    <message>
        <source>The article has no language yet; choose one first.</source>
        <translation>У статьи не указан язык; сначала выберите его.</translation>
    </message>
    <message>
        <source>A word has Latin and Cyrillic letters in it; retype it in one script.</source>
        <translation>В слове смешаны латиница и кириллица; наберите его одной письменностью.</translation>
    </message>
    <message>
        <source>An image has no alt text; describe the image first.</source>
        <translation>У изображения нет альтернативного текста; сначала опишите его.</translation>
    </message>
    <message>
        <source>A comment that blocks publication is open; resolve it first.</source>
        <translation>Есть блокирующий комментарий; сначала решите его.</translation>
    </message>
    <message>
        <source>A date and a time are required.</source>
        <translation>Нужны дата и время.</translation>
    </message>
    <message>
        <source>That time has passed already; choose a later one.</source>
        <translation>Это время уже прошло; выберите более позднее.</translation>
    </message>
    <message>
        <source>That time is before the end of the embargo; choose a later one.</source>
        <translation>Это раньше конца эмбарго; выберите более позднее время.</translation>
    </message>
    <message>
        <source>The article is under embargo; it can be published once that ends.</source>
        <translation>Статья под эмбарго; опубликовать можно, когда оно закончится.</translation>
    </message>
    <message>
        <source>The text is not the one that was approved; it has to be approved again.</source>
        <translation>Текст отличается от одобренного; его нужно одобрить заново.</translation>
    </message>
    <message>
        <source>The scheduled time has not come yet.</source>
        <translation>Назначенное время ещё не наступило.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>вчера, %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>завтра, %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>Returned for revision</source>
        <translation>Возвращено на доработку</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Снято с публикации</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Отправить на проверку</translation>
    </message>
    <message>
        <source>Recall from review</source>
        <translation>Отозвать с проверки</translation>
    </message>
    <message>
        <source>Take for review</source>
        <translation>Взять на проверку</translation>
    </message>
    <message>
        <source>Return for revision</source>
        <translation>Вернуть на доработку</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Снять с плана</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Начать новую версию</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Снять с публикации</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть заново</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Достать из корзины</translation>
    </message>
    <message>
        <source>Journalist</source>
        <translation>Корреспондент</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Chief editor</source>
        <translation>Главный редактор</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Typo, without a note</source>
        <translation>Опечатка, без примечания</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>Misspelled word</source>
        <translation>Слово с ошибкой</translation>
    </message>
    <message>
        <source>A number alone below the headline was left out: %1</source>
        <translation>Одинокое число под заголовком опущено: %1</translation>
    </message>
    <message>
        <source>The dateline was taken off the first paragraph: %1</source>
        <translation>Место и дата взяты из первого абзаца: %1</translation>
    </message>
    <message>
        <source>A dateline without a year was left in the text: %1</source>
        <translation>Место и дата без года оставлены в тексте: %1</translation>
    </message>
    <message>
        <source>Lines became a list, marked with: %1</source>
        <translation>Строки стали списком, знак: %1</translation>
    </message>
    <message>
        <source>Line ends within paragraphs became spaces: %1</source>
        <translation>Концы строк внутри абзацев стали пробелами: %1</translation>
    </message>
    <message>
        <source>The file had lost letters; question marks within words: %1</source>
        <translation>В файле потеряны буквы; вопросительных знаков внутри слов: %1</translation>
    </message>
    <message>
        <source>The file does not say in which encoding it is; it was read as: %1</source>
        <translation>В файле не сказано, в какой он кодировке; прочитан как: %1</translation>
    </message>
    <message>
        <source>Bytes of the file that stand for no character: %1</source>
        <translation>Байты файла, не означающие никакого знака: %1</translation>
    </message>
    <message>
        <source>Invisible control characters were left out: %1</source>
        <translation>Невидимые управляющие знаки опущены: %1</translation>
    </message>
    <message>
        <source>Missing Kazakh letters</source>
        <translation>Нет казахских букв</translation>
    </message>
    <message>
        <source>Unfitting ending</source>
        <translation>Неподходящее окончание</translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation>Неизвестное имя</translation>
    </message>
    <message>
        <source>Repeated word</source>
        <translation>Повтор слова</translation>
    </message>
    <message>
        <source>Split or joined words</source>
        <translation>Слитно или раздельно</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Типографика</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Пунктуация</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Грамматика</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Заглавная буква</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Quotes: «…»</source>
        <translation>Кавычки: «…»</translation>
    </message>
    <message>
        <source>Dash: –</source>
        <translation>Тире: –</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Пробелы</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>Неразрывный пробел</translation>
    </message>
    <message>
        <source>Numbers and their endings</source>
        <translation>Числа и их окончания</translation>
    </message>
    <message>
        <source>Particles: бала да, екен-ау</source>
        <translation>Частицы: бала да, екен-ау</translation>
    </message>
    <message>
        <source>Compounds: көпсалалы, алдын ала</source>
        <translation>Сложные слова: көпсалалы, алдын ала</translation>
    </message>
    <message>
        <source>Singular after a number: он депутат</source>
        <translation>Единственное число после числа: он депутат</translation>
    </message>
    <message>
        <source>Commas: Әрине, … · …, бірақ …</source>
        <translation>Запятые: Әрине, … · …, бірақ …</translation>
    </message>
    <message>
        <source>Direct speech: «…», – деді</source>
        <translation>Прямая речь: «…», – деді</translation>
    </message>
    <message>
        <source>Capitals: Алматы облысы, 9 мамыр</source>
        <translation>Заглавные буквы: Алматы облысы, 9 мамыр</translation>
    </message>
    <message>
        <source>Words alike: түр – тұр, әскері – әскери</source>
        <translation>Похожие слова: түр – тұр, әскері – әскери</translation>
    </message>
    <message>
        <source>Style: болып табылады, бару керекпін</source>
        <translation>Стиль: болып табылады, бару керекпін</translation>
    </message>
    <message>
        <source>Written apart (spelling rules of 2018, chapter III)</source>
        <translation>Пишется раздельно (правила правописания 2018 года, глава III)</translation>
    </message>
    <message>
        <source>Written with a hyphen (spelling rules of 2018, chapter V)</source>
        <translation>Пишется через дефис (правила правописания 2018 года, глава V)</translation>
    </message>
    <message>
        <source>Written as one word (spelling rules of 2018, chapter IV)</source>
        <translation>Пишется слитно (правила правописания 2018 года, глава IV)</translation>
    </message>
    <message>
        <source>A particle stands apart (spelling rules of 2018, § 27)</source>
        <translation>Частица пишется отдельно (правила правописания 2018 года, § 27)</translation>
    </message>
    <message>
        <source>-ау, -ай, -ақ, -мыс take a hyphen (spelling rules of 2018, chapter V)</source>
        <translation>-ау, -ай, -ақ, -мыс пишутся через дефис (правила правописания 2018 года, глава V)</translation>
    </message>
    <message>
        <source>A parenthetical word is followed by a comma</source>
        <translation>После вводного слова ставится запятая</translation>
    </message>
    <message>
        <source>A comma stands before “%1”</source>
        <translation>Перед «%1» ставится запятая</translation>
    </message>
    <message>
        <source>The first word of a name has a capital (spelling rules of 2018, chapter VI)</source>
        <translation>Первое слово названия пишется с заглавной буквы (правила правописания 2018 года, глава VI)</translation>
    </message>
    <message>
        <source>Written with a small letter (spelling rules of 2018, chapter VI)</source>
        <translation>Пишется со строчной буквы (правила правописания 2018 года, глава VI)</translation>
    </message>
    <message>
        <source>By the words around it “%1” is meant</source>
        <translation>По соседним словам здесь «%1»</translation>
    </message>
    <message>
        <source>The person stands on the verb: “%1”</source>
        <translation>Лицо выражается при глаголе: «%1»</translation>
    </message>
    <message>
        <source>Shorter without “болып табылады”</source>
        <translation>Короче без «болып табылады»</translation>
    </message>
    <message>
        <source>After a number, “бірнеше” and “көптеген” the noun stays singular</source>
        <translation>После числа, «бірнеше» и «көптеген» существительное остаётся в единственном числе</translation>
    </message>
    <message>
        <source>A comma and a dash stand before the author&apos;s words</source>
        <translation>Перед словами автора ставятся запятая и тире</translation>
    </message>
    <message>
        <source>A dash stands before the author&apos;s words</source>
        <translation>Перед словами автора ставится тире</translation>
    </message>
    <message>
        <source>“%1” written for “%2”</source>
        <translation>«%1» вместо «%2»</translation>
    </message>
    <message>
        <source>Latin letters: %1</source>
        <translation>Латинские буквы: %1</translation>
    </message>
    <message>
        <source>Cyrillic letters: %1</source>
        <translation>Кириллические буквы: %1</translation>
    </message>
    <message>
        <source>“%1” holds several articles. Nothing was taken from it; import the file, and each becomes a draft.</source>
        <translation>В «%1» несколько статей. Из файла ничего не взято; импортируйте его, и каждая станет черновиком.</translation>
    </message>
    <message>
        <source>“%1” is a DOC, as Word wrote until 2003. Nothing was taken from it; save it as DOCX, or install LibreOffice or antiword, and try again.</source>
        <translation>«%1» – документ DOC, какие Word писал до 2003 года. Из него ничего не взято; сохраните его как DOCX или установите LibreOffice либо antiword и повторите.</translation>
    </message>
    <message>
        <source>“%1” is nested too deeply to be read. Nothing was taken from it; save it as plain text and try again.</source>
        <translation>Вложенность в «%1» слишком глубока, прочесть нельзя. Ничего не взято; сохраните как простой текст и повторите попытку.</translation>
    </message>
    <message>
        <source>The folder for “%1” does not exist. Nothing was written; make it or choose another.</source>
        <translation>Папки для «%1» не существует. Ничего не записано; создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Nothing was taken from it; choose a file in it.</source>
        <translation>«%1» – папка. Ничего не взято; выберите файл в ней.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”. Nothing was taken from it; ask its owner or choose another file.</source>
        <translation>Нет права читать «%1». Ничего не взято; попросите доступ у владельца или выберите другой файл.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Nothing was taken from it; save it without one and try again.</source>
        <translation>«%1» защищён паролем. Ничего не взято; сохраните без пароля и повторите попытку.</translation>
    </message>
    <message>
        <source>There was no text for a headline, so it is the file&apos;s name: %1</source>
        <translation>Текста для заголовка не было, поэтому взято имя файла: %1</translation>
    </message>
    <message>
        <source>Fonts, colours and other styles were left out: %1</source>
        <translation>Шрифты, цвета и прочие стили опущены: %1</translation>
    </message>
    <message>
        <source>Empty paragraphs were left out: %1</source>
        <translation>Пустые абзацы опущены: %1</translation>
    </message>
    <message>
        <source>Passages deleted with changes tracked were left out: %1</source>
        <translation>Фрагменты, удалённые в режиме исправлений, опущены: %1</translation>
    </message>
    <message>
        <source>Hidden passages were left out: %1</source>
        <translation>Скрытые фрагменты опущены: %1</translation>
    </message>
    <message>
        <source>Comments were left out: %1</source>
        <translation>Примечания опущены: %1</translation>
    </message>
    <message>
        <source>Scripts and other active parts were left out: %1</source>
        <translation>Скрипты и другие активные части опущены: %1</translation>
    </message>
    <message>
        <source>Buttons and fields were left out: %1</source>
        <translation>Кнопки и поля опущены: %1</translation>
    </message>
    <message>
        <source>Links without a usable address lost it and kept their text: %1</source>
        <translation>От ссылок без пригодного адреса остался только текст: %1</translation>
    </message>
    <message>
        <source>Pictures did not come along: %1</source>
        <translation>Изображения не перенесены: %1</translation>
    </message>
    <message>
        <source>Frames with other pages were left out: %1</source>
        <translation>Рамки с другими страницами опущены: %1</translation>
    </message>
    <message>
        <source>Words cut at line ends were joined: %1</source>
        <translation>Слова, разорванные в конце строк, соединены: %1</translation>
    </message>
    <message>
        <source>Painted list items became a list: %1</source>
        <translation>Нарисованные пункты стали списком: %1</translation>
    </message>
    <message>
        <source>Tables within tables, and too large ones, became paragraphs: %1</source>
        <translation>Таблицы внутри таблиц и слишком большие стали абзацами: %1</translation>
    </message>
    <message>
        <source>Stamps of copied messages were left out: %1</source>
        <translation>Пометки скопированных сообщений опущены: %1</translation>
    </message>
    <message>
        <source>A messenger&apos;s markers became bold, italic or struck through: %1</source>
        <translation>Знаки мессенджера стали полужирным, курсивом или зачёркиванием: %1</translation>
    </message>
    <message>
        <source>View counters were left out: %1</source>
        <translation>Счётчики просмотров опущены: %1</translation>
    </message>
    <message>
        <source>Share buttons were left out: %1</source>
        <translation>Кнопки «Поделиться» опущены: %1</translation>
    </message>
    <message>
        <source>Lines leading to other articles were left out: %1</source>
        <translation>Строки со ссылками на другие материалы опущены: %1</translation>
    </message>
    <message>
        <source>Tags were left out: %1</source>
        <translation>Теги опущены: %1</translation>
    </message>
    <message>
        <source>The author&apos;s card was left out: %1</source>
        <translation>Карточка автора опущена: %1</translation>
    </message>
    <message>
        <source>Advertisements were left out: %1</source>
        <translation>Реклама опущена: %1</translation>
    </message>
    <message>
        <source>The page&apos;s menus were left out: %1</source>
        <translation>Меню страницы опущены: %1</translation>
    </message>
    <message>
        <source>Headers and footers of pages were left out: %1</source>
        <translation>Колонтитулы опущены: %1</translation>
    </message>
    <message>
        <source>Attached files did not come along: %1</source>
        <translation>Вложенные файлы не перенесены: %1</translation>
    </message>
    <message>
        <source>What is no article was left out: %1</source>
        <translation>То, что не является статьёй, опущено: %1</translation>
    </message>
    <message>
        <source>The file was cut off, so its end is missing, after: %1</source>
        <translation>Файл обрывается, поэтому конца нет; последние слова: %1</translation>
    </message>
    <message>
        <source>Only the text was read, without pictures, links and formatting, by: %1</source>
        <translation>Прочитан только текст, без картинок, ссылок и оформления; программа: %1</translation>
    </message>
    <message>
        <source>Readers&apos; comments were left out: %1</source>
        <translation>Комментарии читателей опущены: %1</translation>
    </message>
    <message>
        <source>A signature or an earlier mail is in the text: %1</source>
        <translation>В тексте осталась подпись или прежнее письмо: %1</translation>
    </message>
    <message>
        <source>Numbers of lists are written otherwise here: %1</source>
        <translation>Номера списков здесь пишутся иначе: %1</translation>
    </message>
    <message>
        <source>Pictures before list items became bullets: %1</source>
        <translation>Изображения перед пунктами списков заменены маркерами: %1</translation>
    </message>
    <message>
        <source>Numbers of headings were left out: %1</source>
        <translation>Номера подзаголовков опущены: %1</translation>
    </message>
    <message>
        <source>Other parts of the page were left out: %1</source>
        <translation>Другие части страницы не взяты: %1</translation>
    </message>
    <message>
        <source>list recognised</source>
        <translation>распознан список</translation>
    </message>
    <message numerus="yes">
        <source>%n line ends</source>
        <translation>
            <numerusform>%n конец строки</numerusform>
            <numerusform>%n конца строк</numerusform>
            <numerusform>%n концов строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control characters</source>
        <translation>
            <numerusform>%n управляющий знак</numerusform>
            <numerusform>%n управляющих знака</numerusform>
            <numerusform>%n управляющих знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n styles</source>
        <translation>
            <numerusform>%n стиль</numerusform>
            <numerusform>%n стиля</numerusform>
            <numerusform>%n стилей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty paragraphs</source>
        <translation>
            <numerusform>%n пустой абзац</numerusform>
            <numerusform>%n пустых абзаца</numerusform>
            <numerusform>%n пустых абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted passages</source>
        <translation>
            <numerusform>%n удалённый фрагмент</numerusform>
            <numerusform>%n удалённых фрагмента</numerusform>
            <numerusform>%n удалённых фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passages</source>
        <translation>
            <numerusform>%n скрытый фрагмент</numerusform>
            <numerusform>%n скрытых фрагмента</numerusform>
            <numerusform>%n скрытых фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n примечание</numerusform>
            <numerusform>%n примечания</numerusform>
            <numerusform>%n примечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scripts</source>
        <translation>
            <numerusform>%n скрипт</numerusform>
            <numerusform>%n скрипта</numerusform>
            <numerusform>%n скриптов</numerusform>
        </translation>
    </message>
    <message>
        <source>buttons and fields</source>
        <translation>кнопки и поля</translation>
    </message>
    <message numerus="yes">
        <source>%n unusable addresses</source>
        <translation>
            <numerusform>%n непригодный адрес</numerusform>
            <numerusform>%n непригодных адреса</numerusform>
            <numerusform>%n непригодных адресов</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures that did not come along</source>
        <translation>неперенесённые изображения</translation>
    </message>
    <message>
        <source>frames with other pages</source>
        <translation>рамки с другими страницами</translation>
    </message>
    <message numerus="yes">
        <source>%n words cut at line ends</source>
        <translation>
            <numerusform>%n разорванное слово</numerusform>
            <numerusform>%n разорванных слова</numerusform>
            <numerusform>%n разорванных слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n painted list items</source>
        <translation>
            <numerusform>%n нарисованный пункт</numerusform>
            <numerusform>%n нарисованных пункта</numerusform>
            <numerusform>%n нарисованных пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables within tables</source>
        <translation>
            <numerusform>%n вложенная таблица</numerusform>
            <numerusform>%n вложенные таблицы</numerusform>
            <numerusform>%n вложенных таблиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message stamps</source>
        <translation>
            <numerusform>%n пометка сообщений</numerusform>
            <numerusform>%n пометки сообщений</numerusform>
            <numerusform>%n пометок сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messenger markers</source>
        <translation>
            <numerusform>%n знак мессенджера</numerusform>
            <numerusform>%n знака мессенджера</numerusform>
            <numerusform>%n знаков мессенджера</numerusform>
        </translation>
    </message>
    <message>
        <source>view counters</source>
        <translation>счётчики просмотров</translation>
    </message>
    <message>
        <source>share buttons</source>
        <translation>кнопки «Поделиться»</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>ссылки на другие материалы</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>теги</translation>
    </message>
    <message>
        <source>author&apos;s card</source>
        <translation>карточка автора</translation>
    </message>
    <message>
        <source>advertisements</source>
        <translation>реклама</translation>
    </message>
    <message>
        <source>menus</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>readers&apos; comments</source>
        <translation>комментарии читателей</translation>
    </message>
    <message>
        <source>headers of pages</source>
        <translation>колонтитулы</translation>
    </message>
    <message>
        <source>list numbers written otherwise</source>
        <translation>номера списков, записанные иначе</translation>
    </message>
    <message>
        <source>numbers of headings</source>
        <translation>номера подзаголовков</translation>
    </message>
    <message>
        <source>other parts of the page</source>
        <translation>другие части страницы</translation>
    </message>
    <message>
        <source>Numbers of headings</source>
        <translation>Номера подзаголовков</translation>
    </message>
    <message>
        <source>Other parts of the page</source>
        <translation>Другие части страницы</translation>
    </message>
    <message>
        <source>Cleaned: %1</source>
        <translation>Очищено: %1</translation>
    </message>
    <message>
        <source>A picture of this article can&apos;t be shown on a page: %1. Put a JPEG or PNG of at most 200 megapixels in its place, or take it out of the text.</source>
        <translation>Изображение этой статьи нельзя показать на странице: %1. Поставьте вместо него JPEG или PNG не больше 200 мегапикселей или уберите его из текста.</translation>
    </message>
    <message>
        <source>A picture of this article is lost or damaged in the library: %1. Restore it from a backup or take it out of the text.</source>
        <translation>Изображение этой статьи в библиотеке утрачено или повреждено: %1. Восстановите его из резервной копии или уберите из текста.</translation>
    </message>
    <message>
        <source>“%1” is no picture that pages can show, or it is damaged. Nothing was taken from it; save it as JPEG or PNG and try again.</source>
        <translation>«%1» – не изображение, которое можно показать на странице, или оно повреждено. Ничего не взято; сохраните его как JPEG или PNG и повторите.</translation>
    </message>
    <message>
        <source>The picture “%1” has too many pixels: a JPEG or PNG may have 200 million, other pictures 60 million. Nothing was taken from it; make it smaller and try again.</source>
        <translation>В изображении «%1» слишком много пикселей: в JPEG или PNG допустимо 200 миллионов, в других – 60 миллионов. Ничего не взято; уменьшите его и повторите.</translation>
    </message>
    <message>
        <source>“%1” is a link, and Tilshi writes through none. It was left as it is; remove it and try again.</source>
        <translation>«%1» – файловая ссылка, а Tilshi через ссылки не пишет. Она оставлена как есть; удалите её и повторите.</translation>
    </message>
    <message>
        <source>“%1” is a pipe, a socket or a device, not a file. It was left as it is; remove it and try again.</source>
        <translation>«%1» – не файл, а канал, сокет или устройство. Он оставлен как есть; удалите его и повторите.</translation>
    </message>
    <message>
        <source>“%1” is a folder, and a file has to go there. It was left as it is; rename it and try again.</source>
        <translation>«%1» – папка, а на её месте должен быть файл. Она оставлена как есть; переименуйте её и повторите.</translation>
    </message>
    <message>
        <source>Active again: %1</source>
        <translation>Снова работает: %1</translation>
    </message>
    <message>
        <source>No longer active: %1</source>
        <translation>Больше не работает: %1</translation>
    </message>
    <message>
        <source>Role changed: %1, %2</source>
        <translation>Роль изменена: %1, %2</translation>
    </message>
    <message>
        <source>Person changed: %1</source>
        <translation>Данные человека изменены: %1</translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation>Человек добавлен: %1</translation>
    </message>
    <message>
        <source>Person removed: %1</source>
        <translation>Человек убран из списка: %1</translation>
    </message>
    <message>
        <source>Sections added: %1</source>
        <translation>Рубрики добавлены: %1</translation>
    </message>
    <message>
        <source>Sections removed: %1</source>
        <translation>Рубрики удалены: %1</translation>
    </message>
    <message>
        <source>Sections put in another order</source>
        <translation>Порядок рубрик изменён</translation>
    </message>
    <message>
        <source>Sections changed: %1</source>
        <translation>Рубрики изменены: %1</translation>
    </message>
    <message>
        <source>Newsroom&apos;s words added: %1</source>
        <translation>Слова редакции добавлены: %1</translation>
    </message>
    <message>
        <source>Newsroom&apos;s words removed: %1</source>
        <translation>Слова редакции удалены: %1</translation>
    </message>
    <message>
        <source>Newsroom settings changed</source>
        <translation>Настройки редакции изменены</translation>
    </message>
    <message>
        <source>Someone has to stay chief editor.</source>
        <translation>Кто-то должен остаться главным редактором.</translation>
    </message>
    <message>
        <source>The person has written or done something here; make them inactive instead.</source>
        <translation>Этот человек здесь уже что-то написал или сделал; отключите его вместо этого.</translation>
    </message>
    <message>
        <source>There are articles in the section; hide it, or give them another first.</source>
        <translation>В рубрике есть статьи; скройте её или сначала перенесите статьи в другую.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s folder is on another computer&apos;s disk (%1). What is saved is safe there as long as that disk keeps locks; Tilshi is slower, and it must not be opened on that other computer at the same time.</source>
        <translation>Папка редакции лежит на диске другого компьютера (%1). Пока этот диск соблюдает блокировки, сохранённое там в безопасности; Tilshi работает медленнее, и открывать редакцию одновременно на том самом компьютере нельзя.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s folder is copied to other computers by %1. Open it on one computer at a time and wait until everything is copied: whoever writes meanwhile gets a second newsroom, and its texts do not come together.</source>
        <translation>Папку редакции копирует на другие компьютеры %1. Открывайте её только на одном компьютере и ждите, пока всё скопируется: у того, кто пишет в это время, появится вторая редакция, и тексты не сойдутся.</translation>
    </message>
    <message>
        <source>There is another copy of the newsroom&apos;s file: “%1”. What was written in it is not in this newsroom; look which is the right one and move the other out of the folder.</source>
        <translation>Есть ещё одна копия файла редакции: «%1». Написанного в ней в этой редакции нет; посмотрите, какая из них верная, и уберите вторую из папки.</translation>
    </message>
    <message>
        <source>The file “%1” beside the newsroom&apos;s file is not its own: one of the two was copied back from an older copy. So that nothing is written over, the newsroom is shown without it and can only be read. Move that file to another folder and open the newsroom again.</source>
        <translation>Файл «%1» рядом с файлом редакции не от него: один из них вернули из старой копии. Чтобы ничего не затереть, редакция показана без этого файла и только для чтения. Уберите его в другую папку и откройте редакцию снова.</translation>
    </message>
    <message>
        <source>The disk is full. The newsroom can only be read until there is room on it.</source>
        <translation>На диске нет места. Пока оно не освободится, редакцию можно только читать.</translation>
    </message>
    <message>
        <source>“%1”: the picture “%2” is gone. Put the file %3 back into the library&apos;s folder media from a backup, or take the picture out of the article.</source>
        <translation>«%1»: изображение «%2» пропало. Верните файл %3 из резервной копии в папку media библиотеки или уберите изображение из статьи.</translation>
    </message>
    <message>
        <source>“%1”: the file of the picture “%2” was changed. Put the right file %3 back into the library&apos;s folder media from a backup, or take the picture out of the article.</source>
        <translation>«%1»: файл изображения «%2» изменён. Верните правильный файл %3 из резервной копии в папку media библиотеки или уберите изображение из статьи.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s logo or share image is gone (%1). Choose it again in the settings.</source>
        <translation>Логотип редакции или изображение для соцсетей пропали (%1). Выберите их заново в настройках.</translation>
    </message>
    <message>
        <source>The file of the newsroom&apos;s logo or share image was changed (%1). Choose the picture again in the settings.</source>
        <translation>Файл логотипа редакции или изображения для соцсетей изменён (%1). Выберите изображение заново в настройках.</translation>
    </message>
    <message>
        <source>“%1” was changed behind the library&apos;s back: it is not as the log has it. Nothing was done. “tilshi-cli verify” says what differs; restore the library from a backup.</source>
        <translation>«%1» изменено в обход Tilshi: это не то, что записано в журнале. Ничего не сделано. Что отличается, скажет «tilshi-cli verify»; восстановите библиотеку из резервной копии.</translation>
    </message>
    <message>
        <source>“%1” has the library in it, or belongs to it, and what is on a site is public. Nothing was written; choose another folder.</source>
        <translation>В папке «%1» находится библиотека, или эта папка – её часть, а всё, что на сайте, видно всем. Ничего не записано; выберите другую папку.</translation>
    </message>
    <message>
        <source>Another program is publishing “%1”: process %2 on the computer %3. If nothing more is heard of it, its claim ends at %4; try again then.</source>
        <translation>Статью «%1» публикует другая программа: процесс %2 на компьютере %3. Если она больше не отзовётся, её право закончится в %4; тогда повторите.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>login</source>
        <translation>логин</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>active or not</source>
        <translation>работает или нет</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>инициалы</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>цвет</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>рубрики</translation>
    </message>
    <message>
        <source>name of the section</source>
        <translation>название рубрики</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>hidden or not</source>
        <translation>скрыта или нет</translation>
    </message>
    <message>
        <source>changed by one, removed by the other</source>
        <translation>один изменил, другой удалил</translation>
    </message>
    <message>
        <source>order of the sections</source>
        <translation>порядок рубрик</translation>
    </message>
    <message>
        <source>name of the newsroom</source>
        <translation>название редакции</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часовой пояс</translation>
    </message>
    <message>
        <source>address of the site</source>
        <translation>адрес сайта</translation>
    </message>
    <message>
        <source>folder of the site</source>
        <translation>папка сайта</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>логотип</translation>
    </message>
    <message>
        <source>image for shared links</source>
        <translation>изображение для ссылок</translation>
    </message>
    <message>
        <source>who may approve</source>
        <translation>кто может одобрять</translation>
    </message>
    <message>
        <source>how late to publish by itself</source>
        <translation>до какого опоздания публиковать самому</translation>
    </message>
    <message>
        <source>language of new articles</source>
        <translation>язык новых статей</translation>
    </message>
    <message>
        <source>Someone else has changed the same in the meantime: %1. Theirs was kept; look at it, and change it again if you still want to.</source>
        <translation>Тем временем то же самое изменил кто-то другой: %1. Осталось его изменение; посмотрите и, если нужно, измените снова.</translation>
    </message>
    <message>
        <source>This login is taken.</source>
        <translation>Этот логин занят.</translation>
    </message>
    <message>
        <source>A login is made of small Latin letters, digits, dots and hyphens.</source>
        <translation>Логин состоит из строчных латинских букв, цифр, точек и дефисов.</translation>
    </message>
    <message>
        <source>Initials are one or two letters.</source>
        <translation>Инициалы: одна или две буквы.</translation>
    </message>
    <message>
        <source>Somebody else has these initials.</source>
        <translation>Эти инициалы уже у другого человека.</translation>
    </message>
    <message>
        <source>Export as HTML…</source>
        <translation>Экспортировать в HTML…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Экспортировать в PDF…</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Веб-страницы</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>What should the author change? The reason stays in the article&apos;s history.</source>
        <translation>Что автору изменить? Причина останется в истории статьи.</translation>
    </message>
    <message>
        <source>Why is the article taken off the site? A note that it was withdrawn takes its page’s place, and the reason stays in its history.</source>
        <translation>Почему статью снимают с сайта? На месте страницы встанет сообщение о снятии, причина останется в истории.</translation>
    </message>
    <message>
        <source>Why is work on the article taken up again? The reason stays in its history.</source>
        <translation>Почему работа над статьёй возобновляется? Причина останется в истории.</translation>
    </message>
    <message>
        <source>Letters of another encoding or font were put right: %1</source>
        <translation>Исправлены буквы другой кодировки или шрифта: %1</translation>
    </message>
    <message>
        <source>This looks like neither Kazakh, Russian nor English; perhaps its letters were read wrongly: %1</source>
        <translation>Это не похоже ни на казахский, ни на русский, ни на английский текст; возможно, буквы прочитаны неверно: %1</translation>
    </message>
    <message>
        <source>Numbers that a list can&apos;t have here became part of the text: %1</source>
        <translation>Номера, которых у списка здесь не бывает, стали частью текста: %1</translation>
    </message>
    <message>
        <source>Prompts of fields nobody filled in were left out: %1</source>
        <translation>Подсказки незаполненных полей опущены: %1</translation>
    </message>
    <message>
        <source>Signs of picture fonts that could not be read became □: %1</source>
        <translation>Нераспознанные знаки символьных шрифтов стали □: %1</translation>
    </message>
    <message>
        <source>Charts and diagrams did not come along: %1</source>
        <translation>Диаграммы и схемы не перенесены: %1</translation>
    </message>
    <message>
        <source>The table of contents was left out: %1</source>
        <translation>Оглавление опущено: %1</translation>
    </message>
    <message>
        <source>Fields above the text were left out: %1</source>
        <translation>Поля над текстом опущены: %1</translation>
    </message>
    <message>
        <source>Page numbers within the text were left out: %1</source>
        <translation>Номера страниц внутри текста опущены: %1</translation>
    </message>
    <message>
        <source>The messenger&apos;s own notices were left out: %1</source>
        <translation>Собственные уведомления мессенджера опущены: %1</translation>
    </message>
    <message>
        <source>charts and diagrams</source>
        <translation>диаграммы и схемы</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>оглавление</translation>
    </message>
    <message>
        <source>fields above the text</source>
        <translation>поля над текстом</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>номера страниц</translation>
    </message>
    <message>
        <source>a messenger&apos;s notices</source>
        <translation>уведомления мессенджера</translation>
    </message>
    <message>
        <source>list numbers as text</source>
        <translation>номера списков в тексте</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures before items</source>
        <translation>
            <numerusform>%n изображение перед пунктом</numerusform>
            <numerusform>%n изображения перед пунктами</numerusform>
            <numerusform>%n изображений перед пунктами</numerusform>
        </translation>
    </message>
    <message>
        <source>prompts of fields</source>
        <translation>подсказки полей</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable signs</source>
        <translation>
            <numerusform>%n нераспознанный знак</numerusform>
            <numerusform>%n нераспознанных знака</numerusform>
            <numerusform>%n нераспознанных знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter of readers</source>
        <translation>Счётчик читателей</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Управляющие знаки</translation>
    </message>
    <message>
        <source>Colours and fonts</source>
        <translation>Цвета и шрифты</translation>
    </message>
    <message>
        <source>Empty paragraphs</source>
        <translation>Пустые абзацы</translation>
    </message>
    <message>
        <source>Deleted passages</source>
        <translation>Удалённые фрагменты</translation>
    </message>
    <message>
        <source>Hidden passages</source>
        <translation>Скрытые фрагменты</translation>
    </message>
    <message>
        <source>Comments on the text</source>
        <translation>Примечания к тексту</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Скрипты</translation>
    </message>
    <message>
        <source>Buttons and fields</source>
        <translation>Кнопки и поля</translation>
    </message>
    <message>
        <source>Unusable addresses of links</source>
        <translation>Непригодные адреса ссылок</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Frames with other pages</source>
        <translation>Рамки с другими страницами</translation>
    </message>
    <message>
        <source>Stamps of messages</source>
        <translation>Пометки сообщений</translation>
    </message>
    <message>
        <source>Prompts of fields</source>
        <translation>Подсказки полей</translation>
    </message>
    <message>
        <source>Charts and diagrams</source>
        <translation>Диаграммы и схемы</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>Fields above the text</source>
        <translation>Поля над текстом</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Номера страниц</translation>
    </message>
    <message>
        <source>The messenger&apos;s notices</source>
        <translation>Уведомления мессенджера</translation>
    </message>
    <message>
        <source>View counters</source>
        <translation>Счётчики просмотров</translation>
    </message>
    <message>
        <source>Share buttons</source>
        <translation>Кнопки «Поделиться»</translation>
    </message>
    <message>
        <source>Links to other articles</source>
        <translation>Ссылки на другие материалы</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Author&apos;s card</source>
        <translation>Карточка автора</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Readers&apos; comments</source>
        <translation>Комментарии читателей</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who wrote this may change or remove it.</source>
        <translation>Изменять и удалять это вправе лишь тот, кто это написал.</translation>
    </message>
    <message>
        <source>%1 is editing this article, so nothing was changed here. Wait until it is free, or take the editing over.</source>
        <translation>Сейчас статью редактирует %1, поэтому здесь ничего не изменилось. Дождитесь, пока она освободится, или возьмите редактирование себе.</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Надзаголовок</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Source of the report</source>
        <translation>Источник сообщения</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Дата сообщения</translation>
    </message>
    <message>
        <source>Place of the report</source>
        <translation>Место сообщения</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Источники и авторы</translation>
    </message>
    <message>
        <source>Note to the editors</source>
        <translation>Заметка для редакторов</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Файл или адрес</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Альтернативный текст</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>Автор изображения</translation>
    </message>
    <message>
        <source>Title of the card</source>
        <translation>Название карточки</translation>
    </message>
    <message>
        <source>Source of the card</source>
        <translation>Источник карточки</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Подзаголовок уровня %1</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Маркированный список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Who is quoted</source>
        <translation>Автор цитаты</translation>
    </message>
    <message>
        <source>Note in the text</source>
        <translation>Примечание в тексте</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Card with a link</source>
        <translation>Карточка со ссылкой</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>No longer bold</source>
        <translation>Больше не полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>No longer italic</source>
        <translation>Больше не курсив</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Подчёркнутый</translation>
    </message>
    <message>
        <source>No longer underlined</source>
        <translation>Больше не подчёркнутый</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Зачёркнутый</translation>
    </message>
    <message>
        <source>No longer struck out</source>
        <translation>Больше не зачёркнутый</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Надстрочный</translation>
    </message>
    <message>
        <source>No longer superscript</source>
        <translation>Больше не надстрочный</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Подстрочный</translation>
    </message>
    <message>
        <source>No longer subscript</source>
        <translation>Больше не подстрочный</translation>
    </message>
    <message>
        <source>Kept in other scripts</source>
        <translation>Неизменный в других графиках</translation>
    </message>
    <message>
        <source>No longer kept in other scripts</source>
        <translation>Больше не неизменный в других графиках</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Изменена ссылка</translation>
    </message>
    <message>
        <source>Language of the words changed</source>
        <translation>Изменён язык слов</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ActionPrompts</name>
    <message>
        <source>The article is approved and scheduled.</source>
        <translation>Статья одобрена и запланирована.</translation>
    </message>
    <message>
        <source>The article is approved.</source>
        <translation>Статья одобрена.</translation>
    </message>
    <message>
        <source>Editing voids its approval and its slot. It has to be approved again; its time is kept as a proposal.</source>
        <translation>Правка снимет одобрение и назначенное время. Статью придётся одобрить заново; время сохранится как предложение.</translation>
    </message>
    <message>
        <source>Editing voids its approval. It has to be approved again.</source>
        <translation>Правка снимет одобрение. Статью придётся одобрить заново.</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Опубликовать сейчас</translation>
    </message>
    <message>
        <source>The article is scheduled: %1</source>
        <translation>Статья запланирована: %1</translation>
    </message>
    <message>
        <source>It can be published now, before its time.</source>
        <translation>Её можно опубликовать сейчас, раньше срока.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::AddPersonRow</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Имя нового человека</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Login of a new person</source>
        <translation>Логин нового человека</translation>
    </message>
    <message>
        <source>Role of a new person</source>
        <translation>Роль нового человека</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>A name and a login are needed.</source>
        <translation>Нужны имя и логин.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ArticleListModel</name>
    <message>
        <source>No headline yet</source>
        <translation>Пока без заголовка</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing failed</source>
        <translation>Не удалось опубликовать</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ArticleListPane</name>
    <message>
        <source>Search the library…</source>
        <translation>Поиск по библиотеке…</translation>
    </message>
    <message>
        <source>Search the library (Ctrl+Shift+F)</source>
        <translation>Поиск по библиотеке (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Поиск по библиотеке</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Nothing found. Every word must occur in the article; beginnings of words are enough.</source>
        <translation>Ничего не найдено. В статье должно быть каждое слово; достаточно начала слов.</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::ArticlePage</name>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Write here, or paste a whole article</source>
        <translation>Пишите здесь или вставьте всю статью</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::CardShape</name>
    <message>
        <source>No caption</source>
        <translation>Без подписи</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>Нет альтернативного текста</translation>
    </message>
    <message>
        <source>Alt text: %1</source>
        <translation>Альтернативный текст: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ChecklistCard</name>
    <message>
        <source>Before publication</source>
        <translation>Перед публикацией</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::CheckedTextEdit</name>
    <message>
        <source>There is no mistake here.</source>
        <translation>Здесь ошибки нет.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ChecksPanel</name>
    <message>
        <source>No spelling errors</source>
        <translation>Ошибок нет</translation>
    </message>
    <message>
        <source>Open an article to see its checks.</source>
        <translation>Откройте статью, чтобы увидеть ошибки.</translation>
    </message>
    <message>
        <source>More findings: %1</source>
        <translation>Ещё ошибок: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ColourSwatches</name>
    <message>
        <source>Teal</source>
        <translation>Сине-зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Янтарный</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>%1, used by: %2</source>
        <translation>%1, уже у: %2</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::CommandOffers</name>
    <message>
        <source>The newsroom can only be read.</source>
        <translation>Редакцию можно только читать.</translation>
    </message>
    <message>
        <source>Go back to the articles first.</source>
        <translation>Сначала вернитесь к статьям.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Сначала откройте статью.</translation>
    </message>
    <message>
        <source>There is no next step for you here.</source>
        <translation>Здесь для вас нет следующего шага.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::Commands</name>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Ф&amp;ормат</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импортировать…</translation>
    </message>
    <message>
        <source>Copy as HTML</source>
        <translation>Копировать как HTML</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Backup…</source>
        <translation>Резервная копия…</translation>
    </message>
    <message>
        <source>Newsroom settings…</source>
        <translation>Настройки редакции…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Открыть другую библиотеку…</translation>
    </message>
    <message>
        <source>Sign in as…</source>
        <translation>Войти как…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Поиск по библиотеке</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Show checks and details</source>
        <translation>Показать ошибки и сведения</translation>
    </message>
    <message>
        <source>About Tilshi</source>
        <translation>О программе Tilshi</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Unsaved texts…</source>
        <translation>Несохранённые тексты…</translation>
    </message>
    <message>
        <source>Reading view…</source>
        <translation>Режим чтения…</translation>
    </message>
    <message>
        <source>Words and checks…</source>
        <translation>Слова и правила…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Найти команду…</translation>
    </message>
    <message>
        <source>Writing and keys…</source>
        <translation>Письмо и клавиши…</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Режим сосредоточения</translation>
    </message>
    <message>
        <source>Writing goal…</source>
        <translation>Цель письма…</translation>
    </message>
    <message>
        <source>Blinking caret</source>
        <translation>Мигающий курсор</translation>
    </message>
    <message>
        <source>In focus mode</source>
        <translation>В режиме сосредоточения</translation>
    </message>
    <message>
        <source>Dim nothing</source>
        <translation>Ничего не приглушать</translation>
    </message>
    <message>
        <source>Dim other paragraphs</source>
        <translation>Приглушать другие абзацы</translation>
    </message>
    <message>
        <source>Dim other sentences</source>
        <translation>Приглушать другие предложения</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Вст&amp;авка</translation>
    </message>
    <message>
        <source>Close the article</source>
        <translation>Закрыть статью</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Publish while the window is closed…</source>
        <translation>Публиковать и при закрытом окне…</translation>
    </message>
    <message>
        <source>Import with a preview…</source>
        <translation>Импортировать с просмотром…</translation>
    </message>
    <message>
        <source>Changes in the article</source>
        <translation>Изменения в статье</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Comment on the selection</source>
        <translation>Комментарий к выделенному</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Следующий комментарий</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::CommentCard</name>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Stands in the way of approval</source>
        <translation>Мешает одобрению</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Препятствует</translation>
    </message>
    <message>
        <source>Its words are no longer in the text</source>
        <translation>Этих слов в тексте больше нет</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Напишите ответ…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Blocking comment</source>
        <translation>Препятствующий комментарий</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::CommentsPanel</name>
    <message>
        <source>Open an article to see its comments.</source>
        <translation>Откройте статью, чтобы увидеть комментарии.</translation>
    </message>
    <message>
        <source>Someone else has changed this comment in the meantime. It is shown as it is now; repeat what you wanted if it is still needed.</source>
        <translation>Тем временем этот комментарий изменил кто-то другой. Он показан таким, каков сейчас; повторите действие, если оно ещё нужно.</translation>
    </message>
    <message>
        <source>No comments yet. Select words and press Ctrl+T, or write below what should change.</source>
        <translation>Комментариев пока нет. Выделите слова и нажмите Ctrl+T или напишите ниже, что изменить.</translation>
    </message>
    <message>
        <source>Open: %1 · Resolved: %2</source>
        <translation>Открытых: %1 · Решённых: %2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Открытых: %1</translation>
    </message>
    <message>
        <source>Resolved comments: %1</source>
        <translation>Решённых комментариев: %1</translation>
    </message>
    <message>
        <source>There is no open comment here.</source>
        <translation>Здесь нет открытых комментариев.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ConflictDialog</name>
    <message>
        <source>Saved by %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Two texts of one article</source>
        <translation>Два текста одной статьи</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Текст коллеги</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мой текст</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять текст коллеги</translation>
    </message>
    <message>
        <source>Theirs goes on; mine becomes a version in the history.</source>
        <translation>Остаётся текст коллеги, мой становится версией в истории.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мой текст</translation>
    </message>
    <message>
        <source>Mine goes on; theirs becomes a version in the history.</source>
        <translation>Остаётся мой текст, текст коллеги становится версией в истории.</translation>
    </message>
    <message>
        <source>The article was saved with another text while you were typing. Whatever you choose, both texts are kept. What only one of them has is underlined.</source>
        <translation>Пока вы набирали, статья была сохранена с другим текстом. Что бы вы ни выбрали, оба текста сохранятся. Подчёркнуто то, что есть только в одном из них.</translation>
    </message>
    <message>
        <source>Mine as a new draft</source>
        <translation>Мой текст в новый черновик</translation>
    </message>
    <message>
        <source>Theirs goes on; mine becomes an article of its own.</source>
        <translation>Остаётся чужой текст, мой становится отдельной статьёй.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::CreatePage</name>
    <message>
        <source>Folder of the library</source>
        <translation>Папка библиотеки</translation>
    </message>
    <message>
        <source>Create a newsroom</source>
        <translation>Создать редакцию</translation>
    </message>
    <message>
        <source>Name of the newsroom</source>
        <translation>Название редакции</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>Ваш логин</translation>
    </message>
    <message>
        <source>Small Latin letters and digits, for the command line.</source>
        <translation>Строчные латинские буквы и цифры, для командной строки.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Sections, with commas between</source>
        <translation>Рубрики через запятую</translation>
    </message>
    <message>
        <source>They can be changed later in the newsroom&apos;s settings</source>
        <translation>Их можно изменить позже в настройках редакции</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::DatelineRow</name>
    <message>
        <source>This is no date and is not kept. Write 29 November, 29.11 or 29.11.2026.</source>
        <translation>Это не дата, она не сохраняется. Напишите 29 ноября, 29.11 или 29.11.2026.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::DetailsPanel</name>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>URL-имя</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Надзаголовок</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Авторство материала</translation>
    </message>
    <message>
        <source>Note to the editors</source>
        <translation>Заметка для редакторов</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Имена через запятую</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Теги через запятую</translation>
    </message>
    <message>
        <source>Made of the headline</source>
        <translation>Создаётся из заголовка</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Без рубрики</translation>
    </message>
    <message>
        <source>The address of a published article stays as it is.</source>
        <translation>Адрес опубликованной статьи не меняется.</translation>
    </message>
    <message>
        <source>The chief editor changes an article&apos;s owner.</source>
        <translation>Владельца статьи меняет главный редактор.</translation>
    </message>
    <message>
        <source>Make sections…</source>
        <translation>Добавить рубрики…</translation>
    </message>
    <message>
        <source>The newsroom has no sections yet.</source>
        <translation>В редакции пока нет рубрик.</translation>
    </message>
    <message>
        <source>There are no sections yet. The chief editor makes them: %1.</source>
        <translation>Рубрик пока нет. Их добавляет главный редактор: %1.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::EditNotice</name>
    <message>
        <source>This text was typed by %1 and is not in the newsroom yet. Nobody else can type here until it is.</source>
        <translation>Этот текст ещё не попал в редакцию, его набирает: %1. Пока его там нет, набирать здесь больше никто не может.</translation>
    </message>
    <message>
        <source>The newsroom can only be read: nothing can be typed here.</source>
        <translation>Редакция открыта только для чтения: набирать здесь нельзя.</translation>
    </message>
    <message>
        <source>The article is in the trash. To write on, restore it.</source>
        <translation>Статья в корзине. Чтобы писать дальше, восстановите её.</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>Кто вернул: %1. Причина: %2</translation>
    </message>
    <message>
        <source>The article is with the editors. To write on, recall it, or ask for it to be returned.</source>
        <translation>Статья на проверке у редакторов. Чтобы писать дальше, отзовите её или попросите вернуть.</translation>
    </message>
    <message>
        <source>Owner of this draft: %1. Only the owner and editors write in it; you can read it, copy it and comment on it.</source>
        <translation>Это чужой черновик, владелец: %1. Пишут в нём только владелец и редакторы; вы можете читать, копировать и комментировать.</translation>
    </message>
    <message>
        <source>The article is approved, and this text is what will be published. An edit ends the approval.</source>
        <translation>Статья одобрена: опубликован будет именно этот текст. Правка снимет одобрение.</translation>
    </message>
    <message>
        <source>The article is scheduled for %1, and this text is what will be published. An edit ends the approval and takes it off the schedule.</source>
        <translation>Статья запланирована на %1: опубликован будет именно этот текст. Правка снимет одобрение и время публикации.</translation>
    </message>
    <message>
        <source>The article is published. To change it, begin a revision.</source>
        <translation>Статья опубликована. Чтобы изменить её, начните новую версию.</translation>
    </message>
    <message>
        <source>The article was withdrawn from the site. To write on, the chief editor reopens it.</source>
        <translation>Статья снята с сайта. Чтобы писать дальше, её должен открыть заново главный редактор.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::EditorPane</name>
    <message>
        <source>Choose an article in the list, or start a new one.</source>
        <translation>Выберите статью в списке или начните новую.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::EmbargoField</name>
    <message>
        <source>Not before:</source>
        <translation>Не раньше:</translation>
    </message>
    <message>
        <source>End of the embargo</source>
        <translation>Конец эмбарго</translation>
    </message>
    <message>
        <source>This is no time and is not kept. Write it as: tomorrow 09:00, %1 18:30.</source>
        <translation>Это не время, оно не сохраняется. Напишите, например: завтра 09:00, %1 18:30.</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::EmbedDialog</name>
    <message>
        <source>Insert link card</source>
        <translation>Вставить карточку ссылки</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адрес:</translation>
    </message>
    <message>
        <source>&amp;Title on the card:</source>
        <translation>&amp;Заголовок на карточке:</translation>
    </message>
    <message>
        <source>The address, if it is left empty</source>
        <translation>Адрес, если оставить пустым</translation>
    </message>
    <message>
        <source>A card leads to an address that begins with https://.</source>
        <translation>Карточка ведёт по адресу, который начинается с https://.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::CloseGuard</name>
    <message>
        <source>and more: %1</source>
        <translation>и ещё: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Всё равно выйти</translation>
    </message>
    <message>
        <source>Your text is kept only in this window.</source>
        <translation>Ваш текст есть только в этом окне.</translation>
    </message>
    <message>
        <source>Neither the newsroom nor the recovery file took it. Copy the text elsewhere, or free some space on the disk, before you quit.</source>
        <translation>Его не приняли ни редакция, ни файл восстановления. Прежде чем выйти, скопируйте текст в другое место или освободите место на диске.</translation>
    </message>
    <message>
        <source>Quit without the text</source>
        <translation>Выйти без текста</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>The text is on the clipboard. Paste it elsewhere before you quit.</source>
        <translation>Текст в буфере обмена. Прежде чем выйти, вставьте его в другое место.</translation>
    </message>
    <message>
        <source>Articles that wait for their time: %1. While Tilshi is closed, nobody publishes them.</source>
        <translation>Статей ждёт своего времени: %1. Пока Tilshi закрыт, их никто не опубликует.</translation>
    </message>
    <message>
        <source>Whatever is at most %1 min late when Tilshi is opened again is published then; for the rest an editor decides.</source>
        <translation>Когда Tilshi снова откроют, опоздавшее не больше чем на %1 мин выйдет само; об остальном решает редактор.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::FileCommands</name>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Экспортировано: %1</translation>
    </message>
    <message>
        <source>The article is on the clipboard as HTML.</source>
        <translation>Статья в буфере обмена как HTML.</translation>
    </message>
    <message>
        <source>The article is on the clipboard as text.</source>
        <translation>Статья в буфере обмена как текст.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Tilshi backups (*.tilshi)</source>
        <translation>Резервные копии Tilshi (*.tilshi)</translation>
    </message>
    <message>
        <source>Backup written and checked: %1</source>
        <translation>Резервная копия записана и проверена: %1</translation>
    </message>
    <message>
        <source>No web browser was found. The page is here: %1</source>
        <translation>Браузер не найден. Страница здесь: %1</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Импортировано.</translation>
    </message>
    <message>
        <source>Nothing was imported. What was chosen for the files is not kept.</source>
        <translation>Ничего не импортировано. Выбранное для файлов не сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles were imported.</source>
        <translation>
            <numerusform>Импортирована %n статья.</numerusform>
            <numerusform>Импортировано %n статьи.</numerusform>
            <numerusform>Импортировано %n статей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilshi::editor::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Найти в этой статье</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить всё</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Take ә for а, қ for к and so on</source>
        <translation>Считать ә и а, қ и к и другие одной буквой</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Заменено: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::FindingCard</name>
    <message>
        <source>No suggestions</source>
        <translation>Нет вариантов</translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation>Заменить на %1</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Добавить в словарь</translation>
    </message>
    <message>
        <source>The whole newsroom accepts this word from now on.</source>
        <translation>Теперь это слово принимает вся редакция.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Только для меня</translation>
    </message>
    <message>
        <source>You accept this word from now on; others still see it marked.</source>
        <translation>Для вас это слово больше не отмечается; другие всё ещё видят его отмеченным.</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>You are not told of this again in this article.</source>
        <translation>В этой статье об этом больше не сообщается.</translation>
    </message>
    <message>
        <source>Ignore everywhere</source>
        <translation>Пропускать везде</translation>
    </message>
    <message>
        <source>You are not told of this again in any article.</source>
        <translation>Об этом больше не сообщается ни в одной статье.</translation>
    </message>
    <message>
        <source>Fix all wrong letters (%1)</source>
        <translation>Исправить все такие буквы (%1)</translation>
    </message>
    <message>
        <source>Fix all of this kind (%1)</source>
        <translation>Исправить все такие (%1)</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::FirstRunPage</name>
    <message>
        <source>An editorial desk for newsrooms that write in Kazakh.</source>
        <translation>Рабочее место редакций, которые пишут по-казахски.</translation>
    </message>
    <message>
        <source>Create a newsroom</source>
        <translation>Создать редакцию</translation>
    </message>
    <message>
        <source>An empty library in a folder of yours.</source>
        <translation>Пустая библиотека в вашей папке.</translation>
    </message>
    <message>
        <source>Open a newsroom</source>
        <translation>Открыть редакцию</translation>
    </message>
    <message>
        <source>A folder that Tilshi has made before.</source>
        <translation>Папка, которую Tilshi создал раньше.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>A made-up newsroom with twenty articles to try everything on.</source>
        <translation>Вымышленная редакция с двадцатью статьями, чтобы всё попробовать.</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Unsaved texts: %1</source>
        <translation>Несохранённых текстов: %1</translation>
    </message>
    <message>
        <source>Typed on this computer, and not in a newsroom yet.</source>
        <translation>Набрано на этом компьютере и ещё не попало в редакцию.</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::FormatActions</name>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Изображение…</translation>
    </message>
    <message>
        <source>Texts of the image…</source>
        <translation>Тексты к изображению…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Вставить как простой текст</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Подчёркнутый</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Зачёркнутый</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Надстрочный</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Подстрочный</translation>
    </message>
    <message>
        <source>Keep in this script</source>
        <translation>Оставить в этой письменности</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Очистить формат</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Ссылка…</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Меньший подзаголовок</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Чьи слова</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Маркированный список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
    </message>
    <message>
        <source>Increase indent</source>
        <translation>Увеличить отступ</translation>
    </message>
    <message>
        <source>Decrease indent</source>
        <translation>Уменьшить отступ</translation>
    </message>
    <message>
        <source>Numbering…</source>
        <translation>Нумерация…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Suggestions…</source>
        <translation>Варианты…</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Следующая ошибка</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Предыдущая ошибка</translation>
    </message>
    <message>
        <source>Link card…</source>
        <translation>Карточка ссылки…</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::FormatBar</name>
    <message>
        <source>Paragraph style</source>
        <translation>Стиль абзаца</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::FormatBinding</name>
    <message>
        <source>The text can&apos;t be edited now.</source>
        <translation>Сейчас текст нельзя править.</translation>
    </message>
    <message>
        <source>Only in the body&apos;s text.</source>
        <translation>Только в основном тексте.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Ничего не выделено.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>A table&apos;s cells hold text alone.</source>
        <translation>В ячейках таблицы бывает только текст.</translation>
    </message>
    <message>
        <source>The caret is in no numbered list.</source>
        <translation>Курсор не в нумерованном списке.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::GeneralPage</name>
    <message>
        <source>Folder of the site</source>
        <translation>Папка сайта</translation>
    </message>
    <message>
        <source>Name of the newsroom</source>
        <translation>Название редакции</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Language of new articles</source>
        <translation>Язык новых статей</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Адрес сайта</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Image for shared links</source>
        <translation>Изображение для ссылок</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Одобрение</translation>
    </message>
    <message>
        <source>Publish late by itself, up to</source>
        <translation>При опоздании публиковать автоматически, до</translation>
    </message>
    <message>
        <source>In the library&apos;s folder</source>
        <translation>В папке библиотеки</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Nobody approves their own article</source>
        <translation>Никто не одобряет свою статью</translation>
    </message>
    <message>
        <source>Neither its owner nor an author, nor whoever wrote most of what has come since the last approval. Where this is off, the log says of each such approval that it was one&apos;s own.</source>
        <translation>Ни владелец, ни автор, ни тот, кто написал большую часть нового с последнего одобрения. Когда правило выключено, журнал отмечает каждое такое одобрение как своё.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>it begins with https://. Write it as: %1</source>
        <translation>начинается с https://. Напишите так: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::GoalDialog</name>
    <message>
        <source>Writing goal</source>
        <translation>Цель письма</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>Объём:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слов</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>знаков</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Единица объёма</translation>
    </message>
    <message>
        <source>Deadline:</source>
        <translation>Крайний срок:</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Крайний срок</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>tilshi::help::HelpSide</name>
    <message>
        <source>On this page</source>
        <translation>На этой странице</translation>
    </message>
    <message>
        <source>Related pages</source>
        <translation>См. также</translation>
    </message>
    <message>
        <source>You</source>
        <translation>У вас</translation>
    </message>
    <message>
        <source>Articles that wait for review: %1</source>
        <translation>Статей ждёт проверки: %1</translation>
    </message>
    <message>
        <source>Your articles that were returned: %1</source>
        <translation>Возвращённых вам статей: %1</translation>
    </message>
    <message>
        <source>Your role: %1.</source>
        <translation>Ваша роль: %1.</translation>
    </message>
    <message>
        <source>Open those under review</source>
        <translation>Открыть те, что на проверке</translation>
    </message>
    <message>
        <source>Open those returned</source>
        <translation>Открыть возвращённые</translation>
    </message>
</context>
<context>
    <name>tilshi::help::HelpWindow</name>
    <message>
        <source>Tilshi help</source>
        <translation>Справка Tilshi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Искать в справке…</translation>
    </message>
    <message>
        <source>Help of Tilshi · works without a network</source>
        <translation>Справка по Tilshi · работает и без сети</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Страница справки</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Perhaps here:</source>
        <translation>Возможно, здесь:</translation>
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
        <translation>Tilshi, по плану</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>версия %1</translation>
    </message>
    <message>
        <source>approved by the author</source>
        <translation>одобрено самим автором</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>с опозданием на %1 мин</translation>
    </message>
    <message>
        <source>made-up time of the sample</source>
        <translation>вымышленное время образца</translation>
    </message>
    <message>
        <source>clock set by hand</source>
        <translation>часы выставлены вручную</translation>
    </message>
    <message>
        <source>its approval ended</source>
        <translation>одобрение снято</translation>
    </message>
    <message>
        <source>the time was: %1</source>
        <translation>было назначено: %1</translation>
    </message>
    <message>
        <source>taken over from: %1</source>
        <translation>взято у: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::HistoryPanel</name>
    <message>
        <source>Nothing has happened to this article yet.</source>
        <translation>С этой статьёй ещё ничего не происходило.</translation>
    </message>
    <message>
        <source>Open an article to see its history.</source>
        <translation>Откройте статью, чтобы увидеть историю.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Double-click or Enter: the text as it was then</source>
        <translation>Двойной щелчок или Enter: текст, каким он был тогда</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::IgnoredPage</name>
    <message>
        <source>Ignored</source>
        <translation>Пропускаемое</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Why it was marked</source>
        <translation>Почему отмечено</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>Отмечать снова</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>В этой статье</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Nothing is ignored. What you choose to ignore is listed here and can be marked again.</source>
        <translation>Ничего не пропускается. То, что вы пропустите, появится здесь, и его можно будет отмечать снова.</translation>
    </message>
    <message>
        <source>What you chose to ignore, everywhere and in the open article.</source>
        <translation>То, что вы пропускаете везде и в открытой статье.</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::ImageDialog</name>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>&amp;Alt text:</source>
        <translation>&amp;Альтернативный текст:</translation>
    </message>
    <message>
        <source>What is to be seen, for readers who can&apos;t see it</source>
        <translation>Что изображено – для тех, кто не видит</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>&amp;Подпись:</translation>
    </message>
    <message>
        <source>C&amp;redit:</source>
        <translation>&amp;Автор:</translation>
    </message>
    <message>
        <source>Who took the photo</source>
        <translation>Кто снимал</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown.</source>
        <translation>Изображение нельзя показать.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ImageField</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Выбрать изображение</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.svg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.webp *.svg)</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::Inspector</name>
    <message>
        <source>Checks</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>About the article</source>
        <translation>О статье</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::OthersText</name>
    <message>
        <source>Your text…</source>
        <translation>Ваш текст…</translation>
    </message>
    <message>
        <source>%1 has changed the text that you have open.</source>
        <translation>Открытый у вас текст изменили: %1.</translation>
    </message>
    <message>
        <source>%1 has changed the text after you.</source>
        <translation>После вас текст изменили: %1.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::WindowMessages</name>
    <message>
        <source>Another program is writing to the newsroom. What is to be saved waits for it; meanwhile you can write and read on.</source>
        <translation>В редакцию пишет другая программа. То, что нужно сохранить, ждёт её; тем временем можно писать и читать дальше.</translation>
    </message>
    <message>
        <source>Pages were written without pictures that are lost or damaged in the library: %1. Restore them from a backup, or take them out of the articles.</source>
        <translation>Страницы записаны без изображений, которые в библиотеке утрачены или повреждены: %1. Восстановите их из резервной копии или уберите из статей.</translation>
    </message>
    <message>
        <source>This computer does not know yet that Kazakhstan has one time zone, UTC+5. Scheduled articles would be published an hour off: update its time zone data.</source>
        <translation>Этот компьютер ещё не знает, что в Казахстане один часовой пояс, UTC+5. Запланированные статьи вышли бы с ошибкой в час: обновите данные часовых поясов.</translation>
    </message>
    <message>
        <source>Publishing this article failed.</source>
        <translation>Опубликовать эту статью не удалось.</translation>
    </message>
    <message>
        <source>The newsroom can only be read: its folder cannot be written. Nothing in it is changed. Articles can be looked at, copied and exported; to write, allow writing to the folder and open the newsroom again.</source>
        <translation>Редакцию можно только читать: в её папку нельзя записать. В ней ничего не меняется. Статьи можно смотреть, копировать и экспортировать; чтобы писать, разрешите запись в папку и откройте редакцию снова.</translation>
    </message>
</context>
<context>
    <name>tilshi::widgets::KeysPage</name>
    <message>
        <source>Find an action</source>
        <translation>Найти действие</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Новые клавиши:</translation>
    </message>
    <message>
        <source>Press them here</source>
        <translation>Нажмите их здесь</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>On the Kazakh layout the digits&apos; keys are letters: take another one.</source>
        <translation>На казахской раскладке клавиши цифр – буквы: возьмите другую.</translation>
    </message>
    <message>
        <source>That is a letter one types: hold Ctrl or Alt with it.</source>
        <translation>Это буква для набора: нажмите её вместе с Ctrl или Alt.</translation>
    </message>
    <message>
        <source>These keys were taken from: %1</source>
        <translation>Эти клавиши взяты у действия: %1</translation>
    </message>
    <message>
        <source>These keys are taken</source>
        <translation>Эти клавиши заняты</translation>
    </message>
    <message>
        <source>%1 belongs to: %2</source>
        <translation>%1 уже занято: %2</translation>
    </message>
    <message>
        <source>If they are given to “%1”, the other has them no longer.</source>
        <translation>Если отдать их действию «%1», у прежнего их больше не будет.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::OverdueBar</name>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
    <message>
        <source>It was to be published: %1</source>
        <translation>Должна была выйти: %1</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Опубликовать сейчас</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Другое время…</translation>
    </message>
    <message>
        <source>Back to approved</source>
        <translation>Вернуть в одобренные</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::LinkDialog</name>
    <message>
        <source>There is a space in the address; an address has none.</source>
        <translation>В адресе есть пробел; адрес пишется без пробелов.</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Вставить ссылку</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адрес:</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Убрать ссылку</translation>
    </message>
    <message>
        <source>An address begins with https://, mailto: or tel:.</source>
        <translation>Адрес начинается с https://, mailto: или tel:.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::MainWindow</name>
    <message>
        <source>Published by schedule: %1</source>
        <translation>Опубликовано по плану: %1</translation>
    </message>
    <message>
        <source>A scheduled article could not be published; it is tried again.</source>
        <translation>Запланированную статью не удалось опубликовать; попытка повторится.</translation>
    </message>
    <message>
        <source>About Tilshi</source>
        <translation>О программе Tilshi</translation>
    </message>
    <message>
        <source>Tilshi %1</source>
        <translation>Tilshi %1</translation>
    </message>
    <message>
        <source>An editorial desk for newsrooms that write in Kazakh. Free software under the Mozilla Public License 2.0.</source>
        <translation>Рабочее место редакций, которые пишут по-казахски. Свободная программа на условиях Mozilla Public License 2.0.</translation>
    </message>
    <message>
        <source>Unsaved text was found but could not be put into the newsroom; it stays in File, Unsaved texts.</source>
        <translation>Найден несохранённый текст, но добавить его в редакцию не удалось; он остаётся в «Файл», «Несохранённые тексты».</translation>
    </message>
    <message>
        <source>The text has changed there meanwhile, so that nothing was replaced in it.</source>
        <translation>Текст там уже изменился, поэтому ничего не заменено.</translation>
    </message>
</context>
<context>
    <name>tilshi::widgets::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::MissingSections</name>
    <message>
        <source>The newsroom has no sections yet, and an article needs one to be submitted.</source>
        <translation>В редакции пока нет рубрик, а без рубрики статью не отправить на проверку.</translation>
    </message>
    <message>
        <source>Make sections</source>
        <translation>Добавить рубрики</translation>
    </message>
    <message>
        <source>The chief editor makes them: %1.</source>
        <translation>Их добавляет главный редактор: %1.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::NavigationModel</name>
    <message>
        <source>My materials</source>
        <translation>Мои материалы</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Рубрики</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::NavigationView</name>
    <message>
        <source>Queues and sections</source>
        <translation>Очереди и рубрики</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::PaperCommands</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::NumberingDialog</name>
    <message>
        <source>&amp;Begin anew at this item</source>
        <translation>&amp;Начать заново с этого пункта</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Нумерация</translation>
    </message>
    <message>
        <source>&amp;Kind of numbers:</source>
        <translation>&amp;Вид номеров:</translation>
    </message>
    <message>
        <source>&amp;First number:</source>
        <translation>&amp;Первый номер:</translation>
    </message>
    <message>
        <source>&amp;Go on from the list above: %1</source>
        <translation>Продолжить &amp;список выше: %1</translation>
    </message>
    <message>
        <source>The list will count: %1</source>
        <translation>Нумерация будет такой: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::PasteChip</name>
    <message>
        <source>Cut into paragraphs</source>
        <translation>Разбить на абзацы</translation>
    </message>
    <message>
        <source>A paragraph is so long that typing in it is slow.</source>
        <translation>Один абзац так длинен, что печатать в нём медленно.</translation>
    </message>
    <message>
        <source>Paste as it was</source>
        <translation>Вставить как было</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Как простой текст</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::PeopleModel</name>
    <message>
        <source>%1, inactive</source>
        <translation>%1, доступ отключён</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: нет</translation>
    </message>
    <message>
        <source>Name, login</source>
        <translation>Имя, логин</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Рубрики</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Был(а) на месте</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Active: %1</source>
        <translation>Работают: %1</translation>
    </message>
    <message>
        <source>Inactive: %1</source>
        <translation>Отключены: %1</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Здесь никого нет.</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Make inactive: %1?</source>
        <translation>Отключить: %1?</translation>
    </message>
    <message>
        <source>They can&apos;t sign in any more. Their articles all stay.</source>
        <translation>Войти этот человек больше не сможет. Все его статьи остаются.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Press a role to change it</source>
        <translation>Нажмите на роль, чтобы изменить её</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::PersonDetails</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Рубрики</translation>
    </message>
    <message>
        <source>Writes articles and submits them for review</source>
        <translation>Пишет свои статьи, отправляет на проверку</translation>
    </message>
    <message>
        <source>Reviews, approves, schedules</source>
        <translation>Проверяет, одобряет, ставит в план</translation>
    </message>
    <message>
        <source>Also changes people and settings</source>
        <translation>Меняет ещё людей и настройки</translation>
    </message>
    <message>
        <source>New articles go into the first of them.</source>
        <translation>Новые статьи попадают в первую из них.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Articles: %1. They all stay.</source>
        <translation>Статей: %1, все остаются.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::PersonalDialog</name>
    <message>
        <source>Writing and keys</source>
        <translation>Письмо и клавиши</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
</context>
<context>
    <name>tilshi::widgets::Picker</name>
    <message>
        <source>Nothing of that name</source>
        <translation>Ничего с таким названием</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::PictureCommands</name>
    <message>
        <source>Insert an image</source>
        <translation>Вставить изображение</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif *.svg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.webp *.gif *.svg)</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be shown. The text is as it was; take a PNG, JPEG, WebP or SVG file.</source>
        <translation>«%1» – не изображение, которое можно показать. Текст остался прежним; возьмите файл PNG, JPEG, WebP или SVG.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::RecoveredTexts</name>
    <message>
        <source>Recovered texts</source>
        <translation>Восстановленные тексты</translation>
    </message>
    <message>
        <source>This was typed on this computer and was not in the newsroom yet when Tilshi ended. It is back: in its article, where that can be edited, with what stood there before in its history; else as a new draft. What was typed in the very last second may be missing.</source>
        <translation>Этот текст набран на этом компьютере и ещё не был в редакции, когда Tilshi завершилась. Он вернулся: в свою статью, если её можно править (прежнее – в её истории), иначе новым черновиком. Набранного в самую последнюю секунду может не хватать.</translation>
    </message>
    <message>
        <source>What was typed, beside what stood there</source>
        <translation>Набранное рядом с прежним</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Сохранить оба</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Go back to the earlier text</source>
        <translation>Вернуться к прежнему тексту</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Пока без заголовка</translation>
    </message>
    <message>
        <source>words: +%1, −%2</source>
        <translation>слова: +%1, −%2</translation>
    </message>
    <message>
        <source>new article, words: %1</source>
        <translation>новая статья, слов: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ReviseDialog</name>
    <message>
        <source>The published article stays on the site until its new version is approved and published.</source>
        <translation>Опубликованная статья остаётся на сайте, пока новую версию не одобрят и не опубликуют.</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Вид изменения</translation>
    </message>
    <message>
        <source>Note to the readers</source>
        <translation>Примечание для читателей</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::RulesPage</name>
    <message>
        <source>What you switch off is no longer marked on this computer.</source>
        <translation>Отключённое на этом компьютере больше не отмечается.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Правила</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SaveMessages</name>
    <message>
        <source>The article has been saved meanwhile in another window, under your name.</source>
        <translation>Тем временем статья сохранена в другом окне от вашего имени.</translation>
    </message>
    <message>
        <source>%1 has saved the article meanwhile.</source>
        <translation>Тем временем статью сохранили: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Everything you typed is saved again.</source>
        <translation>Всё набранное снова сохранено.</translation>
    </message>
    <message>
        <source>Show both texts</source>
        <translation>Показать оба текста</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Пока без заголовка</translation>
    </message>
    <message>
        <source>Someone else has saved the article meanwhile.</source>
        <translation>Тем временем статью сохранил кто-то другой.</translation>
    </message>
    <message>
        <source>It can&apos;t be edited any more.</source>
        <translation>Её больше нельзя править.</translation>
    </message>
    <message>
        <source>Not in the newsroom yet: “%1”. %2 Your text is kept and is there when you open the article.</source>
        <translation>Ещё не в редакции: «%1». %2 Ваш текст цел и будет на месте, когда вы откроете статью.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>The article was changed meanwhile, and you can&apos;t edit it any more.</source>
        <translation>Тем временем статья изменилась, и править её вы больше не можете.</translation>
    </message>
    <message>
        <source>What you typed last is not in it. It is kept on this computer, and goes in as soon as the article can be edited again.</source>
        <translation>Последнее набранное в неё не вошло. Оно хранится на этом компьютере и войдёт, как только статью снова можно будет править.</translation>
    </message>
    <message>
        <source>Make a new draft of it</source>
        <translation>Сделать новый черновик</translation>
    </message>
    <message>
        <source>Your text is kept. Look at both: whatever you choose, both are kept.</source>
        <translation>Ваш текст цел. Посмотрите оба: что бы вы ни выбрали, оба сохранятся.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ScheduleDialog</name>
    <message>
        <source>The embargo ends: %1. Choose a later time.</source>
        <translation>Эмбарго заканчивается: %1. Выберите более позднее время.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>When is the article to be published?</source>
        <translation>Когда опубликовать статью?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>The clocks skip this minute on that day. Choose another.</source>
        <translation>В тот день часы перескакивают эту минуту. Выберите другую.</translation>
    </message>
    <message>
        <source>In words, such as: tomorrow 09:00</source>
        <translation>Словами, например: завтра 09:00</translation>
    </message>
    <message>
        <source>This is no time. Write it as: tomorrow 09:00, %1 18:30, Friday 10:00.</source>
        <translation>Это не время. Пишите так: завтра 09:00, %1 18:30, пятница 10:00.</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::ScriptPreview</name>
    <message>
        <source>Reading view</source>
        <translation>Режим чтения</translation>
    </message>
    <message>
        <source>Cyrillic, as it is written</source>
        <translation>Кириллица, как написано</translation>
    </message>
    <message>
        <source>Script:</source>
        <translation>Письменность:</translation>
    </message>
    <message>
        <source>Latin, alphabet of 2021</source>
        <translation>Латиница, алфавит 2021 года</translation>
    </message>
    <message>
        <source>Latin, alphabet of 2018</source>
        <translation>Латиница, алфавит 2018 года</translation>
    </message>
    <message>
        <source>Arabic (töte jazu)</source>
        <translation>Арабская (төте жазу)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Hamza</source>
        <translation>Хамза</translation>
    </message>
    <message>
        <source>Hamza: ء (U+0621)</source>
        <translation>Хамза: ء (U+0621)</translation>
    </message>
    <message>
        <source>High hamza: ٴ (U+0674)</source>
        <translation>Верхняя хамза: ٴ (U+0674)</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Digits: 123</source>
        <translation>Цифры: 123</translation>
    </message>
    <message>
        <source>Arabic digits: ١٢٣</source>
        <translation>Арабские цифры: ١٢٣</translation>
    </message>
    <message>
        <source>Persian digits: ۱۲۳</source>
        <translation>Персидские цифры: ۱۲۳</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SectionChips</name>
    <message>
        <source>Take off: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Добавить рубрику</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SectionList</name>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Рубрики</translation>
    </message>
    <message>
        <source>Sections without a tick are hidden: kept for old articles, not offered for new ones. Alt with an arrow moves a section.</source>
        <translation>Рубрики без галочки скрыты: они остаются у старых статей, но новым не предлагаются. Alt со стрелкой передвигает рубрику.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SectionsPage</name>
    <message>
        <source>Name of a new section</source>
        <translation>Название новой рубрики</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>An article needs a section to be submitted. Drag the sections into the order in which they are to stand on the site.</source>
        <translation>Чтобы отправить статью на проверку, нужна рубрика. Перетащите рубрики в том порядке, в каком они должны стоять на сайте.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>A section needs a name and an address.</source>
        <translation>У рубрики должны быть название и адрес.</translation>
    </message>
    <message>
        <source>There is a section of that name or address already.</source>
        <translation>Рубрика с таким названием или адресом уже есть.</translation>
    </message>
    <message>
        <source>An address is made of small Latin letters, digits and hyphens.</source>
        <translation>Адрес состоит из строчных латинских букв, цифр и дефисов.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SettingsScreen</name>
    <message>
        <source>Back to the articles</source>
        <translation>Вернуться к статьям</translation>
    </message>
    <message>
        <source>Newsroom settings</source>
        <translation>Настройки редакции</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Рубрики</translation>
    </message>
    <message>
        <source>Not saved, and left as it was. %1</source>
        <translation>Не сохранено, осталось как было. %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Добавить рубрику</translation>
    </message>
    <message>
        <source>Changes are saved at once</source>
        <translation>Изменения сохраняются сразу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::Shell</name>
    <message>
        <source>Which library? Name its folder with --library.</source>
        <translation>Какая библиотека? Укажите её папку через --library.</translation>
    </message>
    <message>
        <source>The newsroom is being made…</source>
        <translation>Редакция создаётся…</translation>
    </message>
    <message>
        <source>The sample newsroom is being made…</source>
        <translation>Создаётся редакция-пример…</translation>
    </message>
    <message>
        <source>The newsroom is being opened…</source>
        <translation>Редакция открывается…</translation>
    </message>
    <message>
        <source>Nobody here has the login %1. There are: %2</source>
        <translation>Логина %1 здесь ни у кого нет. Есть: %2</translation>
    </message>
    <message>
        <source>What you typed there and what is not in it yet is kept on this computer: see Unsaved texts.</source>
        <translation>Набранное там и ещё не сохранённое хранится на этом компьютере: см. «Несохранённые тексты».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Who is at work?</source>
        <translation>Кто работает?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Выберите человека.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SignInPage</name>
    <message>
        <source>Who is at work?</source>
        <translation>Кто работает?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Another newsroom…</source>
        <translation>Другая редакция…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::StartWindow</name>
    <message>
        <source>Open a newsroom</source>
        <translation>Открыть редакцию</translation>
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
        <translation>В корзине</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Статус: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters: %1</source>
        <translation>Знаков: %1</translation>
    </message>
    <message>
        <source>Characters without spaces: %1</source>
        <translation>Знаков без пробелов: %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading time: %n min</source>
        <translation>
            <numerusform>Время чтения: %n мин</numerusform>
            <numerusform>Время чтения: %n мин</numerusform>
            <numerusform>Время чтения: %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>No spelling errors</source>
        <translation>Ошибок нет</translation>
    </message>
    <message>
        <source>Spelling errors: %1</source>
        <translation>Ошибок: %1</translation>
    </message>
    <message>
        <source>Typography: %1</source>
        <translation>Типографика: %1</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Строка состояния</translation>
    </message>
    <message>
        <source>Next publication: %1</source>
        <translation>Следующая публикация: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::TableActions</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Вставить строку выше</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Вставить строку ниже</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>Вставить столбец слева</translation>
    </message>
    <message>
        <source>Insert column after</source>
        <translation>Вставить столбец справа</translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation>Первая строка – названия столбцов</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>Удалить столбец</translation>
    </message>
    <message>
        <source>Delete table</source>
        <translation>Удалить таблицу</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::TableBinding</name>
    <message>
        <source>The caret is in no table.</source>
        <translation>Курсор не в таблице.</translation>
    </message>
    <message>
        <source>A table holds no other table.</source>
        <translation>В таблицу нельзя вставить таблицу.</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::TextMenu</name>
    <message>
        <source>Add to newsroom words</source>
        <translation>В слова редакции</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>В мои слова</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Ignore everywhere</source>
        <translation>Пропускать везде</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::TimerDialog</name>
    <message>
        <source>The program that publishes is not there: %1</source>
        <translation>Нет программы, которая публикует: %1</translation>
    </message>
    <message>
        <source>This system has no systemd, which would start the timer.</source>
        <translation>В этой системе нет systemd, который запускал бы таймер.</translation>
    </message>
    <message>
        <source>systemd does not answer in this session: %1</source>
        <translation>systemd в этом сеансе не отвечает: %1</translation>
    </message>
    <message>
        <source>systemd did not do it: %1</source>
        <translation>systemd этого не выполнил: %1</translation>
    </message>
    <message>
        <source>Publish while the window is closed</source>
        <translation>Публиковать и при закрытом окне</translation>
    </message>
    <message>
        <source>A timer looks every minute whether a scheduled article is due and publishes it, with no window of Tilshi open. The computer has to be on, and you logged in.</source>
        <translation>Таймер каждую минуту смотрит, не пришло ли время запланированной статьи, и публикует её, даже если окно Tilshi закрыто. Компьютер должен быть включён, а вы – войти в систему.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настроить</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Одну минуту…</translation>
    </message>
    <message>
        <source>Not possible here.</source>
        <translation>Здесь это невозможно.</translation>
    </message>
    <message>
        <source>The timer is set up for this newsroom.</source>
        <translation>Таймер для этой редакции настроен.</translation>
    </message>
    <message>
        <source>The timer is not set up.</source>
        <translation>Таймер не настроен.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::TopBar</name>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>Start a new article (Ctrl+N)</source>
        <translation>Начать новую статью (Ctrl+N)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>The next step for this article</source>
        <translation>Следующий шаг для этой статьи</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Сейчас невозможно</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::TypingPage</name>
    <message>
        <source>Set right while you type. Undo gives back what you typed.</source>
        <translation>Исправляется при наборе. «Отменить» возвращает набранное.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Quotes: «…» for &quot;…&quot;</source>
        <translation>Кавычки: «…» вместо &quot;…&quot;</translation>
    </message>
    <message>
        <source>Dashes: – for - and -- between words</source>
        <translation>Тире: – вместо - и -- между словами</translation>
    </message>
    <message>
        <source>Ellipsis: … for three points</source>
        <translation>Многоточие: … вместо трёх точек</translation>
    </message>
    <message>
        <source>No-break spaces: 2025 ж., № 5, 1,5 млрд</source>
        <translation>Неразрывные пробелы: 2025 ж., № 5, 1,5 млрд</translation>
    </message>
    <message>
        <source>Endings after numbers: 5-ші for 5 ші</source>
        <translation>Окончания после чисел: 5-ші вместо 5 ші</translation>
    </message>
    <message>
        <source>Characters that begin a paragraph: ##, -, 1., &gt;, --- and Enter</source>
        <translation>Знаки в начале абзаца: ##, -, 1., &gt;, --- и Enter</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::UnsavedTexts</name>
    <message>
        <source>Unsaved texts</source>
        <translation>Несохранённые тексты</translation>
    </message>
    <message>
        <source>Everything that was typed is in its newsroom.</source>
        <translation>Всё набранное сохранено в своей редакции.</translation>
    </message>
    <message>
        <source>Typed on this computer, and not in a newsroom yet. A text goes into its newsroom when that is opened again.</source>
        <translation>Набрано на этом компьютере и ещё не попало в редакцию. Текст попадёт в свою редакцию, когда её снова откроют.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Сохранить как текст…</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Пока без заголовка</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Текст в буфере обмена.</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Сохранить как текст</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::VersionText</name>
    <message>
        <source>Your text</source>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Текст версии</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Make it the article&apos;s text</source>
        <translation>Сделать текстом статьи</translation>
    </message>
    <message>
        <source>The text that the article has now stays in the history.</source>
        <translation>Нынешний текст статьи останется в истории.</translation>
    </message>
    <message>
        <source>Compare with the text now</source>
        <translation>Сравнить с нынешним текстом</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::WordsDialog</name>
    <message>
        <source>Words and checks</source>
        <translation>Слова и правила</translation>
    </message>
    <message>
        <source>Newsroom&apos;s words</source>
        <translation>Слова редакции</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Мои слова</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Пропускаемое</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::WordsPage</name>
    <message>
        <source>Lines passed over: %1</source>
        <translation>Пропущенные строки: %1</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Inflected like</source>
        <translation>Изменяется как</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Новое слово</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импортировать…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <source>Word lists (*.txt);;All files (*)</source>
        <translation>Списки слов (*.txt);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::WritingActions</name>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Найти и заменить…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>Вставить…</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Сегодняшняя дата</translation>
    </message>
    <message>
        <source>Go to heading…</source>
        <translation>Перейти к подзаголовку…</translation>
    </message>
    <message>
        <source>Duplicate paragraph</source>
        <translation>Дублировать абзац</translation>
    </message>
    <message>
        <source>Move paragraph up</source>
        <translation>Переместить абзац вверх</translation>
    </message>
    <message>
        <source>Move paragraph down</source>
        <translation>Переместить абзац вниз</translation>
    </message>
    <message>
        <source>Join with the next paragraph</source>
        <translation>Соединить со следующим абзацем</translation>
    </message>
    <message>
        <source>Split paragraph</source>
        <translation>Разделить абзац</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::WritingBinding</name>
    <message>
        <source>The text can&apos;t be edited now.</source>
        <translation>Сейчас текст нельзя править.</translation>
    </message>
    <message>
        <source>A table stands there.</source>
        <translation>Там стоит таблица.</translation>
    </message>
    <message>
        <source>It is the first paragraph.</source>
        <translation>Это первый абзац.</translation>
    </message>
    <message>
        <source>It is the last paragraph.</source>
        <translation>Это последний абзац.</translation>
    </message>
    <message>
        <source>A table has no paragraphs.</source>
        <translation>В таблице нет абзацев.</translation>
    </message>
    <message>
        <source>No text follows.</source>
        <translation>Дальше текста нет.</translation>
    </message>
    <message>
        <source>It is not known what day it is.</source>
        <translation>Неизвестно, какой сегодня день.</translation>
    </message>
    <message>
        <source>No headings yet</source>
        <translation>Подзаголовков пока нет</translation>
    </message>
    <message>
        <source>A line that begins with ## becomes one.</source>
        <translation>Подзаголовком станет строка, начатая с ##.</translation>
    </message>
    <message>
        <source>Go to heading</source>
        <translation>Перейти к подзаголовку</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::WritingCommands</name>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
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
        <translation>исправлены буквы: %1</translation>
    </message>
    <message>
        <source>Kazakh letters are right</source>
        <translation>казахские буквы верны</translation>
    </message>
    <message>
        <source>reads as Russian or Kazakh</source>
        <translation>читается по-русски или по-казахски</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>латинские буквы</translation>
    </message>
    <message>
        <source>letters are broken</source>
        <translation>буквы испорчены</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>waits to be read</source>
        <translation>ждёт чтения</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>читается</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитан</translation>
    </message>
    <message>
        <source>read, look at it</source>
        <translation>прочитан, просмотрите его</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>защищён паролем</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>чтение остановлено</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>опущено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n изображение</numerusform>
            <numerusform>%n изображения</numerusform>
            <numerusform>%n изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n ссылка</numerusform>
            <numerusform>%n ссылки</numerusform>
            <numerusform>%n ссылок</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts (*.docx *.docm *.dotx *.odt *.ott *.fodt *.rtf *.doc *.html *.htm *.mht *.mhtml *.eml *.emlx *.mbox *.xml *.json *.md *.txt);;All files (*)</source>
        <translation>Тексты (*.docx *.docm *.dotx *.odt *.ott *.fodt *.rtf *.doc *.html *.htm *.mht *.mhtml *.eml *.emlx *.mbox *.xml *.json *.md *.txt);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilshi::importwindow::ArticleSteps</name>
    <message>
        <source>Articles of the file</source>
        <translation>Статьи файла</translation>
    </message>
    <message>
        <source>The article before</source>
        <translation>Предыдущая статья</translation>
    </message>
    <message>
        <source>The next article</source>
        <translation>Следующая статья</translation>
    </message>
</context>
<context>
    <name>tilshi::importwindow::ImportFileList</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
</context>
<context>
    <name>tilshi::importwindow::ImportChoices</name>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Что берётся</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Без рубрики</translation>
    </message>
    <message>
        <source>More encodings (%1)</source>
        <translation>Другие кодировки (%1)</translation>
    </message>
    <message>
        <source>The file does not say in which encoding it is.</source>
        <translation>В файле не сказано, в какой он кодировке.</translation>
    </message>
    <message>
        <source>In no encoding does this look like Kazakh or Russian.</source>
        <translation>Ни в одной кодировке это не похоже на казахский или русский текст.</translation>
    </message>
    <message>
        <source>The article that was found</source>
        <translation>Найденная статья</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Вся страница</translation>
    </message>
</context>
<context>
    <name>tilshi::importwindow::ImportReport</name>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Опущено</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Everything came along as it was.</source>
        <translation>Всё перенесено как было.</translation>
    </message>
    <message>
        <source>Pictures without a description</source>
        <translation>Изображения без описания</translation>
    </message>
    <message>
        <source>Write it after the import.</source>
        <translation>Напишите его после импорта.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Показать кратко</translation>
    </message>
    <message>
        <source>There is an article of this headline already.</source>
        <translation>Статья с таким заголовком уже есть.</translation>
    </message>
    <message>
        <source>Open it instead</source>
        <translation>Открыть её</translation>
    </message>
</context>
<context>
    <name>tilshi::importwindow::ImportWindow</name>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Show what was left out</source>
        <translation>Показать опущенное</translation>
    </message>
    <message>
        <source>It comes in as a draft, owner: %1. The file itself is not changed.</source>
        <translation>Добавляется как черновик, владелец: %1. Сам файл не меняется.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import this one only</source>
        <translation>Импортировать только этот</translation>
    </message>
    <message>
        <source>Import all</source>
        <translation>Импортировать все</translation>
    </message>
    <message>
        <source>Drag files into this window, or add them with Ctrl+O.</source>
        <translation>Перетащите файлы в это окно или добавьте их клавишами Ctrl+O.</translation>
    </message>
    <message>
        <source>It waits to be read.</source>
        <translation>Ждёт чтения.</translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>Reading was stopped. The file is left out of the import unless it is read again.</source>
        <translation>Чтение остановлено. Если не прочитать файл снова, он не импортируется.</translation>
    </message>
    <message>
        <source>The other files can be imported.</source>
        <translation>Остальные файлы можно импортировать.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are read</source>
        <translation>
            <numerusform>%n файл читается</numerusform>
            <numerusform>%n файла читаются</numerusform>
            <numerusform>%n файлов читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Some files are still being read.</source>
        <translation>Некоторые файлы ещё читаются.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ReviewBar</name>
    <message>
        <source>Since version %1 · %2</source>
        <translation>С версии %1 · %2</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Изменений нет</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Изменений: %1</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Предыдущее изменение (Shift+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Следующее изменение (F8)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Версия для сравнения</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>К тексту</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ReviewPane</name>
    <message>
        <source>Changes in the article</source>
        <translation>Изменения в статье</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Изменение %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::ComparisonDocument</name>
    <message>
        <source>Take a change back</source>
        <translation>Отменить изменение</translation>
    </message>
    <message>
        <source>Paragraphs without a change: %1</source>
        <translation>Абзацев без изменений: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::editor::ComparisonWords</name>
    <message>
        <source>bold</source>
        <translation>полужирный</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>курсив</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>подчёркнутый</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>зачёркнутый</translation>
    </message>
    <message>
        <source>superscript</source>
        <translation>надстрочный</translation>
    </message>
    <message>
        <source>subscript</source>
        <translation>подстрочный</translation>
    </message>
    <message>
        <source>kept in other scripts</source>
        <translation>неизменный в других графиках</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Альтернативный текст</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>подзаголовок</translation>
    </message>
    <message>
        <source>subheading</source>
        <translation>подзаголовок второго уровня</translation>
    </message>
    <message>
        <source>numbered list</source>
        <translation>нумерованный список</translation>
    </message>
    <message>
        <source>bulleted list</source>
        <translation>маркированный список</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>разделитель</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>link card</source>
        <translation>карточка ссылки</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>без: %1</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Формат: %1</translation>
    </message>
    <message>
        <source>↓ Moved down</source>
        <translation>↓ Перемещено ниже</translation>
    </message>
    <message>
        <source>↑ Moved up</source>
        <translation>↑ Перемещено выше</translation>
    </message>
    <message>
        <source>↑ Moved from above</source>
        <translation>↑ Перемещено сверху</translation>
    </message>
    <message>
        <source>↓ Moved from below</source>
        <translation>↓ Перемещено снизу</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
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
        <translation>Добавить комментарий</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Новый комментарий</translation>
    </message>
    <message>
        <source>Blocks approval</source>
        <translation>Мешает одобрению</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>What about these words?</source>
        <translation>Что не так с этими словами?</translation>
    </message>
    <message>
        <source>Comment on the whole article</source>
        <translation>Комментарий ко всей статье</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::Remark</name>
    <message>
        <source>%1, edited</source>
        <translation>%1, изменено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Change or delete what you have written</source>
        <translation>Изменить или удалить написанное</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Changed comment</source>
        <translation>Изменённый комментарий</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Delete the comment</source>
        <translation>Удаление комментария</translation>
    </message>
    <message>
        <source>Delete what you have written? It can&apos;t be brought back.</source>
        <translation>Удалить написанное? Вернуть его нельзя.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Publishing failed</source>
        <translation>Не удалось опубликовать</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <translation>эмбарго: %1</translation>
    </message>
    <message>
        <source>approved by: %1</source>
        <translation>одобрил(а): %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>версия %1</translation>
    </message>
    <message>
        <source>you are reviewing it</source>
        <translation>проверяете вы</translation>
    </message>
    <message>
        <source>%1 is reviewing it</source>
        <translation>проверяет %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>опаздывает на %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>по плану: %1</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>время не назначено</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Пока без заголовка</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Возвращено вам</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Ждёт проверки</translation>
    </message>
    <message>
        <source>Under review by others</source>
        <translation>Проверяют другие</translation>
    </message>
    <message>
        <source>Approved, no time yet</source>
        <translation>Одобрено, время не назначено</translation>
    </message>
    <message>
        <source>Next to be published</source>
        <translation>Следующие публикации</translation>
    </message>
    <message>
        <source>Returned to authors</source>
        <translation>Возвращено авторам</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>Мои черновики</translation>
    </message>
    <message>
        <source>With the editors</source>
        <translation>У редакторов</translation>
    </message>
    <message>
        <source>Not published by themselves</source>
        <translation>Сами не публикуются</translation>
    </message>
    <message>
        <source>The longest wait first</source>
        <translation>Сначала те, что ждут дольше</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>По времени</translation>
    </message>
    <message>
        <source>The latest first</source>
        <translation>Сначала последние</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>непрочитанная</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::QueueModel</name>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::QueuePanel</name>
    <message>
        <source>Change the owner…</source>
        <translation>Сменить владельца…</translation>
    </message>
    <message>
        <source>Change the section…</source>
        <translation>Сменить рубрику…</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Добавить теги…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Запланировать…</translation>
    </message>
    <message>
        <source>Return for revision…</source>
        <translation>Вернуть на доработку…</translation>
    </message>
    <message>
        <source>The owner was changed</source>
        <translation>Владелец сменён</translation>
    </message>
    <message>
        <source>The section was changed</source>
        <translation>Рубрика сменена</translation>
    </message>
    <message>
        <source>Tags were added</source>
        <translation>Теги добавлены</translation>
    </message>
    <message>
        <source>It would end an approval. Open the article to change it.</source>
        <translation>Это отменило бы одобрение. Чтобы изменить, откройте статью.</translation>
    </message>
    <message>
        <source>%1 of %2 only.</source>
        <translation>Только для %1 из %2.</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Пока без заголовка</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Ничего не выбрано.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Статья под курсором</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n мин чтения</numerusform>
            <numerusform>%n мин чтения</numerusform>
            <numerusform>%n мин чтения</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose several: X, Shift+↓, all of a group: Ctrl+A. Choose none: Esc. Fold a group and unfold it: ← →. Unread again: U. Letters work while the list has the keys.</source>
        <translation>Выбрать несколько: X, Shift+↓, всю группу: Ctrl+A. Снять выбор: Esc. Свернуть и развернуть группу: ← →. Снова непрочитанное: U. Буквы действуют, только когда вы в списке.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::QueueBar</name>
    <message>
        <source>All: %1</source>
        <translation>Все: %1</translation>
    </message>
    <message>
        <source>Taken by me: %1</source>
        <translation>Взято мной: %1</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Все рубрики</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Рубрика: %1</translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <translation>Непрочитанные: %1</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::QueueActs</name>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Открыть статью</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::QueuePane</name>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Не выполнено: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Моя очередь</translation>
    </message>
    <message>
        <source>The queue is empty. Articles come here when their authors submit them.</source>
        <translation>Очередь пуста. Сюда приходят статьи, отправленные авторами.</translation>
    </message>
    <message>
        <source>The queue is empty. Press Ctrl+N to write an article.</source>
        <translation>Очередь пуста. Чтобы написать статью, нажмите Ctrl+N.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::TagsDialog</name>
    <message>
        <source>Add tags</source>
        <translation>Добавить теги</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Теги через запятую</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>A tag is missing.</source>
        <translation>Тег не указан.</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::SearchChips</name>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>Любая рубрика</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Любой автор</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Любой день</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>последние 7 дней</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>этот год</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ArrivalNotices</name>
    <message>
        <source>Returned to you: %1</source>
        <translation>Возвращено вам: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Возвращено вам</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Ждёт проверки</translation>
    </message>
</context>
<context>
    <name>tilshi::ui::NoticesPage</name>
    <message>
        <source>Notices on the desktop</source>
        <translation>Уведомления на рабочем столе</translation>
    </message>
    <message>
        <source>While you work in another program: an article was returned to you, or, for editors, one waits for review.</source>
        <translation>Пока вы работаете в другой программе: статья возвращена вам или, для редакторов, ждёт проверки.</translation>
    </message>
</context>
</TS>
