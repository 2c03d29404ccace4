/** Cases that wait to be sorted: what is known of each, what it lacks before anything can be asked of others, and what becomes of it. */
@NullMarked
@NamedInterface("triage")
package org.tarmim.detention.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
