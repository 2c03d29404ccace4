/** The pages of rooms that are shut. */
@NullMarked
package org.tarmim.rooms.ui;

import org.jspecify.annotations.NullMarked;
