package org.tarmim.detention.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.detention.evidence.SampleEvidence.piece;
import static org.tarmim.files.SampleFiles.upload;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarmim.AtOnce;
import org.tarmim.access.Acting;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.files.SampleFiles;

/** What somebody did to evidence past the portal is found out, and a chain of custody is one. */
class EvidenceChainTest extends CaseWithEvidence {
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
}
