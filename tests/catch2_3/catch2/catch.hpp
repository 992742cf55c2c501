// SPDX-License-Identifier: BSL-1.0
// The tests include Catch2 by the name of its second version; with the third, this is found.
#pragma once

#include <catch2/catch_all.hpp>

using Catch::Approx;
