package org.tarmim.situation.figure;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/**
 * The desk for numbers that parties publish: the same form for each of them. Nothing is changed, put between two days or
 * added over claimants; a total that falls corrects an earlier one, or is refused.
 */
@Desk
public class Figures {
    private final FigureTable table;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Figures(FigureTable table, SituationClock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.clock = clock;
        this.events = events;
    }

    /** All series, by what is counted and who counts. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public List<FigureSeries> all() {
        return FigureSeries.of(table.all());
    }

    /** Records a number; throws {@link Rejected} for a day to come, and for a total below an earlier one. */
    @Requires(May.WRITE_SITUATION)
    @Transactional
    public UUID record(@Valid FigureDetails details) {
        if (details.asOf().isAfter(clock.today()))
            throw Rejected.because("figure.future", details.asOf(), clock.today());
        table.lock();
        var others = table.of(details.claimant(), details.indicator()).stream()
                .filter(Figure::isCurrent)
                .filter(one -> !one.id().equals(details.corrects()))
                .toList();
        if (details.isReportedTotal())
            others.stream().filter(Figure::isCounted).forEach(other -> checkOrder(details, other));
        var id = table.insert(details, Acting.required().account(), clock.now());
        events.publishEvent(new FigureChanged.Recorded(id, details.claimant()));
        return id;
    }

    private static void checkOrder(FigureDetails details, Figure other) {
        var said = other.details();
        int day = details.asOf().compareTo(said.asOf());
        if (day == 0) throw Rejected.because("figure.twice", said.asOf(), said.value());
        if (day > 0 && details.value() < said.value())
            throw Rejected.because("figure.falls", details.value(), said.asOf(), said.value());
        if (day < 0 && details.value() > said.value())
            throw Rejected.because("figure.above", details.value(), said.asOf(), said.value());
    }
}
