// SPDX-License-Identifier: GPL-3.0-or-later
// The workstation's secrets as a verb has them: a passphrase comes from a file or from the terminal.
#pragma once

#include "app/commands/arguments.h"
#include "operations/connections/workstation_secrets.h"

namespace registrar
{

/// The passphrase comes from the file that `--passphrase-file` or the environment names, otherwise from the
/// terminal, without echo; where nobody can be asked it is an error that says so.
[[nodiscard]] PassphraseSource commandPassphrase(const Arguments &arguments);
[[nodiscard]] std::shared_ptr<WorkstationSecrets> commandSecrets(const Arguments &arguments);

} // namespace registrar
