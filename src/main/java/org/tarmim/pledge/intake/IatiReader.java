package org.tarmim.pledge.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.Areas;
import org.tarmim.area.PCode;
import org.tarmim.facility.need.Sector;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.iati.IatiSector;
import org.tarmim.pledge.iati.Stage;
import org.tarmim.pledge.iati.StagedAmount;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.ConditionType;
import org.tarmim.pledge.promise.Earmarking;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.promise.Tranche;

/** An activity of IATI as a pledge: the rows of pledges are its amount, those of later stages what is reported of it. */
final class IatiReader {
    private static final Map<String, PledgeKind> FINANCE = Map.of(
            "110", PledgeKind.GRANT,
            "421", PledgeKind.LOAN,
            "1100", PledgeKind.GUARANTEE,
            "610", PledgeKind.DEBT_RELIEF);

    private static final Map<String, ConditionType> CONDITIONS =
            Map.of("1", ConditionType.POLICY, "2", ConditionType.PERFORMANCE, "3", ConditionType.FIDUCIARY);

    private final IatiElement activity;
    private final Areas areas;
    private final Remarks remarks = new Remarks();
    private final IatiValues values;

    private IatiReader(IatiElement activity, Areas areas) {
        this.activity = activity;
        this.areas = areas;
        values = new IatiValues(activity, remarks);
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
        var donor = organisation("1", true);
        if (title.isEmpty() || announced == null || amount == null || donor == null) return null;
        return new Said(
                reference,
                source(),
                title,
                donor,
                kind(),
                amount,
                announced,
                day("1").orElse(null),
                day("3").orElse(null),
                purpose(title),
                sector(),
                area(),
                earmarking(),
                Additionality.UNKNOWN,
                Channel.UNKNOWN,
                organisation("3", false),
                organisation("4", false),
                tranches(amount),
                conditions(),
                amounts.stream().filter(one -> one.stage() != Stage.PLEDGED).toList());
    }

    private String title() {
        var title = activity.first("title").map(IatiElement::narrative).orElse("");
        if (title.isEmpty()) remarks.mistake("title", Rejected.because("pledgeImport.missing"));
        return title;
    }

    private String source() {
        var reporter = activity.first("reporting-org");
        var name = reporter.map(IatiElement::narrative).orElse("");
        return name.isEmpty() ? reporter.map(one -> one.attribute("ref")).orElse("") : name;
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
        return PledgedAmount.of(AmountKind.EXACT, sum);
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

    private PledgeKind kind() {
        var code = activity.attribute("default-finance-type", "code");
        var kind = FINANCE.get(code);
        if (kind == null) remarks.warning("default-finance-type", Rejected.because("pledgeImport.noForm", code));
        return kind == null ? PledgeKind.GRANT : kind;
    }

    private @Nullable String purpose(String title) {
        var purpose = activity.all("description").stream()
                .filter(one ->
                        one.attribute("type").isEmpty() || one.attribute("type").equals("1"))
                .map(IatiElement::narrative)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(title);
        return purpose.equals(title) ? null : purpose;
    }

    private @Nullable String sector() {
        var codes = activity.all("sector").stream()
                .filter(one -> one.attribute("vocabulary").isEmpty()
                        || one.attribute("vocabulary").equals("1"))
                .map(one -> one.attribute("code"))
                .toList();
        var sectors = codes.stream()
                .map(code -> IatiSector.ofPurpose(code).map(IatiSector::sector).orElse(Sector.OTHER))
                .distinct()
                .toList();
        if (sectors.size() > 1)
            remarks.warning("sector", Rejected.because("pledgeImport.sectors", String.join(", ", codes)));
        return sectors.size() == 1 ? sectors.getFirst().name() : null;
    }

    private @Nullable PCode area() {
        return activity.all("location").stream()
                .map(one -> one.attribute("ref"))
                .flatMap(ref -> areas.governorates().stream()
                        .map(one -> one.code())
                        .filter(code -> code.value().equals(ref)))
                .findFirst()
                .orElse(null);
    }

    private Earmarking earmarking() {
        return activity.all("default-aid-type").stream()
                .filter(one -> one.attribute("vocabulary").equals("2"))
                .map(one -> one.attribute("code"))
                .flatMap(code ->
                        Stream.of(Earmarking.values()).filter(one -> code.equals(Integer.toString(one.ordinal() + 1))))
                .findFirst()
                .orElse(Earmarking.UNEARMARKED);
    }

    private @Nullable Named organisation(String role, boolean needed) {
        var all = activity.all("participating-org").stream()
                .filter(one -> one.attribute("role").equals(role))
                .toList();
        if (all.size() == 1) return named(all.getFirst());
        if (all.isEmpty() && needed) remarks.mistake("participating-org", Rejected.because("pledgeImport.missing"));
        if (all.size() > 1 && needed)
            remarks.mistake("participating-org", Rejected.because("pledgeImport.donors", all.size()));
        if (all.size() > 1 && !needed)
            remarks.warning("participating-org", Rejected.because("pledgeImport.several", all.size()));
        return null;
    }

    private static Named named(IatiElement one) {
        var ref = one.attribute("ref");
        return new Named(ref.isEmpty() ? null : ref, one.narrative());
    }

    private List<Tranche> tranches(PledgedAmount amount) {
        var planned = activity.all("planned-disbursement");
        if (amount.kind() == AmountKind.UNSPECIFIED && !planned.isEmpty()) {
            remarks.warning("planned-disbursement", Rejected.because("pledgeImport.planLeftOut"));
            return List.of();
        }
        return planned.stream().map(values::tranche).flatMap(Optional::stream).toList();
    }

    private List<Condition> conditions() {
        return activity.first("conditions").stream()
                .flatMap(all -> all.all("condition").stream())
                .filter(one -> !one.narrative().isEmpty())
                .map(one -> new Condition(
                        CONDITIONS.getOrDefault(one.attribute("type"), ConditionType.POLICY), one.narrative()))
                .toList();
    }
}
