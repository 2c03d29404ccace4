package org.tarmim.files;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.tarmim.files.SampleFiles.upload;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.context.WebApplicationContext;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.evidence.CaseEvidence;
import org.tarmim.detention.evidence.EvidenceTaking;
import org.tarmim.detention.evidence.PieceCopy;
import org.tarmim.detention.evidence.SampleEvidence;
import org.tarmim.kernel.SecurityClock;

/** An installation with a virus scanner, in good days and in bad ones. */
@HouseTest
class QuarantineTest {
    private static final SampleClamd CLAMD = started();

    @Autowired
    WebApplicationContext house;

    @Autowired
    Files files;

    @Autowired
    WaitingForScan waiting;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases cases;

    @Autowired
    CaseEvidence evidence;

    @Autowired
    EvidenceTaking taking;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SecurityClock clock;

    Actor reporter;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry properties) {
        properties.add("tarmim.files.clamav", CLAMD::address);
    }

    @AfterAll
    static void stop() throws IOException {
        CLAMD.close();
    }

    @BeforeEach
    void a_reporter() {
        reporter = people.somebody(Role.REPORTER);
    }

    @AfterEach
    void the_daemon_works_again() {
        CLAMD.answerAsUsual();
    }

    @Test
    void a_clean_file_is_given_out_at_once() {
        var note = taken("a wall");
        assertThat(note.scan()).isEqualTo(Scan.CLEAN);
        assertThat(isGivenOut(note)).isTrue();
    }

    @Test
    void a_file_with_a_virus_is_refused_and_not_kept() {
        assertThatThrownBy(() -> taken(SampleClamd.EICAR)).hasMessage("file.infected");
        assertThat(kept(reporter)).isZero();
    }

    @Test
    void while_the_scanner_does_not_answer_files_wait_and_are_given_to_nobody() {
        CLAMD.answerWith("");
        var note = taken("a wall");
        assertThat(note.scan()).isEqualTo(Scan.QUARANTINED);
        assertThat(isGivenOut(note)).isFalse();
        assertThatThrownBy(() -> Acting.as(reporter, () -> files.open(note.id())))
                .hasMessage("file.waits");
        waiting.run();
        assertThat(isGivenOut(note)).isFalse();
        CLAMD.answerAsUsual();
        waiting.run();
        assertThat(isGivenOut(note)).isTrue();
    }

    @Test
    void a_photo_that_waits_leaves_through_no_door() throws Exception {
        CLAMD.answerWith("");
        var photo = Acting.as(reporter, () -> files.take(upload("wall.jpg", SampleFiles.photo())));
        assertThat(ways(photo)).containsOnly(entry("thumbnail", false), entry("part", false));
        assertThat(saved(photo)).isEqualTo(404);
        CLAMD.answerAsUsual();
        waiting.run();
        assertThat(ways(photo)).containsOnly(entry("thumbnail", true), entry("part", true));
        assertThat(saved(photo)).isEqualTo(200);
    }

    @Test
    void evidence_that_waits_leaves_by_no_step_and_is_brought_to_the_scanner_when_somebody_asks_for_it() {
        var team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        var caseworker = people.somebody(Role.CASEWORKER, team);
        cases.openRoom(people.somebody(Role.CASE_SUPERVISOR, team));
        var head = cases.of(caseworker, "Sample person " + UUID.randomUUID());
        var details = SampleEvidence.piece(Compartment.LEGAL, "Sample note", LocalDate.of(2025, 1, 5));
        CLAMD.answerWith("");
        Acting.as(caseworker, () -> {
            evidence.add(head.code(), details, upload("note.txt", SampleFiles.bytes("a wall")));
            var copies = evidence.of(head.code()).getFirst().copies();
            assertThat(copies).extracting(PieceCopy::scan).containsOnly(Scan.QUARANTINED);
            var clean = copies.getLast().id();
            assertThatThrownBy(() -> taking.open(clean)).hasMessage("file.waits");
            CLAMD.answerAsUsual();
            taking.open(clean);
            assertThat(evidence.of(head.code()).getFirst().copies())
                    .extracting(PieceCopy::scan)
                    .containsExactly(Scan.QUARANTINED, Scan.CLEAN);
            assertThatThrownBy(() ->
                            evidence.add(head.code(), details, upload("bad.txt", SampleFiles.bytes(SampleClamd.EICAR))))
                    .hasMessage("file.infected");
        });
    }

    @Test
    void what_waited_and_carries_a_virus_is_destroyed() {
        CLAMD.answerWith("");
        var note = taken(SampleClamd.EICAR);
        CLAMD.answerAsUsual();
        waiting.run();
        var after = Acting.as(reporter, () -> files.find(List.of(note.id()))).getFirst();
        assertThat(after.scan()).isEqualTo(Scan.INFECTED);
        assertThat(kept(reporter)).isZero();
    }

    private StoredFile taken(String text) {
        return Acting.as(reporter, () -> files.take(upload("note.txt", SampleFiles.bytes(text))));
    }

    /** Every method of the desk that gives bytes out, and whether it gives any of this file. */
    private Map<String, Boolean> ways(StoredFile file) {
        return Stream.of(Files.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.toGenericString().contains("byte[]"))
                .collect(toMap(Method::getName, method -> gives(method, file)));
    }

    private boolean gives(Method method, StoredFile file) {
        Object[] asked = method.getParameterCount() == 1 ? new Object[] {file.id()} : new Object[] {file.id(), 0};
        return Acting.as(
                reporter, () -> ((Optional<?>) ReflectionUtils.invokeMethod(method, files, asked)).isPresent());
    }

    /** What the door answers to a link to this file. */
    private int saved(StoredFile file) throws Exception {
        var links = new FileLinks();
        var session = new MockHttpSession();
        session.setAttribute(FileLinks.ATTRIBUTE, links);
        return new FileBrowser(house)
                .asked(links.issue(file.id(), clock.now()), session, reporter)
                .getStatus();
    }

    private boolean isGivenOut(StoredFile file) {
        return Acting.as(reporter, () -> files.part(file.id(), 0)).isPresent();
    }

    private int kept(Actor uploader) {
        return Acting.as(
                Actor.system(),
                () -> transaction.execute(status -> sql.sql("""
                        select count(*)
                          from file_chunk c
                          join file f on f.id = c.file_id
                         where f.uploader_id = :uploader
                        """)
                        .param("uploader", uploader.account())
                        .query(Integer.class)
                        .single()));
    }

    private static SampleClamd started() {
        try {
            return new SampleClamd();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
