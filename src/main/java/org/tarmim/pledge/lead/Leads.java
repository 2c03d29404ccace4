package org.tarmim.pledge.lead;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.kernel.TimePlace;
import org.tarmim.pledge.promise.OwnWords;
import org.tarmim.pledge.promise.PledgeDetails;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.situation.statement.Statement;
import org.tarmim.situation.statement.StatementRow;
import org.tarmim.situation.statement.Statements;

/**
 * The desk that says what a statement means for money: a lead, a pledge or neither, each with a reason. Who speaks of
 * another party makes neither a lead nor a pledge of that party.
 */
@Desk
public class Leads {
    private static final int PAGE = 50;

    private final LeadTable table;
    private final Statements statements;
    private final Pledges pledges;
    private final OwnWords ownWords;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Leads(
            LeadTable table,
            Statements statements,
            Pledges pledges,
            OwnWords ownWords,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.statements = statements;
        this.pledges = pledges;
        this.ownWords = ownWords;
        this.clock = clock;
        this.events = events;
    }

    /** What was decided on a statement, the newest first, as far as the reader sees it. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public List<Decided> of(UUID statement) {
        return table.of(statement);
    }

    /** Why a statement can be neither a lead nor a pledge of whoever speaks; empty where it can. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public Optional<Rejected> fault(UUID statement) {
        return statements
                .find(statement)
                .flatMap(
                        row -> ownWords.fault(statement, row.statement().party().id())
                                .or(() -> ownWords.takenBack(statement)));
    }

    /** The statements from which a pledge came, with what bears them out and speaks against them by now. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public List<StatementRow> saidOf(UUID pledge) {
        return statements.all(table.statementsOf(pledge));
    }

    /** One page of statements on paying for reconstruction on which nobody decided, the newest first. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public Page<StatementRow> undecided(@Nullable String after) {
        var found = table.undecided(TimePlace.parse(after), PAGE + 1);
        return Page.of(found, PAGE, TimePlace::text).with(places -> {
            var said = said(places.stream().map(TimePlace::id).toList());
            return places.stream().map(place -> said.apply(place.id())).toList();
        });
    }

    /** One page of leads, those begun last first. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public Page<Lead> list(LeadQuery query, @Nullable String after) {
        var found = table.leads(query, TimePlace.parse(after), PAGE + 1);
        return Page.of(found, PAGE, last -> last.place().text()).with(stories -> {
            var said = said(stories.stream().map(one -> one.begun().statement()).toList());
            return stories.stream()
                    .map(one -> one.lead(said.apply(one.begun().statement())))
                    .toList();
        });
    }

    /**
     * Decides on a statement, or on a lead that came of it: it lapsed, or speaks of a pledge that is recorded. Throws
     * {@link Rejected} where the party does not speak of its own money, and for a pledge that came of it already.
     */
    @Requires(May.RECORD_MONEY)
    public void decide(@Valid OutcomeDetails details) {
        var donor = donor(details);
        if (donor != null) ownWords.checkStanding(details.statement(), donor);
        write(details, donor);
    }

    /** Records a pledge that was made in a statement, which goes to review and keeps its sentence. */
    @Requires(May.RECORD_MONEY)
    public Revision promise(
            @Valid PledgeDetails details,
            @NotBlank(message = "outcome.reason.missing")
                    @Size(max = OutcomeDetails.LONGEST_REASON, message = "outcome.reason.length")
                    String reason) {
        var statement = details.statement();
        if (statement == null) throw Rejected.because("statement.unknown");
        ownWords.checkStanding(statement, details.donor());
        var revision = pledges.record(details);
        write(new OutcomeDetails(statement, Outcome.PLEDGE, reason, null, revision.pledge()), details.donor());
        return revision;
    }

    private void write(OutcomeDetails details, @Nullable UUID donor) {
        table.lock(details.statement());
        var before = table.of(details.statement()).stream().findFirst().orElse(null);
        check(details, before);
        table.insert(details, donor, before, Acting.required(), clock.now());
        events.publishEvent(new StatementDecided(details.statement(), details.outcome()));
    }

    private static void check(OutcomeDetails details, @Nullable Decided before) {
        var last = before == null ? null : before.outcome();
        if (details.outcome() == Outcome.LAPSED && last != Outcome.LEAD) throw Rejected.because("outcome.noLead");
        if (last == Outcome.PLEDGE && details.outcome() != Outcome.PLEDGE) throw Rejected.because("outcome.isPledge");
        if (last == details.outcome() && last != Outcome.PLEDGE) throw Rejected.because("outcome.same", last);
    }

    /** Whose money it would be: of a lead the party that speaks, of a pledge its donor, else nobody's. */
    private @Nullable UUID donor(OutcomeDetails details) {
        return switch (details.outcome()) {
            case LEAD -> required(details.statement()).party().id();
            case PLEDGE -> {
                var pledge = details.pledge();
                if (pledge == null) throw Rejected.because("outcome.pledge.missing");
                yield pledges.find(pledge)
                        .orElseThrow(() -> Rejected.because("pledge.gone"))
                        .latest()
                        .details()
                        .donor();
            }
            case NEITHER, LAPSED -> null;
        };
    }

    private Statement required(UUID statement) {
        return statements
                .find(statement)
                .orElseThrow(() -> Rejected.because("statement.unknown"))
                .statement();
    }

    private Function<UUID, StatementRow> said(Collection<UUID> ids) {
        var rows = statements.all(ids).stream()
                .collect(Collectors.toMap(row -> row.statement().id(), Function.identity()));
        return id -> Objects.requireNonNull(rows.get(id));
    }
}
