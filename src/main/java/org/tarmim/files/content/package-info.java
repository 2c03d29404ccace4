/**
 * What a file really is, and the same file without what nobody meant to send: position, camera, author, and whatever
 * hides behind or inside it. Nothing here trusts a name or a length that the file states of itself.
 */
@NullMarked
package org.tarmim.files.content;

import org.jspecify.annotations.NullMarked;
