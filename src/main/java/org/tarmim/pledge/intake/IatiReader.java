package org.tarmim.pledge.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.Areas;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.iati.OwnElements;
import org.tarmim.pledge.iati.Stage;
import org.tarmim.pledge.iati.StagedAmount;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Tranche;

/** An activity of IATI as a pledge: the rows of pledges are its amount, those of later stages what is reported of it. */
final class IatiReader {
    private final IatiElement activity;
    private final Remarks remarks = new Remarks();
    private final IatiValues values;
    private final IatiOwnWords own;
    private final IatiWords words;

    private IatiReader(IatiElement activity, Areas areas) {
        this.activity = activity;
        values = new IatiValues(activity, remarks);
        own = new IatiOwnWords(activity, values, remarks);
        words = new IatiWords(activity, areas, own, remarks);
    }

    /** The activities of a file; throws {@link Rejected} where it cannot be opened. */
    static ReadFile read(byte[] file, Areas areas) {
        var rows = new ArrayList<ReadRow>();
        for (var activity : IatiDocument.activities(file))
            rows.add(new IatiReader(activity, areas).row(rows.size() + 1));
        return new ReadFile(rows, List.of());
    }

    private ReadRow row(int no) {
        var reference = activity.first("iati-identifier").map(IatiElement::text).orElse("");
        if (reference.isEmpty()) remarks.mistake("iati-identifier", Rejected.because("pledgeImport.missing"));
        IatiCodes.check(activity, remarks);
        var said = said(reference);
        return new ReadRow(no, reference, remarks.isClean() ? said : null, remarks);
    }

    private @Nullable Said said(String reference) {
        var title = title();
        var amounts = amounts();
        var pledged =
                amounts.stream().filter(one -> one.stage() == Stage.PLEDGED).toList();
        var amount = amount(pledged);
        var announced = announced(pledged);
        var donor = words.organisation("1", true);
        var conditions = words.conditions();
        if (title.isEmpty() || announced == null || amount == null || donor == null) return null;
        return new Said(
                reference,
                words.source(),
                title,
                donor,
                words.kind(),
                amount,
                announced,
                day("1").orElse(null),
                day("3").orElse(null),
                words.purpose(title),
                words.sector(),
                words.area(),
                words.earmarking(),
                words.additionality(),
                words.channel(),
                words.organisation("3", false),
                words.organisation("4", false),
                tranches(amount, conditions),
                conditions,
                amounts.stream().filter(one -> one.stage() != Stage.PLEDGED).toList());
    }

    private String title() {
        var title = activity.first("title").map(IatiElement::narrative).orElse("");
        if (title.isEmpty()) remarks.mistake("title", Rejected.because("pledgeImport.missing"));
        return title;
    }

    private List<StagedAmount> amounts() {
        return activity.all("transaction").stream()
                .map(values::staged)
                .flatMap(Optional::stream)
                .toList();
    }

    // Each row adds to the others; what is not all in one currency is two pledges, and which is which nobody can say.
    private @Nullable PledgedAmount amount(List<StagedAmount> pledged) {
        if (pledged.isEmpty()) {
            var said = own.amount(null);
            if (said.isPresent()) return said.get();
            remarks.warning("transaction", Rejected.because("pledgeImport.noPledge"));
            return PledgedAmount.none(AmountKind.UNSPECIFIED);
        }
        var currencies =
                pledged.stream().map(one -> one.amount().currency()).distinct().toList();
        if (currencies.size() > 1) {
            remarks.mistake("transaction", Rejected.because("pledgeImport.currencies"));
            return null;
        }
        var sum = Money.sum(currencies.getFirst(), pledged.stream().map(StagedAmount::amount));
        if (pledged.size() > 1) remarks.read("transaction", Rejected.because("pledgeImport.sum", pledged.size(), sum));
        if (!sum.isPositive()) remarks.mistake("transaction", Rejected.because("pledgeImport.belowZero", sum));
        return own.amount(sum).orElseGet(() -> PledgedAmount.of(AmountKind.EXACT, sum));
    }

    private @Nullable LocalDate announced(List<StagedAmount> pledged) {
        var first = pledged.stream().map(StagedAmount::day).min(Comparator.naturalOrder());
        var day = first.or(() -> day("2")).or(() -> day("1"));
        if (day.isEmpty()) remarks.mistake("activity-date", Rejected.because("pledgeImport.missing"));
        return day.orElse(null);
    }

    private Optional<LocalDate> day(String type) {
        return activity.all("activity-date").stream()
                .filter(one -> one.attribute("type").equals(type))
                .findFirst()
                .flatMap(one -> values.day("activity-date", one.attribute("iso-date")));
    }

    private List<Tranche> tranches(PledgedAmount amount, List<Condition> conditions) {
        var tranches = planned(conditions);
        if (amount.some() == null && !tranches.isEmpty()) {
            remarks.warning("planned-disbursement", Rejected.because("pledgeImport.planLeftOut"));
            return List.of();
        }
        if (goWith(amount, tranches)) return tranches;
        remarks.warning("planned-disbursement", Rejected.because("pledgeImport.planOther"));
        return List.of();
    }

    // What is planned comes in its order; a part whose window is over knows its place among all.
    private List<Tranche> planned(List<Condition> conditions) {
        var tranches = activity.all("planned-disbursement").stream()
                .map(one -> values.tranche(one, conditions))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        activity.own(OwnElements.PAST_TRANCHE)
                .forEach(one -> values.past(one, conditions)
                        .ifPresent(past -> tranches.add(place(one, tranches.size()), past)));
        return tranches;
    }

    private static int place(IatiElement past, int end) {
        var no = past.attribute("no");
        return no.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(no) - 1, end) : end;
    }

    // What was signed for beyond the promise counts in dollars, whatever the plan is in.
    private static boolean goWith(PledgedAmount amount, List<Tranche> tranches) {
        var some = amount.some();
        return some == null
                || tranches.stream().allMatch(one -> one.amount().currency().equals(some.currency()));
    }
}
