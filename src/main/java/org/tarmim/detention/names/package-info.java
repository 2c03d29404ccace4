/** Names that are found without being read: marks of their parts, made with a key of the room. */
@NullMarked
package org.tarmim.detention.names;

import org.jspecify.annotations.NullMarked;
