# `tidy` runs clang-tidy over the tree, `format-check` tells what clang-format would change.
# Before 19 clang cannot read libstdc++'s std::expected.
find_program(RUN_CLANG_TIDY NAMES run-clang-tidy-19 run-clang-tidy)
if(RUN_CLANG_TIDY)
    add_custom_target(tidy COMMAND ${RUN_CLANG_TIDY} -quiet -extra-arg=-Wno-unknown-warning-option
        -p ${CMAKE_BINARY_DIR}
        "${CMAKE_SOURCE_DIR}/(app|widgets|models|operations|repository|tests)/.*[.]cpp$" USES_TERMINAL VERBATIM)
endif()
find_program(CLANG_FORMAT NAMES clang-format clang-format-14)
if(CLANG_FORMAT)
    add_custom_target(format-check COMMAND git ls-files -z "*.cpp" "*.h" | xargs -0 ${CLANG_FORMAT} --dry-run --Werror
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} USES_TERMINAL)
endif()
