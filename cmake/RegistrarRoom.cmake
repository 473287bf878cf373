# What every target of the project is built with.

set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set_property(GLOBAL PROPERTY AUTOGEN_TARGETS_FOLDER autogen)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Paths are made relative to the tree, so that a second clone is built from the first one's cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        ${CCACHE_PROGRAM})
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND UNIX AND NOT APPLE)
    add_link_options(-fuse-ld=mold) # some seventy test programs are linked: in seconds instead of minutes
endif()

# registrar_room(<target>): the project's language level, warnings and include path.
function(registrar_room target)
    target_compile_features(${target} PUBLIC cxx_std_23)
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
    target_compile_definitions(${target} PUBLIC QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
        QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /permissive- /utf-8 /Zc:__cplusplus)
        if(REGISTRAR_WARNINGS_AS_ERRORS)
            target_compile_options(${target} PRIVATE /WX)
        endif()
    else()
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor
            -Woverloaded-virtual -Wnull-dereference -Wimplicit-fallthrough)
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            # GCC 12 reports these for std::variant, std::expected and QList code that is right.
            target_compile_options(${target} PRIVATE -Wshadow=local -Wno-null-dereference -Wno-maybe-uninitialized -Wno-restrict
                -Wno-array-bounds -Wno-stringop-overread -Wno-stringop-overflow -Wno-missing-field-initializers)
        else()
            target_compile_options(${target} PRIVATE -Wshadow -Wno-missing-field-initializers -Wno-missing-designated-field-initializers -Wno-unknown-warning-option)
        endif()
        if(REGISTRAR_WARNINGS_AS_ERRORS)
            target_compile_options(${target} PRIVATE -Werror)
        endif()
    endif()
    if(REGISTRAR_SANITIZE)
        target_compile_options(${target} PUBLIC -fsanitize=${REGISTRAR_SANITIZE} -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=${REGISTRAR_SANITIZE})
        if(REGISTRAR_SANITIZE MATCHES undefined)
            target_compile_options(${target} PUBLIC -fno-sanitize-recover=undefined)
        endif()
    endif()
    if(REGISTRAR_COVERAGE)
        target_compile_options(${target} PUBLIC --coverage -fprofile-update=atomic)
        target_link_options(${target} PUBLIC --coverage)
    endif()
endfunction()

# What a sanitizer reports fails the test that met it; what the libraries below keep until the process ends is named in the suppressions.
set(REGISTRAR_SANITIZER_OPTIONS
    "ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1:check_initialization_order=1"
    "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0"
    "UBSAN_OPTIONS=print_stacktrace=1"
    "TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1:suppressions=${CMAKE_SOURCE_DIR}/tests/support/races.supp")

# registrar_test(<name> SOURCES … LIBRARIES … [SANDBOX] [SCALED] [TIMEOUT seconds] [LABELS …]): a Qt Test program that ctest runs. With
# SANDBOX it is given real servers: the fixture starts them once for the whole run, see tests/support. With SCALED it is run a second time, at
# 200 % on a screen that has 1366×768 of such pixels.
function(registrar_test name)
    cmake_parse_arguments(arg "SANDBOX;EXCLUSIVE;SCALED" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    registrar_room(${name})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} Qt6::Test)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set(environment QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 REGISTRAR_TEST_SANDBOX=${CMAKE_BINARY_DIR}/test-sandbox)
    if(REGISTRAR_SANITIZE)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 5") # what the instruments and the missing optimisation cost
        list(APPEND environment ${REGISTRAR_SANITIZER_OPTIONS})
    endif()
    set(tests ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}")
    if(arg_SCALED)
        add_test(NAME ${name}_at_200_percent COMMAND ${name})
        list(APPEND tests ${name}_at_200_percent)
        list(APPEND environment QT_SCALE_FACTOR=2
            QT_QPA_PLATFORM=offscreen:configfile=${CMAKE_SOURCE_DIR}/tests/support/screen-2732x1536.json)
        set_tests_properties(${name}_at_200_percent PROPERTIES ENVIRONMENT "${environment}")
    endif()
    set_tests_properties(${tests} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}")
    if(arg_SANDBOX)
        set_tests_properties(${tests} PROPERTIES FIXTURES_REQUIRED sandbox)
    endif()
    if(arg_EXCLUSIVE)
        set_tests_properties(${tests} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()
