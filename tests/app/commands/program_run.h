// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built program, with settings and a journal of the test's own.
#pragma once

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace registrar
{

struct ProgramAnswer {
    int exitCode = -1; ///< -1 where the program did not end by itself
    QByteArray out;
    QByteArray error;
    /// The last line of standard output as JSON; empty where it is none.
    [[nodiscard]] QJsonObject json() const;
};

/// A home of the test's own. No display is set, since verbs must not need one.
class ProgramHome
{
public:
    ProgramHome();

    [[nodiscard]] ProgramAnswer run(const QStringList &words, const QByteArray &input = {}) const;
    /// With a variable set for this run.
    [[nodiscard]] ProgramAnswer runWith(const QString &variable, const QString &value,
                                        const QStringList &words) const;
    [[nodiscard]] QString file(const QString &name) const { return folder_.filePath(name); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return environment_; }

private:
    [[nodiscard]] static ProgramAnswer runIn(const QProcessEnvironment &environment, const QStringList &words,
                                             const QByteArray &input);

    QTemporaryDir folder_;
    QProcessEnvironment environment_;
};

} // namespace registrar
