package org.tarmim.pledge.intake;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.RevisionReason;

/** What a file says as the details of a pledge; what it does not speak of stays as it is. */
record Merging(
        Said said,
        UUID donor,
        @Nullable UUID channelParty,
        @Nullable UUID implementer) {
    PledgeDetails onto(@Nullable PledgeDetails latest) {
        return new PledgeDetails(
                donor,
                said.title(),
                said.kind(),
                said.amount(),
                said.announcedOn(),
                said.horizonFrom(),
                said.horizonTo(),
                purpose(latest),
                said.sector(),
                said.area(),
                said.earmarking(),
                said.additionality(),
                said.channel(),
                channelParty,
                implementer,
                Objects.requireNonNullElse(said.tranches(), latest == null ? List.of() : latest.tranches()),
                Objects.requireNonNullElse(said.conditions(), latest == null ? List.of() : latest.conditions()),
                latest == null ? null : latest.statement(),
                List.of());
    }

    /** Why a pledge says something else than before. */
    static RevisionReason reason(PledgeDetails before, PledgeDetails now) {
        var old = before.amount();
        var amount = now.amount();
        if (old.equals(amount) || amount.kind() == AmountKind.UNSPECIFIED) return RevisionReason.CORRECTION;
        var first = old.most() == null ? old.least() : old.most();
        var second = amount.most() == null ? amount.least() : amount.most();
        if (first == null || second == null) return RevisionReason.CORRECTION;
        if (!first.currency().equals(second.currency())) return RevisionReason.CURRENCY;
        return second.compareTo(first) < 0 ? RevisionReason.DECREASE : RevisionReason.INCREASE;
    }

    // Lines and double spaces do not survive every program; a text that differs in them alone is the same.
    private @Nullable String purpose(@Nullable PledgeDetails latest) {
        var before = latest == null ? null : latest.purpose();
        var now = said.purpose();
        return before != null && now != null && CleanText.of(before).equals(CleanText.of(now)) ? before : now;
    }
}
