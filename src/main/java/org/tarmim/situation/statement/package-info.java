/**
 * What was said: statements with their speaker, their sources and the stances they take, and how they answer each other.
 */
@NullMarked
@NamedInterface("statement")
package org.tarmim.situation.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
