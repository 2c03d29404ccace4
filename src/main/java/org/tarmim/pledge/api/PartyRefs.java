package org.tarmim.pledge.api;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.PartyName;

/** The parties that answers mention. */
record PartyRefs(Map<UUID, PartyName> names) {
    /** Looks them up, once an answer. */
    @Component
    static class Source {
        private final Parties parties;

        Source(Parties parties) {
            this.parties = parties;
        }

        PartyRefs all() {
            return new PartyRefs(
                    parties.names().stream().collect(Collectors.toMap(PartyName::id, Function.identity())));
        }
    }

    PartyRef of(UUID id) {
        var name = names.get(id);
        return name == null ? new PartyRef(id, null, null) : new PartyRef(id, some(name.en()), some(name.ar()));
    }

    @Nullable
    PartyRef orNone(@Nullable UUID id) {
        return id == null ? null : of(id);
    }

    private static @Nullable String some(String name) {
        return name.isEmpty() ? null : name;
    }
}
