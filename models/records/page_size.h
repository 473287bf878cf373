// SPDX-License-Identifier: GPL-3.0-or-later
// How many records a table reads at a time.
#pragma once

namespace registrar
{

/// Fewer make a slow line feel quick, more make a quick one idle less. The bounds keep a page well below what
/// a table holds in memory, and above what a screen shows of it.
struct PageSize {
    static constexpr int least = 50;
    static constexpr int usual = 200;
    static constexpr int most = 1000;
};

} // namespace registrar
