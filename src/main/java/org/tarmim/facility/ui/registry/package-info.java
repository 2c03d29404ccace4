/** Screens of the registry: propose a facility or a change of one, and decide on what others proposed. */
@NullMarked
package org.tarmim.facility.ui.registry;

import org.jspecify.annotations.NullMarked;
