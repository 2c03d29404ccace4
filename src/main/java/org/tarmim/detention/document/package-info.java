/**
 * Documents that are made from a case: what each asks, what the case knows of it and on whose word, what it looks like and
 * who receives it. How one leaves the house is no concern of theirs.
 */
@NullMarked
@NamedInterface("document")
package org.tarmim.detention.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
