package org.tarmim.detention.evidence;

import java.util.UUID;

/**
 * A copy on its way to whoever had the step entered into its chain of custody.
 *
 * @param entry the step
 * @param name  the random name under which it leaves
 * @param parts how many parts it has
 */
public record Leaving(UUID entry, String name, String mediaType, int parts) {}
