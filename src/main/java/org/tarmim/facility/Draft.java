package org.tarmim.facility;

import java.time.Instant;

/**
 * What somebody typed and has not sent yet.
 *
 * @param savedAt real time, also in a demo
 */
public record Draft<T>(T typed, Instant savedAt) {}
