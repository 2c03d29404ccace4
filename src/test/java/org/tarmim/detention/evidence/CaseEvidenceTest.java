package org.tarmim.detention.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.detention.evidence.SampleEvidence.handed;
import static org.tarmim.detention.evidence.SampleEvidence.redacted;
import static org.tarmim.files.SampleFiles.upload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.TrailRow;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.emergency.EmergencyDetails;
import org.tarmim.detention.keeping.ClosingDetails;
import org.tarmim.detention.keeping.ClosingReason;
import org.tarmim.files.FileLinks;
import org.tarmim.files.SampleFiles;

/** Evidence as it comes in: sealed as it came, with copies, for whom its part is granted. */
class CaseEvidenceTest extends CaseWithEvidence {
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

    @Test
    void the_trail_names_steps_with_evidence_by_the_code_of_the_case() {
        opened(copy(CopyForm.METADATA_CLEAN));
        as(caseworker, () -> evidence.of(head.code()));
        var trail = Acting.as(
                supervisor,
                () -> trails.page(TrailQuery.ALL.on(head.code().text())).rows());
        assertThat(trail).extracting(TrailRow::action).contains("case.evidence", "case.evidence.read");
    }
}
