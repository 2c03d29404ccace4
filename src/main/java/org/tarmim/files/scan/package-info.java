/** Asking a virus scanner, where the installation has one. */
@NullMarked
package org.tarmim.files.scan;

import org.jspecify.annotations.NullMarked;
