<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_US">
<context>
    <name>Cli</name>
    <message>
        <source>“%1” is no minute of the calendar; write it as 2026-11-24 10:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no kind %1; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say who acts: --as LOGIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no verb %1; “tilshi-cli help” names all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a verb; “tilshi-cli help” names all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with changes that are not a version yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words, %2 signs, %3 without spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains a verb, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilshi: from draft to published page, on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options may stand anywhere. An id may be cut to its first characters, 8 or more, where they are of one article only. Exit code: 0 done, 1 refused or failed, 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article “%1”; the library has none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article “%1”. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody with the login “%1”. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no section “%1”. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins the id of more than one article: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library&apos;s folder; without it the current folder if it is a library, else tilshi/library among your data files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person who acts; without it the owner of the folder, but for the verbs of the workflow, which need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills the new library with a sample newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a section&apos;s name or slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft, submitted, returned, approved, scheduled, published, withdrawn or trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why; kept in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minute, on the newsroom&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file with the new text; - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or folder to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction, update or silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the readers are told; a correction and an update need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this minute of the newsroom&apos;s clock in place of the present one; the history says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approves a submitted article, as an editor who did not write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publish checklist must pass. What is approved is this version; any later edit ends the approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked copy of the library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the whole library into one file, also while others write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a submitted article for review, as an editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the file with the new text: --from FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval has ended with this edit; the article has to be approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a file&apos;s text in place of an article&apos;s, as a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes headline, dateline and text as import does. An approval and a minute on the schedule end with it: an owner&apos;s article is a draft again, an editor&apos;s edit leaves it submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the file to write: --to FILE.html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes an article as one page that needs no other file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is the one the desk works on, published or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what was done with an article, by whom and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a draft of each file and prints its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output has the ids, one a line; standard error says what was recognised and what was left out. - is standard input. If one file can&apos;t be read, none is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new library with six sections, and you as its chief editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that is a library already is left as it is. With --sample the library has people, articles and a site to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no state %1; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the articles, the last changed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no role %1; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no login; take 1 to 32 of a-z 0-9 . _ -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the newsroom&apos;s people or adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes an approved or scheduled article now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are written and read back first; if that fails, the site and the article stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to publish by itself: %1, by %2 min; publish it, set another time or take it off the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes every scheduled article whose minute has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a timer: run it every minute. Articles later than the newsroom&apos;s graceMinutes are named and left to a person. Two runs at once publish an article once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a submitted article back, while no editor has claimed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a withdrawn article a draft again, as the chief editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives an article back to its owner, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what it is: --kind correction|update|silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a new version of a published article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site keeps the old one until the new one is approved and published. Readers are told the note, unless it is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say when: --at &quot;YYYY-MM-DD HH:MM&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the minute at which an approved article is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute is one of the newsroom&apos;s own zone, whatever this computer&apos;s. A scheduled article is given another minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the articles in which all the words stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginnings of words will do, and so will plain letters in place of Kazakh ones: казакстан finds Қазақстанның.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the sections in their order, name and slug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no image that pages can show. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows no time zone “%1”; names are like Asia/Almaty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or changes what the newsroom has decided for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For logo and shareImage the value is an image file, which is copied into the library; an empty value takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows an article: where it stands, and its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is the newest that was kept. Where that is not a version yet, workingCopy is true, and sha256 is the text&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – files: %2, written: %3, removed: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the folder to write: --to DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the whole site into a folder, as far as it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has the articles that are live, and nothing else; files that Tilshi did not write are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands a draft in for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner or an editor may, if it has a headline, a section and no word that mixes Latin and Cyrillic letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts an article that is neither live nor scheduled into the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an article off the schedule; it stays approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an article out of the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles: %1, versions: %2, acts: %3, problems: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged: %1 – restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the whole library and its history and says if it is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a published article off the site, as the chief editor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveStatus</name>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the recovery file. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept only in this window! %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else saved this article. Your text is in the recovery file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a headline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word mixes Latin and Cyrillic letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is without alt text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blocking comment is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No misspelled word was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An author is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline is short enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no headline; write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section is chosen; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters in one word: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image has no alt text; describe it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open blocking comments: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to check: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No author is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline is long; search engines will cut it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” here. Check the name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not valid here. Nothing was changed; correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom&apos;s rules do not allow this: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else has saved “%1” in the meantime. Nothing was overwritten; open it again and repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already “%1”. It was left as it is; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using “%1”. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can only be read. Nothing was changed there; allow writing to it or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written. What was there before is kept; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made by a newer version of Tilshi (%1). It was left as it is; install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Tilshi library. Nothing was changed there; choose the folder of a library or create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there any more. Put it back in its place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was taken from it; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text. Nothing was taken from it; choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large: %1. Nothing was changed; make it smaller and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of a kind that can&apos;t be read. Nothing was taken from it; save it as plain text and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not read back as it was written, so it can&apos;t be relied upon. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read or written. What was there before is kept; check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not valid here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom&apos;s rules do not allow this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else has saved this article in the meantime. Nothing was overwritten; open it again and repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already one of that name. Nothing was changed; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the library. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can only be read. Nothing was changed; allow writing to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged. It was left as it is; restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was made by a newer version of Tilshi. It was left as it is; install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Tilshi library. Nothing was changed; choose the folder of a library or create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is not there any more. Put its folder back in its place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is of a kind that can&apos;t be read. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written did not read back as it should. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not read or write. What was saved before is kept; check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is in the trash; restore it from there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is not in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is not at a stage where this can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is not on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is on the site; it has to be withdrawn first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is scheduled; take it off the schedule first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an editor may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the chief editor may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner of the article may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner of the article or an editor may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody approves their own article; another editor has to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An author of the article does not approve it; another editor has to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An editor has taken the article for review; ask for it to be returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have taken the article for review already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction or an update needs a note that tells the readers what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no headline yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no section yet; choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no language yet; choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word has Latin and Cyrillic letters in it; retype it in one script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image has no alt text; describe the image first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment that blocks publication is open; resolve it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date and a time are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has passed already; choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is before the end of the embargo; choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is under embargo; it can be published once that ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not the one that was approved; it has to be approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduled time has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned for revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall from review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return for revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled from review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journalist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chief editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autosaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typo, without a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tilshi::ui::FormatActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in this script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrease indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
