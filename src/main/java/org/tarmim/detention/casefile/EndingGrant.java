package org.tarmim.detention.casefile;

import java.time.Instant;

/**
 * That somebody's access to a case ends soon.
 *
 * @param person the name
 * @param until  real time
 */
public record EndingGrant(CaseCode code, String person, Instant until) {}
