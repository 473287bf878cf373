// SPDX-License-Identifier: GPL-3.0-or-later
// Where sign-ins are kept, apart from everything that is shown, logged or shared.
#pragma once

#include "repository/error.h"

#include <optional>

namespace registrar
{

/// Secrets by name. Functions may block (a keychain may ask the person); call them off the GUI thread. Any
/// thread.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Nothing where there is no secret of that name.
    virtual Result<std::optional<QString>> read(const QString &name) const = 0;
    virtual Result<void> write(const QString &name, const QString &secret) = 0;
    /// Removing what is not there is no error.
    virtual Result<void> remove(const QString &name) = 0;

    /// The name under which a store's password is kept.
    [[nodiscard]] static QString nameFor(const QString &deployment, const QString &store);
};

} // namespace registrar
