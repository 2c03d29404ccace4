/** The screens of the room of cases. Titles and addresses hold codes only. */
@NullMarked
package org.tarmim.detention.ui;

import org.jspecify.annotations.NullMarked;
