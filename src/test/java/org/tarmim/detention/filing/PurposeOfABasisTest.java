package org.tarmim.detention.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tarmim.access.Acting;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Naming;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.keeping.ClosingDetails;
import org.tarmim.detention.keeping.ClosingReason;

/** A lawful basis is for one purpose: nothing leaves on it for another, and it is taken back for all its uses or for one. */
class PurposeOfABasisTest extends CaseWithBases {
    private static final ActionDetails NAMED = STATEMENT.calling(Naming.NAMED).details();
    private static final ActionDetails TO_THE_UN =
            SampleDrafts.of(ActionKind.WGAD_COMPLAINT, DAY).details();
    private static final ActionDetails OF_BEFORE = VISIT.meantFor(null).details();
    private static final ActionDetails FOR_CASEWORK =
            VISIT.meantFor(Purpose.CASEWORK).details();

    @Test
    void drafts_that_name_the_same_giving_for_the_same_purpose_rest_on_one_basis() {
        draft(ON_CONSENT);
        draft(ON_CONSENT);
        draft(FOR_CASEWORK);
        draft(ON_VITAL_INTEREST);
        assertThat(held())
                .extracting(Basis::basis, Basis::purpose, Basis::documents)
                .containsExactly(
                        tuple(LawfulBasis.CONSENT, Purpose.LEGAL_REPRESENTATION, 2),
                        tuple(LawfulBasis.CONSENT, Purpose.CASEWORK, 1),
                        tuple(LawfulBasis.VITAL_INTEREST, Purpose.LEGAL_REPRESENTATION, 1));
    }

    @Test
    void a_consent_is_recorded_for_each_recipient_and_its_parts_and_withdrawn_for_all_of_them_at_once() {
        var narrow = VISIT.covering(Compartment.IDENTITY, Compartment.LEGAL);
        var visit = letGo(draft(narrow.details()));
        var complaint = draft(TO_THE_UN);
        Acting.as(caseworker, () -> actions.sent(visit, SENDING));
        assertThat(Acting.as(caseworker, () -> bases.of(head.id())))
                .extracting(Basis::recipient, Basis::covered)
                .containsExactlyInAnyOrder(
                        tuple(Recipient.DETAINING_AUTHORITY, Set.of(Compartment.IDENTITY, Compartment.LEGAL)),
                        tuple(Recipient.UN_BODY, ActionDetails.COVERABLE));
        withdraw();
        assertThat(Acting.as(caseworker, () -> bases.of(head.id()))).allMatch(basis -> basis.withdrawn() != null);
        assertThat(read(complaint).isStopped()).isTrue();
        assertThat(Acting.as(caseworker, () -> actions.of(head.id())))
                .filteredOn(action -> action.sending() != null && action.withdrawn() != null)
                .extracting(action -> action.details().kind().recipient())
                .containsExactly(Recipient.DETAINING_AUTHORITY);
    }

    @Test
    void taken_back_for_one_purpose_what_is_for_that_stops_and_what_is_for_another_goes_on() {
        var legal = draft(ON_CONSENT);
        var casework = draft(FOR_CASEWORK);
        withdraw(Purpose.CASEWORK, withdrawal(DAY, Purpose.CASEWORK));
        assertThat(read(casework).withdrawn().only()).isEqualTo(Purpose.CASEWORK);
        assertThat(read(casework).isStopped()).isTrue();
        refused("action.basis.withdrawn", () -> actions.submit(casework, supervisor.account()));
        refused("action.basis.withdrawn", () -> actions.draft(head.code(), FOR_CASEWORK));
        assertThat(read(letGo(legal)).state()).isEqualTo(ActionState.APPROVED);
        draft(ON_CONSENT);
        var complaint = draft(TO_THE_UN);
        withdraw(Purpose.LEGAL_REPRESENTATION, withdrawal(DAY));
        assertThat(List.of(read(legal), read(complaint))).allMatch(AdvocacyAction::isStopped);
        assertThat(read(casework).withdrawn().only()).isEqualTo(Purpose.CASEWORK);
    }

