package org.tarmim.detention.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.Asked;
import org.tarmim.detention.document.BasisDetails;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.BatchDetails;
import org.tarmim.detention.document.Demand;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.kernel.Rejected;

/** Drafts for several people go through the desk for one: what it refuses of one person it refuses here, of that person alone. */
class BatchDraftsTest extends CaseWithDocuments {
    private static final BatchDetails COMMON = new BatchDetails(
            ActionKind.WGAD_COMPLAINT,
            DocumentLanguage.ENGLISH,
            Set.of(Demand.RELEASE),
            Set.of(),
            Map.of(Asked.CIRCUMSTANCES, "Taken from the ward", Asked.SEX, "Not known"),
            Purpose.UN_SUBMISSION);

    @Autowired
    Bases bases;

    @Test
    void each_person_has_an_own_draft_on_an_own_basis_and_own_papers_stand_before_what_is_common() {
        var other = another();
        var drafts =
                Map.of(head.code(), mine(head.code(), consent(DAY)), other, mine(other, mandate(DAY.minusDays(2))));
        assertThat(read(drafts.get(head.code())).details().basis()).isEqualTo(LawfulBasis.CONSENT);
        assertThat(read(drafts.get(other)).details().basis()).isEqualTo(LawfulBasis.MANDATE);
        assertThat(read(drafts.get(other)).details().text(Asked.SEX)).isEqualTo("Male");
        assertThat(read(drafts.get(other)).state()).isEqualTo(ActionState.DRAFT);
    }

    @Test
    void a_basis_that_is_not_given_or_was_taken_back_keeps_one_person_out_and_no_other() {
        var other = another();
        assertThatThrownBy(() -> mine(head.code(), new BasisDetails(LawfulBasis.CONSENT, null, null, null, parts())))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("action.basis.given");
        mine(head.code(), consent(DAY));
        Acting.as(
                caseworker,
                () -> bases.of(head.id())
                        .forEach(basis -> bases.withdraw(
                                basis.id(),
                                new WithdrawalDetails(BasisGiver.FAMILY, DAY, WithdrawalReason.FEAR, null, null))));
        refused("action.basis.withdrawn", () -> mine(head.code(), consent(DAY)));
        assertThat(mine(other, consent(DAY))).isNotNull();
    }

    @Test
    void what_is_common_says_for_what_and_only_for_what_its_recipient_is_told() {
        var action = mine(head.code(), consent(DAY));
        assertThat(read(action).details().purpose()).isEqualTo(Purpose.UN_SUBMISSION);
        var other = new BatchDetails(
                COMMON.kind(), COMMON.language(), COMMON.demands(), Set.of(), COMMON.texts(), Purpose.MEDIA);
        assertMistake("basis.purpose.unfit", other.of(Map.of(), consent(DAY)));
    }

    @Test
    void none_of_them_is_handed_in_without_a_weighed_risk_or_let_go_by_who_drafted_it() {
        weigh(Recipient.UN_BODY, RiskDecision.HOLD);
        var action = mine(head.code(), consent(DAY));
        refused("action.risk", () -> actions.submit(action, supervisor.account()));
        var unweighed = mine(another(), consent(DAY));
        refused("risk.missing", () -> actions.submit(unweighed, supervisor.account()));
        refused("action.reviewer", () -> actions.submit(unweighed, caseworker.account()));
    }

    @Test
    void nobody_drafts_in_a_batch_for_a_case_that_is_not_granted() {
        var stranger = people.somebody(Role.CASEWORKER, caseworker.organisation());
        assertThatThrownBy(() ->
                        Acting.as(stranger, () -> actions.draft(head.code(), COMMON.of(Map.of(), consent(DAY)))))
                .isInstanceOf(Rejected.class)
                .hasMessage("case.notGranted");
    }

    private CaseCode another() {
        return Acting.as(caseworker, () -> cases.open(person(Publicity.HIDDEN), CasePriority.NORMAL))
                .code();
    }

    private UUID mine(CaseCode code, BasisDetails on) {
        return Acting.as(caseworker, () -> actions.draft(code, COMMON.of(Map.of(Asked.SEX, "Male"), on)));
    }

    private static BasisDetails consent(LocalDate day) {
        return new BasisDetails(LawfulBasis.CONSENT, BasisGiver.FAMILY, day, null, parts());
    }

    private static BasisDetails mandate(LocalDate day) {
        return new BasisDetails(LawfulBasis.MANDATE, BasisGiver.FAMILY, day, null, parts());
    }

    private static Set<Compartment> parts() {
        return Set.of(Compartment.IDENTITY, Compartment.LOCATION_CUSTODY, Compartment.LEGAL);
    }
}
