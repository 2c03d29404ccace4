package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.picture.AsOf;
import org.tarmim.kernel.SituationClock;
import org.tarmim.party.Organisations;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.pledge.gap.GapPart;
import org.tarmim.pledge.gap.GapRow;
import org.tarmim.pledge.gap.GapRows;
import org.tarmim.pledge.gap.Gaps;
import org.tarmim.pledge.gap.LeftOut;
import org.tarmim.pledge.gap.PackPart;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Listing;
import org.tarmim.ui.More;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** A total of the gap opened: the movements of money that it is made of, and the pledges that are in no total. */
@Route("gap/rows")
@PageTitle("gap.rows.title")
@RolesAllowed(May.SEE_NEEDS)
@StyleSheet("context://static/gap.css")
class GapRowsView extends Div implements AfterNavigationObserver {
    private static final int SIZE = 50;

    private final Words words = Words.here();
    private final Gaps gaps;
    private final GapNames names;
    private final Organisations organisations;
    private final SituationClock clock;
    private final Div list = new Div();
    private final List<GapRow> rows = new ArrayList<>();
    private GapPart part;

    GapRowsView(Gaps gaps, GapNames.Source names, Organisations organisations, SituationClock clock) {
        this.gaps = gaps;
        this.names = names.in(words);
        this.organisations = organisations;
        this.clock = clock;
        part = GapPart.of(Map.of(), clock);
        addClassNames("gap", "stack");
        list.addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        part = GapPart.of(event.getLocation().getQueryParameters().getParameters(), clock);
        rows.clear();
        removeAll();
        add(heading(gaps.rows(part, null, 1)), list, leftOut());
        load(null);
    }

    private Heading heading(GapRows all) {
        var said = new Paragraph(words.say("gap.rows.said", all.count(), GapNames.cents(all.usd())));
        said.addClassName("gap-said");
        var asOf = new Paragraph(AsOf.sentence(part.gap().picture(), clock, words));
        return new Heading(words.say("gap.rows.title"))
                .under(words.say("gap.title"), new GapAddress("gap", part.gap().parameters()).toString())
                .about(new Paragraph(which()), said, asOf)
                .actions(new GapAddress("export/gap-rows.csv", part.parameters()).sheet())
                .actions(pack());
    }

    private Component[] pack() {
        if (!Acting.required().may(May.TAKE_AUDIT_PACK)) return new Component[0];
        var address = new GapAddress("export/audit-pack.zip", new PackPart(part, null).parameters());
        return new Component[] {address.file(words.say("pack.take"))};
    }

    private String which() {
        var stage = part.stage() == null ? words.say("gap.rows.everyStage") : words.label(part.stage());
        var line = names.line(part.gap().by(), part.word());
        var which = words.say("gap.rows.which", part.gap().by(), line, stage);
        return part.apart() ? words.say("gap.rows.apart", which) : which;
    }

    private void load(@Nullable String after) {
        var page = gaps.rows(part, after, SIZE).page();
        rows.addAll(page.rows());
        list.removeAll();
        list.add(rows.isEmpty() ? new Paragraph(words.say("gap.rows.none")) : listing());
        if (page.next() != null) list.add(new More(words.say("gap.rows.more"), () -> load(page.next())));
    }

    private Listing<GapRow> listing() {
        var recorders = organisations.names(rows.stream()
                .map(GapRow::recordedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var arabic = words.locale().equals(Languages.ARABIC);
        return new Listing<GapRow>(words.say("gap.rows.title"))
                .text(words.say("gap.row.day"), row -> words.day(row.valueDate()))
                .column(
                        words.say("gap.row.kind"),
                        row -> both(new Span(words.label(row.kind())), words.label(row.stage())))
                .column(words.say("gap.row.pledge"), row -> both(pledge(row.pledge()), names.donor(row.donor())))
                .column(words.say("gap.row.original"), row -> both(Bdi.code(words.money(row.original())), rate(row)))
                .column(words.say("gap.row.dollars"), row -> Bdi.code(names.dollars(row.usd())))
                .column(
                        words.say("gap.row.recordedBy"),
                        row -> both(
                                Bdi.text(row.recordedBy() == null ? "" : recorders.name(row.recordedBy(), arabic)),
                                document(row)))
                .rows(rows);
    }

    private static Div both(Component first, String second) {
        var below = new Div(second);
        below.addClassName("soft");
        return new Div(first, below);
    }

    private Component pledge(@Nullable PledgeCode code) {
        if (code == null) return new Span(words.say("gap.row.noPledge"));
        return new Anchor("pledges/" + code.text(), Bdi.code(code.text()));
    }

    private String rate(GapRow row) {
        if (row.rateSource() == null) return words.say("gap.row.noRate");
        return words.say("gap.row.rateOf", row.perDollar().stripTrailingZeros().toPlainString(), row.rateSource());
    }

    private String document(GapRow row) {
        var reference = Objects.requireNonNullElse(row.reference(), "");
        return row.document() == null ? reference : words.say("gap.row.documented", reference);
    }

    private Panel leftOut() {
        var out = gaps.leftOut(part.gap().picture());
        var panel = new Panel(words.say("gap.leftOut"));
        if (out.isEmpty()) panel.add(new Paragraph(words.say("gap.leftOut.nothing")));
        else panel.add(leftOut(out));
        return panel;
    }

    private Listing<LeftOut.Row> leftOut(List<LeftOut.Row> out) {
        return new Listing<LeftOut.Row>(words.say("gap.leftOut"))
                .column(words.say("gap.row.pledge"), row -> pledge(row.pledge()))
                .text(words.say("gap.leftOut.why"), row -> words.label(row.reason()))
                .text(words.say("gap.row.dollars"), this::sum)
                .rows(out);
    }

    private String sum(LeftOut.Row row) {
        return row.usd() == null ? words.say("gap.leftOut.unknown") : LeftOutList.sum(row.usd(), row.most(), words);
    }
}