    @Test
    void what_was_taken_back_for_its_one_purpose_can_be_taken_back_for_all_later_and_then_carries_nothing() {
        draft(FOR_CASEWORK);
        withdraw(Purpose.CASEWORK, withdrawal(DAY, Purpose.CASEWORK));
        refused("basis.withdrawn.meanwhile", () -> bases.withdraw(basis(), withdrawal(DAY, Purpose.CASEWORK)));
        withdraw(Purpose.CASEWORK, withdrawal(DAY));
        refused("action.basis.withdrawn", () -> actions.draft(head.code(), ON_CONSENT));
        refused("basis.withdrawn.meanwhile", () -> bases.withdraw(basis(), withdrawal(DAY)));
        assertThat(held()).extracting(basis -> basis.isTakenBackFor(null)).containsExactly(false, true);
        var vital = basis(draft(ON_VITAL_INTEREST));
        refused("basis.withdraw.purpose", () -> bases.withdraw(vital, withdrawal(DAY, Purpose.LEGAL_REPRESENTATION)));
    }

    @Test
    void also_in_a_closed_case_one_purpose_or_all_are_taken_back() {
        draft(ON_CONSENT);
        draft(FOR_CASEWORK);
        Acting.as(caseworker, () -> closings.close(head.code(), new ClosingDetails(ClosingReason.RELEASED, "")));
        withdraw(Purpose.CASEWORK, withdrawal(DAY, Purpose.CASEWORK));
        assertThat(held()).extracting(basis -> basis.withdrawn() == null).containsExactly(true, false);
        withdraw(Purpose.LEGAL_REPRESENTATION, withdrawal(DAY));
        assertThat(held()).allMatch(basis -> basis.withdrawn() != null);
    }

    @Test
    void also_in_a_closed_case_what_nothing_stands_for_is_taken_back_and_nothing_else_is_recorded() {
        draft(FOR_CASEWORK);
        Acting.as(caseworker, () -> closings.close(head.code(), new ClosingDetails(ClosingReason.RELEASED, "")));
        withdraw(Purpose.CASEWORK, withdrawal(DAY, Purpose.CASEWORK));
        withdraw(Purpose.CASEWORK, withdrawal(DAY, Purpose.PUBLIC_NAMING));
        withdraw(Purpose.CASEWORK, withdrawal(DAY));
        assertThat(held()).hasSize(3).allMatch(basis -> basis.withdrawn() != null);
        assertThat(held().getLast().isTakenBackFor(null)).isTrue();
        var said = new PastTheDesk.BasisOfBefore(LawfulBasis.CONSENT, BasisGiver.FAMILY, DAY, null);
        assertThatThrownBy(() -> pastTheDesk.record(caseworker, head.id(), said))
                .hasStackTraceContaining("case_is_closed");
    }

    @Test
    void what_was_given_is_taken_back_also_for_a_purpose_for_which_it_was_not_used() {
        publicity(Publicity.NAMED_PUBLIC);
        var legal = draft(ON_CONSENT);
        withdraw(Purpose.LEGAL_REPRESENTATION, withdrawal(DAY, Purpose.PUBLIC_NAMING));
        refused("action.basis.withdrawn", () -> actions.draft(head.code(), NAMED));
        assertThat(held())
                .extracting(Basis::purpose, Basis::documents, basis -> basis.isTakenBackFor(Purpose.PUBLIC_NAMING))
                .containsExactly(tuple(Purpose.LEGAL_REPRESENTATION, 1, false), tuple(Purpose.PUBLIC_NAMING, 0, true));
        assertThat(read(letGo(legal)).isStopped()).isFalse();
        assertThat(read(draft(STATEMENT.details())).isStopped()).isFalse();
        refused("basis.withdrawn.meanwhile", () -> bases.withdraw(basis(), withdrawal(DAY, Purpose.PUBLIC_NAMING)));
    }

    @Test
    void also_of_a_row_of_before_a_purpose_was_asked_another_purpose_is_taken_back() {
        publicity(Publicity.NAMED_PUBLIC);
        ofBefore();
        withdraw(null, withdrawal(DAY, Purpose.PUBLIC_NAMING));
        refused("action.basis.withdrawn", () -> actions.draft(head.code(), NAMED));
        withdraw(null, withdrawal(DAY, Purpose.CASEWORK));
        refused("action.basis.withdrawn", () -> actions.draft(head.code(), FOR_CASEWORK));
        draft(ON_CONSENT);
    }

