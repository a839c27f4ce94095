// libxlsxwriter for Swift, and a file in memory for it to write to.
#pragma once
#include <xlsxwriter.h>

// glibc has it; its headers show it to GNU sources alone.
extern int memfd_create(const char *name, unsigned int flags);

// A file without a name that is gone when its descriptor is closed; closed in programs that are started. -1 on failure.
static inline int xlsxwriter_memory_file(void) { return memfd_create("workbook", 1u); }
