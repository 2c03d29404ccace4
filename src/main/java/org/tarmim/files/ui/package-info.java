/** The pieces with which other rooms take files in and show them. */
@NullMarked
@NamedInterface("ui")
package org.tarmim.files.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
