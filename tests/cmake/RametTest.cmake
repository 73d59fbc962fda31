# SPDX-License-Identifier: GPL-3.0-or-later

# ramet_test(NAME
#     SOURCES file…          a Qt Test program, one Q_OBJECT class in NAME.cpp with its .moc
#     LIBS target…           beside Qt6::Test
#     [LABEL label…]         ctest labels: "lab" starts real libvirt nodes, "gui" opens windows,
#                            "bench" measures; none: a pure unit
#     [TIMEOUT seconds]      default 60, with the label lab 300
#     [SERIAL]               never beside another test: it measures times
#     [NEEDS target…])       programs that it starts; built before, paths as definitions
#                            RAMET_PROGRAM_<TARGET IN CAPITALS>
#
# Windows open on the offscreen platform. Texts are in English, whatever the user's language is.
# Journals of tasks go to a folder of the test's own, never to the user's.
function(ramet_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "SERIAL" "TIMEOUT" "SOURCES;LIBS;LABEL;NEEDS")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_SOURCES)
        message(FATAL_ERROR "ramet_test(${name}): SOURCES missing, or unknown arguments "
                            "${arg_UNPARSED_ARGUMENTS}")
    endif()
    set(timeout 60)
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE ramet_options Qt6::Test ${arg_LIBS})
    ramet_precompile(${name})
    if("lab" IN_LIST arg_LABEL)
        set(timeout 300)
    endif()
    foreach(program IN LISTS arg_NEEDS)
        string(TOUPPER "${program}" upper)
        add_dependencies(${name} ${program})
        target_compile_definitions(${name} PRIVATE
            RAMET_PROGRAM_${upper}="$<TARGET_FILE:${program}>")
    endforeach()
    if(arg_TIMEOUT)
        set(timeout ${arg_TIMEOUT})
    endif()

    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABEL}"
        TIMEOUT ${timeout}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_TO_CONSOLE=1;\
XDG_STATE_HOME=${CMAKE_CURRENT_BINARY_DIR}/state-of-${name}")
    if(arg_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()
