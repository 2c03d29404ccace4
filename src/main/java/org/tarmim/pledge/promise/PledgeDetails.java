package org.tarmim.pledge.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.document.NewDocument;

/**
 * What the desk types of a pledge. Messages are translation keys.
 *
 * @param donor       the party that promised; a group that gave no shares stays one donor
 * @param announcedOn the day on which it was promised
 * @param horizonFrom the first day for which it is meant; null where that was not said, and then no year is invented
 * @param sector      what it is meant for; {@link #SEVERAL_SECTORS} where it was not split, null is "not specified"
 * @param area        the p-code of a governorate; null is the whole territory
 * @param channelParty through whose hands it goes, where that has a name
 * @param implementer who spends it, where that has a name
 * @param statement   in which it was said
 * @param documents   what proves it, uploaded before and sent with this; those of a stored revision are asked for apart
 */
public record PledgeDetails(
        @NotNull(message = "pledge.donor.missing") UUID donor,

        @NotBlank(message = "pledge.title.missing")
        @Size(max = CleanText.LONGEST_NAME, message = "pledge.title.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "name.control")
        String title,

        @NotNull(message = "pledge.kind.missing") PledgeKind kind,

        @NotNull(message = "pledge.amount.missing") @Valid PledgedAmount amount,

        @NotNull(message = "pledge.announcedOn.missing") LocalDate announcedOn,

        @Nullable LocalDate horizonFrom,

        @Nullable LocalDate horizonTo,

        @Size(max = LONGEST_TEXT, message = "pledge.purpose.length") @Nullable
        String purpose,

        @Nullable String sector,

        @Nullable PCode area,

        @NotNull(message = "pledge.earmarking.missing") Earmarking earmarking,

        @NotNull(message = "pledge.additionality.missing") Additionality additionality,

        @NotNull(message = "pledge.channel.missing") Channel channel,

        @Nullable UUID channelParty,

        @Nullable UUID implementer,

        List<@Valid Tranche> tranches,

        List<@Valid Condition> conditions,

        @Nullable UUID statement,

        List<@Valid NewDocument> documents) {
    /** The sector of money that is for several and was not split; it is shown as its own line. */
    public static final String SEVERAL_SECTORS = "SEVERAL";

    private static final int LONGEST_TEXT = 2000;

    public PledgeDetails {
        title = title == null ? "" : CleanText.of(title);
        tranches = List.copyOf(tranches);
        conditions = List.copyOf(conditions);
        documents = List.copyOf(documents);
    }

    @AssertTrue(message = "pledge.horizon.order")
    boolean isHorizonInOrder() {
        return horizonFrom == null || horizonTo == null || !horizonTo.isBefore(horizonFrom);
    }

    @AssertTrue(message = "pledge.tranches.sum")
    boolean isCoveredByAmount() {
        var most = amount == null ? null : amount.most();
        if (most == null || tranches.isEmpty()) return true;
        if (!areTranchesInCurrency()) return false;
        return Money.sum(most.currency(), tranches.stream().map(Tranche::amount))
                        .compareTo(most)
                <= 0;
    }

    /** What of the amount no tranche gives a date; null where there are no tranches, or no number to compare with. */
    public @Nullable Money undated() {
        var most = amount == null ? null : amount.most();
        if (most == null || tranches.isEmpty() || !areTranchesInCurrency()) return null;
        return most.minus(Money.sum(most.currency(), tranches.stream().map(Tranche::amount)));
    }

    @AssertTrue(message = "tranche.conditions.gone")
    boolean areConditionsOfTranchesSaid() {
        return tranches.stream().allMatch(tranche -> conditions.containsAll(tranche.waitsFor()));
    }

    PledgeDetails with(List<Tranche> parts, List<Condition> waitsFor) {
        return new PledgeDetails(
                donor,
                title,
                kind,
                amount,
                announcedOn,
                horizonFrom,
                horizonTo,
                purpose,
                sector,
                area,
                earmarking,
                additionality,
                channel,
                channelParty,
                implementer,
                parts,
                waitsFor,
                statement,
                documents);
    }

    private boolean areTranchesInCurrency() {
        var said = amount.some();
        return tranches.stream()
                .allMatch(tranche -> said != null
                        && tranche.amount() != null
                        && tranche.amount().currency().equals(said.currency()));
    }
}
