/** The list, the cards and the map of facilities: three views of one query. */
@NullMarked
package org.tarmim.facility.ui.list;

import org.jspecify.annotations.NullMarked;
