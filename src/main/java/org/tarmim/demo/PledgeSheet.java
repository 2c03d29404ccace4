package org.tarmim.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.area.PCode;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.Earmarking;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.ReviewDecision;
import org.tarmim.pledge.promise.ReviewDetails;
import org.tarmim.pledge.promise.Reviews;
import org.tarmim.pledge.promise.Tranche;
import org.tarmim.rooms.Room;

/** The pledges of the demo, all of invented donors: recorded at one desk and, but for one, verified at another. */
@Component
@Room("pledge")
@Order(10)
class PledgeSheet implements Chapter {
    static final String RECORDER = "desk";
    static final String REVIEWER = "desk2";

    private final List<Line> lines = Line.of("pledges");
    private final Steps steps;
    private final Cast cast;
    private final Pledges pledges;
    private final Reviews reviews;
    private final SituationClock clock;

    PledgeSheet(Steps steps, Cast cast, Pledges pledges, Reviews reviews, SituationClock clock) {
        this.steps = steps;
        this.cast = cast;
        this.pledges = pledges;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Records the pledges of a day of January, then verifies those that were verified on it. */
    @Override
    public void play(int day) {
        lines.stream().filter(line -> line.isOn("day", day)).forEach(this::record);
        lines.stream().filter(line -> line.isOn("verified", day)).forEach(this::verify);
    }

    /** The step that recorded a pledge. */
    static String step(String key) {
        return "pledge." + key;
    }

    private void record(Line line) {
        steps.once(
                step(line.key()),
                cast.actor(RECORDER),
                () -> pledges.record(details(line)).pledge());
    }

    private void verify(Line line) {
        steps.once("pledge.verified." + line.key(), cast.actor(REVIEWER), () -> {
            var pledge = pledges.find(steps.made(step(line.key()))).orElseThrow();
            var verified = new ReviewDetails(pledge.latest().id(), ReviewDecision.VERIFIED, null);
            return reviews.decide(verified).id();
        });
    }

    private PledgeDetails details(Line line) {
        return new PledgeDetails(
                donor(line),
                line.text("title"),
                line.word(PledgeKind.class, "kind"),
                PledgedAmount.of(
                        line.word(AmountKind.class, "amount_kind"),
                        Money.of(line.text("amount"), line.text("currency"))),
                clock.today(),
                null,
                null,
                line.text("purpose"),
                line.textOrNull("sector"),
                line.has("area") ? new PCode(line.text("area")) : null,
                line.word(Earmarking.class, "earmarking"),
                line.word(Additionality.class, "additionality"),
                line.word(Channel.class, "channel"),
                null,
                null,
                line.words("tranches").stream()
                        .map(part -> tranche(part, line.text("currency")))
                        .toList(),
                List.of(),
                null,
                List.of());
    }

    /** A part as first day / last day = amount. */
    private static Tranche tranche(String part, String currency) {
        var sides = part.split("=", 2);
        var days = sides[0].split("/", 2);
        return new Tranche(LocalDate.parse(days[0]), LocalDate.parse(days[1]), Money.of(sides[1], currency));
    }

    private UUID donor(Line line) {
        return steps.made(PartySheet.step(line.text("donor")));
    }
}
