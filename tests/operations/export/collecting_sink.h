// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is written, for looking at.
#pragma once

#include "repository/session.h"

namespace registrar
{

class CollectingSink : public ByteSink
{
public:
    Result<void> write(QByteArrayView bytes) override
    {
        text += bytes;
        return {};
    }
    QByteArray text;
};

} // namespace registrar
