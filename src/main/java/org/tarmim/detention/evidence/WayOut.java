package org.tarmim.detention.evidence;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.filing.LeavingGates;
import org.tarmim.kernel.Denied;
import org.tarmim.kernel.Rejected;

/**
 * What has to stand before evidence leaves the house: a grant to take its part along, and the gates of whatever leaves a
 * case. Whom it refuses stands in the trail.
 */
@Component
class WayOut {
    private final LeavingGates gates;
    private final ApplicationEventPublisher events;

    /** On what something leaves. */
    record Passed(UUID basis, UUID assessment) {}

    WayOut(LeavingGates gates, ApplicationEventPublisher events) {
        this.gates = gates;
        this.events = events;
    }

    /** Lets a piece out; throws {@link Rejected} where that is not granted, or basis or risk do not stand. */
    Passed pass(PieceTable.Row piece, Outgoing out) {
        if (piece.part() == Compartment.SOURCE_PROTECTION) throw denied(piece, "evidence.sources");
        if (!piece.takeable()) throw denied(piece, "evidence.export.notGranted");
        try {
            return gated(piece, out);
        } catch (Rejected refused) {
            tell(piece);
            throw refused;
        }
    }

    /** The refusal of a step with a piece, which the trail learns of. */
    Rejected denied(PieceTable.Row piece, String key) {
        tell(piece);
        return Rejected.because(key);
    }

    private Passed gated(PieceTable.Row piece, Outgoing out) {
        var recipient = Objects.requireNonNull(out.recipient());
        var basis = Objects.requireNonNull(out.basis());
        var purpose = Objects.requireNonNull(out.purpose());
        var assessment = gates.confirmed(piece.ofCase(), recipient);
        var rests = gates.basis(
                piece.ofCase(), basis, out.giver(), out.givenOn(), recipient, Set.of(piece.part()), purpose);
        return new Passed(rests, assessment);
    }

    private void tell(PieceTable.Row piece) {
        events.publishEvent(
                new Denied(CaseChanged.Evidenced.ACTION, piece.code().text()));
    }
}
