package org.tarmim.pledge.iati;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.Tranche;
import org.tarmim.rates.Rate;

/**
 * What is published about one verified pledge.
 *
 * @param remarks     what no code can say, in English and in Arabic
 * @param status      the code of the list ActivityStatus
 * @param country     the code of the country that all of it is for
 * @param sectors     one a vocabulary, which is all of it
 * @param tranches    those whose window is not over
 * @param revised     whether the plan is not the first one
 * @param amounts     one that counts now as pledged, if any, and what was signed for, received, handed out and spent
 * @param lastChanged when anything of it was recorded last, on the situation clock
 */
record Activity(
        String identifier,
        Reporter reporter,
        PledgeDetails pledge,
        List<Bilingual> remarks,
        IatiOrganisation donor,
        @Nullable IatiOrganisation channel,
        @Nullable IatiOrganisation implementer,
        String status,
        String country,
        List<Coded> sectors,
        List<Coded> aidTypes,
        List<Tranche> tranches,
        boolean revised,
        List<StagedAmount> amounts,
        Instant lastChanged) {
    /** A code of a vocabulary, and how many per cent of the activity it is. */
    record Coded(String vocabulary, String code, int percent) {
        static final String OECD = "1";
        static final String CLUSTERS = "10";
        static final String EARMARKING = "2";
        static final int ALL = 100;

        static Coded all(String vocabulary, String code) {
            return new Coded(vocabulary, code, ALL);
        }
    }

    /** A sentence in both languages. */
    record Bilingual(String en, String ar) {}

    Activity {
        remarks = List.copyOf(remarks);
        sectors = List.copyOf(sectors);
        aidTypes = List.copyOf(aidTypes);
        tranches = List.copyOf(tranches);
        amounts = List.copyOf(amounts);
    }

    /** Every organisation in it. */
    Stream<IatiOrganisation> organisations() {
        return Stream.of(donor, channel, implementer).filter(one -> one != null);
    }

    /** The currency of what was said; dollars where no number was. */
    String currency() {
        return Stream.of(pledge.amount().least(), pledge.amount().most())
                .filter(one -> one != null)
                .map(Money::currency)
                .findFirst()
                .orElse(Rate.DOLLAR)
                .getCurrencyCode();
    }
}
