#include "RegisterData.h"

static const unsigned char registers[] = {
#embed "known.registers"
};

const unsigned char *known_registers_bytes(void) { return registers; }

size_t known_registers_length(void) { return sizeof registers; }
