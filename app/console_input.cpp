// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX terminals and signals; on Windows the console's own calls.
#include "app/console_input.h"

#include "app/exit_code.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace registrar::console
{

namespace
{

struct ConsoleText {
    Q_DECLARE_TR_FUNCTIONS(registrar::Console)
};

constexpr qsizetype longestLine = qsizetype{64} * 1024;

CancelToken &keptToken()
{
    static CancelToken token;
    return token;
}

Error inputEnded()
{
    return {.kind = Error::Kind::InvalidInput,
            .what = ConsoleText::tr("Standard input ended before an answer came.")};
}

[[maybe_unused]] Error inputCancelled()
{
    return {.kind = Error::Kind::Cancelled, .what = ConsoleText::tr("Cancelled.")};
}

} // namespace

CancelToken interruptToken()
{
    return keptToken();
}

#ifdef Q_OS_WIN

namespace
{

CancelSource *&interruptedSource()
{
    static CancelSource *source = nullptr;
    return source;
}

BOOL WINAPI onConsoleControl(DWORD)
{
    if (interruptedSource()->isCancelled())
        _exit(static_cast<int>(ExitCode::Cancelled));
    interruptedSource()->cancel();
    return TRUE;
}

} // namespace

bool inputIsTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

bool errorIsTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

Result<QString> readLine(const CancelToken &)
{
    QByteArray line;
    for (int character = std::getchar(); character != '\n'; character = std::getchar()) {
        if (character == EOF || line.size() >= longestLine)
            return failure(inputEnded());
        line.append(static_cast<char>(character));
    }
    return QString::fromLocal8Bit(line).trimmed();
}

Result<QString> readLineHidden(const CancelToken &cancel)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    GetConsoleMode(input, &mode);
    SetConsoleMode(input, mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    auto line = readLine(cancel);
    SetConsoleMode(input, mode);
    return line;
}

void cancelOnInterrupt(const CancelSource &source)
{
    keptToken() = source.token();
    interruptedSource() = new CancelSource(source);
    SetConsoleCtrlHandler(onConsoleControl, TRUE);
}

void ignoreClosedPipes() {}

#else

namespace
{

int interruptPipe[2] = {-1, -1};

void onInterrupt(int)
{
    const int previousError = errno;
    [[maybe_unused]] const auto written = ::write(interruptPipe[1], "", 1);
    errno = previousError;
}

} // namespace

bool inputIsTerminal()
{
    return ::isatty(STDIN_FILENO) != 0;
}

bool errorIsTerminal()
{
    return ::isatty(STDERR_FILENO) != 0;
}

Result<QString> readLine(const CancelToken &cancel)
{
    constexpr int lookForCancelMilliseconds = 100;
    QByteArray line;
    while (line.size() < longestLine) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        const int ready = ::poll(&input, 1, lookForCancelMilliseconds);
        if (cancel.isCancelled())
            return failure(inputCancelled());
        if (ready <= 0)
            continue;
        char character = 0;
        if (::read(STDIN_FILENO, &character, 1) != 1)
            return failure(inputEnded());
        if (character == '\n')
            return QString::fromUtf8(line);
        line.append(character);
    }
    return failure(inputEnded());
}

Result<QString> readLineHidden(const CancelToken &cancel)
{
    termios shown{};
    if (::tcgetattr(STDIN_FILENO, &shown) != 0)
        return readLine(cancel);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    auto line = readLine(cancel);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    return line;
}

void cancelOnInterrupt(const CancelSource &source)
{
    keptToken() = source.token();
    ignoreClosedPipes();
    if (::pipe2(interruptPipe, O_CLOEXEC) != 0)
        return;
    // The handler may only write to the pipe: cancelling locks and calls back, which a handler must not.
    std::thread([cancelled = source]() mutable {
        char byte = 0;
        while (::read(interruptPipe[0], &byte, 1) == 1) {
            if (cancelled.isCancelled())
                ::_exit(static_cast<int>(ExitCode::Cancelled));
            cancelled.cancel();
        }
    }).detach();
    struct sigaction action {
    };
    action.sa_handler = onInterrupt;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGHUP, &action, nullptr);
}

void ignoreClosedPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

#endif

} // namespace registrar::console
