package org.tarmim.detention.handover;

import java.time.Instant;
import org.tarmim.detention.casefile.CaseCode;

/**
 * Notice that something of a case was handed over to counsel outside the house, and nothing of what.
 *
 * @param by the name of who took it along
 * @param at real time
 */
public record HandoverNotice(CaseCode code, String by, Instant at) {}
