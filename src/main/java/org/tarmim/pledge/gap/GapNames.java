package org.tarmim.pledge.gap;

import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.area.Areas;
import org.tarmim.area.PCode;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.Site;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.Party;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.party.PartyQuery;
import org.tarmim.situation.party.PartyType;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** What the lines of the gap are called in one language, and how its dollars are written. */
public record GapNames(Words words, Areas areas, SiteNames sites, Map<UUID, PartyName> parties, Set<UUID> unresolved) {
    private static final int CENTS = 2;

    /** Makes them; the names of parties are looked up once. */
    @Component
    public static class Source {
        private final Areas areas;
        private final Needs needs;
        private final Parties parties;

        Source(Areas areas, Needs needs, Parties parties) {
            this.areas = areas;
            this.needs = needs;
            this.parties = parties;
        }

        /** The names in a language. */
        public GapNames in(Words words) {
            var byId = parties.names().stream().collect(Collectors.toMap(PartyName::id, Function.identity()));
            var unresolved = parties.list(PartyQuery.ALL.type(PartyType.ANONYMOUS)).stream()
                    .map(Party::id)
                    .collect(Collectors.toSet());
            return new GapNames(words, areas, new SiteNames(needs), byId, unresolved);
        }
    }

    /** A line of a boundary; all of them where there is no word. */
    public String line(GapBy by, @Nullable String word) {
        if (word == null) return words.say("plots.all");
        if (word.isEmpty()) return words.say("gap.unspecified." + by);
        return switch (by) {
            case SECTOR -> sector(word);
            case AREA -> area(word);
            case FACILITY -> facility(word);
            case DONOR -> donor(UUID.fromString(word));
        };
    }

    private String sector(String word) {
        if (word.equals(PledgeDetails.SEVERAL_SECTORS)) return words.say("pledge.sector.several");
        return words.knows("Sector." + word) ? words.say("Sector." + word) : word;
    }

    /** The facility with a code; null for one that the reader does not see, and where it is no code. */
    public @Nullable Site site(String code) {
        return sites.of(code);
    }

    private String facility(String code) {
        var site = sites.of(code);
        return site == null ? code : words.say("gap.facility", site.name(words.locale()), code);
    }

    /** A donor by its name, with a mark where nobody knows who that is. */
    public String donor(UUID id) {
        var party = parties.get(id);
        if (party == null) return words.say("gap.donor.unknown");
        var name = party.in(words.locale());
        return unresolved.contains(id) ? words.say("gap.donor.unresolved", name) : name;
    }

    /** Rounded once, to cents. */
    public static Money cents(Money dollars) {
        return new Money(dollars.amount().setScale(CENTS, RoundingMode.HALF_EVEN), dollars.currency());
    }

    /** A sum without its currency, where the head of the table names it. */
    public String dollars(Money dollars) {
        return words.number(cents(dollars).amount());
    }

    private String area(String code) {
        return areas.find(new PCode(code))
                .map(one -> words.locale().equals(Languages.ARABIC) ? one.nameAr() : one.nameEn())
                .orElse(code);
    }
}
