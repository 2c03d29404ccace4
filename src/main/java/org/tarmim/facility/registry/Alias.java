package org.tarmim.facility.registry;

/**
 * Another name under which a facility is found.
 *
 * @param name the name as people write it
 * @param kind why it is not the name
 */
public record Alias(String name, Kind kind) {
    /** Why an alias is not the name. */
    public enum Kind {
        ALIAS,
        FORMER,
        MISSPELT
    }
}
