# SPDX-License-Identifier: GPL-3.0-or-later

# ramet_test_program(PROGRAM
#     TESTS file…            each tst_NAME.cpp has one Q_OBJECT class, RAMET_TEST(Class) and its
#                            .moc (tests/support/testprogram.h), and is one test of ctest, NAME
#     [SOURCES file…]        what is no test; with the label gui its main() is among it
#     LIBS target…           beside Qt6::Test
#     [LABEL label…]         ctest labels: "unit" needs no node, "lab" starts real libvirt nodes,
#                            "gui" opens windows
#     [TIMEOUT seconds]      of each test; default 60, with the label lab 300
#     [NEEDS target…])       programs that it starts; built before, paths as definitions
#                            RAMET_PROGRAM_<TARGET IN CAPITALS>
#
# Where one of its tests differs, set_tests_properties(NAME …) says so. `PROGRAM tst_NAME` runs one
# test; the target tst_NAME builds its program.
#
# ramet_test(NAME SOURCES file… and the same words) declares a program with its own main() and one
# test: for those that start themselves again.
#
# Windows open on the offscreen platform. Texts are in English, whatever the user's language is.
# Journals and settings go to folders of the test's own, never to the user's.
function(ramet_test_program program)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "TESTS;SOURCES;LIBS;LABEL;NEEDS")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_TESTS)
        message(FATAL_ERROR "ramet_test_program(${program}): TESTS missing, or unknown arguments "
                            "${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT "gui" IN_LIST arg_LABEL)
        list(APPEND arg_LIBS ramet_test_main)
    endif()
    ramet_test_target(${program})
    foreach(path IN LISTS arg_TESTS)
        cmake_path(GET path STEM name)
        add_custom_target(${name} DEPENDS ${program})
        add_test(NAME ${name} COMMAND ${program} ${name})
        ramet_test_defaults(${name})
    endforeach()
endfunction()

function(ramet_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "SERIAL" "TIMEOUT" "SOURCES;LIBS;LABEL;NEEDS")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_SOURCES)
        message(FATAL_ERROR "ramet_test(${name}): SOURCES missing, or unknown arguments "
                            "${arg_UNPARSED_ARGUMENTS}")
    endif()
    ramet_test_target(${name})
    add_test(NAME ${name} COMMAND ${name})
    ramet_test_defaults(${name})
    if(arg_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()

# The program itself, of the arg_… of the caller. moc reads a test alone: with the paths of AUTOMOC
# it would read all headers of Qt for each, which takes most of a second.
macro(ramet_test_target program)
    set(generated "${CMAKE_CURRENT_BINARY_DIR}/moc-of-${program}")
    file(MAKE_DIRECTORY "${generated}")
    set(mocs "")
    foreach(path IN LISTS arg_TESTS arg_SOURCES)
        cmake_path(GET path STEM stem)
        if(path MATCHES "\\.h$")
            ramet_moc("${path}" "${generated}/moc_${stem}.cpp")
        elseif(stem MATCHES "^tst_")
            ramet_moc("${path}" "${generated}/${stem}.moc")
        endif()
    endforeach()
    add_executable(${program} ${arg_TESTS} ${arg_SOURCES} ${mocs})
    target_include_directories(${program} PRIVATE "${generated}")
    target_link_libraries(${program} PRIVATE ramet_test_options ${arg_LIBS})
    ramet_precompile_test(${program} ${arg_LABEL})
    foreach(needed IN LISTS arg_NEEDS)
        string(TOUPPER "${needed}" upper)
        add_dependencies(${program} ${needed})
        target_compile_definitions(${program} PRIVATE
            RAMET_PROGRAM_${upper}="$<TARGET_FILE:${needed}>")
    endforeach()
endmacro()
macro(ramet_moc source output)
    add_custom_command(OUTPUT "${output}"
        COMMAND Qt6::moc "${CMAKE_CURRENT_SOURCE_DIR}/${source}" -o "${output}"
        DEPENDS "${source}" VERBATIM)
    list(APPEND mocs "${output}")
endmacro()

# What ctest must know, of the arg_… of the caller.
macro(ramet_test_defaults name)
    set(timeout 60)
    if("lab" IN_LIST arg_LABEL)
        set(timeout 300)
    endif()
    if(arg_TIMEOUT)
        set(timeout ${arg_TIMEOUT})
    endif()
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABEL}"
        TIMEOUT ${timeout}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_TO_CONSOLE=1;\
XDG_STATE_HOME=${CMAKE_CURRENT_BINARY_DIR}/state-of-${name};\
XDG_CONFIG_HOME=${CMAKE_CURRENT_BINARY_DIR}/config-of-${name}")
endmacro()

# What every test is compiled with. It is not optimised: the time goes into what it starts.
add_library(ramet_test_options INTERFACE)
target_link_libraries(ramet_test_options INTERFACE ramet_options Qt6::Core Qt6::Test)
target_compile_options(ramet_test_options INTERFACE $<$<CONFIG:Release>:-O0>
    # GCC takes a .cpp file that is part of a larger source for a header.
    $<$<BOOL:${RAMET_UNITY}>:-Wno-subobject-linkage>)
# It takes half the time of the other one of binutils.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold RAMET_HAS_GOLD)
if(RAMET_HAS_GOLD)
    target_link_options(ramet_test_options INTERFACE -fuse-ld=gold)
endif()

# Headers of Qt and of the engine are read once for all tests, and once more for those with windows:
# their <QTest> is another. It halves the time that a test takes to compile. Names in a test's file
# meet those of the program's other tests, as RAMET_UNITY compiles two dozen of them as one.
if(RAMET_UNITY)
    file(CONFIGURE OUTPUT precompiled.cpp CONTENT "// nothing: see RAMET_UNITY\n")
    # Without the test's own folders, for data files that no test of ours has.
    set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
    function(ramet_precompile name)
        cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBS;HEADERS")
        add_library(${name} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp")
        target_link_libraries(${name} PRIVATE ramet_test_options ${arg_LIBS})
        target_precompile_headers(${name} PRIVATE <QtTest> <algorithm> <chrono> <expected>
            <functional> <map> <memory> <optional> <set> <stop_token> <thread> <vector>
            "${PROJECT_SOURCE_DIR}/storage/operation.h" "${PROJECT_SOURCE_DIR}/storage/look/look.h"
            "${PROJECT_SOURCE_DIR}/tests/support/lab.h" ${arg_HEADERS})
    endfunction()
    ramet_precompile(ramet_test_precompiled)
    if(RAMET_GUI)
        ramet_precompile(ramet_gui_test_precompiled LIBS Qt6::Widgets HEADERS <QtWidgets>)
    endif()
endif()
# ramet_precompile_test(TARGET [gui])
function(ramet_precompile_test target)
    if(RAMET_UNITY)
        if("gui" IN_LIST ARGN)
            target_precompile_headers(${target} REUSE_FROM ramet_gui_test_precompiled)
        else()
            target_precompile_headers(${target} REUSE_FROM ramet_test_precompiled)
        endif()
    endif()
endfunction()
