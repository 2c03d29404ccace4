package org.tarmim.pledge.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.files.Files;
import org.tarmim.files.SampleFiles;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.ledger.FlowDetails;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.ledger.FlowType;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.pledge.ledger.Posting;
import org.tarmim.pledge.promise.Answer;
import org.tarmim.pledge.promise.AnswerDetails;
import org.tarmim.pledge.promise.Answers;
import org.tarmim.pledge.promise.Revision;

/** Letters, agreements and bank advices: what they prove, and who opens them. */
@HouseTest
class DocumentsTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SamplePledges samples;

    @Autowired
    Flows flows;

    @Autowired
    Answers answers;

    @Autowired
    Documents documents;

    @Autowired
    Files files;

    Actor desk;
    Actor focalPoint;
    Revision pledge;

    @BeforeEach
    void a_verified_pledge_of_a_donor_with_a_focal_point() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        focalPoint = people.somebody(Role.DONOR_FOCAL_POINT);
        var donor = samples.donor(desk, focalPoint.organisation());
        pledge = samples.verified(SamplePledges.said(donor, "1000"), desk, people.somebody(Role.RECONSTRUCTION_DESK));
    }

    @Test
    void a_movement_is_proven_by_what_hangs_on_it_and_by_nothing_else() {
        var deposit = deposit(List.of());
        assertThat(evidence(deposit)).isEqualTo(Evidence.REPORTED);
        Acting.as(desk, () -> documents.add(deposit.id(), List.of(uploaded(desk, DocumentKind.LETTER))));
        assertThat(evidence(deposit)).isEqualTo(Evidence.DOCUMENTED);
        Acting.as(desk, () -> documents.add(deposit.id(), List.of(uploaded(desk, DocumentKind.BANK_ADVICE))));
        assertThat(evidence(deposit)).isEqualTo(Evidence.BANK_CONFIRMED);
    }

    @Test
    void a_document_that_the_scanner_holds_back_proves_nothing() {
        var held = new Document(UUID.randomUUID(), DocumentKind.BANK_ADVICE, false);
        var letter = new Document(UUID.randomUUID(), DocumentKind.LETTER, true);
        assertThat(Evidence.of(List.of(held))).isEqualTo(Evidence.REPORTED);
        assertThat(Evidence.of(List.of(held, letter))).isEqualTo(Evidence.DOCUMENTED);
    }

    @Test
    void the_desk_the_auditor_and_the_donor_open_it_and_others_only_see_that_it_is_there() {
        var advice = uploaded(desk, DocumentKind.BANK_ADVICE);
        var deposit = deposit(List.of(advice));
        for (var reader : List.of(people.somebody(Role.RECONSTRUCTION_DESK), people.somebody(Role.AUDITOR), focalPoint))
            assertThat(opens(reader, advice)).as("%s", reader.roles()).isTrue();
        for (var reader : List.of(people.somebody(Role.REPORTER), people.somebody(Role.DONOR_FOCAL_POINT))) {
            assertThat(opens(reader, advice)).as("%s", reader.roles()).isFalse();
            assertThat(evidence(reader, deposit)).isEqualTo(Evidence.BANK_CONFIRMED);
        }
    }

    @Test
    void a_donor_disputes_with_a_document_which_the_desk_opens_and_another_donor_does_not() {
        var letter = uploaded(focalPoint, DocumentKind.LETTER);
        var dispute = new AnswerDetails(pledge.id(), Answer.DISPUTED, "It was half of that", List.of(letter));
        Acting.as(focalPoint, () -> answers.answer(dispute));
        var given = Acting.as(desk, () -> answers.of(pledge.pledge())).getFirst();
        assertThat(Acting.as(desk, () -> documents.of(DocumentOf.ANSWER, List.of(given.id()))))
                .containsKey(given.id());
        assertThat(opens(desk, letter)).isTrue();
        assertThat(opens(people.somebody(Role.DONOR_FOCAL_POINT), letter)).isFalse();
    }

    @Test
    void nobody_hangs_the_file_of_another_and_without_a_file_nothing_is_added() {
        var foreign = uploaded(people.somebody(Role.RECONSTRUCTION_DESK), DocumentKind.LETTER);
        assertThatThrownBy(() -> deposit(List.of(foreign))).isInstanceOf(Rejected.class);
        var deposit = deposit(List.of());
        assertThatThrownBy(() -> Acting.as(desk, () -> documents.add(deposit.id(), List.of())))
                .isInstanceOf(Rejected.class);
    }

    private Posting deposit(List<NewDocument> proof) {
        var details = new FlowDetails(
                pledge.pledge(),
                null,
                FlowKind.DEPOSIT,
                FlowType.STANDARD,
                null,
                Money.of("100", "USD"),
                SamplePledges.DAY,
                "Advice 1",
                null,
                null,
                proof);
        return Acting.as(desk, () -> flows.record(details));
    }

    private NewDocument uploaded(Actor who, DocumentKind kind) {
        var content = SampleFiles.bytes("Sample " + UUID.randomUUID());
        return Acting.as(
                who,
                () -> new NewDocument(
                        files.take(SampleFiles.upload("advice.txt", content)).id(), kind));
    }

    private Evidence evidence(Posting posting) {
        return evidence(desk, posting);
    }

    private Evidence evidence(Actor who, Posting posting) {
        return Acting.as(
                who,
                () -> Evidence.of(documents
                        .of(DocumentOf.MOVEMENT, List.of(posting.id()))
                        .getOrDefault(posting.id(), List.of())));
    }

    private boolean opens(Actor who, NewDocument document) {
        return Acting.as(who, () -> !files.find(List.of(document.file())).isEmpty());
    }
}
