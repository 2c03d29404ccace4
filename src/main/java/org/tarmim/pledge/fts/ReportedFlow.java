package org.tarmim.pledge.fts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A version of a flow of money as somebody reported it.
 *
 * @param id           the number of the flow at its source
 * @param version      of two versions the greater one is the newer
 * @param newMoney     whether it is new to those who track it; null where nobody said
 * @param contribution financial or in kind, in the word of the source
 * @param parent       the flow it was passed on from
 * @param children     the flows that were passed on from it
 * @param from         the end it leaves
 * @param into         the end it arrives at
 * @param said         the whole row as it came, JSON
 */
public record ReportedFlow(
        long id,
        int version,
        FlowStatus status,
        FlowType type,
        @Nullable Boolean newMoney,
        @Nullable String contribution,
        @Nullable String method,
        FlowMoney money,
        FlowDays days,
        @Nullable Long parent,
        List<Long> children,
        List<FlowObject> from,
        List<FlowObject> into,
        @Nullable String reference,
        @Nullable String description,
        String said) {
    public ReportedFlow {
        children = List.copyOf(children);
        from = List.copyOf(from);
        into = List.copyOf(into);
    }

    /** Who gave it, as far as the flow says. */
    String donor() {
        return FlowObject.only(from, FlowObject.ORGANISATION);
    }

    /** Who receives it. */
    String recipient() {
        return FlowObject.only(into, FlowObject.ORGANISATION);
    }

    /** A fingerprint of what two reports of one and the same flow have in common. */
    String likeness() {
        return Fingerprint.of(
                organisations(from),
                organisations(into),
                years(into),
                plain(money.usd()),
                plain(money.original()),
                days.dated(),
                status);
    }

    /** Whether it says enough for another one to be taken for the same. */
    boolean isTelling() {
        return !money.isPlaceholder()
                && money.usd() != null
                && !donor().isEmpty()
                && !recipient().isEmpty();
    }

    /** A fingerprint of what must not differ in a version once it came, whichever search it came with. */
    String digest() {
        return Fingerprint.of(
                status,
                type,
                newMoney,
                contribution,
                plain(money.usd()),
                plain(money.original()),
                money.currency(),
                plain(money.perDollar()),
                days,
                parent,
                sorted(from),
                sorted(into));
    }

    private static String organisations(List<FlowObject> end) {
        return names(end, FlowObject.ORGANISATION);
    }

    private static String years(List<FlowObject> end) {
        return names(end, FlowObject.YEAR);
    }

    private static String names(List<FlowObject> end, String kind) {
        return end.stream()
                .filter(one -> one.kind().equals(kind))
                .map(FlowObject::name)
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private static List<String> sorted(List<FlowObject> end) {
        return end.stream().map(FlowObject::toString).sorted().toList();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
