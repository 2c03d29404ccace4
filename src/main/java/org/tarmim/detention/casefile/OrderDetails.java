package org.tarmim.detention.casefile;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.chain.Issuer;
import org.tarmim.detention.chain.KeptAway;
import org.tarmim.detention.chain.LegalRegime;
import org.tarmim.detention.chain.Order;
import org.tarmim.detention.chain.OrderKind;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.chain.UntilKind;

/**
 * An order as it is typed.
 *
 * @param keptAway   whom an access order keeps away
 * @param starts     its first day; null where that is not known
 * @param until      its last day, which ends at midnight in the zone
 * @param documented whether somebody of the team saw the paper; otherwise it is only reported
 * @param extending  the order it goes on from
 */
public record OrderDetails(
        @NotNull OrderKind kind,
        Set<KeptAway> keptAway,
        @Nullable LocalDate starts,
        @NotNull UntilKind untilKind,
        @Nullable LocalDate until,
        @NotNull DayZone zone,
        @NotNull Issuer issuer,
        @NotNull LegalRegime regime,
        @NotNull ToldBy toldBy,
        boolean documented,
        @Nullable UUID extending,

        @Size(max = LONGEST_NOTE, message = "custody.note.length")
        String note) {
    private static final int LONGEST_NOTE = 2000;

    public OrderDetails(
            OrderKind kind,
            @Nullable Set<KeptAway> keptAway,
            @Nullable LocalDate starts,
            UntilKind untilKind,
            @Nullable LocalDate until,
            DayZone zone,
            Issuer issuer,
            LegalRegime regime,
            ToldBy toldBy,
            boolean documented,
            @Nullable UUID extending,
            @Nullable String note) {
        this.kind = kind;
        this.keptAway = keptAway == null ? Set.of() : Set.copyOf(keptAway);
        this.starts = starts;
        this.untilKind = untilKind;
        this.until = until;
        this.zone = zone;
        this.issuer = issuer;
        this.regime = regime;
        this.toldBy = toldBy;
        this.documented = documented;
        this.extending = extending;
        this.note = note == null ? "" : note.strip();
    }

    /** The order as far as its days go. */
    Order order(UUID id, @Nullable UUID goesOnFrom) {
        return new Order(id, kind, keptAway, starts, until, untilKind, zone, goesOnFrom);
    }

    @AssertTrue(message = "order.keptAway.missing")
    public boolean isAboutSomebody() {
        return keptAway.isEmpty() == (kind == OrderKind.DETENTION_ORDER);
    }

    @AssertTrue(message = "order.until.missing")
    public boolean isEndedAsSaid() {
        var dated = untilKind == UntilKind.EXACT || untilKind == UntilKind.NOT_BEFORE;
        return (until != null) == dated;
    }

    @AssertTrue(message = "order.until.before")
    public boolean isNotOverBeforeItBegins() {
        return starts == null || until == null || !until.isBefore(starts);
    }

    @AssertTrue(message = "order.year")
    public boolean isOfOurTime() {
        return PartialDay.isOfOurTime(starts) && PartialDay.isOfOurTime(until);
    }

    @Override
    public String toString() {
        return "OrderDetails";
    }
}
