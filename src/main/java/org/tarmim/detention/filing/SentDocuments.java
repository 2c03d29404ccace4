package org.tarmim.detention.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.kernel.SituationClock;

/** The documents of a case that left, each as the exact bytes that did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SentDocuments {
    private final ActionTable table;
    private final ActionReader reader;
    private final BasisFolder bases;
    private final SituationClock clock;

    SentDocuments(ActionTable table, ActionReader reader, BasisFolder bases, SituationClock clock) {
        this.table = table;
        this.reader = reader;
        this.bases = bases;
        this.clock = clock;
    }

    /**
     * A document that left.
     *
     * @param sentOn  the day in Gaza
     * @param covered the parts of the file that its lawful basis let be given away
     * @param holds   whether that basis holds: it neither ended nor was withdrawn
     */
    public record SentDocument(
            UUID action, ActionKind kind, LocalDate sentOn, Set<Compartment> covered, boolean holds) {
        @Override
        public String toString() {
            return "SentDocument " + kind;
        }
    }

    /** Those of a case whose plans whoever acts may read, the last drafted first. */
    public List<SentDocument> of(UUID ofCase) {
        return reader.read(table.of(ofCase)).stream()
                .filter(action -> action.sending() != null)
                .map(this::sent)
                .toList();
    }

    /** The exact bytes of one of them, as PDF. */
    public byte[] pdf(SentDocument sent) {
        return reader.document(sent.action());
    }

    private SentDocument sent(AdvocacyAction action) {
        var details = action.details();
        var sentOn = Objects.requireNonNull(action.sending()).sentOn();
        var holds = action.withdrawn() == null && details.holdsOn(clock.today()) && bases.holds(action.basis());
        return new SentDocument(action.id(), details.kind(), sentOn, details.covered(), holds);
    }
}
