/** What surrounds every screen: the page, the top bar, the ways to go, and what is shown when something fails. */
@NullMarked
package org.tarmim.ui.shell;

import org.jspecify.annotations.NullMarked;
