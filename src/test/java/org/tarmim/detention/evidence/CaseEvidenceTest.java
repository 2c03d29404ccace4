package org.tarmim.detention.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.detention.evidence.SampleEvidence.piece;
import static org.tarmim.detention.evidence.SampleEvidence.redacted;
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
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
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
    CaseHead head;
    byte[] photo;
    UUID id;

    @BeforeEach
    void a_photo_in_a_case() {
        clock.fixDay(DAY);
        team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
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
        var handed = new HandoverDetails(CustodyStep.TRANSFERRED, "Sample lawyer", "By hand", "For the hearing");
        assertThatThrownBy(() -> asked(reader, () -> evidence.handed(id, handed)))
                .hasMessage("case.notGranted");
        asked(caseworker, () -> evidence.handed(id, handed));
        assertThat(steps()).endsWith(CustodyStep.VIEWED, CustodyStep.VERIFIED, CustodyStep.TRANSFERRED);
    }

    @Test
    void a_copy_leaves_for_a_court_by_a_grant_to_export_with_all_that_is_needed_to_check_it() throws Exception {
        var clean = copy(CopyForm.METADATA_CLEAN);
        assertThatThrownBy(() -> as(caseworker, () -> taking.export(clean.id(), toCourt())))
                .hasMessage("evidence.export.notGranted");
        var exporter = granted(GrantLevel.EXPORT, Compartment.LEGAL);
        var entry = as(exporter, () -> taking.export(clean.id(), toCourt()));
        var bundle = unpacked(given(entry, exporter).getContentAsByteArray());
        var sums = new String(bundle.get("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(sums).hasSize(bundle.size() - 1);
        for (var line : sums) {
            var parts = line.split(" {2}");
            assertThat(Hash.of(bundle.get(parts[1]))).as(parts[1]).isEqualTo(parts[0]);
        }
        var lines = new String(bundle.get("chain.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines.getLast()).contains("EXPORTED", "Sample court", exporter.name());
        for (int number = 1; number < lines.size(); number++)
            assertThat(lines.get(number)).contains(Hash.of(SampleFiles.bytes(lines.get(number - 1))));
        assertThat(bundle).containsKeys("chain-ar.pdf", "chain-en.pdf", "evidence.json", "README.txt");
        assertThat(new String(bundle.get("evidence.json"), StandardCharsets.UTF_8))
                .contains(Hash.of(photo), clean.sha256())
                .doesNotContain("FAMILY", "Note on");
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

    private static Map<String, byte[]> unpacked(byte[] bundle) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }
}
