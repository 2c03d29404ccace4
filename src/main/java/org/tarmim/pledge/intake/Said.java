package org.tarmim.pledge.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;
import org.tarmim.pledge.iati.StagedAmount;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.Earmarking;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Tranche;

/**
 * What a file says of one pledge, before anybody is looked up. Null is "not said".
 *
 * @param source   who says it: the reporting organisation of an activity; empty for a sheet
 * @param reported what the file says of later stages
 */
record Said(
        String reference,
        String source,
        String title,
        Named donor,
        PledgeKind kind,
        PledgedAmount amount,
        LocalDate announcedOn,
        @Nullable LocalDate horizonFrom,
        @Nullable LocalDate horizonTo,
        @Nullable String purpose,
        @Nullable String sector,
        @Nullable PCode area,
        Earmarking earmarking,
        Additionality additionality,
        Channel channel,
        @Nullable Named channelParty,
        @Nullable Named implementer,
        @Nullable List<Tranche> tranches,
        @Nullable List<Condition> conditions,
        List<StagedAmount> reported) {
    /** The same for the same words, and for no others. */
    String digest() {
        return Incoming.digest(toString().getBytes(StandardCharsets.UTF_8));
    }
}
