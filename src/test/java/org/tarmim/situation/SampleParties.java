package org.tarmim.situation;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.Party;
import org.tarmim.situation.party.PartyDetails;
import org.tarmim.situation.party.PartyType;

/** Invented parties for tests, each with a name of its own, entered through the desk. */
@Component
public class SampleParties {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Parties parties;

    SampleParties(Parties parties) {
        this.parties = parties;
    }

    /** A new state, entered by somebody of the desk. */
    public Party state(Actor keeper) {
        return Acting.as(keeper, () -> parties.add(details()));
    }

    /** What to type to enter a state of a new name. */
    public static PartyDetails details() {
        int number = NUMBER.incrementAndGet();
        return new PartyDetails(
                PartyType.STATE, "Sample state number" + number, "دولة تجريبية رقم" + number, false, null, List.of());
    }
}
