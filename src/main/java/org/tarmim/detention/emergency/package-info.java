/** Breaking the glass: a case that nobody granted is read for an hour, others are told, and it is reviewed. */
@NullMarked
@NamedInterface("emergency")
package org.tarmim.detention.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
