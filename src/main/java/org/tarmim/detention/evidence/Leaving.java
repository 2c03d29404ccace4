package org.tarmim.detention.evidence;

import java.util.UUID;

/**
 * A copy on its way out, for whoever had the step entered into its chain of custody.
 *
 * @param entry   the step
 * @param name    the random name under which it leaves
 * @param file    the random name of the copy itself
 * @param parts   how many parts the copy has
 * @param bundled whether it leaves with its chain and all that is needed to check it
 */
public record Leaving(UUID entry, String name, String file, String mediaType, int parts, boolean bundled) {}
