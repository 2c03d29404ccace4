package org.tarmim.pledge.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.ui.Words;

/** What a revision of a pledge says, one line for each part; what differs from the verified one is marked. */
final class Facts extends DescriptionList {
    private final Words words = Words.here();
    private final PledgeWords said;
    private final @Nullable PledgeDetails before;

    /** All of a revision; before is what counted until now, or null where there is nothing to compare with. */
    Facts(Revision revision, @Nullable Revision before, PledgeWords said) {
        this.said = said;
        this.before = before == null ? null : before.details();
        addClassName("facts");
        tell(revision.details());
    }

    private void tell(PledgeDetails details) {
        fact("donor", Facts::donor, details);
        fact("amount", (words, one) -> words.amount(one.amount()), details);
        fact("kind", (words, one) -> words.words().label(one.kind()), details);
        fact("additionality", (words, one) -> words.words().label(one.additionality()), details);
        fact("announcedOn", (words, one) -> words.words().day(one.announcedOn()), details);
        fact("horizon", Facts::horizon, details);
        fact("purpose", (words, one) -> one.purpose() == null ? "" : one.purpose(), details);
        fact("sector", (words, one) -> words.sector(one.sector()), details);
        fact("area", (words, one) -> words.area(one.area()), details);
        fact("earmarking", (words, one) -> words.words().label(one.earmarking()), details);
        fact("channel", (words, one) -> words.words().label(one.channel()), details);
        fact("channelParty", (words, one) -> words.party(one.channelParty()), details);
        fact("implementer", (words, one) -> words.party(one.implementer()), details);
        fact("conditions", Facts::conditions, details);
        fact("undated", Facts::undated, details);
    }

    private void fact(String component, Telling telling, PledgeDetails details) {
        var text = telling.of(said, details);
        var earlier = before == null ? text : telling.of(said, before);
        if (text.isBlank() && earlier.isBlank()) return;
        var description = new Description(text.isBlank() ? words.say("pledge.nothing") : text);
        add(new Term(words.say("PledgeDetails." + component)), description);
        if (text.equals(earlier)) return;
        description.addClassName("changed");
        description.setText(words.say("pledge.was", description.getText(), earlier));
    }

    private static String donor(PledgeWords words, PledgeDetails details) {
        return words.party(details.donor());
    }

    private static String horizon(PledgeWords words, PledgeDetails details) {
        if (details.horizonFrom() == null || details.horizonTo() == null)
            return words.words().say("pledge.horizon.none");
        return words.words().say("pledge.horizon", details.horizonFrom(), details.horizonTo());
    }

    private static String conditions(PledgeWords words, PledgeDetails details) {
        return details.conditions().stream()
                .map(one -> words.words().say("condition.line", one.type(), one.said()))
                .collect(Collectors.joining(" · "));
    }

    private static String undated(PledgeWords words, PledgeDetails details) {
        var rest = details.undated();
        return rest == null || !rest.isPositive() ? "" : words.words().say("pledge.undated", rest);
    }

    private interface Telling {
        String of(PledgeWords words, PledgeDetails details);
    }
}
