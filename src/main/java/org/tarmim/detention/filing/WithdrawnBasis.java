package org.tarmim.detention.filing;

import org.tarmim.detention.casefile.CaseCode;

/**
 * News that a lawful basis in a case was withdrawn, without saying which.
 *
 * @param stopped how many documents may not leave because of it, as far as whoever looks sees them
 */
public record WithdrawnBasis(CaseCode code, int stopped) {}
