#pragma once

/// All the words that the command line and the window have in common. The only room that turns
/// codes into sentences; each file below does it for one kind of code. Everything is in the
/// language of the translators installed in QCoreApplication, English without any.

#include "wording/administration.h"
#include "wording/checklist.h"
#include "wording/errors.h"
#include "wording/findings.h"
#include "wording/importreport.h"
#include "wording/refusals.h"
#include "wording/when.h"
#include "wording/workflow.h"
