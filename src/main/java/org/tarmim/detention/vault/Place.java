package org.tarmim.detention.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The one place a sealed text belongs to: it does not open in another column, row or case.
 *
 * @param column table and column, for instance {@code order_term.content}
 * @param ofCase the case
 * @param row    the row
 */
public record Place(String column, UUID ofCase, UUID row) {
    /** What is authenticated with the sealed text. */
    byte[] asData() {
        return "%s|%s|%s|1".formatted(column, ofCase, row).getBytes(StandardCharsets.UTF_8);
    }
}
