package org.tarmim.detention.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.detention.SampleCases.happened;
import static org.tarmim.detention.SampleCases.mandate;

import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.audit.TrailRow;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.detention.handover.Bundle;
import org.tarmim.detention.handover.CounselDetails;
import org.tarmim.detention.handover.Handovers;
import org.tarmim.detention.keeping.CaseKeys;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.Sha256;

/** A case handed over to counsel: only by whom that is granted, on a basis and a weighed risk, and no part beyond the grant. */
class HandoversTest extends CaseWithDocuments {
    private static final Set<Compartment> USUAL =
            Set.of(Compartment.IDENTITY, Compartment.LOCATION_CUSTODY, Compartment.LEGAL);

    @Autowired
    Handovers handovers;

    @Autowired
    Bases bases;

    @Autowired
    CaseKeys keys;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void a_canary_in_every_part() {
        mayTake(Set.of(Compartment.MEDICAL, Compartment.FAMILY_CONTACT), GrantLevel.WRITE);
        Acting.as(caseworker, () -> {
            entries.record(head.code(), happened(CustodyKind.LOCATION_REPORTED, DAY, "Canary of custody"));
            entries.record(head.code(), happened(CustodyKind.INTERROGATION, DAY, "Canary of law"));
            entries.record(head.code(), happened(CustodyKind.MEDICAL_EXAM, DAY, "Canary of health"));
            entries.record(head.code(), happened(CustodyKind.FAMILY_CONTACT, DAY, "Canary of family"));
            entries.record(head.code(), mandate("Sample lawyer A", DAY.minusDays(3), null));
        });
    }

    @Test
    void an_archive_opens_by_its_passphrase_alone_and_holds_what_was_granted_and_nothing_else() throws IOException {
        mayTake(USUAL, GrantLevel.EXPORT);
        var bundle = make(details(USUAL, LawfulBasis.MANDATE));
        assertThatThrownBy(() -> opened(bundle.archive(), bundle.passphrase() + "x"))
                .isInstanceOf(IOException.class);
        assertThat(new String(bundle.archive(), StandardCharsets.ISO_8859_1)).doesNotContain("Canary", "Rami");
        var files = opened(bundle.archive(), bundle.passphrase());
        assertThat(files).containsOnlyKeys(head.code() + ".json", head.code() + ".pdf");
        var data = new String(files.get(head.code() + ".json"), StandardCharsets.UTF_8);
        var paper = text(files.get(head.code() + ".pdf"));
        for (var said : new String[] {data, paper})
            assertThat(said)
                    .contains("Rami Zaytoun", "Canary of custody", "Canary of law", "Sample lawyer A")
                    .doesNotContain("Canary of health", "Canary of family");
        var receipt = Acting.as(caseworker, () -> handovers.of(head.id())).getFirst();
        assertThat(receipt.sha256()).isEqualTo(HexFormat.of().formatHex(Sha256.of(bundle.archive())));
        assertThat(receipt.counsel()).isEqualTo("Sample counsel");
        assertThat(receipt.parts()).isEqualTo(USUAL);
        assertThat(data).contains(receipt.id().toString());
        assertThat(trail()).extracting(TrailRow::action).contains("case.handedOver");
        Acting.as(supervisor, () -> keys.renew(head.code()));
        assertThat(Acting.as(caseworker, () -> handovers.of(head.id()))).containsExactly(receipt);
    }

    @Test
    void each_part_goes_along_only_where_it_is_granted_to_be_taken() throws IOException {
        mayTake(Set.of(Compartment.MEDICAL), GrantLevel.EXPORT);
        refused("handover.notGranted", () -> handovers.make(head.code(), details(USUAL, LawfulBasis.MANDATE)));
        var bundle = make(details(Set.of(Compartment.MEDICAL), LawfulBasis.MANDATE));
        var data = new String(
                opened(bundle.archive(), bundle.passphrase()).get(head.code() + ".json"), StandardCharsets.UTF_8);
        assertThat(data)
                .contains("Canary of health")
                .doesNotContain(
                        "Canary of custody", "Canary of law", "Canary of family", "Rami", "رامي", "Sample lawyer");
    }

    @Test
    void who_only_writes_in_a_case_hands_nothing_over_and_neither_does_anybody_else() {
        refused("handover.notGranted", () -> handovers.make(head.code(), details(USUAL, LawfulBasis.MANDATE)));
        var stranger = people.somebody(Role.CASEWORKER, caseworker.organisation());
        assertThatThrownBy(() ->
                        Acting.as(stranger, () -> handovers.make(head.code(), details(USUAL, LawfulBasis.MANDATE))))
                .isInstanceOf(Rejected.class)
                .hasMessage("case.notGranted");
        assertThat(Acting.as(stranger, () -> handovers.of(head.id()))).isEmpty();
        assertThat(Acting.as(stranger, () -> handovers.takeable(head.id()))).isEmpty();
    }

