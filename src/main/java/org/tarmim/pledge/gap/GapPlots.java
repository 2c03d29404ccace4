package org.tarmim.pledge.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;

/** The desk for plots of money: each is a picture of many days or of one, out of one query of money and one of needs. */
@Desk
@Transactional(readOnly = true)
public class GapPlots {
    private final Gaps gaps;
    private final Needs needs;
    private final MoneyStepTable table;
    private final SituationClock clock;

    GapPlots(Gaps gaps, Needs needs, MoneyStepTable table, SituationClock clock) {
        this.gaps = gaps;
        this.needs = needs;
        this.table = table;
        this.clock = clock;
    }

    /** What is needed and how far money has come, of one line of a boundary or of all; the line is the word of its gap. */
    @Requires(May.SEE_NEEDS)
    public Waterfall waterfall(GapQuery query, @Nullable String word) {
        var gap = gaps.gap(query);
        var beyond = table.beyond(query.by(), picture(query.picture())).stream()
                .filter(one -> word == null || one.word().equals(word))
                .toList();
        var chain = word == null ? gap.all() : gap.lines().getOrDefault(word, Chain.NONE);
        return new Waterfall(chain, sum(beyond, false), word == null ? gap.apart() : Chain.NONE, sum(beyond, true));
    }

    /** What "up to" and ranges say beyond what is certain, by line; loans and goods are not in it. */
    @Requires(May.SEE_NEEDS)
    public Map<String, Money> beyond(GapQuery query) {
        return table.beyond(query.by(), picture(query.picture())).stream()
                .filter(one -> !one.apart())
                .collect(Collectors.toMap(MoneyStepTable.Beyond::word, MoneyStepTable.Beyond::usd, Money::plus));
    }

    /** How the need and the money stood at the end of each month, as those pictures say. */
    @Requires(May.SEE_NEEDS)
    public List<MoneyMonth> months(PictureChoice choice) {
        var picture = picture(choice);
        return MoneyMonths.of(needs.steps(choice), table.steps(picture, choice.includesLater(), null), day(choice));
    }

    /** How the money of a donor stood at the end of each month; null for that of all donors. */
    @Requires(May.SEE_NEEDS)
    public List<MoneyMonth> delivery(PictureChoice choice, @Nullable UUID donor) {
        var steps = table.steps(picture(choice), choice.includesLater(), donor);
        return MoneyMonths.of(List.of(), steps, day(choice));
    }

    private static Money sum(List<MoneyStepTable.Beyond> beyond, boolean apart) {
        Stream<Money> parts =
                beyond.stream().filter(one -> one.apart() == apart).map(MoneyStepTable.Beyond::usd);
        return parts.reduce(Chain.NOTHING, Money::plus);
    }

    private LocalDate day(PictureChoice choice) {
        var on = choice.on();
        return on == null ? clock.today() : on;
    }

    private Picture picture(PictureChoice choice) {
        return choice.picture(clock.now());
    }
}
