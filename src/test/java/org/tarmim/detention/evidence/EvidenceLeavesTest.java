package org.tarmim.detention.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tarmim.detention.evidence.SampleEvidence.to;
import static org.tarmim.detention.evidence.SampleEvidence.toCourt;
import static org.tarmim.detention.evidence.SampleEvidence.toCourtFor;
import static org.tarmim.detention.evidence.SampleEvidence.toCourtOnConsent;
import static org.tarmim.detention.evidence.SampleEvidence.transferredFor;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.detention.filing.Basis;
import org.tarmim.files.SampleFiles;

/** Evidence as it leaves the house: on a grant, a basis and a confirmed risk, locked, and to be checked by whoever receives it. */
class EvidenceLeavesTest extends CaseWithEvidence {
    @Test
    void nothing_leaves_the_house_without_a_grant_a_risk_that_another_confirmed_and_a_basis_that_stands() {
        var clean = copy(CopyForm.METADATA_CLEAN);
        refusedToLeave(clean, "evidence.export.notGranted");
        mayTake(Compartment.LEGAL);
        refusedToLeave(clean, "risk.missing");
        weigh(RiskDecision.HOLD);
        refusedToLeave(clean, "action.risk");
        weigh(RiskDecision.PROCEED);
        refusedToLeave(clean, "risk.notConfirmed");
        confirmWeighed();
        as(caseworker, () -> taking.export(clean.id(), toCourt()));
        asked(caseworker, () -> evidence.handed(id, transferred()));
        assertThat(steps()).endsWith(CustodyStep.EXPORTED, CustodyStep.TRANSFERRED);
        assertThatThrownBy(() -> as(caseworker, () -> taking.export(clean.id(), to("All", Recipient.PUBLIC, false))))
                .hasMessageContaining("evidence.public");
        assertThat(as(caseworker, () -> bases.of(head.id())))
                .extracting(Basis::recipient, Basis::purpose, Basis::evidence)
                .containsExactly(
                        tuple(Recipient.COURT, Purpose.LEGAL_REPRESENTATION, 1),
                        tuple(Recipient.COUNSEL, Purpose.LEGAL_REPRESENTATION, 1));
        assertThatThrownBy(() -> as(caseworker, () -> taking.export(clean.id(), toCourtFor(Purpose.MEDIA))))
                .hasMessageContaining("basis.purpose.unfit");
        assertThatThrownBy(() -> asked(caseworker, () -> evidence.handed(id, transferredFor(Purpose.CASEWORK))))
                .hasMessageContaining("basis.purpose.unfit");
        assertThatThrownBy(() -> asked(caseworker, () -> evidence.handed(id, transferredFor(null))))
                .hasMessageContaining("evidence.lawful.missing");
        asked(caseworker, () -> evidence.handed(id, onConsent()));
        var consent = as(caseworker, () -> bases.of(head.id())).getLast();
        asked(caseworker, () -> bases.withdraw(consent.id(), withdrawn()));
        assertThatThrownBy(() -> asked(caseworker, () -> evidence.handed(id, onConsent())))
                .hasMessage("action.basis.withdrawn");
        awaitDenials(9);
        assertRefused("""
                insert into custody_log (id, case_id, compartment, evidence_id, previous, kind, content, assessment_id,
                                         recorded_by, recorded_at)
                select gen_random_uuid(), case_id, compartment, evidence_id, id, kind, content, assessment_id,
                       recorded_by, now()
                  from custody_log where evidence_id = :id order by recorded_at desc limit 1
                """);
        weigh(RiskDecision.PROCEED);
        assertRefused("""
                insert into custody_log (id, case_id, compartment, evidence_id, previous, kind, content, basis_id,
                                         assessment_id, recorded_by, recorded_at)
                select gen_random_uuid(), case_id, compartment, evidence_id, id, kind, content,
                       (select b.id from lawful_basis b where b.case_id = l.case_id and b.withdrawn_at is null limit 1),
                       (select r.id from risk_assessment r where r.case_id = l.case_id and r.confirmed_at is null
                           and not exists (select from risk_assessment a where a.supersedes = r.id) limit 1),
                       recorded_by, now()
                  from custody_log l where evidence_id = :id order by recorded_at desc limit 1
                """);
    }

