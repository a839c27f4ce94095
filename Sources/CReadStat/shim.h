// ReadStat for Swift.
#pragma once
#include <sys/types.h>
#include <time.h>
#include <readstat.h>
