/**
 * The facility room as programs see it: what the desks take and answer, as JSON with the field's own names.
 */
@NullMarked
package org.tarmim.facility.api;

import org.jspecify.annotations.NullMarked;
