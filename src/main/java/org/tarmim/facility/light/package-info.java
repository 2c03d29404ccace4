/**
 * The light page: reporting on a telephone far from a desk. Pages are HTML from the server, without any script, and the
 * whole first visit weighs no more than 15 KiB (decision note 098).
 */
@NullMarked
package org.tarmim.facility.light;

import org.jspecify.annotations.NullMarked;
