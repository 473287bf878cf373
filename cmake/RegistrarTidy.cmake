# `tidy` runs clang-tidy over the tree, `format-check` tells what clang-format would change.
# Before 19 clang cannot read libstdc++'s std::expected; from 21 it leaves system headers out and takes a third of the time.
find_program(RUN_CLANG_TIDY NAMES run-clang-tidy-23 run-clang-tidy-22 run-clang-tidy-21 run-clang-tidy-20 run-clang-tidy-19
    run-clang-tidy)
if(RUN_CLANG_TIDY)
    add_custom_target(tidy COMMAND ${RUN_CLANG_TIDY} -quiet -p ${CMAKE_BINARY_DIR}
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
