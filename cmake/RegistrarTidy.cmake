# `tidy` runs clang-tidy over the tree, `format-check` tells what clang-format would change.
# Before 19 clang cannot read libstdc++'s std::expected.
find_program(RUN_CLANG_TIDY NAMES run-clang-tidy-19 run-clang-tidy)
if(RUN_CLANG_TIDY)
    add_custom_target(tidy COMMAND ${RUN_CLANG_TIDY} -quiet -extra-arg=-Wno-unknown-warning-option
        -p ${CMAKE_BINARY_DIR}
        "${CMAKE_SOURCE_DIR}/(app|widgets|models|operations|repository|tests)/.*[.]cpp$" USES_TERMINAL VERBATIM)
endif()
find_program(CLANG_FORMAT NAMES clang-format-14 clang-format)
if(CLANG_FORMAT)
    set(format_check "git ls-files -z '*.cpp' '*.h' | xargs -0 ${CLANG_FORMAT} --dry-run --Werror")
    add_custom_target(format-check COMMAND sh -c ${format_check}
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} USES_TERMINAL VERBATIM)
    # In the tests too, so that the tree stays clean; by Debian 12's version alone, since others lay some lines out otherwise.
    execute_process(COMMAND ${CLANG_FORMAT} --version OUTPUT_VARIABLE clang_format_version)
    if(clang_format_version MATCHES "version 14[.]")
        add_test(NAME format COMMAND sh -c ${format_check} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    endif()
endif()
