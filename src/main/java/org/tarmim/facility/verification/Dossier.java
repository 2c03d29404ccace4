package org.tarmim.facility.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.ToldBy;
import org.tarmim.facility.report.Withdrawal;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState;

/**
 * All that a coordinator needs to decide on a report.
 *
 * @param state     the last verified state of every dimension
 * @param others    other reports observed within two weeks around it
 * @param decisions earlier decisions on it, newest first
 * @param withdrawal how its reporter took it back; empty where it still counts
 * @param toldBy    who typed it and who told it; empty where it did not come by telephone
 * @param highest   the highest certainty this reader may give; PROBABLE for a report of the own organisation
 * @param own       whether the reader reported it or told it, and so cannot decide
 */
public record Dossier(
        StatusReport report,
        Facility facility,
        List<DimensionState> state,
        List<ReportRow> others,
        List<Verification> decisions,
        Optional<Withdrawal> withdrawal,
        Optional<ToldBy> toldBy,
        Certainty highest,
        boolean own) {
    /** Each claim of the report beside the last verified state, what differs first. */
    public List<Comparison> comparisons() {
        return report.claims().stream()
                .map(this::comparison)
                .sorted(Comparator.comparing(Comparison::difference)
                        .thenComparing(Dossier::place)
                        .thenComparing(comparison -> comparison.said().dimension()))
                .toList();
    }

    /** Whether it says otherwise of something that is verified as destroyed. */
    boolean contradictsDestruction() {
        return comparisons().stream().anyMatch(Comparison::contradictsDestruction);
    }

    private static int place(Comparison comparison) {
        int place = Dimension.HEADLINES.indexOf(comparison.said().dimension());
        return place < 0 ? Dimension.HEADLINES.size() : place;
    }

    private Comparison comparison(Claim said) {
        var last = state.stream()
                .filter(one -> one.dimension().equals(said.dimension()))
                .findFirst();
        return new Comparison(said, last);
    }
}
