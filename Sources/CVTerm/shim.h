// libvterm for Swift: what the importer cannot see (bit fields, unions with flags) as inline functions.
#pragma once
#include <vterm.h>

// A colour of the palette, or -1 for the terminal's own and -2 for one that is not in the palette.
static inline int vterm_color_index(const VTermColor *color) {
    if (VTERM_COLOR_IS_DEFAULT_FG(color) || VTERM_COLOR_IS_DEFAULT_BG(color)) return -1;
    return VTERM_COLOR_IS_INDEXED(color) ? color->indexed.idx : -2;
}
