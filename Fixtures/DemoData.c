#include "DemoData.h"

static const unsigned char survey[] = {
#embed "demo.survey"
};

const unsigned char *demo_survey_bytes(void) { return survey; }

size_t demo_survey_length(void) { return sizeof survey; }