    @Test
    void without_a_weighed_risk_or_on_a_basis_that_was_taken_back_nothing_leaves() {
        mayTake(USUAL, GrantLevel.EXPORT);
        weigh(Recipient.COUNSEL, RiskDecision.HOLD);
        refused("action.risk", () -> handovers.make(head.code(), details(USUAL, LawfulBasis.MANDATE)));
        weigh(Recipient.COUNSEL, RiskDecision.PROCEED);
        make(details(USUAL, LawfulBasis.CONSENT));
        Acting.as(
                caseworker,
                () -> bases.of(head.id())
                        .forEach(basis -> bases.withdraw(
                                basis.id(),
                                new WithdrawalDetails(BasisGiver.FAMILY, DAY, WithdrawalReason.FEAR, null))));
        refused("action.basis.withdrawn", () -> handovers.make(head.code(), details(USUAL, LawfulBasis.CONSENT)));
        make(details(USUAL, LawfulBasis.MANDATE));
    }

    @Test
    void what_is_public_carries_no_file_a_mandate_has_a_day_and_sources_never_leave() {
        mayTake(USUAL, GrantLevel.EXPORT);
        wrong("handover.basis.public", details(USUAL, LawfulBasis.ALREADY_PUBLIC));
        wrong("handover.sources", details(Set.of(Compartment.SOURCE_PROTECTION), LawfulBasis.MANDATE));
        wrong(
                "action.basis.given",
                new CounselDetails(
                        "Sample counsel", "", USUAL, LawfulBasis.MANDATE, null, null, DocumentLanguage.ENGLISH));
    }

    @Test
    void the_document_that_was_sent_lies_beside_it_where_the_plans_go_along() throws IOException {
        mayTake(Set.of(Compartment.STRATEGY), GrantLevel.EXPORT);
        var action = letGo(draft(SampleDrafts.of(ActionKind.WGAD_COMPLAINT, DAY).details()));
        Acting.as(caseworker, () -> actions.sent(action, new SendingDetails(DAY, "Sample form", null)));
        var sent = Acting.as(caseworker, () -> files.pdf(action));
        var bundle = make(details(Set.of(Compartment.STRATEGY), LawfulBasis.MANDATE));
        assertThat(opened(bundle.archive(), bundle.passphrase()).get("sent-1.pdf"))
                .isEqualTo(sent);
    }

    @Test
    void the_database_takes_no_receipt_of_a_part_that_is_not_granted_or_without_a_basis() {
        mayTake(Set.of(Compartment.MEDICAL), GrantLevel.EXPORT);
        make(details(Set.of(Compartment.MEDICAL), LawfulBasis.MANDATE));
        assertThatThrownBy(() -> again("array['LEGAL']", "basis_id")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> again("parts", "gen_random_uuid()")).isInstanceOf(DataAccessException.class);
        again("parts", "basis_id");
    }

    private void again(String parts, String basis) {
        Acting.as(
                caseworker,
                () -> transaction.executeWithoutResult(status -> sql.sql("""
                                insert into case_handover (id, case_id, compartment, content, parts, sha256, basis_id,
                                                           assessment_id, taken_by)
                                select gen_random_uuid(), case_id, compartment, content, %s, sha256, %s,
                                       assessment_id, taken_by
                                  from case_handover
                                 where case_id = :case
                                """.formatted(parts, basis))
                        .param("case", head.id())
                        .update()));
    }

    private void mayTake(Set<Compartment> parts, GrantLevel level) {
        var grant = new GrantDetails(caseworker.account(), level, parts, "Sample reason", 30);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant));
    }

    private CounselDetails details(Set<Compartment> parts, LawfulBasis basis) {
        return new CounselDetails(
                "Sample counsel", "By hand", parts, basis, BasisGiver.FAMILY, DAY, DocumentLanguage.ENGLISH);
    }

    private Bundle make(CounselDetails details) {
        return Acting.as(caseworker, () -> handovers.make(head.code(), details));
    }

    private void wrong(String key, CounselDetails details) {
        assertThatThrownBy(() -> make(details))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining(key);
    }

    private static Map<String, byte[]> opened(byte[] archive, String passphrase) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), passphrase.toCharArray())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getFileName(), zip.readAllBytes());
        }
        return files;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
