package org.tarmim.pledge.intake;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Rejected;
import org.tarmim.situation.party.IdentifierScheme;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.Party;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.party.PartyQuery;
import org.tarmim.ui.Words;

/** Finds who is named in a file: by an identifier, a name or a confirmed spelling, and never by a guess. */
@Component
class PartySearch {
    private static final int MOST_PROPOSALS = 5;
    private static final int SHORTEST_WORD = 3;

    private final Parties parties;

    PartySearch(Parties parties) {
        this.parties = parties;
    }

    /** Who gives; nobody where that is a mistake, which is said with proposals. */
    @Nullable
    UUID donor(Named named, String column, Remarks remarks, Words words) {
        var found = found(named);
        if (found.size() == 1) return found.getFirst();
        remarks.mistake(
                column,
                found.isEmpty()
                        ? unknown(named, words)
                        : Rejected.because("pledgeImport.ambiguous", named.shown(), found.size()));
        return null;
    }

    /** Who passes on or spends; nobody where no party of that name is known, which is said as a warning. */
    @Nullable
    UUID other(@Nullable Named named, String column, Remarks remarks) {
        if (named == null) return null;
        var found = found(named);
        if (found.size() == 1) return found.getFirst();
        remarks.warning(column, Rejected.because("pledgeImport.leftOut", named.shown()));
        return null;
    }

    private List<UUID> found(Named named) {
        var id = named.id();
        return Optional.ofNullable(id)
                .flatMap(this::identified)
                .map(List::of)
                .orElseGet(() -> named.name().isEmpty()
                        ? List.of()
                        : parties.called(named.name()).stream()
                                .map(PartyName::id)
                                .toList());
    }

    private Optional<UUID> identified(String id) {
        return parties.called(id).stream()
                .flatMap(name -> parties.find(name.id()).stream())
                .filter(party -> hasIdentifier(party, id))
                .map(Party::id)
                .findFirst();
    }

    private static boolean hasIdentifier(Party party, String id) {
        return party.details().identifiers().stream()
                .anyMatch(one ->
                        one.scheme() == IdentifierScheme.IATI_ORG && one.value().equals(id));
    }

    private Rejected unknown(Named named, Words words) {
        var proposals = proposals(named.name(), words);
        return proposals.isEmpty()
                ? Rejected.because("pledgeImport.unknown", named.shown())
                : Rejected.because("pledgeImport.unknown.like", named.shown(), proposals);
    }

    private String proposals(String name, Words words) {
        var found = new LinkedHashSet<>(parties.list(new PartyQuery(name, null)));
        Arrays.stream(name.split("\\s+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> parties.list(new PartyQuery(word, null)))
                .forEach(found::addAll);
        return found.stream()
                .limit(MOST_PROPOSALS)
                .map(party -> party.name().in(words.locale()))
                .collect(Collectors.joining(words.say("list.comma")));
    }
}
