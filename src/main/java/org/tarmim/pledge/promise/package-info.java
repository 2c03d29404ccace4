/** What donors promised: pledges in revisions, their review by others, and what the donors answer. */
@NullMarked
@NamedInterface("promise")
package org.tarmim.pledge.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
