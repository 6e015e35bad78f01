# The editor's part of the ui room.
target_sources(tilshi_ui PRIVATE
    editor/blockformat.cpp
    editor/bodybuilder.cpp
    editor/bodydocument.cpp
    editor/bodywriter.cpp
    editor/formatactions.cpp
    editor/journal.cpp
    editor/savekeeper.cpp
    editor/savestatus.cpp
    editor/storejob.cpp
    editor/textkeeper.cpp
)
