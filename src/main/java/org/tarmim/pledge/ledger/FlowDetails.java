package org.tarmim.pledge.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.document.NewDocument;

/**
 * What the desk types of a movement of a donor's money. Messages are translation keys.
 *
 * @param pledge    what it answers; null for money that came without a promise
 * @param donor     who sent it, where there was no promise
 * @param type      only a deposit is anything but standard
 * @param seenAgain the deposit by which this money first came, where it is passed on or carried over
 * @param valueDate the day on which it counts, as the bank or the agreement says
 * @param reference the number of the advice or the agreement
 * @param tranche   the tranche that a deposit pays, counted from one; null where it names none
 * @param documents what proves it, uploaded before
 */
public record FlowDetails(
        @Nullable UUID pledge,

        @Nullable UUID donor,

        @NotNull(message = "flow.kind.missing") FlowKind kind,

        @NotNull(message = "flow.type.missing") FlowType type,

        @Nullable UUID seenAgain,

        @NotNull(message = "flow.amount.missing") Money amount,

        @NotNull(message = "flow.valueDate.missing") LocalDate valueDate,

        @Size(max = 200, message = "flow.reference.length") @Nullable
        String reference,

        @Size(max = 2000, message = "flow.note.length") @Nullable
        String note,

        @Min(value = 1, message = "flow.tranche.unknown") @Nullable
        Integer tranche,

        List<@Valid NewDocument> documents) {
    public FlowDetails {
        documents = List.copyOf(documents);
    }

    /** A standard movement without documents. */
    public FlowDetails(
            @Nullable UUID pledge,
            @Nullable UUID donor,
            FlowKind kind,
            Money amount,
            LocalDate valueDate,
            @Nullable String reference,
            @Nullable String note,
            @Nullable Integer tranche) {
        this(pledge, donor, kind, FlowType.STANDARD, null, amount, valueDate, reference, note, tranche, List.of());
    }

    /** What was typed of a movement that is recorded, to be typed once more; documents are not sent twice. */
    public static FlowDetails of(Posting posting) {
        return new FlowDetails(
                posting.pledge(),
                posting.donor(),
                FlowKind.valueOf(posting.kind().name()),
                posting.type(),
                posting.ties().seenAgain(),
                posting.money().original(),
                posting.valueDate(),
                posting.reference(),
                posting.note(),
                posting.tranche(),
                List.of());
    }

    @AssertTrue(message = "flow.amount.positive")
    boolean isPositive() {
        return amount == null || amount.isPositive();
    }

    @AssertTrue(message = "flow.donor.missing")
    boolean isSomebodys() {
        return pledge != null || donor != null;
    }

    @AssertTrue(message = "flow.tranche.deposit")
    boolean isTrancheOfDeposit() {
        return tranche == null || kind == FlowKind.DEPOSIT && pledge != null;
    }

    @AssertTrue(message = "flow.type.deposit")
    boolean isTypeOfDeposit() {
        return type == null || type == FlowType.STANDARD || kind == FlowKind.DEPOSIT;
    }

    @AssertTrue(message = "flow.seenAgain.missing")
    boolean isSeenAgainWhereItSaysSo() {
        return type == null || type.isSeenAgain() == (seenAgain != null);
    }

    @AssertTrue(message = "flow.commitment.pledge")
    boolean isCommitmentOfPledge() {
        return kind != FlowKind.COMMITMENT || pledge != null;
    }
}
