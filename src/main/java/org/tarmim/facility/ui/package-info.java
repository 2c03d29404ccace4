/** The screens of the facility room. */
@NullMarked
package org.tarmim.facility.ui;

import org.jspecify.annotations.NullMarked;
