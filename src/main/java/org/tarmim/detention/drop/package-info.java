/**
 * What people drop for advocates, with or without an account: sealed before it is kept, read by nobody but the team it was
 * dropped for, and by no one who runs the installation.
 */
@NullMarked
@NamedInterface("drop")
package org.tarmim.detention.drop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
