package org.tarmim.detention.ui;

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
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseState;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.drop.Drops;
import org.tarmim.detention.emergency.Emergencies;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.CaseRoomChanged;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.kernel.Committed;
import org.tarmim.notify.ui.Live;
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
    private final CustodyPanels custody;
    private final EvidencePanels evidence;
    private final FilingPanels filing;
    private final KeepingPanels keeping;
    private final Drops drops;
    private final Emergencies emergencies;
    private final CaseRoom room;
    private final Div content = new Div();
    private final EvidenceMemory memory = new EvidenceMemory();
    private volatile @Nullable CaseCode code;

    CasePage(
            Cases cases,
            CustodyPanels custody,
            EvidencePanels evidence,
            FilingPanels filing,
            KeepingPanels keeping,
            Drops drops,
            Emergencies emergencies,
            CaseRoom room,
            Live live) {
        this.cases = cases;
        this.custody = custody;
        this.evidence = evidence;
        this.filing = filing;
        this.keeping = keeping;
        this.drops = drops;
        this.emergencies = emergencies;
        this.room = room;
        addClassNames("cases", "stack");
        content.addClassName("stack");
        add(content);
        live.listen(this, this::concerns, ClosedRoom.calmly(this::refresh));
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
        content.add(keeping.of(file, this::refresh));
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
        content.add(custody.of(file, Documented.by(pieces), this::refresh));
        content.add(evidence.of(file, pieces, memory, this::refresh));
        content.add(custody.sources(file));
        content.add(filing.of(file.head(), this::refresh));
        content.add(custody.person(file, this::refresh));
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
                ? heading.actions(custody.steps(file, this::refresh).buttons())
                : heading;
    }
}
