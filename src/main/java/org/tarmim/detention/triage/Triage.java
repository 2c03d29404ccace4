package org.tarmim.detention.triage;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.CaseState;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.kernel.TimePlace;

/** The desk at which cases are sorted: taken up, set aside with a reason, or moved up and down in what is pressing. */
@Desk
public class Triage {
    private static final String CONTENT = "case_triage.content";
    private static final Set<CaseState> WAITING = EnumSet.of(CaseState.INTAKE, CaseState.TRIAGE);
    private static final Set<CaseState> ASIDE = EnumSet.of(CaseState.MONITORING);
    private static final Set<CaseState> SORTED = EnumSet.of(CaseState.INTAKE, CaseState.TRIAGE, CaseState.MONITORING);

    private final Vault vault;
    private final TriageTable table;
    private final CasePapers papers;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Triage(Vault vault, TriageTable table, CasePapers papers, SituationClock clock, ApplicationEventPublisher events) {
        this.vault = vault;
        this.table = table;
        this.papers = papers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * One page of the cases that wait, or were set aside, those opened first first.
     *
     * @param after where the page before said that the next one starts; null for the first
     */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public Page<TriageRow> page(TriageQuery query, @Nullable String after, int size) {
        vault.key();
        var states = query.aside() ? ASIDE : WAITING;
        var found = table.page(states, query.priority(), TimePlace.parse(after), size + 1);
        events.publishEvent(new Read("case.sifted", "cases", CaseChanged.ROOM));
        return Page.of(found, size, last -> new TimePlace(last.openedAt(), last.id()).text())
                .with(this::rows);
    }

    /** Takes a case up that waits or was set aside; from then on it is worked on. */
    @Requires(May.WRITE_CASES)
    public void takeUp(CaseCode code) {
        move(papers.writable(code).id(), code, SORTED, CaseState.ACTIVE);
    }

    /** Sets a case aside that waits: it is kept an eye on, and nothing is done for now. */
    @Requires(May.WRITE_CASES)
    public void setAside(CaseCode code, @Valid Reason reason) {
        var id = papers.forWriting(code).head().id();
        move(id, code, WAITING, CaseState.MONITORING);
        var row = UUID.randomUUID();
        table.setAside(row, id, papers.seal(new Place(CONTENT, id, row), reason), Acting.required(), clock.now());
    }

    /** Says how pressing a case is. */
    @Requires(May.WRITE_CASES)
    public void prioritise(CaseCode code, CasePriority priority) {
        table.prioritise(papers.writable(code).id(), priority);
        events.publishEvent(new CaseChanged.Sorted(code, priority.name()));
    }

    private void move(UUID id, CaseCode code, Set<CaseState> from, CaseState to) {
        if (!table.move(id, from, to)) throw Rejected.because("triage.meanwhile");
        events.publishEvent(new CaseChanged.Sorted(code, to.name()));
    }

    private List<TriageRow> rows(List<TriageTable.Waiting> waiting) {
        var files = papers.files(waiting.stream().map(TriageTable.Waiting::code).toList()).stream()
                .collect(Collectors.toMap(file -> file.head().code(), Function.identity()));
        var aside = table.aside(waiting.stream().map(TriageTable.Waiting::id).toList());
        return waiting.stream()
                .flatMap(one -> Stream.ofNullable(files.get(one.code())).map(file -> row(one, file, aside)))
                .toList();
    }

    private TriageRow row(TriageTable.Waiting one, CaseFile file, Map<UUID, TriageTable.Aside> aside) {
        var why = aside.get(one.id());
        var meters = file.meters();
        return new TriageRow(
                file.head(),
                file.person(),
                meters == null ? null : meters.held(),
                file.lastPlace(),
                lacking(one, file),
                why == null
                        ? ""
                        : papers.open(new Place(CONTENT, one.id(), why.id()), why.content(), Reason.class)
                                .reason());
    }

    /** Only of parts that one may read: what is hidden is not said to be missing. */
    private Set<Lacking> lacking(TriageTable.Waiting one, CaseFile file) {
        var parts = file.head().compartments();
        var lacking = EnumSet.noneOf(Lacking.class);
        var meters = file.meters();
        if (meters != null && meters.held() == null) lacking.add(Lacking.ARREST_DAY);
        if (parts.contains(Compartment.LOCATION_CUSTODY) && file.lastPlace().isEmpty()) lacking.add(Lacking.PLACE);
        if (parts.contains(Compartment.LEGAL) && file.lawyers(clock.today()).isEmpty()) lacking.add(Lacking.LAWYER);
        if (parts.contains(Compartment.STRATEGY) && !one.based()) lacking.add(Lacking.BASIS);
        if (parts.contains(Compartment.STRATEGY) && !one.weighed()) lacking.add(Lacking.RISK);
        return lacking;
    }
}
