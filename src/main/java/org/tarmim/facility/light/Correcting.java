package org.tarmim.facility.light;

import java.time.Instant;
import java.util.UUID;

/**
 * Which report a form corrects.
 *
 * @param readAt when the reporter read it, really: words that were withheld since are not sent again
 */
record Correcting(UUID report, Instant readAt) {}
