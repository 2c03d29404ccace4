package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.need.Need;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.NeedsQuery;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.ledger.Allocation;
import org.tarmim.pledge.ledger.AllocationDetails;
import org.tarmim.pledge.ledger.AllocationState;
import org.tarmim.pledge.ledger.Allocations;
import org.tarmim.rates.Rate;
import org.tarmim.ui.Listing;
import org.tarmim.ui.MoneyField;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What money of a pledge is meant for: proposed by one person of the desk, confirmed by another. */
final class AllocationsPanel extends Panel {
    private static final int MOST_NEEDS = 500;

    private final Words words = Words.here();
    private final Allocations allocations;
    private final Needs needs;
    private final UUID pledge;
    private final Runnable changed;
    private final Notice notice = new Notice();

    AllocationsPanel(Allocations allocations, Needs needs, UUID pledge, boolean counts, Runnable changed) {
        super(Words.here().say("allocations.title"));
        this.allocations = allocations;
        this.needs = needs;
        this.pledge = pledge;
        this.changed = changed;
        var rows = allocations.of(pledge);
        add(notice, rows.isEmpty() ? new Paragraph(words.say("allocations.none")) : listing(rows));
        if (!counts || !Acting.required().may(May.RECORD_MONEY)) return;
        var current = needs.page(NeedsQuery.ALL, null, MOST_NEEDS).rows().stream()
                .filter(Need::isCurrent)
                .toList();
        var costed = current.stream().filter(need -> need.usd() != null).toList();
        add(form(current), new SplitForm(allocations, pledge, costed, this::label, changed));
    }

    /** What the confirmed allocations of a pledge are for, in the order of the list. */
    static Map<UUID, String> targets(Allocations allocations, Needs needs, UUID pledge, Words words) {
        var targets = new LinkedHashMap<UUID, String>();
        allocations.of(pledge).stream()
                .filter(one -> one.state() == AllocationState.FUNDED || one.state() == AllocationState.RESERVED)
                .forEach(one -> targets.put(one.id(), target(one, needs, words)));
        return targets;
    }

    private static String target(Allocation one, Needs needs, Words words) {
        var id = one.details().need();
        if (id == null) return words.say("allocations.wide");
        var need = needs.find(id).orElse(null);
        if (need == null) return words.say("allocations.unseen");
        var site = need.site();
        var place = site == null ? words.label(need.sector()) : site.name(words.locale());
        return words.say("transfers.target", place, need.details().what(), one.paid());
    }

    private Listing<Allocation> listing(List<Allocation> rows) {
        return new Listing<Allocation>(words.say("allocations.title"))
                .column(words.say("allocations.for"), this::target)
                .text(
                        words.say("money.amount"),
                        row -> words.money(row.details().amount()))
                .text(words.say("allocations.paid"), row -> words.money(row.paid()))
                .column(words.say("allocations.state"), this::state)
                .column(words.say("allocations.steps"), this::steps)
                .rows(rows);
    }

    private Component target(Allocation row) {
        var need = row.details().need();
        if (need == null) return new Paragraph(words.say("allocations.wide"));
        return needs.find(need)
                .<Component>map(this::target)
                .orElseGet(() -> new Paragraph(words.say("allocations.unseen")));
    }

    private Component target(Need need) {
        var site = need.site();
        if (site == null) return new Paragraph(need.details().what());
        var place = new Anchor("facilities/%s?tab=money".formatted(site.code().text()), site.name(words.locale()));
        return new Div(place, new Paragraph(need.details().what()));
    }

    private Component state(Allocation row) {
        var state = new Div(StatusMark.of(row.state(), tone(row.state())));
        if (row.reason() != null) state.add(new Paragraph(row.reason()));
        return state;
    }

    private Component steps(Allocation row) {
        var steps = new Div();
        steps.addClassName("row");
        if (row.state() == AllocationState.PROPOSED && Acting.required().may(May.REVIEW_MONEY)) {
            steps.add(step("allocations.confirm", () -> allocations.decide(row.id(), true, null)));
            steps.add(new Rejection(
                    reason -> notice.attempt(() -> allocations.decide(row.id(), false, reason), changed)));
        }
        if (row.state() == AllocationState.RESERVED && Acting.required().may(May.RECORD_MONEY))
            steps.add(step("allocations.fund", () -> allocations.fund(row.id())));
        return steps;
    }

    private Button step(String label, Runnable step) {
        return new Button(words.say(label), click -> notice.attempt(step, changed));
    }

    private Component form(List<Need> current) {
        var need = new ComboBox<Need>(words.say("allocations.need"));
        need.setItems(current);
        need.setItemLabelGenerator(this::label);
        var amount = new MoneyField().preferring(Rate.DOLLAR);
        amount.setLabel(words.say("allocations.amount"));
        var note = new TextArea(words.say("allocations.note"));
        var propose = new Button(words.say("allocations.propose"), click -> propose(need, amount, note));
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(new H3(words.say("allocations.new")), need, amount, note, propose);
        form.addClassNames("stack", "allocation-form");
        return form;
    }

    private void propose(ComboBox<Need> need, MoneyField amount, TextArea note) {
        notice.attempt(
                () -> {
                    amount.check();
                    if (need.isEmpty()) throw Rejected.because("allocation.target.missing");
                    if (amount.isEmpty()) throw Rejected.because("allocation.amount.missing");
                    allocations.propose(new AllocationDetails(
                            pledge, need.getValue().id(), null, null, amount.getValue(), note.getValue()));
                },
                changed);
    }

    private String label(Need need) {
        var site = need.site();
        var place = site == null ? words.label(need.sector()) : site.name(words.locale());
        var usd = need.usd();
        var cost = usd == null ? words.say("allocations.uncosted") : words.money(usd);
        return words.say("allocations.need.line", place, need.details().what(), cost);
    }

    private static Tone tone(AllocationState state) {
        return switch (state) {
            case PROPOSED -> Tone.WARN;
            case RESERVED -> Tone.INFO;
            case FUNDED -> Tone.OK;
            case REJECTED -> Tone.BAD;
        };
    }
}
