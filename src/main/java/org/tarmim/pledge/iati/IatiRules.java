package org.tarmim.pledge.iati;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.iati.Activity.Coded;

/**
 * The rules that a file can break although its form is right, as far as pledges can break them. Each refusal carries
 * the number that the rule has in the standard rule set of IATI; a code that is not in its list is refused by both names.
 */
final class IatiRules {
    private static final Pattern IDENTIFIER = Pattern.compile("[^/&|?\\s]+");

    private final LocalDate today;
    private final List<String> agencies;

    IatiRules(LocalDate today, List<String> agencies) {
        this.today = today;
        this.agencies = agencies;
    }

    /** Throws {@link Rejected} for the first rule that is broken. */
    void check(Activity activity) {
        identifiers(activity);
        texts(activity);
        codes(activity);
        sectors(activity);
        activity.organisations().forEach(one -> organisation(activity, one));
        activity.amounts().forEach(amount -> day(activity, amount));
        days(activity);
        periods(activity);
    }

    /** Throws {@link Rejected} where nobody could publish under this identifier or kind. */
    void check(Reporter reporter) {
        code(reporter.id(), "reporting-org", IatiList.ORGANISATION_TYPE, reporter.type());
        if (!IDENTIFIER.matcher(reporter.id()).matches())
            throw Rejected.because("iati.rule.organisationSigns", reporter.id());
        if (agencies.stream().noneMatch(agency -> reporter.id().startsWith(agency + "-")))
            throw Rejected.because("iati.rule.agency", reporter.id(), String.join(", ", agencies));
    }

    private static void identifiers(Activity activity) {
        var identifier = activity.identifier();
        var reporter = activity.reporter().id();
        if (identifier.equals(reporter)) throw Rejected.because("iati.rule.sameIdentifier", identifier);
        if (!identifier.startsWith(reporter + "-")) throw Rejected.because("iati.rule.prefix", identifier, reporter);
        if (!IDENTIFIER.matcher(identifier).matches()) throw Rejected.because("iati.rule.signs", identifier);
    }

    private static void texts(Activity activity) {
        if (activity.pledge().title().isBlank()) throw Rejected.because("iati.rule.title", activity.identifier());
        if (activity.country().isBlank()) throw Rejected.because("iati.rule.country", activity.identifier());
    }

    private static void codes(Activity activity) {
        var identifier = activity.identifier();
        var pledge = activity.pledge();
        code(identifier, "activity-status", IatiList.ACTIVITY_STATUS, activity.status());
        code(identifier, "recipient-country", IatiList.COUNTRY, activity.country());
        for (var sector : activity.sectors()) {
            code(identifier, "sector", IatiList.SECTOR_VOCABULARY, sector.vocabulary());
            if (sector.vocabulary().equals(Coded.OECD)) code(identifier, "sector", IatiList.SECTOR, sector.code());
        }
        for (var aid : activity.aidTypes())
            code(
                    identifier,
                    "default-aid-type",
                    aid.vocabulary().equals(Coded.OECD) ? IatiList.AID_TYPE : IatiList.EARMARKING_CATEGORY,
                    aid.code());
        var finance = IatiCode.finance(pledge.kind());
        if (finance != null) code(identifier, "default-finance-type", IatiList.FINANCE_TYPE, finance);
        for (var condition : pledge.conditions())
            code(identifier, "condition", IatiList.CONDITION_TYPE, IatiCode.condition(condition.type()));
        activity.organisations()
                .forEach(one -> code(identifier, "participating-org", IatiList.ORGANISATION_TYPE, one.type()));
        activity.amounts()
                .forEach(one -> code(
                        identifier,
                        "transaction-type",
                        IatiList.TRANSACTION_TYPE,
                        one.stage().code()));
    }

    private static void code(String identifier, String element, IatiList list, String code) {
        if (!list.isActive(code)) throw Rejected.because("iati.code", identifier, element, code, list.title());
    }

    private static void sectors(Activity activity) {
        var percents = activity.sectors().stream()
                .collect(Collectors.groupingBy(Coded::vocabulary, Collectors.summingInt(Coded::percent)));
        percents.forEach((vocabulary, percent) -> {
            if (percent != Coded.ALL)
                throw Rejected.because("iati.rule.percent", activity.identifier(), vocabulary, percent);
        });
        if (!percents.containsKey(Coded.OECD)) throw Rejected.because("iati.rule.cluster", activity.identifier());
        if (activity.aidTypes().stream().noneMatch(one -> one.vocabulary().equals(Coded.OECD)))
            throw Rejected.because("iati.rule.aidType", activity.identifier());
    }

    private static void organisation(Activity activity, IatiOrganisation one) {
        if (!one.isNamed()) throw Rejected.because("iati.rule.nameless", activity.identifier());
        if (one.ref() != null && !IDENTIFIER.matcher(one.ref()).matches())
            throw Rejected.because("iati.rule.reference", activity.identifier(), one.ref());
    }

    private void day(Activity activity, StagedAmount amount) {
        if (amount.day().isAfter(today))
            throw Rejected.because("iati.rule.future", activity.identifier(), amount.day(), today);
    }

    private void days(Activity activity) {
        var pledge = activity.pledge();
        if (activity.lastChanged().isAfter(SituationClock.endOf(today)))
            throw Rejected.because("iati.rule.changed", activity.identifier(), today);
        if (pledge.announcedOn().isAfter(today))
            throw Rejected.because("iati.rule.begun", activity.identifier(), pledge.announcedOn(), today);
        var from = pledge.horizonFrom();
        var to = pledge.horizonTo();
        if (from != null && to != null && to.isBefore(from))
            throw Rejected.because("iati.rule.horizon", activity.identifier(), from, to);
    }

    private static void periods(Activity activity) {
        for (var tranche : activity.tranches())
            if (tranche.dueTo().isBefore(tranche.dueFrom()))
                throw Rejected.because("iati.rule.period", activity.identifier(), tranche.dueFrom(), tranche.dueTo());
    }
}
