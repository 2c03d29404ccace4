package org.tarmim.facility.report;

import java.util.UUID;

/** Somebody who may have told what another types: a reporter or manager with an account. */
public record Informant(UUID account, String name) {}
