package org.tarmim.detention.chain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as far as days are counted from it.
 *
 * @param order the order that was lifted; null for everything else
 */
public record Happened(
        UUID id,
        CustodyKind kind,
        PartialDay when,
        @Nullable UUID order) {}
