package org.tarmim.pledge.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.Earmarking;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.ReviewState;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.promise.RevisionReason;
import org.tarmim.rest.Amount;

/**
 * What a pledge says since somebody recorded it.
 *
 * @param no           counted from one
 * @param reason       why it says something else than the revision before
 * @param least        what is certain, as it was said; missing where the kind of amount says no such number
 * @param most         what it can be at most, as it was said
 * @param countsUsd    what counts once it is verified, in dollars at the rate stored with it
 * @param atMostUsd    what it can come to in dollars; missing where nobody said
 * @param perDollar    units of its currency for one dollar; missing where no number was said
 * @param sector       SEVERAL where it was not split; missing where that was not said
 * @param pcode        of a governorate; missing for the whole territory
 * @param channelParty through whose hands it goes
 */
record PledgeRevision(
        String code,
        int no,
        ReviewState state,
        RevisionReason reason,
        Instant recordedAt,
        PartyRef donor,
        String title,
        PledgeKind kind,
        AmountKind amountKind,
        @Nullable Amount least,
        @Nullable Amount most,
        Amount countsUsd,
        @Nullable Amount atMostUsd,
        @Nullable String perDollar,
        LocalDate announcedOn,
        @Nullable LocalDate horizonFrom,
        @Nullable LocalDate horizonTo,
        @Nullable String purpose,
        @Nullable String sector,
        @Nullable String pcode,
        Earmarking earmarking,
        Additionality additionality,
        Channel channel,
        @Nullable PartyRef channelParty,
        @Nullable PartyRef implementer) {
    static PledgeRevision of(Revision revision, PartyRefs parties) {
        var said = revision.details();
        var counted = revision.counted();
        var area = said.area();
        return new PledgeRevision(
                revision.code().text(),
                revision.no(),
                revision.state(),
                revision.reason(),
                revision.recordedAt(),
                parties.of(said.donor()),
                said.title(),
                said.kind(),
                said.amount().kind(),
                Amount.orNone(said.amount().least()),
                Amount.orNone(said.amount().most()),
                Amount.of(counted.floor()),
                Amount.orNone(counted.ceiling()),
                digits(counted.perDollar()),
                said.announcedOn(),
                said.horizonFrom(),
                said.horizonTo(),
                said.purpose(),
                said.sector(),
                area == null ? null : area.value(),
                said.earmarking(),
                said.additionality(),
                said.channel(),
                parties.orNone(said.channelParty()),
                parties.orNone(said.implementer()));
    }

    private static @Nullable String digits(@Nullable BigDecimal rate) {
        return rate == null ? null : rate.stripTrailingZeros().toPlainString();
    }
}