    @Test
    void of_a_consent_taken_back_for_one_purpose_no_copy_leaves_for_another_that_is_first_named_then() {
        mayTake(Compartment.LEGAL);
        mayGo();
        var clean = copy(CopyForm.METADATA_CLEAN).id();
        as(caseworker, () -> taking.export(clean, toCourtOnConsent(Purpose.LEGAL_REPRESENTATION, DAY)));
        var consent = as(caseworker, () -> bases.of(head.id())).getLast();
        asked(caseworker, () -> bases.withdraw(consent.id(), withdrawnFor(Purpose.LEGAL_REPRESENTATION)));
        for (var refused : Map.of(
                        Purpose.LEGAL_REPRESENTATION, "action.basis.withdrawn",
                        Purpose.CASEWORK, "basis.purpose.notBefore")
                .entrySet())
            assertThatThrownBy(() ->
                            as(caseworker, () -> taking.export(clean, toCourtOnConsent(refused.getKey(), DAY))))
                    .hasMessage(refused.getValue());
        as(caseworker, () -> taking.export(clean, toCourtFor(Purpose.CASEWORK)));
    }

    @Test
    void what_protects_sources_never_leaves_the_house() {
        mayTake(Compartment.SOURCE_PROTECTION);
        mayGo();
        var source = added(Compartment.SOURCE_PROTECTION, "Letter of a source", SampleFiles.pdf());
        var clean = copiesOf(source).getLast();
        assertThatThrownBy(() -> as(caseworker, () -> taking.export(clean.id(), toCourt())))
                .hasMessage("evidence.sources");
        assertThatThrownBy(() -> asked(caseworker, () -> evidence.handed(source, transferred())))
                .hasMessage("evidence.sources");
        as(caseworker, () -> taking.open(clean.id()));
    }

    @Test
    void a_copy_leaves_for_a_court_locked_with_all_that_is_needed_to_check_it_and_names_nobody_else() throws Exception {
        mayTake(Compartment.LEGAL);
        mayGo();
        var clean = copy(CopyForm.METADATA_CLEAN);
        as(caseworker, () -> taking.openOriginal(copy(CopyForm.ORIGINAL).id(), new Reason("Canary of a witness")));
        as(caseworker, () -> taking.export(clean.id(), to("Canary of a recipient", Recipient.COUNSEL, false)));
        as(granted(GrantLevel.WRITE, Compartment.LEGAL), () -> evidence.verify(id));
        var files = unpacked(as(caseworker, () -> taking.export(clean.id(), toCourt())));
        for (var file : files.values())
            assertThat(text(file))
                    .doesNotContain("Canary", "Hearing of", "FAMILY", "Note on", "" + caseworker.account());
        assertThat(files).containsKeys("chain-ar.pdf", "chain-en.pdf", "evidence.json", "README.txt");
        assertThat(files).doesNotContainKey("reasons.jsonl");
        assertSums(files);
        assertChain(files, "details");
        assertThat(text(files.get("details.jsonl"))).contains("Sample court", caseworker.name());
        assertThat(text(files.get("evidence.json"))).contains(Hash.of(photo), clean.sha256(), "\"reasons\" : true");
        assertThat(paper(files.get("chain-en.pdf")))
                .contains("Sample court", "stay sealed with us")
                .doesNotContain("Canary", "Hearing of the sample");
        var told = unpacked(as(caseworker, () -> taking.export(clean.id(), to("Court", Recipient.COURT, true))));
        assertChain(told, "reason");
        assertThat(text(told.get("reasons.jsonl")))
                .contains("Hearing of the sample")
                .doesNotContain("Canary");
    }

    private static void assertSums(Map<String, byte[]> files) {
        var sums = lines(files, "SHA256SUMS");
        assertThat(sums).hasSize(files.size() - 1);
        for (var line : sums) {
            var parts = line.split(" {2}");
            assertThat(Hash.of(files.get(parts[1]))).as(parts[1]).isEqualTo(parts[0]);
        }
    }

    /** That each line of the chain names the one before, and what is told is what the lines name. */
    private static void assertChain(Map<String, byte[]> files, String text) {
        var chain = lines(files, "chain.jsonl");
        for (int number = 1; number < chain.size(); number++)
            assertThat(chain.get(number)).contains("\"previous\":\"" + Hash.of(chain.get(number - 1)) + "\"");
        assertThat(chain.getLast()).contains("EXPORTED");
        var told = lines(files, text.equals("reason") ? "reasons.jsonl" : "details.jsonl");
        assertThat(told).hasSizeBetween(1, chain.size() - 1);
        for (var line : told)
            assertThat(chain).anyMatch(one -> one.contains("\"%s\":\"%s\"".formatted(text, Hash.of(line))));
        assertThat(chain.getLast()).contains("\"%s\":\"%s\"".formatted(text, Hash.of(told.getLast())));
    }

    private static List<String> lines(Map<String, byte[]> files, String name) {
        return text(files.get(name)).lines().toList();
    }
}
