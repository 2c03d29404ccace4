package org.tarmim.detention.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.detention.evidence.SampleEvidence.handed;
import static org.tarmim.detention.evidence.SampleEvidence.piece;
import static org.tarmim.detention.evidence.SampleEvidence.redacted;
import static org.tarmim.detention.evidence.SampleEvidence.to;
import static org.tarmim.detention.evidence.SampleEvidence.toCourt;
import static org.tarmim.files.SampleFiles.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.tarmim.AtOnce;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.TrailRow;
import org.tarmim.audit.Trails;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.detention.document.RiskLevel;
import org.tarmim.detention.document.Threat;
import org.tarmim.detention.emergency.Emergencies;
import org.tarmim.detention.emergency.EmergencyDetails;
import org.tarmim.detention.filing.Bases;
import org.tarmim.detention.filing.RiskDetails;
import org.tarmim.detention.filing.Risks;
import org.tarmim.detention.filing.WithdrawalDetails;
import org.tarmim.detention.filing.WithdrawalReason;
import org.tarmim.detention.handover.Bundle;
import org.tarmim.detention.keeping.CaseKeys;
import org.tarmim.detention.keeping.ClosingDetails;
import org.tarmim.detention.keeping.ClosingReason;
import org.tarmim.detention.keeping.Closings;
import org.tarmim.files.FileBrowser;
import org.tarmim.files.FileLinks;
import org.tarmim.files.SampleFiles;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;

