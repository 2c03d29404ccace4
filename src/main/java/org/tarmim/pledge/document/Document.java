package org.tarmim.pledge.document;

import java.util.UUID;

/**
 * A document that hangs on something.
 *
 * @param file   in the room of files
 * @param stands whether it can be relied on: the scanner does not hold it back and nobody withheld it
 */
public record Document(UUID file, DocumentKind kind, boolean stands) {}
