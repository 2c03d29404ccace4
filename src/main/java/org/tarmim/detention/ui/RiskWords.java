package org.tarmim.detention.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.filing.RiskAssessment;
import org.tarmim.detention.filing.RiskDetails;
import org.tarmim.ui.Words;

/** How an assessment of a risk is said. */
record RiskWords(Words words) {
    /** All of it, sentence by sentence. */
    List<String> sentences(RiskAssessment risk, Instant now) {
        var said = new ArrayList<String>();
        said.add(words.say("risk.levelIs", risk.details().level()));
        said.add(threats(risk.details()));
        if (!risk.details().conditions().isEmpty())
            said.add(words.say(
                    "action.conditionsAre", words.isolate(risk.details().conditions())));
        said.add(words.say("action.decisionIs", risk.details().decision()));
        said.add(words.say("risk.assessedBy", risk.assessedBy(), risk.assessedAt(), risk.validUntil()));
        said.add(confirmed(risk, now));
        return said;
    }

    /** Whether it stands. */
    String confirmed(RiskAssessment risk, Instant now) {
        if (!risk.current()) return words.say("risk.replaced");
        if (!risk.standsAt(now)) return words.say("risk.over");
        if (risk.confirmedBy() != null) return words.say("risk.confirmedBy", risk.confirmedBy());
        return words.say(isOfCounsel(risk) ? "risk.unconfirmed.counsel" : "risk.unconfirmed");
    }

    /** Counsel gets no document whose letting go would confirm it. */
    private static boolean isOfCounsel(RiskAssessment risk) {
        return risk.details().recipient() == Recipient.COUNSEL;
    }

    private String threats(RiskDetails details) {
        if (details.threats().isEmpty()) return words.say("action.threats.none");
        return words.say("action.threatsAre", new CaseWords(words).labels(details.threats()));
    }
}
