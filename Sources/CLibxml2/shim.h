// libxml2's text reader for Swift. Its headers would bring those of the system's ICU, which contradict Foundation's own.
#pragma once
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
