<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line ends</source>
        <translation>
            <numerusform>%n line end</numerusform>
            <numerusform>%n line ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control characters</source>
        <translation>
            <numerusform>%n control character</numerusform>
            <numerusform>%n control characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n styles</source>
        <translation>
            <numerusform>%n style</numerusform>
            <numerusform>%n styles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty paragraphs</source>
        <translation>
            <numerusform>%n empty paragraph</numerusform>
            <numerusform>%n empty paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted passages</source>
        <translation>
            <numerusform>%n deleted passage</numerusform>
            <numerusform>%n deleted passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passages</source>
        <translation>
            <numerusform>%n hidden passage</numerusform>
            <numerusform>%n hidden passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scripts</source>
        <translation>
            <numerusform>%n script</numerusform>
            <numerusform>%n scripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusable addresses</source>
        <translation>
            <numerusform>%n unusable address</numerusform>
            <numerusform>%n unusable addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words cut at line ends</source>
        <translation>
            <numerusform>%n word cut at a line end</numerusform>
            <numerusform>%n words cut at line ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n painted list items</source>
        <translation>
            <numerusform>%n painted list item</numerusform>
            <numerusform>%n painted list items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables within tables</source>
        <translation>
            <numerusform>%n table within a table</numerusform>
            <numerusform>%n tables within tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures before items</source>
        <translation>
            <numerusform>%n picture before an item</numerusform>
            <numerusform>%n pictures before items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable signs</source>
        <translation>
            <numerusform>%n unreadable sign</numerusform>
            <numerusform>%n unreadable signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message stamps</source>
        <translation>
            <numerusform>%n message stamp</numerusform>
            <numerusform>%n message stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messenger markers</source>
        <translation>
            <numerusform>%n messenger marker</numerusform>
            <numerusform>%n messenger markers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilshi::ui::ArticleListModel</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilshi::ui::FileCommands</name>
    <message numerus="yes">
        <source>%n articles were imported.</source>
        <translation>
            <numerusform>%n article was imported.</numerusform>
            <numerusform>%n articles were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilshi::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading time: %n min</source>
        <translation>
            <numerusform>Reading time: %n min</numerusform>
            <numerusform>Reading time: %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilshi::importwindow::ImportWindow</name>
    <message numerus="yes">
        <source>%n files are read</source>
        <translation>
            <numerusform>%n file is read</numerusform>
            <numerusform>%n files are read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilshi::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min to read</numerusform>
            <numerusform>%n min to read</numerusform>
        </translation>
    </message>
</context>
</TS>