/** Evidence from the moment it comes in: sealed, given out to the right people, and found out where somebody changed it. */
@HouseTest
class CaseEvidenceTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final List<String> TABLES = List.of("evidence", "evidence_copy", "evidence_part", "custody_log");

    @Autowired
    CaseEvidence evidence;

    @Autowired
    EvidenceTaking taking;

    @Autowired
    Grants grants;

    @Autowired
    Bases bases;

    @Autowired
    Risks risks;

    @Autowired
    Emergencies emergencies;

    @Autowired
    CaseKeys keys;

    @Autowired
    Closings closings;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Autowired
    Trails trails;

    @Autowired
    OwnerOfTheDatabase owner;

    @Autowired
    WebApplicationContext house;

    @Autowired
    SituationClock clock;

    @Autowired
    SecurityClock realClock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    UUID team;
    Actor caseworker;
    Actor supervisor;
    Actor auditor;
    CaseHead head;
    byte[] photo;
    UUID id;

    @BeforeEach
    void a_photo_in_a_case() {
        clock.fixDay(DAY);
        team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        auditor = people.somebody(Role.AUDITOR);
        samples.openRoom(supervisor);
        head = samples.of(caseworker, "Sample person " + UUID.randomUUID());
        photo = SampleFiles.photoWithPosition(1);
        id = added(Compartment.LEGAL, "Photo of an order", photo);
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    @Test
    void the_original_is_kept_byte_for_byte_with_a_copy_beside_it_that_says_no_place() throws Exception {
        var original = copy(CopyForm.ORIGINAL);
        var clean = copy(CopyForm.METADATA_CLEAN);
        assertThat(original.sha256()).isEqualTo(Hash.of(photo));
        assertThat(clean.parent()).isEqualTo(original.id());
        assertThat(clean.parentSha256()).isEqualTo(original.sha256());
        var leaving = saved(opened(clean));
        assertThat(Hash.of(leaving)).isEqualTo(clean.sha256());
        assertThat(new String(leaving, StandardCharsets.ISO_8859_1)).doesNotContain(SampleFiles.CANARY);
        var why = new Reason("The court asks for it");
        var entry = as(caseworker, () -> taking.openOriginal(original.id(), why));
        assertThat(saved(entry)).isEqualTo(photo);
        assertThat(steps())
                .containsExactly(
                        CustodyStep.RECEIVED,
                        CustodyStep.HASHED,
                        CustodyStep.SCANNED,
                        CustodyStep.SEALED,
                        CustodyStep.COPIED,
                        CustodyStep.SCANNED,
                        CustodyStep.VIEWED,
                        CustodyStep.VIEWED);
        assertThat(thePiece().chain().entries().getLast().reason()).isEqualTo("The court asks for it");
        assertThatThrownBy(() -> as(caseworker, () -> taking.open(original.id())))
                .hasMessage("evidence.original.reason");
    }

    @Test
    void a_link_works_once_in_the_session_that_asked_and_only_for_whom_the_chain_names() throws Exception {
        var entry = opened(copy(CopyForm.METADATA_CLEAN));
        var session = new MockHttpSession();
        var links = new FileLinks();
        session.setAttribute(FileLinks.ATTRIBUTE, links);
        var link = links.issue("evidence/", entry, realClock.now());
        var other = new MockHttpSession();
        other.setAttribute(FileLinks.ATTRIBUTE, new FileLinks());
        assertThat(asked(link, other, caseworker).getStatus()).isEqualTo(404);
        var answer = asked(link, session, caseworker);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment; filename=\"");
        assertThat(answer.getHeader("Content-Disposition")).doesNotContain("wall");
        assertThat(asked(link, session, caseworker).getStatus()).isEqualTo(404);
        var colleague = granted(GrantLevel.READ, Compartment.LEGAL);
        var again = links.issue("evidence/", entry, realClock.now());
        assertThat(asked(again, session, colleague).getStatus()).isEqualTo(404);
        var late = links.issue("evidence/", entry, realClock.now().minusSeconds(61));
        assertThat(asked(late, session, caseworker).getStatus()).isEqualTo(404);
    }

    @Test
    void a_redacted_copy_hangs_on_the_one_it_was_made_from_and_the_same_file_is_not_taken_twice() {
        var clean = copy(CopyForm.METADATA_CLEAN);
        var made = as(
                caseworker,
                () -> evidence.addCopy(redacted(clean.id()), upload("black.png", SampleFiles.pngWithPosition())));
        var copy = thePiece().copies().getLast();
        assertThat(copy.id()).isEqualTo(made);
        assertThat(copy.parentSha256()).isEqualTo(clean.sha256());
        assertThat(copy.changed()).isEqualTo("The name of a neighbour");
        assertThat(steps()).endsWith(CustodyStep.REDACTED, CustodyStep.SCANNED);
        assertThatThrownBy(() -> added(Compartment.LEGAL, "Once more", photo)).hasMessage("evidence.twice");
        assertThat(verified()).isEmpty();
    }

    @Test
    void who_may_not_read_its_part_sees_nothing_of_it_and_learns_nothing_by_the_same_file() {
        added(Compartment.FAMILY_CONTACT, "Letter", SampleFiles.pdf());
        var colleague = granted(GrantLevel.WRITE, Compartment.LEGAL);
        assertThat(as(colleague, () -> evidence.of(head.code())))
                .extracting(Piece::id)
                .containsExactly(id);
        as(colleague, () -> evidence.add(head.code(), details("Same letter"), upload("b.pdf", SampleFiles.pdf())));
        var stranger = people.somebody(Role.CASEWORKER, team);
        var administrator = people.somebody(Role.ADMINISTRATOR);
        for (var nobody : List.of(stranger, supervisor, administrator, people.somebody(Role.AUDITOR)))
            assertThat(as(nobody, this::rows)).containsOnly(0L);
        assertThat(rows()).containsOnly(0L);
        var copy = copy(CopyForm.METADATA_CLEAN).id();
        assertThatThrownBy(() -> as(stranger, () -> taking.open(copy))).hasMessage("evidence.gone");
        assertThatThrownBy(() -> as(stranger, () -> evidence.verify(id))).hasMessage("evidence.gone");
        assertThatThrownBy(() -> as(stranger, () -> evidence.of(head.code()))).hasMessage("case.notGranted");
    }

    @Test
    void who_only_reads_opens_copies_and_adds_nothing() {
        var reader = granted(GrantLevel.READ, Compartment.LEGAL);
        var clean = copy(CopyForm.METADATA_CLEAN);
        as(reader, () -> taking.open(clean.id()));
        assertThat(as(reader, () -> evidence.verify(id))).isEmpty();
        assertThatThrownBy(() -> as(
                        reader, () -> evidence.add(head.code(), details("Other"), upload("b.pdf", SampleFiles.pdf()))))
                .hasMessage("case.notGranted");
        assertThatThrownBy(() ->
                        as(reader, () -> evidence.addCopy(redacted(clean.id()), upload("b.png", SampleFiles.png()))))
                .hasMessage("case.notGranted");
        var held = handed(CustodyStep.HELD, "Sample lawyer", "In a safe", "For the hearing");
        assertThatThrownBy(() -> asked(reader, () -> evidence.handed(id, held))).hasMessage("case.notGranted");
        asked(caseworker, () -> evidence.handed(id, held));
        assertThat(steps()).endsWith(CustodyStep.VIEWED, CustodyStep.VERIFIED, CustodyStep.HELD);
    }

    @Test
    void the_original_with_its_place_opens_neither_by_a_grant_to_read_nor_in_an_emergency() {
        var reader = granted(GrantLevel.READ, Compartment.LEGAL);
        var urgent = people.somebody(Role.CASE_SUPERVISOR, team);
        asked(urgent, () -> emergencies.open(new EmergencyDetails(head.code().text(), "Sample emergency")));
        var original = copy(CopyForm.ORIGINAL).id();
        var clean = copy(CopyForm.METADATA_CLEAN).id();
        for (var somebody : List.of(reader, urgent)) {
            assertThatThrownBy(() -> as(somebody, () -> taking.openOriginal(original, new Reason("Sample reason"))))
                    .hasMessage("evidence.original.notGranted");
            as(somebody, () -> taking.open(clean));
            assertThat(denials(somebody)).isEqualTo(1);
        }
        as(granted(GrantLevel.WRITE, Compartment.LEGAL), () -> taking.openOriginal(original, new Reason("Sample")));
    }

    @Test
    void nothing_leaves_the_house_without_a_grant_a_weighed_risk_and_a_basis_that_stands() {
        var clean = copy(CopyForm.METADATA_CLEAN);
        refusedToLeave(clean, "evidence.export.notGranted");
        mayTake(Compartment.LEGAL);
        refusedToLeave(clean, "risk.missing");
        weigh(RiskDecision.HOLD);
        refusedToLeave(clean, "action.risk");
        weigh(RiskDecision.PROCEED);
        as(caseworker, () -> taking.export(clean.id(), toCourt()));
        asked(caseworker, () -> evidence.handed(id, transferred()));
        assertThat(steps()).endsWith(CustodyStep.EXPORTED, CustodyStep.TRANSFERRED);
        assertThatThrownBy(() -> as(caseworker, () -> taking.export(clean.id(), to("All", Recipient.PUBLIC, false))))
                .hasMessageContaining("evidence.public");
        asked(caseworker, () -> evidence.handed(id, onConsent()));
        var consent = as(caseworker, () -> bases.of(head.id())).getLast();
        asked(caseworker, () -> bases.withdraw(consent.id(), withdrawn()));
        assertThatThrownBy(() -> asked(caseworker, () -> evidence.handed(id, onConsent())))
                .hasMessage("action.basis.withdrawn");
        awaitDenials(7);
        assertRefused("""
                insert into custody_log (id, case_id, compartment, evidence_id, previous, kind, content, assessment_id,
                                         recorded_by, recorded_at)
                select gen_random_uuid(), case_id, compartment, evidence_id, id, kind, content, assessment_id,
                       recorded_by, now()
                  from custody_log where evidence_id = :id order by recorded_at desc limit 1
                """);
    }

    @Test
    void what_protects_sources_never_leaves_the_house() {
        mayTake(Compartment.SOURCE_PROTECTION);
        weigh(RiskDecision.PROCEED);
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
        weigh(RiskDecision.PROCEED);
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

    @Test
    void two_pieces_that_the_owner_of_the_database_exchanged_are_found_out_and_do_not_open() {
        var other = added(Compartment.LEGAL, "Another", SampleFiles.pdf());
        owner.exchange(id, other);
        for (var piece : List.of(id, other)) {
            assertThat(as(caseworker, () -> evidence.verify(piece)))
                    .extracting(Flaw::kind)
                    .contains(FlawKind.ENTRY_MOVED, FlawKind.COPY_FOREIGN);
            assertThat(copiesOf(piece)).isEmpty();
        }
    }

    @Test
    void a_piece_that_was_put_into_a_part_that_more_people_read_does_not_open_there() {
        mayTake(Compartment.SOURCE_PROTECTION);
        var source = added(Compartment.SOURCE_PROTECTION, "Letter of a source", SampleFiles.pdf());
        var clean = copiesOf(source).getLast().id();
        owner.putInto(Compartment.LEGAL, source);
        var reader = granted(GrantLevel.WRITE, Compartment.LEGAL);
        var seen = as(reader, () -> evidence.of(head.code())).stream()
                .filter(piece -> piece.id().equals(source))
                .findFirst()
                .orElseThrow();
        assertThat(seen.details()).isNull();
        assertThat(seen.copies()).isEmpty();
        assertThat(seen.chain().entries()).isEmpty();
        assertThatThrownBy(() -> as(reader, () -> taking.open(clean))).hasMessage("evidence.copy.unreadable");
        assertThat(as(reader, () -> evidence.verify(source)))
                .extracting(Flaw::kind)
                .contains(FlawKind.PIECE_FOREIGN, FlawKind.COPY_FOREIGN);
    }

    @Test
    void a_case_takes_no_more_evidence_than_its_page_shows() {
        asked(
                caseworker,
                () -> transaction.executeWithoutResult(
                        status -> sql.sql("""
                                insert into evidence (id, case_id, compartment, content, recorded_by, recorded_at)
                                select gen_random_uuid(), case_id, compartment, content, recorded_by, recorded_at
                                  from evidence, generate_series(2, 500)
                                 where id = :id
                                """).param("id", id).update()));
        assertThatThrownBy(() -> added(Compartment.LEGAL, "One more", SampleFiles.pdf()))
                .hasMessage("evidence.many");
    }

    @Test
    void a_part_moved_to_another_row_does_not_open() {
        var large = SampleFiles.bytes("Sample line of a long statement.\n".repeat(20_000));
        var statement =
                as(caseworker, () -> evidence.add(head.code(), details("Statement"), upload("statement.txt", large)));
        assertThat(as(caseworker, () -> evidence.verify(statement))).isEmpty();
        owner.swapParts(statement);
        assertThat(as(caseworker, () -> evidence.verify(statement)))
                .extracting(Flaw::kind)
                .contains(FlawKind.COPY_FOREIGN);
    }

    @Test
    void a_chain_that_the_owner_of_the_database_cut_forged_or_reordered_is_found_out() {
        opened(copy(CopyForm.METADATA_CLEAN));
        assertThat(verified()).isEmpty();
        owner.cutLast(id);
        assertThat(verified()).containsExactly(new Flaw(FlawKind.CHAIN_CUT, 0));
        assertThatThrownBy(() -> opened(copy(CopyForm.METADATA_CLEAN))).hasMessage("evidence.chain.broken");

        var forged = added(Compartment.LEGAL, "Another", SampleFiles.pdf());
        owner.forge(forged, 3);
        assertThat(as(caseworker, () -> evidence.verify(forged))).contains(new Flaw(FlawKind.ENTRY_FOREIGN, 3));

        var reordered = added(Compartment.LEGAL, "A third", SampleFiles.png());
        owner.exchangeTwo(reordered);
        assertThat(as(caseworker, () -> evidence.verify(reordered)))
                .extracting(Flaw::kind)
                .contains(FlawKind.ENTRY_MOVED);
    }

    @Test
    void those_who_open_it_at_once_stand_in_one_chain() throws Exception {
        var clean = copy(CopyForm.METADATA_CLEAN).id();
        var opening = Collections.nCopies(12, (Runnable) () -> as(caseworker, () -> taking.open(clean)));
        assertThat(AtOnce.answers(opening.toArray(Runnable[]::new))).containsOnly(AtOnce.STANDS);
        assertThat(steps()).hasSize(6 + 12);
        assertThat(verified()).isEmpty();
    }

    @Test
    void the_database_refuses_a_second_beginning_a_fork_and_every_change() {
        assertRefused("""
                insert into custody_log (id, case_id, compartment, evidence_id, kind, content, recorded_by, recorded_at)
                select gen_random_uuid(), case_id, compartment, evidence_id, 'SEALED', content, current_account(), now()
                  from custody_log where evidence_id = :id and previous is null
                """);
        assertRefused("""
                insert into custody_log (id, case_id, compartment, evidence_id, previous, kind, content, recorded_by,
                                         recorded_at)
                select gen_random_uuid(), case_id, compartment, evidence_id, previous, 'SEALED', content,
                       current_account(), now()
                  from custody_log where evidence_id = :id and previous is not null limit 1
                """);
        for (var table : TABLES) {
            assertRefused("update " + table + " set content = content where :id is not null");
            assertRefused("delete from " + table + " where :id is not null");
        }
    }

    @Test
    void a_case_with_another_key_keeps_its_evidence_and_its_chain() throws Exception {
        var before = parts();
        Acting.as(supervisor, () -> keys.renew(head.code()));
        assertThat(parts()).doesNotContainAnyElementsOf(before).hasSameSizeAs(before);
        assertThat(verified()).isEmpty();
        assertThat(saved(as(
                        caseworker,
                        () -> taking.openOriginal(copy(CopyForm.ORIGINAL).id(), new Reason("Sample")))))
                .isEqualTo(photo);
    }

    @Test
    void nothing_is_added_to_a_closed_case_and_what_is_there_is_still_opened() {
        var clean = copy(CopyForm.METADATA_CLEAN);
        var closed = new ClosingDetails(ClosingReason.RELEASED, "Sample note");
        asked(caseworker, () -> closings.close(head.code(), closed));
        assertThatThrownBy(() -> added(Compartment.LEGAL, "Another", SampleFiles.pdf()))
                .hasMessage("case.closed");
        assertThatThrownBy(() -> as(
                        caseworker, () -> evidence.addCopy(redacted(clean.id()), upload("b.png", SampleFiles.png()))))
                .hasMessage("case.notGranted");
        opened(clean);
        assertThat(verified()).isEmpty();
    }

    private List<byte[]> parts() {
        return as(
                caseworker,
                () -> transaction.execute(status -> sql.sql("""
                                select p.content from evidence_part p where p.case_id = :case
                                union all
                                select l.content from custody_log l where l.case_id = :case
                                """)
                        .param("case", head.id())
                        .query(byte[].class)
                        .list()));
    }

    @Test
    void the_trail_names_steps_with_evidence_by_the_code_of_the_case() {
        opened(copy(CopyForm.METADATA_CLEAN));
        as(caseworker, () -> evidence.of(head.code()));
        var trail = Acting.as(
                supervisor,
                () -> trails.page(TrailQuery.ALL.on(head.code().text())).rows());
        assertThat(trail).extracting(TrailRow::action).contains("case.evidence", "case.evidence.read");
    }

    private void refusedToLeave(PieceCopy copy, String why) {
        assertThatThrownBy(() -> as(caseworker, () -> taking.export(copy.id(), toCourt())))
                .hasMessage(why);
        assertThatThrownBy(() -> asked(caseworker, () -> evidence.handed(id, transferred())))
                .hasMessage(why);
    }

    private static HandedOnDetails transferred() {
        return handed(CustodyStep.TRANSFERRED, "Sample lawyer", "By hand", "For the hearing");
    }

    private static HandedOnDetails onConsent() {
        return new HandedOnDetails(
                CustodyStep.TRANSFERRED,
                "Sample lawyer",
                "By hand",
                "For the hearing",
                Recipient.COUNSEL,
                LawfulBasis.CONSENT,
                BasisGiver.FAMILY,
                DAY);
    }

    private static WithdrawalDetails withdrawn() {
        return new WithdrawalDetails(BasisGiver.FAMILY, DAY, WithdrawalReason.FEAR, null);
    }

    private void mayTake(Compartment part) {
        var grant = new GrantDetails(caseworker.account(), GrantLevel.EXPORT, Set.of(part), "Sample reason", 30);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant));
    }

    private void weigh(RiskDecision decision) {
        for (var recipient : List.of(Recipient.COURT, Recipient.COUNSEL)) {
            var risk = new RiskDetails(recipient, Set.of(Threat.STIGMA), RiskLevel.LOW, decision, null);
            as(caseworker, () -> risks.assess(head.code(), risk));
        }
    }

    /** What is told within a transaction that is undone is written a moment later. */
    private void awaitDenials(int many) {
        var giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (denials(caseworker) < many && System.nanoTime() < giveUp) Thread.onSpinWait();
        assertThat(denials(caseworker)).isEqualTo(many);
    }

    private long denials(Actor who) {
        var denied = TrailQuery.ALL.by(who.account()).doing("denied");
        return Acting.as(auditor, () -> trails.page(denied)).rows().size();
    }

    private List<PieceCopy> copiesOf(UUID piece) {
        return as(caseworker, () -> evidence.of(head.code())).stream()
                .filter(one -> one.id().equals(piece))
                .findFirst()
                .orElseThrow()
                .copies();
    }

    private PieceDetails details(String title) {
        return piece(Compartment.LEGAL, title, DAY);
    }

    private UUID added(Compartment part, String title, byte[] content) {
        return as(caseworker, () -> evidence.add(head.code(), piece(part, title, DAY), upload(name(content), content)));
    }

    private static String name(byte[] content) {
        if (content[0] == '%') return "wall.pdf";
        return content[0] == (byte) 0x89 ? "wall.png" : "wall.jpg";
    }

    private Actor granted(GrantLevel level, Compartment part) {
        var colleague = people.somebody(Role.CASEWORKER, team);
        var grant = new GrantDetails(colleague.account(), level, Set.of(part), "Sample reason", 30);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant));
        return colleague;
    }

    private Piece thePiece() {
        return as(caseworker, () -> evidence.of(head.code())).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private PieceCopy copy(CopyForm form) {
        return thePiece().copies().stream()
                .filter(copy -> copy.form() == form)
                .findFirst()
                .orElseThrow();
    }

    private List<CustodyStep> steps() {
        return thePiece().chain().entries().stream().map(LogEntry::step).toList();
    }

    private UUID opened(PieceCopy copy) {
        return as(caseworker, () -> taking.open(copy.id()));
    }

    private List<Flaw> verified() {
        return as(caseworker, () -> evidence.verify(id));
    }

    private List<Long> rows() {
        return TABLES.stream()
                .map(table -> transaction.execute(
                        status -> sql.sql("select count(*) from " + table + " where case_id = :case")
                                .param("case", head.id())
                                .query(Long.class)
                                .single()))
                .toList();
    }

    private void assertRefused(String statement) {
        assertThatThrownBy(() -> asked(
                        caseworker,
                        () -> transaction.executeWithoutResult(
                                status -> sql.sql(statement).param("id", id).update())))
                .as(statement)
                .isInstanceOf(DataAccessException.class);
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work);
    }

    private static void asked(Actor actor, Runnable work) {
        Acting.as(actor, work);
    }

    private byte[] saved(UUID entry) throws Exception {
        return given(entry, caseworker).getContentAsByteArray();
    }

    private MockHttpServletResponse given(UUID entry, Actor by) throws Exception {
        var session = new MockHttpSession();
        var links = new FileLinks();
        session.setAttribute(FileLinks.ATTRIBUTE, links);
        return asked(links.issue("evidence/", entry, realClock.now()), session, by);
    }

    private MockHttpServletResponse asked(String link, MockHttpSession session, Actor by) throws Exception {
        return new FileBrowser(house).asked(link, session, by);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static String paper(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<String, byte[]> unpacked(Bundle bundle) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        var archive = new ByteArrayInputStream(bundle.archive());
        try (var zip = new ZipInputStream(archive, bundle.passphrase().toCharArray())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getAesExtraDataRecord().getAesKeyStrength())
                        .isEqualTo(AesKeyStrength.KEY_STRENGTH_256);
                files.put(entry.getFileName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
