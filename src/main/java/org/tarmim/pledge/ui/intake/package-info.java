/** The screens of pledges out of files. */
@NullMarked
package org.tarmim.pledge.ui.intake;

import org.jspecify.annotations.NullMarked;
