# The editor's part of the ui room.
target_sources(tilshi_ui PRIVATE
    editor/formatactions.cpp
    editor/journal.cpp
)
