package org.tarmim.pledge.fts;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;

/** Imports of invented flows for tests: brought in by one person of the desk, accepted by another. */
@Component
public class SampleImports {
    private final FlowImports imports;
    private final FlowBatches batches;
    private final FlaggedFlows flagged;
    private final SamplePeople people;

    SampleImports(FlowImports imports, FlowBatches batches, FlaggedFlows flagged, SamplePeople people) {
        this.imports = imports;
        this.batches = batches;
        this.flagged = flagged;
        this.people = people;
    }

    DryRun looked(Actor desk, FlowPage... pages) {
        return Acting.as(desk, () -> imports.look(List.of(pages), null));
    }

    FlowBatch kept(Actor desk, FlowPage... pages) {
        return Acting.as(desk, () -> imports.keep(imports.look(List.of(pages), null), done -> {}));
    }

    /** Brought in and accepted by two people whom nobody needs to know. */
    public FlowBatch accepted(FlowPage... pages) {
        return accepted(kept(desk(), pages));
    }

    FlowBatch accepted(FlowBatch batch) {
        return Acting.as(desk(), () -> batches.accept(batch.id(), "Sample reason"));
    }

    /** Explains every flagged row of an import. */
    void explained(FlowBatch batch) {
        var other = desk();
        Acting.as(
                other,
                () -> flagged.waiting(batch.id(), null, 10_000)
                        .rows()
                        .forEach(row -> flagged.decide(new FlowExplanation(row.row(), true, "Sample explanation"))));
    }

    private Actor desk() {
        return people.somebody(Role.RECONSTRUCTION_DESK);
    }
}
