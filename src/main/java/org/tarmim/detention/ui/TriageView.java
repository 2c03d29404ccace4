package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.intake.ListChanged;
import org.tarmim.detention.triage.Triage;
import org.tarmim.detention.triage.TriageQuery;
import org.tarmim.detention.triage.TriageRow;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.CaseRoomChanged;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.kernel.Page;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.BothNames;
import org.tarmim.ui.Choices;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.More;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;

/** Cases that wait to be sorted, with what each lacks; its address holds the filters and codes only. */
@Route("cases/triage")
@PageTitle("triage.title")
@RolesAllowed(May.SEE_CASES)
@StyleSheet("context://static/detention.css")
class TriageView extends Div implements BeforeEnterObserver {
    private static final int SIZE = 25;
    private static final String ADDRESS = "cases/triage";
    private static final String AFTER = "after";

    private final Words words = Words.here();
    private final CaseWords caseWords = new CaseWords(words);
    private final Triage triage;
    private final CaseRoom room;
    private final Notice notice = new Notice();
    private final Div filters = new Div();
    private final Div list = new Div();
    private final Button draft = new Button(words.say("triage.draft"), click -> draft());
    private final Set<CaseCode> chosen = new LinkedHashSet<>();
    private TriageQuery query = TriageQuery.ALL;
    private @Nullable String after;

    TriageView(Triage triage, CaseRoom room, Live live) {
        this.triage = triage;
        this.room = room;
        addClassNames("cases", "stack");
        filters.addClassNames("row", "triage-filters");
        list.addClassName("stack");
        add(heading(), notice, filters, list);
        live.listen(
                this,
                change -> CaseChanged.isOne(change) || ListChanged.isOne(change) || CaseRoomChanged.isOne(change),
                ClosedRoom.calmly(this::refresh));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        query = TriageQuery.of(parameters.getParameters());
        after = parameters.getSingleParameter(AFTER).orElse(null);
        chosen.clear();
        filters.removeAll();
        filters.add(priorities(), aside());
        refresh();
    }

    private Heading heading() {
        var heading = new Heading(words.say("triage.title"))
                .under(words.say("cases.title"), "cases")
                .about(new Paragraph(words.say("triage.about")));
        if (!Acting.required().may(May.WRITE_CASES)) return heading;
        draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return heading.actions(draft, new Anchor("cases/list", words.say("caseList.title")));
    }

    private Select<CasePriority> priorities() {
        var select = Choices.orNone(CasePriority.values(), words.say("triage.any"));
        select.setLabel(words.say("CaseHead.priority"));
        select.setValue(query.priority());
        select.addValueChangeListener(change -> go(new TriageQuery(change.getValue(), query.aside()), null));
        return select;
    }

    private Checkbox aside() {
        var box = new Checkbox(words.say("triage.showAside"), query.aside());
        box.addValueChangeListener(change -> go(new TriageQuery(query.priority(), change.getValue()), null));
        return box;
    }

    private static void go(TriageQuery query, @Nullable String after) {
        Map<String, String> parameters = new TreeMap<>(query.parameters());
        if (after != null) parameters.put(AFTER, after);
        UI.getCurrent().navigate(ADDRESS, QueryParameters.simple(parameters));
    }

    private void refresh() {
        list.removeAll();
        draft.setEnabled(!chosen.isEmpty());
        var state = room.state();
        filters.setVisible(state == RoomState.OPEN);
        list.add(state == RoomState.OPEN ? page(triage.page(query, after, SIZE)) : new ClosedRoom(state));
    }

    private Component page(Page<TriageRow> page) {
        if (page.rows().isEmpty())
            return EmptyState.quiet(words.say(query.aside() ? "triage.noneAside" : "triage.none"));
        var shown = new Div(Shortcuts.walk(new Listing<TriageRow>(words.say("triage.title"))
                .column(words.say("case.code"), this::code)
                .column(words.say("triage.person"), this::person)
                .text(words.say("meter.held"), this::held)
                .column(words.say("triage.place"), row -> Bdi.text(row.place()))
                .column(words.say("triage.lacking"), this::lacking)
                .column(words.say("CaseHead.priority"), this::priority)
                .column(words.say("case.steps"), this::steps)
                .rows(page.rows())));
        var next = page.next();
        if (next != null) shown.add(new More(words.say("cases.more"), () -> go(query, next)));
        return shown;
    }

    private Component code(TriageRow row) {
        var code = row.head().code();
        var link = new Anchor("cases/" + code);
        link.add(Bdi.code(code.text()));
        if (!row.head().isWritable()) return link;
        var box = new Checkbox(chosen.contains(code));
        box.setAriaLabel(words.say("triage.choose", code.text()));
        box.addValueChangeListener(change -> choose(code, change.getValue()));
        var cell = new Span(box, link);
        cell.addClassName("row");
        return cell;
    }

    private void choose(CaseCode code, boolean wanted) {
        if (wanted) chosen.add(code);
        else chosen.remove(code);
        draft.setEnabled(!chosen.isEmpty());
    }

    private void draft() {
        var codes = chosen.stream().map(CaseCode::text).toList();
        UI.getCurrent().navigate(BatchView.ADDRESS, new QueryParameters(Map.of(BatchView.CASE, codes)));
    }

    private Component person(TriageRow row) {
        var person = row.person();
        if (person == null) return CaseMarks.soft(words.say("case.notForYou"));
        var cell = new Div(BothNames.of(person.arabic().whole(), person.latin().whole()));
        cell.add(new Paragraph(CaseMarks.soft(words.label(person.role()))));
        if (!row.reason().isEmpty()) cell.add(new Paragraph(Bdi.text(row.reason())));
        return cell;
    }

    private String held(TriageRow row) {
        return row.head().isReadable() ? caseWords.days(row.held()) : words.say("case.notForYou");
    }

    private Component lacking(TriageRow row) {
        if (!row.head().isReadable()) return new Span();
        return new Span(
                row.lacking().isEmpty() ? words.say("triage.lacking.nothing") : caseWords.labels(row.lacking()));
    }

    private Component priority(TriageRow row) {
        if (!row.head().isWritable()) return new Span(words.label(row.head().priority()));
        var select = Choices.of(CasePriority.values());
        select.setAriaLabel(words.say("triage.priorityOf", row.head().code().text()));
        select.setValue(row.head().priority());
        select.addValueChangeListener(
                change -> notice.attempt(() -> triage.prioritise(row.head().code(), change.getValue())));
        return select;
    }

    private Component steps(TriageRow row) {
        var steps = new Div();
        steps.addClassName("row");
        if (!row.head().isWritable()) return steps;
        var code = row.head().code();
        steps.add(small("triage.takeUp", () -> notice.attempt(() -> triage.takeUp(code), this::refresh)));
        if (!query.aside()) steps.add(small("triage.setAside", () -> setAside(code)));
        return steps;
    }

    private void setAside(CaseCode code) {
        EntryDialog.reasoned("triage.setAside", reason -> {
                    triage.setAside(code, reason);
                    refresh();
                })
                .open();
    }

    private Button small(String key, Runnable step) {
        var button = new Button(words.say(key), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
