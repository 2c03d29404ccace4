/** Case files: opened, read and added to by whom they are granted. */
@NullMarked
@NamedInterface("casefile")
package org.tarmim.detention.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
