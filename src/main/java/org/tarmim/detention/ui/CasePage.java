package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.CaseState;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.CustodyDetails;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.Supervision;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.drop.Drops;
import org.tarmim.detention.emergency.Emergencies;
import org.tarmim.detention.filing.AdvocacyActions;
import org.tarmim.detention.filing.Bases;
import org.tarmim.detention.filing.Risks;
import org.tarmim.detention.handover.Handovers;
import org.tarmim.detention.keeping.CaseKeys;
import org.tarmim.detention.keeping.Closings;
import org.tarmim.detention.keeping.Keeping;
import org.tarmim.detention.law.LegalLimits;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.CaseRoomChanged;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.kernel.Committed;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.BothNames;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** One case as far as whoever looks may read it. Its title is its code; a case one may not see is one that is not there. */
@Route("cases/:code")
@RolesAllowed(May.SEE_CASES)
@StyleSheet("context://static/detention.css")
class CasePage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Words words = Words.here();
    private final Cases cases;
    private final CaseEntries entries;
    private final AdvocacyActions actions;
    private final Bases bases;
    private final Risks risks;
    private final Handovers handovers;
    private final Grants grants;
    private final Supervision supervision;
    private final LegalLimits limits;
    private final Drops drops;
    private final Emergencies emergencies;
    private final EvidencePanels evidence;
    private final Keeping keeping;
    private final Closings closings;
    private final CaseKeys keys;
    private final CaseRoom room;
    private final SituationClock clock;
    private final SecurityClock realClock;
    private final Div content = new Div();
    private final EvidenceMemory memory = new EvidenceMemory();
    private volatile @Nullable CaseCode code;

    CasePage(
            Cases cases,
            CaseEntries entries,
            AdvocacyActions actions,
            Bases bases,
            Risks risks,
            Handovers handovers,
            Grants grants,
            Supervision supervision,
            LegalLimits limits,
            Drops drops,
            Emergencies emergencies,
            EvidencePanels evidence,
            Keeping keeping,
            Closings closings,
            CaseKeys keys,
            CaseRoom room,
            SituationClock clock,
            SecurityClock realClock,
            Live live) {
        this.cases = cases;
        this.entries = entries;
        this.actions = actions;
        this.bases = bases;
        this.risks = risks;
        this.handovers = handovers;
        this.grants = grants;
        this.supervision = supervision;
        this.limits = limits;
        this.drops = drops;
        this.emergencies = emergencies;
        this.evidence = evidence;
        this.keeping = keeping;
        this.closings = closings;
        this.keys = keys;
        this.room = room;
        this.clock = clock;
        this.realClock = realClock;
        addClassNames("cases", "stack");
        content.addClassName("stack");
        add(content);
        live.listen(this, this::concerns, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").flatMap(CaseCode::read).orElse(null);
        if (isClosed()) showClosed();
        else file().ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return code == null ? "" : code.text();
    }

    private boolean isClosed() {
        return room.state() != RoomState.OPEN;
    }

    private Optional<CaseFile> file() {
        return Optional.ofNullable(code).flatMap(cases::find);
    }

    private boolean concerns(Committed change) {
        return CaseRoomChanged.isOne(change)
                || CaseChanged.isOne(change)
                        && code != null
                        && change.subjectId().equals(code.text());
    }

    private void refresh() {
        if (isClosed()) showClosed();
        else file().ifPresentOrElse(this::show, this::showNothing);
    }

    private void showClosed() {
        content.removeAll();
        content.add(new Heading(words.say("cases.title")), new ClosedRoom(room.state()));
    }

    private void showNothing() {
        content.removeAll();
        content.add(EmptyState.quiet(words.say("case.gone")));
    }

    private void show(CaseFile file) {
        content.removeAll();
        content.add(heading(file));
        emergencies.until(file.head().code()).ifPresent(until -> content.add(emergency(until)));
        if (file.head().state() == CaseState.ERASED) content.add(new Paragraph(words.say("case.erased")));
        else if (!file.head().isReadable()) content.add(new Paragraph(words.say("case.existsOnly")));
        else showContent(file);
        if (file.head().compartments().contains(Compartment.SOURCE_PROTECTION)) showDropped(file);
        content.add(
                new HoldersPanel(file, grants, supervision, this::refresh),
                new KeepingPanel(file.head(), keeping, closings, keys, this::refresh));
    }

    private Notice emergency(Instant until) {
        var notice = new Notice();
        notice.say(Tone.WARN, List.of(words.say("emergency.until", until)));
        return notice;
    }

    /** What was dropped for the case, for whom its sources are granted. */
    private void showDropped(CaseFile file) {
        var dropped = drops.of(file.head().code());
        if (dropped.isEmpty()) return;
        var panel = new Panel(words.say("drops.ofCase"));
        dropped.forEach(one -> panel.add(new DroppedText(one)));
        content.add(panel);
    }

    private void showContent(CaseFile file) {
        var pieces = evidence.pieces(file);
        var documented = Documented.by(pieces);
        if (file.meters() != null) content.add(new MeterCards(file.meters()));
        content.add(
                new DuePanel(file, entries, limits.all(), clock.now(), this::refresh),
                new ChainPanel(file, entries, documented, clock.today(), this::refresh),
                new CustodyPanel(file, entries, documented, this::refresh));
        if (MandatesPanel.isFor(file))
            content.add(new MandatesPanel(file, entries, documented, clock.today(), this::refresh));
        content.add(evidence.of(file, pieces, memory, this::refresh));
        if (ActionsPanel.isFor(file.head())) showActions(file.head());
        if (file.person() != null) content.add(person(file, file.person()));
    }

    private void showActions(CaseHead head) {
        var taken = actions.of(head.id());
        content.add(
                new ActionsPanel(head, taken),
                new BasesPanel(head, bases, taken, this::refresh),
                new RisksPanel(head, risks, realClock.now(), this::refresh),
                new HandoversPanel(head, handovers));
    }

    private Heading heading(CaseFile file) {
        var head = file.head();
        var heading = new Heading(head.code().text()).under(words.say("cases.title"), "cases");
        heading.about(
                new Span(words.label(head.state())),
                new Span(words.say("case.priority", head.priority())),
                new Span(words.say("case.owner", head.owner())));
        if (head.deputy() != null) heading.about(new Span(words.say("case.deputy", head.deputy())));
        if (head.isReadable())
            heading.about(new Anchor(TimelineView.address(head.code()), words.say("timeline.title")));
        return head.isWritable()
                ? heading.actions(
                        button("case.record.event", () -> recordEvent(file), true),
                        button("case.record.visit", () -> recordVisit(file), false),
                        button("case.record.order", () -> recordOrder(file), false),
                        button("case.record.hearing", () -> recordHearing(file), false))
                : heading;
    }

    private Button button(String key, Runnable step, boolean primary) {
        var button = new Button(words.say(key), click -> step.run());
        if (primary) button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void recordEvent(CaseFile file) {
        var form = CaseForms.custody(file.head().compartments(), file.orders());
        EntryDialog.of(words.say("case.record.event"), form, details -> record(file, details))
                .open();
    }

    private void recordVisit(CaseFile file) {
        var form = CaseForms.custody(file.head().compartments(), file.orders());
        form.read(new CustodyDetails(
                CustodyKind.LAWYER_VISIT,
                DayPrecision.DAY,
                clock.today(),
                null,
                null,
                null,
                ToldBy.LAWYER,
                Credence.HIGH,
                null,
                null));
        EntryDialog.of(words.say("case.record.visit"), form, details -> record(file, details))
                .open();
    }

    private void record(CaseFile file, CustodyDetails details) {
        entries.record(file.head().code(), details);
        refresh();
    }

    private void recordOrder(CaseFile file) {
        var form = CaseForms.order(file.orders());
        EntryDialog.of(words.say("case.record.order"), form, details -> {
                    entries.record(file.head().code(), details);
                    refresh();
                })
                .open();
    }

    private void recordHearing(CaseFile file) {
        EntryDialog.of(words.say("case.record.hearing"), CaseForms.hearing(), details -> {
                    entries.record(file.head().code(), details);
                    refresh();
                })
                .open();
    }

    private Component person(CaseFile file, PersonDetails person) {
        var panel = new Panel(words.say("person.held"), BothNames.of(person.nameAr(), person.nameLatin()));
        if (!person.nameHebrew().isEmpty()) panel.add(new Paragraph(words.say("person.hebrew", person.nameHebrew())));
        if (!person.spellings().isEmpty()) panel.add(new Paragraph(words.say("person.spelled", person.spellings())));
        panel.add(new Paragraph(words.label(person.role())));
        if (!person.employer().isEmpty()) panel.add(new Paragraph(words.isolate(person.employer())));
        if (file.particulars() != null)
            new CaseWords(words).particulars(file.particulars()).forEach(line -> panel.add(new Paragraph(line)));
        panel.add(new Paragraph(CaseMarks.soft(words.say("person.publicity", person.publicity()))));
        if (file.head().isWritable()) panel.add(button("case.correct", () -> correct(file, person), false));
        return panel;
    }

    private void correct(CaseFile file, PersonDetails person) {
        var form = CaseForms.person();
        form.read(person);
        EntryDialog.correcting(words.say("case.correct"), form, (details, reason) -> {
                    entries.correct(file.head().code(), details, reason);
                    refresh();
                })
                .open();
    }
}
