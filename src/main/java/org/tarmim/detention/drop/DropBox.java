package org.tarmim.detention.drop;

import java.util.UUID;
import org.tarmim.detention.vault.BoxKeys;

/**
 * The box of a team.
 *
 * @param shut whether nothing can be dropped for now
 */
public record DropBox(UUID team, DropAddress address, BoxKeys keys, boolean shut) {}
