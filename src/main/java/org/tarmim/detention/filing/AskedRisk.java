package org.tarmim.detention.filing;

import org.tarmim.detention.casefile.CaseCode;

/**
 * An assessment that somebody asks to be confirmed.
 *
 * @param askedBy the name of who asks
 */
public record AskedRisk(CaseCode code, RiskAssessment risk, String askedBy) {
    @Override
    public String toString() {
        return "AskedRisk " + risk.id();
    }
}
