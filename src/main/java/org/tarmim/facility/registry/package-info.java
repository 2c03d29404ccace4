/**
 * The list of facilities: what each is called, what it is, where it stands, and how the list is changed.
 */
@NullMarked
@NamedInterface("registry")
package org.tarmim.facility.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
