package org.tarmim.pledge.sheet;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.PartyName;
import org.tarmim.ui.Words;

/** How parties and sectors are called in a sheet. */
record Names(Words words, Map<UUID, PartyName> parties) {
    /** Looks them up, once a sheet. */
    @Component
    static class Source {
        private final Parties parties;

        Source(Parties parties) {
            this.parties = parties;
        }

        Names in(Words words) {
            return new Names(
                    words, parties.names().stream().collect(Collectors.toMap(PartyName::id, Function.identity())));
        }
    }

    @Nullable
    String party(@Nullable UUID id) {
        var party = id == null ? null : parties.get(id);
        return party == null ? null : party.in(words.locale());
    }

    @Nullable
    String sector(@Nullable String sector) {
        if (sector == null) return null;
        return sector.equals(PledgeDetails.SEVERAL_SECTORS)
                ? words.say("pledge.sector.several")
                : words.say("Sector." + sector);
    }
}
