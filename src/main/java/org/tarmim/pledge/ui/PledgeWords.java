package org.tarmim.pledge.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.Areas;
import org.tarmim.area.PCode;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.ReviewState;
import org.tarmim.situation.party.PartyName;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** How pledges are spoken of: amounts no more exactly than they were said, parties and areas by their names. */
public record PledgeWords(Words words, Map<UUID, PartyName> parties, Areas areas) {
    /** The words of the language of the screen. */
    public static PledgeWords of(List<PartyName> parties, Areas areas) {
        var byId = parties.stream().collect(Collectors.toMap(PartyName::id, Function.identity()));
        return new PledgeWords(Words.here(), byId, areas);
    }

    /** What was promised, as "up to USD 150,000,000". */
    public String amount(PledgedAmount amount) {
        var numbers = Stream.of(amount.least(), amount.kind().isOneNumber() ? null : amount.most())
                .filter(one -> one != null)
                .toArray(Money[]::new);
        return words.say("AmountKind." + amount.kind() + ".said", (Object[]) numbers);
    }

    /** A party by its name; nobody where there is none. */
    public String party(@Nullable UUID id) {
        var party = id == null ? null : parties.get(id);
        return party == null ? words.say("pledge.nobody") : party.in(words.locale());
    }

    String area(@Nullable PCode code) {
        if (code == null) return words.say("pledge.area.all");
        var area = areas.get(code);
        return words.locale().equals(Languages.ARABIC) ? area.nameAr() : area.nameEn();
    }

    String sector(@Nullable String sector) {
        if (sector == null) return words.say("pledge.sector.none");
        return sector.equals(PledgeDetails.SEVERAL_SECTORS)
                ? words.say("pledge.sector.several")
                : words.say("Sector." + sector);
    }

    static Tone tone(ReviewState state) {
        return switch (state) {
            case WAITING, WAITING_FOR_SECOND -> Tone.WARN;
            case VERIFIED -> Tone.OK;
            case RETURNED -> Tone.INFO;
            case REJECTED -> Tone.BAD;
        };
    }
}
