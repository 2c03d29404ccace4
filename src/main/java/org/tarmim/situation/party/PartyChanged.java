package org.tarmim.situation.party;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** Something that happened to a party; {@code subjectId} is the party. */
public sealed interface PartyChanged extends Change {
    /** The kind of thing all of this happens to. */
    String SUBJECT = "party";

    /** The party it happened to. */
    UUID party();

    /** Whether something happened to a party. */
    static boolean isOne(Committed change) {
        return change.of(SUBJECT);
    }

    @Override
    default String subject() {
        return SUBJECT;
    }

    @Override
    default String subjectId() {
        return party().toString();
    }

    /** It was entered. */
    record Added(UUID party) implements PartyChanged {
        @Override
        public String action() {
            return "party.added";
        }
    }

    /** Its names, kind, numbers or organisation were corrected. */
    record Corrected(UUID party) implements PartyChanged {
        @Override
        public String action() {
            return "party.corrected";
        }
    }

    /** Another spelling of its name was proposed, confirmed or rejected. */
    record Spelled(UUID party, UUID alias, PartyAlias.State state) implements PartyChanged {
        @Override
        public String action() {
            return "party.alias-" + state.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("alias", alias.toString());
        }
    }

    /** What it is to another party was recorded. */
    record Linked(UUID party, UUID link, PartyTie kind) implements PartyChanged {
        @Override
        public String action() {
            return "party.linked";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("link", link.toString(), "kind", kind.name());
        }
    }

    /** What it was to another party came to an end. */
    record LinkEnded(UUID party, UUID link) implements PartyChanged {
        @Override
        public String action() {
            return "party.link-ended";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("link", link.toString());
        }
    }

    /** Two people withheld what it is called. */
    record Withheld(UUID party) implements PartyChanged {
        @Override
        public String action() {
            return "party.withheld";
        }
    }
}
