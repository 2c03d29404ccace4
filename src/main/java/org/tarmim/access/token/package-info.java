/**
 * Personal access tokens: a program acts in the name of the person who made one, with no more than it was given and no
 * more than the person may at that moment.
 */
@NullMarked
@NamedInterface("token")
package org.tarmim.access.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
