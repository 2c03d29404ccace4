package org.tarmim.pledge.reconcile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.document.DocumentHook;
import org.tarmim.pledge.document.DocumentOf;
import org.tarmim.rates.Rates;

/**
 * The desk for what the donor and the receiving side report of one pledge: the two are compared stage by stage, and a
 * difference stays on the list until it is cleared up or accepted by somebody who recorded neither.
 */
@Desk
public class Reconciliation {
    private static final int PLEDGES = 50;

    private final MoneyReportTable table;
    private final DocumentHook documents;
    private final Rates rates;
    private final Tolerance tolerance;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    /** The tolerances are for the deployer to set: 1 % of the amount, and 14 days, unless told otherwise. */
    Reconciliation(
            MoneyReportTable table,
            DocumentHook documents,
            Rates rates,
            @Value("${tarmim.pledge.reconcile.share:0.01}") BigDecimal share,
            @Value("${tarmim.pledge.reconcile.days:14}") int days,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.documents = documents;
        this.rates = rates;
        this.tolerance = new Tolerance(share, days);
        this.clock = clock;
        this.events = events;
    }

    /** How far two reports may lie apart here. */
    @Requires(May.SEE_PLEDGES)
    public Tolerance tolerance() {
        return tolerance;
    }

    /** What both sides report of a pledge, as far as the reader sees it. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public List<Match> of(UUID pledge) {
        return Matching.among(table.of(List.of(pledge)), table.accepted(List.of(pledge)), tolerance);
    }

    /** The open differences of one page of pledges, by their code; a page may have none and not be the last. */
    @Requires(May.SEE_ALL_PLEDGES)
    @Transactional(readOnly = true)
    public Page<Difference> open(@Nullable String after) {
        var found = table.pledges(after, PLEDGES + 1);
        var page = found.subList(0, Math.min(PLEDGES, found.size()));
        return new Page<>(
                differences(page), found.size() > PLEDGES ? page.getLast().code() : null);
    }

    /** Records what one side reports; throws {@link Rejected} for a day to come and a currency without a rate. */
    @Requires(May.RECORD_MONEY)
    public UUID report(@Valid MoneyReportDetails details) {
        if (details.happenedOn().isAfter(clock.today())) throw Rejected.because("flow.future", details.happenedOn());
        var donor = table.donor(details.pledge()).orElseThrow(() -> Rejected.because("pledge.gone"));
        var id = UUID.randomUUID();
        var worth = rates.convert(details.amount(), details.happenedOn());
        table.insert(id, details, worth, Acting.required(), clock.now());
        documents.hang(DocumentOf.MONEY_REPORT, id, donor, details.documents());
        events.publishEvent(new ReconciliationChanged.Reported(details.pledge(), id));
        return id;
    }

    /**
     * Accepts a difference with a reason. Throws {@link Rejected} for who recorded one of the reports, and where it is no
     * difference any more.
     */
    @Requires(May.REVIEW_MONEY)
    public void accept(
            @Nullable UUID donorReport,
            @Nullable UUID recipientReport,
            @NotBlank(message = "difference.reason.missing") String reason) {
        var match = open(donorReport, recipientReport);
        var me = Acting.required();
        for (var report : match.reports())
            if (report.recordedBy().equals(me.account())) throw Rejected.because("difference.own");
        table.accept(match, reason, me, clock.now());
        events.publishEvent(new ReconciliationChanged.DifferenceAccepted(match.pledge()));
    }

    private Match open(@Nullable UUID donorReport, @Nullable UUID recipientReport) {
        var some = donorReport == null ? recipientReport : donorReport;
        if (some == null) throw Rejected.because("difference.gone");
        var pledge = table.byId(some).map(MoneyReport::pledge).orElseThrow(() -> Rejected.because("difference.gone"));
        return of(pledge).stream()
                .filter(one -> Objects.equals(Match.id(one.donor()), donorReport))
                .filter(one -> Objects.equals(Match.id(one.recipient()), recipientReport))
                .filter(one -> one.state().isOpen())
                .findFirst()
                .orElseThrow(() -> Rejected.because("difference.gone"));
    }

    private List<Difference> differences(List<MoneyReportTable.Reported> pledges) {
        var ids = pledges.stream().map(MoneyReportTable.Reported::pledge).toList();
        var reports = table.of(ids).stream().collect(Collectors.groupingBy(MoneyReport::pledge));
        var accepted = table.accepted(ids);
        return pledges.stream()
                .flatMap(one ->
                        Matching.among(reports.getOrDefault(one.pledge(), List.of()), accepted, tolerance).stream()
                                .filter(match -> match.state().isOpen())
                                .map(match -> new Difference(one.code(), match)))
                .toList();
    }
}
