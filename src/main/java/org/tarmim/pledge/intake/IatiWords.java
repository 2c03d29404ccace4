package org.tarmim.pledge.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.Areas;
import org.tarmim.area.PCode;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.iati.IatiCode;
import org.tarmim.pledge.iati.IatiList;
import org.tarmim.pledge.iati.IatiSector;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.ConditionType;
import org.tarmim.pledge.promise.Earmarking;
import org.tarmim.pledge.promise.PledgeKind;

/** What an activity says in codes and words about who, what for and on which conditions. */
final class IatiWords {
    private static final Map<String, PledgeKind> FINANCE = Map.of(
            "110", PledgeKind.GRANT,
            "421", PledgeKind.LOAN,
            "1100", PledgeKind.GUARANTEE,
            "610", PledgeKind.DEBT_RELIEF);

    private static final Map<String, ConditionType> CONDITIONS =
            Map.of("1", ConditionType.POLICY, "2", ConditionType.PERFORMANCE, "3", ConditionType.FIDUCIARY);

    private final IatiElement activity;
    private final Areas areas;
    private final IatiOwnWords own;
    private final Remarks remarks;

    IatiWords(IatiElement activity, Areas areas, IatiOwnWords own, Remarks remarks) {
        this.own = own;
        this.activity = activity;
        this.areas = areas;
        this.remarks = remarks;
    }

    String source() {
        var reporter = activity.first("reporting-org");
        var name = reporter.map(IatiElement::narrative).orElse("");
        return name.isEmpty() ? reporter.map(one -> one.attribute("ref")).orElse("") : name;
    }

    PledgeKind kind() {
        var code = activity.attribute("default-finance-type", "code");
        var kind = own.kind(code).orElseGet(() -> FINANCE.get(code));
        if (kind == null) remarks.warning("default-finance-type", Rejected.because("pledgeImport.noForm", code));
        return kind == null ? PledgeKind.GRANT : kind;
    }

    Additionality additionality() {
        return own.additionality().orElse(Additionality.UNKNOWN);
    }

    /** Which way it goes; several ways have one code. */
    Channel channel() {
        return own.channel(aid("1").orElse("")).orElse(Channel.UNKNOWN);
    }

    @Nullable
    String purpose(String title) {
        var purpose = activity.all("description").stream()
                .filter(one ->
                        one.attribute("type").isEmpty() || one.attribute("type").equals("1"))
                .map(IatiElement::narrative)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(title);
        return purpose.equals(title) ? null : purpose;
    }

    @Nullable
    String sector() {
        var codes = activity.all("sector").stream()
                .filter(one -> one.attribute("vocabulary").isEmpty()
                        || one.attribute("vocabulary").equals("1"))
                .map(one -> one.attribute("code"))
                .toList();
        var sectors = codes.stream()
                .map(code -> IatiSector.ofPurpose(code).orElse(IatiSector.RECONSTRUCTION))
                .distinct()
                .toList();
        codes.stream()
                .filter(code -> IatiSector.ofPurpose(code).isEmpty())
                .filter(IatiList.SECTOR::knows)
                .forEach(code -> remarks.read("sector", Rejected.because("pledgeImport.otherSector", code)));
        if (sectors.size() > 1)
            remarks.warning("sector", Rejected.because("pledgeImport.sectors", String.join(", ", codes)));
        return sectors.size() == 1 ? sectors.getFirst().sector() : null;
    }

    @Nullable
    PCode area() {
        return activity.all("location").stream()
                .map(one -> one.attribute("ref"))
                .flatMap(ref -> areas.governorates().stream()
                        .map(one -> one.code())
                        .filter(code -> code.value().equals(ref)))
                .findFirst()
                .orElse(null);
    }

    Earmarking earmarking() {
        return aid("2").flatMap(code -> Stream.of(Earmarking.values())
                        .filter(one -> code.equals(IatiCode.earmarking(one)))
                        .findFirst())
                .orElse(Earmarking.UNEARMARKED);
    }

    private Optional<String> aid(String vocabulary) {
        return activity.all("default-aid-type").stream()
                .filter(one -> one.attribute("vocabulary").equals(vocabulary)
                        || one.attribute("vocabulary").isEmpty() && vocabulary.equals("1"))
                .map(one -> one.attribute("code"))
                .findFirst();
    }

    private ConditionType type(IatiElement condition) {
        return IatiOwnWords.condition(condition, remarks)
                .orElseGet(() -> CONDITIONS.getOrDefault(condition.attribute("type"), ConditionType.POLICY));
    }

    @Nullable
    Named organisation(String role, boolean needed) {
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

    List<Condition> conditions() {
        return activity.first("conditions").stream()
                .flatMap(all -> all.all("condition").stream())
                .filter(one -> !one.narrative().isEmpty())
                .map(one -> new Condition(type(one), one.narrative()))
                .toList();
    }
}
