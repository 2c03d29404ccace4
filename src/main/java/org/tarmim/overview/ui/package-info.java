/** The first page. */
@NullMarked
package org.tarmim.overview.ui;

import org.jspecify.annotations.NullMarked;