    @Test
    void what_is_taken_back_for_a_public_word_names_nobody_either_and_not_the_other_way_round() {
        publicity(Publicity.NAMED_PUBLIC);
        var naming = letGo(draft(NAMED));
        var word = draft(STATEMENT.details());
        withdraw(Purpose.PUBLIC_NAMING, withdrawal(DAY, Purpose.PUBLIC_NAMING));
        assertThat(List.of(read(naming), read(word)))
                .extracting(AdvocacyAction::isStopped)
                .containsExactly(true, false);
        var another = letGo(draft(STATEMENT.calling(Naming.NAMED).details(BasisGiver.LAWYER)));
        withdrawFirst(one -> one.giver() == BasisGiver.LAWYER, withdrawal(DAY, Purpose.MEDIA));
        assertThat(read(another).isStopped()).isTrue();
        refused("action.basis.withdrawn", () -> actions.sent(another, SENDING));
        refused("action.basis.withdrawn", () -> actions.draft(head.code(), STATEMENT.details(BasisGiver.LAWYER)));
    }

    @Test
    void without_a_second_person_nothing_leaves_for_a_purpose_first_named_after_another_one_was_taken_back() {
        draft(ON_CONSENT);
        withdraw(Purpose.LEGAL_REPRESENTATION, withdrawal(DAY, Purpose.LEGAL_REPRESENTATION));
        refused("action.basis.withdrawn", () -> leave(Purpose.LEGAL_REPRESENTATION));
        refused("basis.purpose.notBefore", () -> leave(Purpose.CASEWORK));
        draft(FOR_CASEWORK);
        refused("basis.purpose.notBefore", () -> leave(Purpose.CASEWORK));
        assertThat(held()).as("nothing was recorded for what was refused").hasSize(2);
    }

    @Test
    void without_a_second_person_what_stood_for_its_purpose_before_another_one_was_taken_back_leaves() {
        draft(ON_CONSENT);
        draft(FOR_CASEWORK);
        withdraw(Purpose.LEGAL_REPRESENTATION, withdrawal(DAY, Purpose.LEGAL_REPRESENTATION));
        Acting.as(caseworker, () -> leave(Purpose.CASEWORK));
        withdraw(Purpose.CASEWORK, withdrawal(DAY, Purpose.CASEWORK));
        refused("action.basis.withdrawn", () -> leave(Purpose.CASEWORK));
    }

    @Test
    void what_was_drafted_before_a_purpose_was_asked_goes_on_until_what_it_can_be_for_is_taken_back() {
        var before = ofBefore();
        var another = ofBefore();
        assertThat(read(letGo(before)).details().purpose()).isNull();
        assertThat(held()).extracting(Basis::purpose).containsNull();
        draft(FOR_CASEWORK);
        withdraw(Purpose.CASEWORK, withdrawal(DAY, Purpose.CASEWORK));
        assertThat(List.of(read(before), read(another))).allMatch(AdvocacyAction::isStopped);
        assertMistake("purpose", OF_BEFORE);
        assertThat(OF_BEFORE.anew().purpose()).isEqualTo(Purpose.LEGAL_REPRESENTATION);
    }

    @Test
    void a_document_goes_no_step_on_a_basis_for_another_purpose_also_past_the_desk() {
        var legal = basis(draft(ON_CONSENT));
        var action = draft(FOR_CASEWORK);
        var handedIn = draft(FOR_CASEWORK);
        pastTheDesk.draft(caseworker, action, head.id(), FOR_CASEWORK, legal);
        refused("basis.purpose.unfit", () -> actions.submit(action, supervisor.account()));
        pastTheDesk.draft(caseworker, handedIn, head.id(), OF_BEFORE, legal);
        refused("basis.purpose.unfit", () -> actions.submit(handedIn, supervisor.account()));
        refused("basis.purpose.unfit", () -> leave(Purpose.MEDIA));
        Acting.as(caseworker, () -> leave(Purpose.CASEWORK));
    }

    private void leave(Purpose purpose) {
        transaction.executeWithoutResult(status -> gates.basis(
                head.id(),
                LawfulBasis.CONSENT,
                BasisGiver.FAMILY,
                DAY,
                Recipient.COURT,
                Set.of(Compartment.LEGAL),
                purpose));
    }

    private UUID ofBefore() {
        var action = draft(ON_VITAL_INTEREST);
        var said = new PastTheDesk.BasisOfBefore(LawfulBasis.CONSENT, BasisGiver.FAMILY, DAY, null);
        pastTheDesk.draft(caseworker, action, head.id(), OF_BEFORE, pastTheDesk.record(caseworker, head.id(), said));
        return action;
    }
}
