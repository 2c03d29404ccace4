package org.tarmim.detention.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.detention.evidence.SampleEvidence.handed;
import static org.tarmim.detention.evidence.SampleEvidence.piece;
import static org.tarmim.detention.evidence.SampleEvidence.toCourt;
import static org.tarmim.files.SampleFiles.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.Trails;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.detention.document.RiskLevel;
import org.tarmim.detention.document.Threat;
import org.tarmim.detention.emergency.Emergencies;
import org.tarmim.detention.filing.Bases;
import org.tarmim.detention.filing.ConfirmerDetails;
import org.tarmim.detention.filing.RiskConfirmations;
import org.tarmim.detention.filing.RiskDetails;
import org.tarmim.detention.filing.Risks;
import org.tarmim.detention.filing.WithdrawalDetails;
import org.tarmim.detention.filing.WithdrawalReason;
import org.tarmim.detention.handover.Bundle;
import org.tarmim.detention.keeping.CaseKeys;
import org.tarmim.detention.keeping.Closings;
import org.tarmim.files.FileBrowser;
import org.tarmim.files.FileLinks;
import org.tarmim.files.SampleFiles;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;

/** A case with a photo as evidence, of which copies are opened, given out and verified. */
@HouseTest
abstract class CaseWithEvidence {
    static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    static final List<String> TABLES = List.of("evidence", "evidence_copy", "evidence_part", "custody_log");

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
    RiskConfirmations confirmations;

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

    void refusedToLeave(PieceCopy copy, String why) {
        assertThatThrownBy(() -> as(caseworker, () -> taking.export(copy.id(), toCourt())))
                .hasMessage(why);
        assertThatThrownBy(() -> asked(caseworker, () -> evidence.handed(id, transferred())))
                .hasMessage(why);
    }

    static HandedOnDetails transferred() {
        return handed(CustodyStep.TRANSFERRED, "Sample lawyer", "By hand", "For the hearing");
    }

    static HandedOnDetails onConsent() {
        return new HandedOnDetails(
                CustodyStep.TRANSFERRED,
                "Sample lawyer",
                "By hand",
                "For the hearing",
                Recipient.COUNSEL,
                Purpose.LEGAL_REPRESENTATION,
                LawfulBasis.CONSENT,
                BasisGiver.FAMILY,
                DAY);
    }

    static WithdrawalDetails withdrawn() {
        return withdrawnFor(null);
    }

    static WithdrawalDetails withdrawnFor(@Nullable Purpose only) {
        return new WithdrawalDetails(BasisGiver.FAMILY, DAY, WithdrawalReason.FEAR, only, null);
    }

    void mayTake(Compartment part) {
        var grant = new GrantDetails(caseworker.account(), GrantLevel.EXPORT, Set.of(part), "Sample reason", 30);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant));
    }

    void weigh(RiskDecision decision) {
        for (var recipient : List.of(Recipient.COURT, Recipient.COUNSEL)) {
            var risk = new RiskDetails(recipient, Set.of(Threat.STIGMA), RiskLevel.LOW, decision, null);
            as(caseworker, () -> risks.assess(head.code(), risk));
        }
    }

    /** Weighs that evidence may go, and has another person confirm it. */
    void mayGo() {
        weigh(RiskDecision.PROCEED);
        confirmWeighed();
    }

    void confirmWeighed() {
        for (var risk : as(caseworker, () -> risks.of(head.id()))) {
            var asked = new ConfirmerDetails(supervisor.account());
            asked(caseworker, () -> confirmations.ask(head.code(), risk.id(), asked));
            asked(supervisor, () -> confirmations.confirm(risk.id()));
        }
    }

    /** What is told within a transaction that is undone is written a moment later. */
    void awaitDenials(int many) {
        var giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (denials(caseworker) < many && System.nanoTime() < giveUp) Thread.onSpinWait();
        assertThat(denials(caseworker)).isEqualTo(many);
    }

    long denials(Actor who) {
        var denied = TrailQuery.ALL.by(who.account()).doing("denied");
        return Acting.as(auditor, () -> trails.page(denied)).rows().size();
    }

    List<PieceCopy> copiesOf(UUID piece) {
        return as(caseworker, () -> evidence.of(head.code())).stream()
                .filter(one -> one.id().equals(piece))
                .findFirst()
                .orElseThrow()
                .copies();
    }

    PieceDetails details(String title) {
        return piece(Compartment.LEGAL, title, DAY);
    }

    UUID added(Compartment part, String title, byte[] content) {
        return as(caseworker, () -> evidence.add(head.code(), piece(part, title, DAY), upload(name(content), content)));
    }

    static String name(byte[] content) {
        if (content[0] == '%') return "wall.pdf";
        return content[0] == (byte) 0x89 ? "wall.png" : "wall.jpg";
    }

    Actor granted(GrantLevel level, Compartment part) {
        var colleague = people.somebody(Role.CASEWORKER, team);
        var grant = new GrantDetails(colleague.account(), level, Set.of(part), "Sample reason", 30);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant));
        return colleague;
    }

    Piece thePiece() {
        return as(caseworker, () -> evidence.of(head.code())).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    PieceCopy copy(CopyForm form) {
        return thePiece().copies().stream()
                .filter(copy -> copy.form() == form)
                .findFirst()
                .orElseThrow();
    }

    List<CustodyStep> steps() {
        return thePiece().chain().entries().stream().map(LogEntry::step).toList();
    }

    UUID opened(PieceCopy copy) {
        return as(caseworker, () -> taking.open(copy.id()));
    }

    List<Flaw> verified() {
        return as(caseworker, () -> evidence.verify(id));
    }

    List<Long> rows() {
        return TABLES.stream()
                .map(table -> transaction.execute(
                        status -> sql.sql("select count(*) from " + table + " where case_id = :case")
                                .param("case", head.id())
                                .query(Long.class)
                                .single()))
                .toList();
    }

    void assertRefused(String statement) {
        assertThatThrownBy(() -> asked(
                        caseworker,
                        () -> transaction.executeWithoutResult(
                                status -> sql.sql(statement).param("id", id).update())))
                .as(statement)
                .isInstanceOf(DataAccessException.class);
    }

    static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work);
    }

    static void asked(Actor actor, Runnable work) {
        Acting.as(actor, work);
    }

    byte[] saved(UUID entry) throws Exception {
        return given(entry, caseworker).getContentAsByteArray();
    }

    MockHttpServletResponse given(UUID entry, Actor by) throws Exception {
        var session = new MockHttpSession();
        var links = new FileLinks();
        session.setAttribute(FileLinks.ATTRIBUTE, links);
        return asked(links.issue("evidence/", entry, realClock.now()), session, by);
    }

    MockHttpServletResponse asked(String link, MockHttpSession session, Actor by) throws Exception {
        return new FileBrowser(house).asked(link, session, by);
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    static String paper(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static Map<String, byte[]> unpacked(Bundle bundle) throws IOException {
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
