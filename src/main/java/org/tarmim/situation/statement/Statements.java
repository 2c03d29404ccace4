package org.tarmim.situation.statement;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.kernel.TimePlace;

/**
 * The desk for statements: record one with its source, add where else it appears, and say how two answer each other.
 * Nothing is changed afterwards; a correction is another statement that supersedes.
 */
@Desk
public class Statements {
    /** As many sources and statements as one can choose from at once, the newest. */
    public static final int MOST = 300;

    private final StatementTable table;
    private final SourceTable sources;
    private final EvidenceTable evidence;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Statements(
            StatementTable table,
            SourceTable sources,
            EvidenceTable evidence,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.sources = sources;
        this.evidence = evidence;
        this.clock = clock;
        this.events = events;
    }

    /** One page, the newest recorded first. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public Page<StatementRow> page(StatementQuery query, int size) {
        var found = table.page(query, TimePlace.parse(query.after()), size + 1);
        return Page.of(found, size, last -> new TimePlace(last.recordedAt(), last.id()).text())
                .with(shown -> rows(shown, clock.now()));
    }

    /** The statement with this id and what bears it out, if there is one. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public Optional<StatementRow> find(UUID id) {
        return table.byId(id).map(found -> rows(List.of(found), clock.now()).getFirst());
    }

    /** Those with these ids and what bears them out by now, the newest recorded first. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public List<StatementRow> all(Collection<UUID> ids) {
        return rows(table.byIds(ids), clock.now());
    }

    /** Everything said by the moment of a picture, with what bore it out as far as that was known then. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public List<StatementRow> in(Picture picture) {
        var rows = rows(table.in(picture), picture.knownOn());
        var said = rows.stream().map(row -> row.statement().id()).collect(Collectors.toSet());
        return rows.stream().map(row -> row.answeredOnlyBy(said)).toList();
    }

    /** What a statement does to others and others do to it. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public List<Linked> linked(UUID statement) {
        var to =
                evidence.answering(statement).stream().map(link -> new Linked(link.kind(), false, required(link.to())));
        var from = evidence.answers(List.of(statement), clock.now()).stream()
                .map(link -> new Linked(link.kind(), true, required(link.from())));
        return Stream.concat(to, from).toList();
    }

    /** The sources entered last, at most {@link #MOST}. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public List<Source> sources() {
        return sources.newest(MOST);
    }

    /** Enters a source in which statements appear. */
    @Requires(May.WRITE_SITUATION)
    public Source addSource(@Valid SourceDetails details) {
        var added = sources.insert(details, clock.now());
        events.publishEvent(new SourceChanged.Added(added.id()));
        return added;
    }

    /** Records a statement and where it appears; throws {@link Rejected} where it lies in the future. */
    @Requires(May.WRITE_SITUATION)
    public Statement record(@Valid StatementDetails details, @Valid AppearanceDetails appearance) {
        checkDay(details.saidOn());
        var id = table.insert(details, Acting.required().account(), clock.now());
        events.publishEvent(new StatementChanged.Recorded(id, details.party()));
        appear(id, appearance);
        return required(id);
    }

    /**
     * Records a statement that stands in the place of an earlier one of the same party. Throws {@link Rejected} where the
     * words of that were withheld since it was read.
     */
    @Requires(May.WRITE_SITUATION)
    public Statement supersede(Statement read, @Valid StatementDetails details, @Valid AppearanceDetails appearance) {
        checkStands(read);
        var recorded = record(details, appearance);
        link(recorded.id(), StatementTie.SUPERSEDES, read.id());
        return recorded;
    }

    /** Throws {@link Rejected} where words were withheld since a statement was read: no form may bring them back. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public void checkStands(Statement read) {
        if (!required(read.id()).details().equals(read.details()))
            throw Rejected.because("statement.withheld.meanwhile");
    }

    /** Adds where else it appears; throws {@link Rejected} where that is known or sources would cite in a circle. */
    @Requires(May.WRITE_SITUATION)
    public void appear(UUID statement, @Valid AppearanceDetails details) {
        evidence.lock(statement);
        var known = evidence.appearances(List.of(statement), clock.now());
        var via = details.citedVia();
        if (via != null && Roots.isCircle(known, details.source(), via)) throw Rejected.because("appearance.circle");
        if (!evidence.appear(statement, details, Acting.required().account(), clock.now()))
            throw Rejected.because("appearance.twice");
        events.publishEvent(new StatementChanged.Appeared(statement, details.source()));
    }

    /** Says what one statement does to another; only a party itself supersedes or retracts what it said. */
    @Requires(May.WRITE_SITUATION)
    public void link(UUID from, StatementTie kind, UUID to) {
        checkLink(required(from), kind, required(to));
        if (!evidence.link(from, kind, to, Acting.required().account(), clock.now()))
            throw Rejected.because("statement.link.twice");
        events.publishEvent(new StatementChanged.Linked(from, kind, to));
    }

    private static void checkLink(Statement from, StatementTie kind, Statement to) {
        if (from.id().equals(to.id())) throw Rejected.because("statement.link.self");
        if (!kind.isOwn()) return;
        if (!from.party().id().equals(to.party().id())) throw Rejected.because("statement.link.otherParty");
        var day = from.details().saidOn();
        var other = to.details().saidOn();
        if (day != null && other != null && day.isBefore(other))
            throw Rejected.because("statement.link.older", day, other);
    }

    private void checkDay(@Nullable LocalDate day) {
        if (day != null && day.isAfter(clock.today())) throw Rejected.because("statement.future", clock.today());
    }

    private Statement required(UUID id) {
        return table.byId(id).orElseThrow(() -> Rejected.because("statement.unknown"));
    }

    private List<StatementRow> rows(List<Statement> statements, Instant known) {
        var ids = statements.stream().map(Statement::id).toList();
        var appearances =
                evidence.appearances(ids, known).stream().collect(Collectors.groupingBy(Appearance::statement));
        var answers = evidence.answers(ids, known).stream().collect(Collectors.groupingBy(StatementLink::to));
        return statements.stream()
                .map(one -> new StatementRow(
                        one,
                        new Evidence(
                                appearances.getOrDefault(one.id(), List.of()),
                                answers.getOrDefault(one.id(), List.of()))))
                .toList();
    }
}
