package org.tarmim.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.area.PCode;
import org.tarmim.facility.need.AssessmentDetails;
import org.tarmim.facility.need.Assessments;
import org.tarmim.facility.need.MeasureDetails;
import org.tarmim.facility.need.MeasureKind;
import org.tarmim.facility.need.NeedCategory;
import org.tarmim.facility.need.NeedDetails;
import org.tarmim.facility.need.NeedStatus;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.Scope;
import org.tarmim.facility.need.Sector;
import org.tarmim.facility.need.UnitCostDetails;
import org.tarmim.facility.need.UnitCosts;
import org.tarmim.kernel.Money;
import org.tarmim.rooms.Room;

/** What the samples of the demo need, on which assessments that rests, and what things cost in it. */
@Component
@Room("facility")
@Order(3)
class NeedSheet implements Chapter {
    private final List<Line> assessed = Line.of("assessments");
    private final List<Line> priced = Line.of("unit_costs");
    private final List<Line> needed = Line.of("needs");
    private final Steps steps;
    private final Cast cast;
    private final Assessments assessments;
    private final UnitCosts unitCosts;
    private final Needs needs;

    NeedSheet(Steps steps, Cast cast, Assessments assessments, UnitCosts unitCosts, Needs needs) {
        this.steps = steps;
        this.cast = cast;
        this.assessments = assessments;
        this.unitCosts = unitCosts;
        this.needs = needs;
    }

    /** Records what was assessed, priced and needed on a day of January, then how far that came. */
    @Override
    public void play(int day) {
        assessed.stream().filter(line -> line.isOn("day", day)).forEach(this::assess);
        priced.stream().filter(line -> line.isOn("day", day)).forEach(this::price);
        needed.stream().filter(line -> line.isOn("day", day)).forEach(this::need);
        needed.stream().filter(line -> line.isOn("moved", day)).forEach(this::move);
    }

    private void assess(Line line) {
        steps.once(
                "assessment." + line.key(),
                cast.actor(line.text("by")),
                () -> assessments.record(facility(line), assessment(line)).id());
    }

    private AssessmentDetails assessment(Line line) {
        return new AssessmentDetails(
                line.text("title"),
                line.text("publisher"),
                LocalDate.parse(line.text("assessed_on")),
                area(line),
                line.wordOrNull(Sector.class, "sector"),
                line.has("supersedes") ? steps.made("assessment." + line.text("supersedes")) : null,
                measures(line));
    }

    private static List<MeasureDetails> measures(Line line) {
        var measures = new ArrayList<MeasureDetails>();
        for (var kind : MeasureKind.values()) {
            var amount = line.text(kind.name().toLowerCase(Locale.ROOT));
            if (!amount.isEmpty()) measures.add(new MeasureDetails(kind, null, null, Money.of(amount, "USD")));
        }
        return measures;
    }

    private void price(Line line) {
        steps.once(
                "unit-cost." + line.key(),
                cast.actor(line.text("by")),
                () -> unitCosts.record(unitCost(line)).id());
    }

    private static UnitCostDetails unitCost(Line line) {
        return new UnitCostDetails(
                line.text("asset"),
                line.text("unit"),
                Money.of(line.text("amount"), line.text("currency")),
                line.text("source"),
                LocalDate.parse(line.text("price_date")),
                LocalDate.parse(line.text("valid_from")),
                line.has("valid_to") ? LocalDate.parse(line.text("valid_to")) : null);
    }

    private void need(Line line) {
        steps.once(
                "need." + line.key(),
                cast.actor(line.text("by")),
                () -> needs.record(scope(line), details(line)).id());
    }

    private Scope scope(Line line) {
        var facility = facility(line);
        return facility == null
                ? new Scope.OfArea(area(line), line.word(Sector.class, "sector"))
                : new Scope.OfFacility(facility);
    }

    private NeedDetails details(Line line) {
        boolean costed = line.has("unit_cost");
        return new NeedDetails(
                line.word(NeedCategory.class, "category"),
                line.text("what"),
                Integer.valueOf(line.text("from")),
                Integer.valueOf(line.text("to")),
                line.has("basis") ? steps.made("assessment." + line.text("basis")) : null,
                costed ? new BigDecimal(line.text("quantity")) : null,
                line.textOrNull("unit"),
                costed ? Money.of(line.text("unit_cost"), line.text("currency")) : null,
                costed ? LocalDate.parse(line.text("price_date")) : null,
                line.textOrNull("source"));
    }

    private void move(Line line) {
        steps.once(
                "need.moved." + line.key(),
                cast.actor(line.text("by")),
                () -> needs.move(
                                needs.find(steps.made("need." + line.key())).orElseThrow(),
                                line.word(NeedStatus.class, "status"),
                                line.text("reason"))
                        .id());
    }

    private @Nullable UUID facility(Line line) {
        return line.has("facility") ? steps.made(FacilitySheet.step(line.text("facility"))) : null;
    }

    private static @Nullable PCode area(Line line) {
        return line.has("area") ? new PCode(line.text("area")) : null;
    }
}
