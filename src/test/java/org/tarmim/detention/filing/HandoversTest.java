package org.tarmim.detention.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.tarmim.detention.SampleCases.happened;
import static org.tarmim.detention.SampleCases.heard;
import static org.tarmim.detention.SampleCases.mandate;

import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.tarmim.detention.casefile.DeadlineKind;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.detention.handover.Bundle;
import org.tarmim.detention.handover.CounselDetails;
import org.tarmim.detention.handover.Enclosure;
import org.tarmim.detention.handover.HandoverNotice;
import org.tarmim.detention.handover.Handovers;
import org.tarmim.detention.keeping.CaseKeys;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.Sha256;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

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
        confirm(weigh(Recipient.COUNSEL, RiskDecision.PROCEED));
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
        assertThat(Acting.as(caseworker, () -> bases.of(head.id())))
                .extracting(Basis::id, Basis::purpose)
                .containsExactly(tuple(receipt.basis(), Purpose.LEGAL_REPRESENTATION));
        assertThat(data).contains(receipt.id().toString(), "partsLatin", "grandfather");
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
        var weighed = weigh(Recipient.COUNSEL, RiskDecision.PROCEED);
        refused("risk.notConfirmed", () -> handovers.make(head.code(), details(USUAL, LawfulBasis.MANDATE)));
        confirm(weighed);
        make(details(USUAL, LawfulBasis.CONSENT));
        Acting.as(
                caseworker,
                () -> bases.of(head.id())
                        .forEach(basis -> bases.withdraw(
                                basis.id(),
                                new WithdrawalDetails(BasisGiver.FAMILY, DAY, WithdrawalReason.FEAR, null, null))));
        refused("action.basis.withdrawn", () -> handovers.make(head.code(), details(USUAL, LawfulBasis.CONSENT)));
        make(details(USUAL, LawfulBasis.MANDATE));
    }

    @Test
    void a_consent_taken_back_for_representation_alone_hands_nothing_over_and_carries_a_complaint_on() {
        mayTake(USUAL, GrantLevel.EXPORT);
        var complaint = draft(SampleDrafts.of(ActionKind.WGAD_COMPLAINT, DAY).details());
        make(details(USUAL, LawfulBasis.CONSENT));
        var handed = Acting.as(caseworker, () -> handovers.of(head.id())).getFirst();
        var only = new WithdrawalDetails(
                BasisGiver.FAMILY, DAY, WithdrawalReason.FEAR, Purpose.LEGAL_REPRESENTATION, null);
        Acting.as(caseworker, () -> bases.withdraw(handed.basis(), only));
        refused("action.basis.withdrawn", () -> handovers.make(head.code(), details(USUAL, LawfulBasis.CONSENT)));
        assertThat(read(letGo(complaint)).isStopped()).isFalse();
    }

    @Test
    void what_is_public_carries_no_file_a_mandate_has_a_day_and_sources_never_leave() {
        mayTake(USUAL, GrantLevel.EXPORT);
        for (var purpose : List.of(Purpose.CASEWORK, Purpose.MEDIA))
            wrong("basis.purpose.unfit", details(USUAL, LawfulBasis.MANDATE, purpose));
        wrong("handover.basis.public", details(USUAL, LawfulBasis.ALREADY_PUBLIC));
        wrong("handover.sources", details(Set.of(Compartment.SOURCE_PROTECTION), LawfulBasis.MANDATE));
        wrong(
                "action.basis.given",
                new CounselDetails(
                        "Sample counsel",
                        "",
                        USUAL,
                        Purpose.LEGAL_REPRESENTATION,
                        LawfulBasis.MANDATE,
                        null,
                        null,
                        null,
                        DocumentLanguage.ENGLISH));
        wrong("handover.plansAlone", details(Set.of(Compartment.STRATEGY), LawfulBasis.MANDATE));
    }

    @Test
    void a_document_that_was_sent_lies_beside_it_where_plans_go_along_and_it_tells_of_no_other_part()
            throws IOException {
        mayTake(Set.of(Compartment.STRATEGY), GrantLevel.EXPORT);
        mayTake(USUAL, GrantLevel.EXPORT);
        var complaint = SampleDrafts.of(ActionKind.WGAD_COMPLAINT, DAY);
        sent(complaint.covering(Compartment.IDENTITY, Compartment.MEDICAL));
        sent(complaint.on(LawfulBasis.MANDATE).covering(Compartment.IDENTITY));
        var sent = Acting.as(
                caseworker,
                () -> files.pdf(sent(complaint.on(LawfulBasis.VITAL_INTEREST).covering(Compartment.IDENTITY))));
        withdrawMandates();
        var bundle = make(details(Set.of(Compartment.IDENTITY, Compartment.STRATEGY), LawfulBasis.CONSENT));
        var files = opened(bundle.archive(), bundle.passphrase());
        assertThat(files).containsOnlyKeys(head.code() + ".json", head.code() + ".pdf", "sent-1.pdf");
        assertThat(files.get("sent-1.pdf")).isEqualTo(sent);
        assertThat(bundle.leftOut())
                .containsExactlyInAnyOrder(
                        new Enclosure.LeftOut("handover.leftOut.parts", 1),
                        new Enclosure.LeftOut("handover.leftOut.basis", 1));
    }

    @Test
    void who_told_what_and_what_is_planned_is_in_no_word_of_it() throws IOException {
        mayTake(USUAL, GrantLevel.EXPORT);
        mayTake(Set.of(Compartment.STRATEGY), GrantLevel.EXPORT);
        place("Canary of a fellow prisoner", Credence.HIGH);
        Acting.as(caseworker, () -> entries.record(head.code(), heard(DAY, DAY.plusDays(3))));
        sent(SampleDrafts.of(ActionKind.WGAD_COMPLAINT, DAY));
        var bundle = make(details(USUAL, LawfulBasis.MANDATE));
        var files = opened(bundle.archive(), bundle.passphrase());
        var words = Words.in(Languages.ENGLISH);
        assertThat(new String(files.get(head.code() + ".json"), StandardCharsets.UTF_8))
                .contains("Canary of a fellow prisoner", "HEARING")
                .doesNotContain("toldBy", "RELEASED_DETAINEE", "redence", "ublicity", "HIDDEN")
                .doesNotContain("STATE_REPLY", "CONSENT_EXPIRY");
        assertThat(text(files.get(head.code() + ".pdf")))
                .contains("Canary of a fellow prisoner")
                .doesNotContain(words.label(ToldBy.RELEASED_DETAINEE), words.label(Publicity.HIDDEN))
                .doesNotContain(words.label(DeadlineKind.STATE_REPLY_60D));
    }

    @Test
    void a_basis_whose_last_day_is_over_carries_no_file_and_who_names_it_again_without_that_day_goes_by_it() {
        mayTake(USUAL, GrantLevel.EXPORT);
        make(until(DAY));
        assertThat(Acting.as(caseworker, () -> bases.of(head.id())))
                .extracting(Basis::expires)
                .contains(DAY);
        clock.fixDay(DAY.plusDays(1));
        refused("action.basis.expired", () -> handovers.make(head.code(), until(DAY)));
        refused("action.basis.expired", () -> handovers.make(head.code(), until(null)));
        refused(
                "action.basis.expired",
                () -> actions.draft(
                        head.code(),
                        SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY)
                                .on(LawfulBasis.MANDATE)
                                .details()));
        assertThat(Acting.as(caseworker, () -> bases.of(head.id()))).anyMatch(Basis::ended);
        make(until(DAY.plusDays(30)));
    }

    @Test
    void only_who_was_asked_confirms_a_weighed_risk_and_only_while_it_stands() {
        var weighed = weigh(Recipient.COUNSEL, RiskDecision.PROCEED);
        var other = people.somebody(Role.CASE_SUPERVISOR, caseworker.organisation());
        refused(
                "action.reviewer",
                () -> confirmations.ask(head.code(), weighed, new ConfirmerDetails(caseworker.account())));
        Acting.as(
                caseworker, () -> confirmations.ask(head.code(), weighed, new ConfirmerDetails(supervisor.account())));
        assertThat(Acting.as(other, confirmations::waiting)).isEmpty();
        assertThatThrownBy(() -> Acting.as(other, () -> confirmations.confirm(weighed)))
                .hasMessage("risk.meanwhile");
        assertThat(Acting.as(supervisor, confirmations::waiting))
                .extracting(one -> one.code(), one -> one.risk().details().recipient())
                .containsExactly(tuple(head.code(), Recipient.COUNSEL));
        weigh(Recipient.COUNSEL, RiskDecision.PROCEED);
        assertThat(Acting.as(supervisor, confirmations::waiting)).isEmpty();
        assertThatThrownBy(() -> Acting.as(supervisor, () -> confirmations.confirm(weighed)))
                .hasMessage("risk.meanwhile");
    }

    @Test
    void supervisors_learn_that_something_went_and_the_trail_that_something_was_refused() {
        refused("handover.notGranted", () -> handovers.make(head.code(), details(USUAL, LawfulBasis.MANDATE)));
        mayTake(USUAL, GrantLevel.EXPORT);
        make(details(USUAL, LawfulBasis.MANDATE));
        assertThat(Acting.as(supervisor, handovers::notices))
                .extracting(HandoverNotice::code)
                .containsExactly(head.code());
        assertThat(Acting.as(caseworker, handovers::notices)).isEmpty();
        assertThat(Acting.as(people.somebody(Role.CASE_SUPERVISOR), handovers::notices))
                .isEmpty();
        await().untilAsserted(
                        () -> assertThat(trail()).extracting(TrailRow::action).contains("denied"));
    }

    @Test
    void the_database_takes_no_receipt_of_a_part_that_is_not_granted_or_without_a_basis() {
        mayTake(Set.of(Compartment.MEDICAL), GrantLevel.EXPORT);
        make(details(Set.of(Compartment.MEDICAL), LawfulBasis.MANDATE));
        assertThatThrownBy(() -> again("array['LEGAL']", "basis_id")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> again("parts", "gen_random_uuid()")).isInstanceOf(DataAccessException.class);
        again("parts", "basis_id");
        weigh(Recipient.COUNSEL, RiskDecision.PROCEED);
        assertThatThrownBy(() -> again("parts", "basis_id")).isInstanceOf(DataAccessException.class);
    }

    private UUID sent(SampleDrafts drafts) {
        var action = letGo(draft(drafts.details()));
        Acting.as(caseworker, () -> actions.sent(action, new SendingDetails(DAY, "Sample form", null)));
        return action;
    }

    private void withdrawMandates() {
        var taken = new WithdrawalDetails(BasisGiver.FAMILY, DAY, WithdrawalReason.FEAR, null, null);
        Acting.as(
                caseworker,
                () -> bases.of(head.id()).stream()
                        .filter(basis -> basis.basis() == LawfulBasis.MANDATE)
                        .forEach(basis -> bases.withdraw(basis.id(), taken)));
    }

    private static CounselDetails until(LocalDate day) {
        return new CounselDetails(
                "Sample counsel",
                "By hand",
                USUAL,
                Purpose.LEGAL_REPRESENTATION,
                LawfulBasis.MANDATE,
                BasisGiver.FAMILY,
                DAY,
                day,
                DocumentLanguage.ENGLISH);
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

    private static CounselDetails details(Set<Compartment> parts, LawfulBasis basis) {
        return details(parts, basis, Purpose.LEGAL_REPRESENTATION);
    }

    private static CounselDetails details(Set<Compartment> parts, LawfulBasis basis, Purpose purpose) {
        return new CounselDetails(
                "Sample counsel",
                "By hand",
                parts,
                purpose,
                basis,
                BasisGiver.FAMILY,
                DAY,
                null,
                DocumentLanguage.ENGLISH);
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
