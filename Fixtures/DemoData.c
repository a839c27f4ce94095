#include "DemoData.h"

#if __has_embed("demo.survey")
static const unsigned char survey[] = {
#embed "demo.survey"
};

size_t demo_survey_length(void) { return sizeof survey; }
#else
static const unsigned char survey[] = {0};

size_t demo_survey_length(void) { return 0; }
#endif

const unsigned char *demo_survey_bytes(void) { return survey; }
