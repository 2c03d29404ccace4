package org.tarmim.situation.party;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.WithheldWords;
import org.tarmim.withhold.Withholdable;

/** What a party is called, in every spelling, can be withheld; what it said and paid stays. */
@Configuration
class WithheldParty {
    @Bean
    Withholdable withheldPartyWords(PartyTable parties, PartyPartTable parts, ApplicationEventPublisher events) {
        return new WithheldWords(
                Party.TO_WITHHOLD,
                Set.of("party", "party_alias", "party_identifier"),
                id -> parties.byId(id).map(party -> new Found(words(party, parts), "parties/" + id)),
                parties::withhold,
                id -> events.publishEvent(new PartyChanged.Withheld(id)));
    }

    private static String words(Party party, PartyPartTable parts) {
        var names = Stream.of(party.details().nameEn(), party.details().nameAr());
        var spellings =
                parts.aliases(party.id()).stream().map(alias -> alias.details().text());
        return Stream.concat(names, spellings).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }
}
