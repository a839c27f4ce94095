#pragma once
#include <stddef.h>

/// The registers of the kommuner since 2018, as `Register.registers(archive:)` reads them. The bytes live as long as the
/// program.
const unsigned char *_Nonnull known_registers_bytes(void);

/// How many bytes there are.
size_t known_registers_length(void);
