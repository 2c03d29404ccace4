package org.tarmim.facility.round;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** The desk for rounds of reporting. Who does not see all reports sees the facilities of the own organisation in them. */
@Desk
public class Rounds {
    private static final int LATEST = 50;
    private static final int FURTHEST_DAYS = 366;
    private static final int LONGEST_INTERVAL = 365;

    private final RoundTable rounds;
    private final ExpectedTable expected;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Rounds(RoundTable rounds, ExpectedTable expected, SituationClock clock, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.expected = expected;
        this.clock = clock;
        this.events = events;
    }

    /** Of the latest fifty those that expect something of whoever looks, the latest day first. */
    @Requires(May.SEE_ROUNDS)
    @Transactional(readOnly = true)
    public List<ReportingRound> latest() {
        return rounds.latest(LATEST).stream().filter(ReportingRound::expectsAny).toList();
    }

    /** Those that are open. */
    @Requires(May.SEE_ROUNDS)
    @Transactional(readOnly = true)
    public List<ReportingRound> open() {
        return rounds.open().stream().filter(ReportingRound::expectsAny).toList();
    }

    @Requires(May.SEE_ROUNDS)
    @Transactional(readOnly = true)
    public Optional<ReportingRound> find(UUID round) {
        return rounds.find(round).filter(ReportingRound::expectsAny);
    }

    /** A page of the facilities a round expects, by their code, after one of them. */
    @Requires(May.SEE_ROUNDS)
    @Transactional(readOnly = true)
    public List<ExpectedFacility> page(UUID round, RoundQuery query, @Nullable FacilityCode after, int most) {
        return expected.page(round, query, after, most);
    }

    /** Until when facilities owe a report to an open round whose day is not over, by their ids. */
    @Requires(May.SEE_ROUNDS)
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> due() {
        return expected.due(clock.today());
    }

    /** How far it has come in each governorate, by p-code, the one that owes most first. */
    @Requires(May.SEE_ROUNDS)
    @Transactional(readOnly = true)
    public Map<String, Completeness> byArea(UUID round) {
        return expected.byArea(round);
    }

    /** How far it has come for each organisation, the one that owes most first; under null where none is known. */
    @Requires(May.SEE_ROUNDS)
    @Transactional(readOnly = true)
    public Map<@Nullable UUID, Completeness> byOrganisation(UUID round) {
        return expected.byOrganisation(round);
    }

    /** Opens a round for the facilities the registry has now; throws {@link Rejected} where the same is open. */
    @Requires(May.KEEP_ROUNDS)
    public UUID open(@Valid RoundDetails details) {
        if (Math.abs(ChronoUnit.DAYS.between(clock.today(), details.dueOn())) > FURTHEST_DAYS)
            throw Rejected.because("round.day.far");
        var round = rounds.insert(details, clock.now())
                .orElseThrow(() -> Rejected.because("round.open.already", details.dueOn()));
        var facilities = expected.expect(round, details.area());
        if (facilities == 0) throw Rejected.because("round.nothing");
        events.publishEvent(new RoundChanged.Opened(round, facilities));
        return round;
    }

    /** Closes a round for good: its figures stay what they are now. */
    @Requires(May.KEEP_ROUNDS)
    public void close(UUID round) {
        if (!rounds.close(round, clock.now())) throw Rejected.because("round.closed.already");
        events.publishEvent(new RoundChanged.Closed(round));
    }

    /** Notes that somebody tried to reach the people of a facility; throws {@link Rejected} for one not expected. */
    @Requires(May.KEEP_ROUNDS)
    public void call(UUID round, UUID facility, CallAnswer answer) {
        if (rounds.find(round).filter(ReportingRound::isOpen).isEmpty()) throw Rejected.because("round.closed.already");
        if (!expected.call(round, facility, answer, clock.now())) throw Rejected.because("round.call.unexpected");
        events.publishEvent(new RoundChanged.Called(round, facility, answer));
    }

    /** How often facilities of each type are expected to report. */
    @Requires(May.SEE_ROUNDS)
    @Transactional(readOnly = true)
    public List<ReportingInterval> intervals() {
        return rounds.intervals().stream()
                .sorted(Comparator.comparing(ReportingInterval::type))
                .toList();
    }

    /** Expects facilities of a type more or less often, in rounds opened from now on. */
    @Requires(May.KEEP_ROUNDS)
    public void setInterval(ReportingInterval interval) {
        if (interval.days() < 1 || interval.days() > LONGEST_INTERVAL) throw Rejected.because("round.interval.range");
        if (!rounds.setInterval(interval, clock.now())) throw Rejected.because("round.interval.none");
        events.publishEvent(new RoundChanged.IntervalSet(interval.type(), interval.days()));
    }
}
