/** Numbers that parties publish about what happened: each a claim with its source, and never added to another's. */
@NullMarked
@NamedInterface("figure")
package org.tarmim.situation.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
