package org.tarmim.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.rooms.Room;
import org.tarmim.situation.party.IdentifierScheme;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.PartyDetails;
import org.tarmim.situation.party.PartyIdentifier;
import org.tarmim.situation.party.PartyLinkDetails;
import org.tarmim.situation.party.PartyTie;
import org.tarmim.situation.party.PartyType;

/** The parties of the demo: those that the press report names, and the invented donor. */
@Component
@Room("situation")
@Order(3)
class PartySheet implements Chapter {
    private static final String KEEPER = "desk";

    private final List<Line> lines = Line.of("parties");
    private final Steps steps;
    private final Cast cast;
    private final Parties parties;

    PartySheet(Steps steps, Cast cast, Parties parties) {
        this.steps = steps;
        this.cast = cast;
        this.parties = parties;
    }

    /** Enters the parties of a day of January, with the state of which one holds an office. */
    @Override
    public void play(int day) {
        lines.stream().filter(line -> line.isOn("day", day)).forEach(this::enter);
    }

    /** The step that made a party. */
    static String step(String key) {
        return "party." + key;
    }

    private void enter(Line line) {
        steps.once(step(line.key()), cast.actor(KEEPER), () -> entered(line));
    }

    private UUID entered(Line line) {
        var party = parties.add(details(line)).id();
        if (line.has("office")) parties.link(party, office(steps.made(step(line.text("office")))));
        return party;
    }

    private PartyDetails details(Line line) {
        return new PartyDetails(
                line.word(PartyType.class, "type"),
                line.text("name_en"),
                line.text("name_ar"),
                false,
                line.has("organisation") ? cast.organisation(line.text("organisation")) : null,
                line.words("identifiers").stream().map(PartySheet::identifier).toList());
    }

    private static PartyIdentifier identifier(String word) {
        var parts = word.split("=", 2);
        return new PartyIdentifier(IdentifierScheme.valueOf(parts[0]), parts[1]);
    }

    private static PartyLinkDetails office(UUID state) {
        return new PartyLinkDetails(PartyTie.OFFICE_HOLDER_OF, state, null, null);
    }
}
