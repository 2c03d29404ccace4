package org.tarmim.access.phone;

import java.time.Instant;

/**
 * A code that was just made, shown this once.
 *
 * @param expiresAt until when it binds a phone, really
 */
public record MadeCode(PhoneCode code, Instant expiresAt) {}
