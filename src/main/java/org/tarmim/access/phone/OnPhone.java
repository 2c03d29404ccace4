package org.tarmim.access.phone;

import java.util.UUID;

/**
 * One of the people who share a phone, as everybody who holds it sees them.
 *
 * @param sign what the person chose to be found by; never more than that
 */
public record OnPhone(UUID id, String sign) {}
