# How every target of Tilshi is built.

find_program(TILSHI_CCACHE ccache)
if(TILSHI_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_INODECACHE=1 ${TILSHI_CCACHE})
endif()
find_program(TILSHI_LLD ld.lld)

add_library(tilshi_options INTERFACE)
target_compile_features(tilshi_options INTERFACE cxx_std_20)
target_include_directories(tilshi_options INTERFACE ${PROJECT_SOURCE_DIR}/app)
target_compile_options(tilshi_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Wcast-qual -fpch-preprocess $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
    $<$<BOOL:${TILSHI_WERROR}>:-Werror>)
target_compile_definitions(tilshi_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    TILSHI_VERSION="${PROJECT_VERSION}")
if(TILSHI_LLD)
    target_link_options(tilshi_options INTERFACE -fuse-ld=lld)
endif()

# Two precompiled headers serve every room: one for rooms without a window, one for ui.
function(tilshi_add_precompiled name header)
    file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp CONTENT "")
    add_library(${name} STATIC ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    target_link_libraries(${name} PUBLIC tilshi_options ${ARGN})
    target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/${header})
endfunction()

# tilshi_add_library(NAME SOURCES a.cpp … [LINK lib …] [PRECOMPILED core|ui|none] [MOC])
# One folder of app/ is one static library, tilshi::NAME. LINK names what it may know.
function(tilshi_add_library name)
    cmake_parse_arguments(arg "MOC" "PRECOMPILED" "SOURCES;LINK" ${ARGN})
    add_library(tilshi_${name} STATIC ${arg_SOURCES})
    add_library(tilshi::${name} ALIAS tilshi_${name})
    target_link_libraries(tilshi_${name} PUBLIC tilshi_options Qt6::Core tl::expected ${arg_LINK})
    if(arg_MOC)
        set_target_properties(tilshi_${name} PROPERTIES AUTOMOC ON)
    endif()
    tilshi_use_precompiled(tilshi_${name} "${arg_PRECOMPILED}")
endfunction()

function(tilshi_use_precompiled target kind)
    if(kind STREQUAL "none")
        return()
    elseif(kind STREQUAL "")
        set(kind core)
    endif()
    target_precompile_headers(${target} REUSE_FROM tilshi_pch_${kind})
endfunction()

# tilshi_stage(FOLDER file …): the files stand in share/tilshi/FOLDER, in the build tree and installed.
function(tilshi_stage folder)
    set(staged)
    foreach(file ${ARGN})
        cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
        cmake_path(GET file FILENAME name)
        set(copy ${TILSHI_SHARE}/${folder}/${name})
        add_custom_command(OUTPUT ${copy}
            COMMAND ${CMAKE_COMMAND} -E copy ${file} ${copy}
            DEPENDS ${file} VERBATIM)
        list(APPEND staged ${copy})
        install(FILES ${file} DESTINATION ${CMAKE_INSTALL_DATADIR}/tilshi/${folder})
    endforeach()
    file(RELATIVE_PATH here ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    string(MAKE_C_IDENTIFIER "stage_${folder}_from_${here}" target)
    add_custom_target(${target} ALL DEPENDS ${staged})
endfunction()
