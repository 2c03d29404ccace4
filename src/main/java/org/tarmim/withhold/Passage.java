package org.tarmim.withhold;

import java.util.UUID;

/**
 * Something that can be blanked, pointed at without being repeated.
 *
 * @param kind    which content of which thing, a word of the room that holds it, for instance {@code REPORT_NOTE}
 * @param subject the id of that thing
 */
public record Passage(String kind, UUID subject) {}
