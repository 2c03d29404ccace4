/** The trail on a screen. */
@NullMarked
package org.tarmim.audit.ui;

import org.jspecify.annotations.NullMarked;
