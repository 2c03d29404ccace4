package org.tarmim.detention.casefile;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.tarmim.access.Acting;
import org.tarmim.bench.Times;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.Asked;
import org.tarmim.detention.document.Demand;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Naming;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.SituationClock;
import org.tarmim.paper.PdfWriter;

/** Measures what caseworkers and supervisors open, with all that has to be unsealed for it. */
public class CaseBench {
    private static final int PAGE = 50;
    private static final int OFTEN = 60;

    private final Cases cases;
    private final CaseTasks tasks;
    private final SampleCases samples;
    private final Vault vault;
    private final ContentSeal seal;
    private final ReasonSeal reasons;
    private final PdfWriter printer;
    private final SituationClock clock;

    CaseBench(
            Cases cases,
            CaseTasks tasks,
            SampleCases samples,
            Vault vault,
            ContentSeal seal,
            ReasonSeal reasons,
            PdfWriter printer,
            SituationClock clock) {
        this.cases = cases;
        this.tasks = tasks;
        this.samples = samples;
        this.vault = vault;
        this.seal = seal;
        this.reasons = reasons;
        this.printer = printer;
        this.clock = clock;
    }

    /** Prints a table. */
    public void measure(DataSource owner, int size) {
        var load = new LargeCaseload(owner, vault, seal, reasons, clock.today());
        load.people(size);
        samples.openRoom(load.supervisor());
        load.growTo(size);
        System.out.printf(
                "%n%,d cases, %d of them granted to one caseworker; milliseconds at the service%n%n",
                size, LargeCaseload.OF_ONE);
        System.out.printf("| %-44s | p50 | p95 |%n|---|---|---|%n", "");
        var worker = load.caseworker(0);
        line("list, first page", i -> Acting.as(worker, () -> cases.page(false, null, PAGE)));
        line("today", i -> Acting.as(worker, tasks::due));
        line("calendar", i -> Acting.as(worker, tasks::calendar));
        var codes = Acting.as(worker, () -> cases.page(false, null, LargeCaseload.OF_ONE))
                .rows();
        line(
                "a case",
                i -> Acting.as(
                        worker,
                        () -> cases.find(codes.get(i % codes.size()).head().code())));
        var file = Acting.as(worker, () -> cases.find(codes.getFirst().head().code()))
                .orElseThrow();
        line("a complaint as PDF", i -> printed(file));
        line(
                "list of a supervisor, first page",
                i -> Acting.as(load.supervisor(), () -> cases.page(false, null, PAGE)));
    }

    private byte[] printed(CaseFile file) {
        var kind = ActionKind.WGAD_COMPLAINT;
        var draft = new ActionDetails(
                kind,
                DocumentLanguage.ENGLISH,
                Naming.UNNAMED,
                Set.of(Demand.RELEASE),
                Set.of(),
                Map.of(Asked.CIRCUMSTANCES, "Sample circumstances. ".repeat(200)),
                Purpose.UN_SUBMISSION,
                LawfulBasis.VITAL_INTEREST,
                null,
                null,
                null,
                null);
        return printer.write(kind.paper(kind.answers(file, draft, draft.language()), draft.language()));
    }

    private static void line(String what, IntConsumer step) {
        var times = Times.of(step, OFTEN / 2, OFTEN);
        System.out.printf(Locale.ROOT, "| %-44s | %.1f | %.1f |%n", what, times.percentile(50), times.percentile(95));
    }
}
