/**
 * Phones of reporters: a code that a manager made binds a browser to one account, a PIN opens it, and what it may do is
 * a little of what the account may.
 */
@NullMarked
@NamedInterface("phone")
package org.tarmim.access.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
