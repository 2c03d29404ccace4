package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.need.UnitCost;
import org.tarmim.facility.need.UnitCostDetails;
import org.tarmim.facility.need.UnitCosts;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.MoneyField;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** What things cost, with who says so; and a form for a further one. */
@Route("unit-costs")
@PageTitle("unitCosts.title")
@RolesAllowed(May.SEE_NEEDS)
@StyleSheet("context://static/needs.css")
class UnitCostsView extends Div {
    private final Words words = Words.here();
    private final UnitCosts unitCosts;
    private final WithholdPieces withhold;
    private final Div list = new Div();
    private final Div place = new Div();

    UnitCostsView(UnitCosts unitCosts, WithholdPieces withhold) {
        this.unitCosts = unitCosts;
        this.withhold = withhold;
        addClassName("stack");
        add(new Heading(words.say("unitCosts.title")).under(words.say("needs.title"), "needs"), list);
        if (Acting.required().may(May.WRITE_NEEDS)) add(new Panel(words.say("unitCost.new"), place));
        refresh();
    }

    private void refresh() {
        var all = unitCosts.list();
        list.removeAll();
        list.add(
                all.isEmpty()
                        ? EmptyState.quiet(words.say("unitCosts.empty"))
                        : listing().rows(all));
        place.removeAll();
        place.add(form());
    }

    private Listing<UnitCost> listing() {
        return new Listing<UnitCost>(words.say("unitCosts.title"))
                .column(
                        words.say("UnitCostDetails.asset"),
                        one -> Bdi.text(one.details().asset()))
                .column(
                        words.say("UnitCostDetails.amount"),
                        one -> Bdi.code(words.money(one.details().amount())))
                .column(
                        words.say("UnitCostDetails.unit"),
                        one -> Bdi.text(one.details().unit()))
                .column(words.say("UnitCostDetails.source"), this::source)
                .text(
                        words.say("UnitCostDetails.priceDate"),
                        one -> words.day(one.details().priceDate()))
                .text(words.say("unitCost.valid"), this::valid);
    }

    private Component source(UnitCost one) {
        var source = new Span(Bdi.text(one.details().source()), new Text(" "));
        withhold.ask(one.passage()).ifPresent(source::add);
        return source;
    }

    private String valid(UnitCost one) {
        var details = one.details();
        return details.validTo() == null
                ? words.say("unitCost.validFrom", details.validFrom())
                : words.say("unitCost.validTo", details.validFrom(), details.validTo());
    }

    private Component form() {
        var form = new RecordForm<>(UnitCostDetails.class);
        var amount = new MoneyField();
        form.field("asset", new TextField());
        form.field("unit", new TextField());
        form.field("amount", amount);
        form.field("source", new TextField());
        form.field("priceDate", new DatePicker());
        form.field("validFrom", new DatePicker());
        form.field("validTo", new DatePicker());
        var save = form.submitButton(words.say("need.save"), details -> {
            amount.check();
            unitCosts.record(details);
            refresh();
        });
        return new Div(form, save);
    }
}
