// SPDX-License-Identifier: GPL-3.0-or-later
// Unwraps a Result in a test function, telling the whole error where there is one.
#pragma once

#include "repository/error.h"

#include <QtTest>

/// `VERIFY_RESULT(session->ping());` fails the test with the error's words.
#define VERIFY_RESULT(...)                                                                                   \
    do {                                                                                                     \
        const auto &result_ = (__VA_ARGS__);                                                                 \
        QVERIFY2(result_.has_value(), result_ ? "" : registrar::describeError(result_.error()).constData()); \
    } while (false)

/// `UNWRAP_RESULT(const Page page, session->page(query, {}, {}));` declares `page`, or fails the test.
#define UNWRAP_RESULT(declaration, ...)                                                                      \
    auto REGISTRAR_UNWRAPPED(__LINE__) = (__VA_ARGS__);                                                      \
    QVERIFY2(REGISTRAR_UNWRAPPED(__LINE__).has_value(),                                                      \
             REGISTRAR_UNWRAPPED(__LINE__)                                                                   \
                 ? ""                                                                                        \
                 : registrar::describeError(REGISTRAR_UNWRAPPED(__LINE__).error()).constData());             \
    declaration = std::move(*REGISTRAR_UNWRAPPED(__LINE__))

/// `VERIFY_FAILS(session->ping(), Error::Kind::ConnectionLost);`
#define VERIFY_FAILS(expression, expectedKind)                                                               \
    do {                                                                                                     \
        const auto &result_ = (expression);                                                                  \
        QVERIFY2(!result_.has_value(), "It succeeded.");                                                     \
        QVERIFY2(result_.error().kind == (expectedKind),                                                     \
                 registrar::describeError(result_.error()).constData());                                     \
    } while (false)

#define REGISTRAR_UNWRAPPED_NAME(line) unwrapped_##line
#define REGISTRAR_UNWRAPPED(line) REGISTRAR_UNWRAPPED_NAME(line)

namespace registrar
{

/// Kind, code and all the sentences.
[[nodiscard]] inline QByteArray describeError(const Error &error)
{
    return QStringList{error.kindName(), error.code, error.what, error.why, error.remedy}.join(u' ').toUtf8();
}

} // namespace registrar
