package org.tarmim.facility.report;

import java.util.UUID;

/**
 * Somebody who may have told what another types: a reporter or manager with an account.
 *
 * @param worksThere whether the person's organisation is registered at the facility, or operates it
 */
public record Informant(UUID account, String name, UUID organisation, boolean worksThere) {}
