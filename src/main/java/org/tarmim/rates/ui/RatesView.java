package org.tarmim.rates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.rates.Rate;
import org.tarmim.rates.Rates;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Words;

/** What currencies were worth, with who says so; and for who records money the ways to enter more. */
@Route("rates")
@PageTitle("rates.title")
@RolesAllowed(May.SEE_PLEDGES)
class RatesView extends Div implements AfterNavigationObserver {
    private static final String CURRENCY = "currency";

    private final Words words = Words.here();
    private final Rates rates;
    private final ComboBox<String> currency = new ComboBox<>(words.say("rate.currency"));
    private final Div list = new Div();
    private String chosen = "";

    RatesView(Rates rates) {
        this.rates = rates;
        addClassName("stack");
        currency.setClearButtonVisible(true);
        currency.setPlaceholder(words.say("list.filters.any"));
        currency.addValueChangeListener(change -> {
            if (change.isFromClient()) open(change.getValue());
        });
        add(new Heading(words.say("rates.title")), new Paragraph(words.say("rates.about")));
        if (Acting.required().may(May.RECORD_MONEY))
            add(
                    new Details(words.say("rate.enter"), new RateForm(rates, this::refresh)),
                    new Details(words.say("rates.import"), new RateImport(rates, this::refresh)));
        add(new Div(currency), list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        chosen = parameters.getOrDefault(CURRENCY, List.of("")).getFirst();
        refresh();
    }

    private void refresh() {
        var all = rates.list();
        var codes = all.stream().map(RatesView::code).distinct().sorted().toList();
        currency.setItems(codes);
        currency.setValue(codes.contains(chosen) ? chosen : null);
        var shown = all.stream()
                .filter(one -> !codes.contains(chosen) || code(one).equals(chosen))
                .toList();
        list.removeAll();
        list.add(
                shown.isEmpty()
                        ? EmptyState.quiet(words.say("rates.empty"))
                        : listing().rows(shown));
    }

    private void open(@Nullable String code) {
        Map<String, List<String>> parameters = code == null ? Map.of() : Map.of(CURRENCY, List.of(code));
        UI.getCurrent().navigate("rates", new QueryParameters(parameters));
    }

    private Listing<Rate> listing() {
        return new Listing<Rate>(words.say("rates.title"))
                .column(words.say("rate.currency"), one -> Bdi.code(code(one)))
                .column(words.say("rate.perDollar"), RatesView::perDollar)
                .text(words.say("rate.from"), one -> words.day(one.validFrom()))
                .text(words.say("rate.source"), one -> words.label(one.source()))
                .column(words.say("rate.note"), one -> Bdi.text(one.note() == null ? "" : one.note()))
                .text(words.say("rate.recordedAt"), one -> words.instant(one.recordedAt()));
    }

    private static Component perDollar(Rate rate) {
        return Bdi.code(rate.perDollar().stripTrailingZeros().toPlainString());
    }

    private static String code(Rate rate) {
        return rate.currency().getCurrencyCode();
    }
}
