/**
 * Documents as files that people send and print: the same headings and paragraphs as a PDF that no reader changes and as
 * a text that a lawyer edits. It knows how letters are set, not what they say.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
package org.tarmim.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
