package org.tarmim.situation.party;

import java.util.List;
import java.util.stream.Stream;
import org.tarmim.party.NameKeys;

/** The keys by which a party is found: of its names, of its numbers, and of the spellings that were confirmed. */
final class PartyKeys {
    private PartyKeys() {}

    static String of(PartyDetails party, List<PartyAlias> aliases) {
        var names = Stream.of(party.nameEn(), party.nameAr());
        var numbers = party.identifiers().stream().map(PartyIdentifier::value);
        var spellings = aliases.stream()
                .filter(alias -> alias.state() == PartyAlias.State.CONFIRMED)
                .map(alias -> alias.details().text());
        return NameKeys.of(Stream.of(names, numbers, spellings)
                .flatMap(all -> all)
                .filter(name -> !name.isEmpty())
                .toList());
    }
}
