// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's messages through spdlog.
#include "app/log_file.h"

#include <QDir>
#include <QLoggingCategory>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace registrar
{

namespace
{

constexpr std::size_t largestLogFile = std::size_t{2} * 1024 * 1024;
constexpr std::size_t keptLogFiles = 5;

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        break;
    }
    return spdlog::level::critical;
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray text = message.toUtf8();
    spdlog::log(levelOf(type), "[{}] {}", context.category ? context.category : "", text.constData());
}

} // namespace

void startLog(const QString &folder)
{
    const auto console = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    console->set_level(spdlog::level::warn);
    console->set_pattern("registrar: %v");
    spdlog::sinks_init_list sinks = {console};
    auto logger = std::make_shared<spdlog::logger>("registrar", sinks);
    try {
        QDir().mkpath(folder);
        const auto file = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            QDir(folder).filePath(QStringLiteral("registrar.log")).toStdString(), largestLogFile,
            keptLogFiles);
        file->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %P %l %v");
        logger->sinks().push_back(file);
    } catch (const spdlog::spdlog_ex &error) {
        // A log that cannot be written must not keep the program from its work.
        logger->warn("The log file cannot be written: {}", error.what());
    }
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(onMessage);
}

} // namespace registrar
