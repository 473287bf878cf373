// SPDX-License-Identifier: GPL-3.0-or-later
// Botan's headers and the differences between its versions 2 and 3; no other file knows of them.
#pragma once

// The library's headers are not written for our warnings.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wshadow"
#endif
#include <botan/aead.h>
#include <botan/auto_rng.h>
#include <botan/build.h>
#include <botan/pwdhash.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#include <cstdint>
#include <memory>

namespace registrar
{

using SecretBytes = Botan::secure_vector<std::uint8_t>;

enum class CipherUse { Encrypt, Decrypt };

inline std::unique_ptr<Botan::AEAD_Mode> makeCipher(const char *name, CipherUse use)
{
#if BOTAN_VERSION_MAJOR >= 3
    return Botan::AEAD_Mode::create_or_throw(name, use == CipherUse::Encrypt ? Botan::Cipher_Dir::Encryption
                                                                             : Botan::Cipher_Dir::Decryption);
#else
    return Botan::AEAD_Mode::create_or_throw(name, use == CipherUse::Encrypt ? Botan::ENCRYPTION
                                                                             : Botan::DECRYPTION);
#endif
}

inline void authenticateToo(Botan::AEAD_Mode &cipher, const std::uint8_t *bytes, std::size_t size)
{
#if BOTAN_VERSION_MAJOR >= 3
    cipher.set_associated_data(std::span(bytes, size));
#else
    cipher.set_associated_data(bytes, size);
#endif
}

} // namespace registrar
