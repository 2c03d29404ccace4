/** The screens of pledges: the list, one pledge with its money, the forms and the review. */
@NullMarked
package org.tarmim.pledge.ui;

import org.jspecify.annotations.NullMarked;
