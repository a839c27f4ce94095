// libvterm for Swift: what the importer cannot see (bit fields, unions with flags) as inline functions.
#pragma once
#include <vterm.h>

// A colour's number in the palette, 0xRRGGBB for one outside it, or -1 for the terminal's own.
static inline int vterm_color_number(const VTermColor *color) {
    if (VTERM_COLOR_IS_DEFAULT_FG(color) || VTERM_COLOR_IS_DEFAULT_BG(color)) return -1;
    if (VTERM_COLOR_IS_INDEXED(color)) return color->indexed.idx;
    return color->rgb.red << 16 | color->rgb.green << 8 | color->rgb.blue;
}
