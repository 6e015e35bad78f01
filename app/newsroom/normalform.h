#pragma once

#include "newsroom/comment.h"
#include "newsroom/desk.h"

namespace tilshi::newsroom {

// The one form in which texts enter a library, see base/normaltext.h. The desk and the repositories
// apply it to whatever they are given, before they hash or compare.

Content normalForm(const Content &content);
Act normalForm(const Act &act);
NewArticle normalForm(const NewArticle &article);
Details normalForm(const Details &details);
Article normalForm(const Article &article);
LogEntry normalForm(const LogEntry &entry);
Person normalForm(const Person &person);
Section normalForm(const Section &section);
Comment normalForm(const Comment &comment);
VersionLabel normalForm(const VersionLabel &label);
IgnoredFinding normalForm(const IgnoredFinding &finding);
language::HouseWord normalForm(const language::HouseWord &word);

} // namespace tilshi::newsroom
