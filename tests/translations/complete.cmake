# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the texts of the sources over into a copy of a catalogue and names those without a
# translation, and translations of texts that are gone.
set(copy "${WORK}/${CATALOGUE}.ts")
file(COPY "${SOURCE}/translations/${CATALOGUE}.ts" DESTINATION "${WORK}")
set(which)
if(CATALOGUE STREQUAL "ramet_en")
    set(which -pluralonly)
endif()
execute_process(
    COMMAND "${LUPDATE}" -I "${SOURCE}" -locations none ${which}
        "${SOURCE}/app" "${SOURCE}/models" "${SOURCE}/ui" -ts "${copy}"
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

file(READ "${copy}" text)
string(REPLACE ";" "," text "${text}")
string(REPLACE "</message>" ";" messages "${text}")
set(failed 0)
foreach(message IN LISTS messages)
    if(message MATCHES "type=\"(unfinished|vanished|obsolete)\"")
        set(state "${CMAKE_MATCH_1}")
        string(REGEX REPLACE ".*<source>(.*)</source>.*" "\\1" source "${message}")
        message("${state}: ${source}")
        math(EXPR failed "${failed} + 1")
    endif()
endforeach()
if(failed GREATER 0)
    message(FATAL_ERROR "${CATALOGUE}.ts: ${failed} texts; run the target update-translations and translate them")
endif()
