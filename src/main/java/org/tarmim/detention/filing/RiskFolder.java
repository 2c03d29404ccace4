package org.tarmim.detention.filing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.vault.Place;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;

/** Where assessments of risk lie; the desks find them here for whoever acts. */
@Component
class RiskFolder {
    private static final String CONTENT = "risk_assessment.content";

    private final RiskTable table;
    private final CasePapers papers;
    private final SecurityClock clock;

    RiskFolder(RiskTable table, CasePapers papers, SecurityClock clock) {
        this.table = table;
        this.papers = papers;
        this.clock = clock;
    }

    /** The last of each kind of recipient. */
    List<RiskAssessment> of(UUID ofCase) {
        return table.of(ofCase).stream()
                .filter(RiskTable.Row::current)
                .map(this::read)
                .toList();
    }

    /** The last for a kind of recipient. */
    Optional<RiskAssessment> of(UUID ofCase, Recipient recipient) {
        return of(ofCase).stream()
                .filter(one -> one.details().recipient() == recipient)
                .reduce((before, last) -> last);
    }

    Optional<RiskAssessment> find(UUID assessment) {
        return table.find(assessment).map(this::read);
    }

    /** Puts an assessment in the place of the last for the same kind of recipient. */
    UUID add(UUID ofCase, RiskDetails details) {
        var id = UUID.randomUUID();
        var before = of(ofCase, details.recipient()).map(RiskAssessment::id).orElse(null);
        var sealed = papers.seal(new Place(CONTENT, ofCase, id), details);
        table.add(id, ofCase, sealed, before, RiskAssessment.DAYS, Acting.required());
        return id;
    }

    /** One that says to go on, or none; throws {@link Rejected} where it says not to, even one that ran out. */
    Optional<RiskAssessment> unless(Optional<RiskAssessment> assessment) {
        if (assessment.filter(one -> !one.details().decision().goesOn()).isPresent())
            throw Rejected.because("action.risk");
        return assessment;
    }

    /** Throws {@link Rejected} where an assessment does not stand, or says not to go on. */
    RiskAssessment standing(Optional<RiskAssessment> assessment) {
        var found =
                assessment.filter(one -> one.standsAt(clock.now())).orElseThrow(() -> Rejected.because("risk.missing"));
        if (!found.details().decision().goesOn()) throw Rejected.because("action.risk");
        return found;
    }

    /** Asks somebody to confirm an assessment. */
    void ask(UUID ofCase, UUID assessment, UUID person) {
        table.ask(ofCase, assessment, person, Acting.required());
    }

    /** Those that stand and that whoever acts was asked to confirm, the oldest first. */
    List<AskedRisk> asked() {
        return table.asked(Acting.required()).stream()
                .map(one -> new AskedRisk(one.code(), read(one.row()), one.askedBy()))
                .toList();
    }

    /** Confirms an assessment that stands, where nobody has. */
    void confirm(RiskAssessment assessment) {
        table.confirm(assessment.id(), Acting.required(), clock.now());
    }

    private RiskAssessment read(RiskTable.Row row) {
        return new RiskAssessment(
                row.id(),
                papers.open(new Place(CONTENT, row.ofCase(), row.id()), row.content(), RiskDetails.class),
                row.assessedBy(),
                row.assessedAt(),
                row.validUntil(),
                row.confirmedBy(),
                row.current());
    }
}
