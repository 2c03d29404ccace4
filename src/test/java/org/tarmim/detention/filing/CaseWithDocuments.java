package org.tarmim.detention.filing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.detention.SampleCases.access;
import static org.tarmim.detention.SampleCases.detention;
import static org.tarmim.detention.SampleCases.happened;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.TrailRow;
import org.tarmim.audit.Trails;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.SamplePerson;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.CaseTasks;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.CustodyDetails;
import org.tarmim.detention.casefile.DeadlineKind;
import org.tarmim.detention.casefile.DueTask;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.Answer;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.document.RiskDecision;
import org.tarmim.detention.document.RiskLevel;
import org.tarmim.detention.document.Threat;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** A case of an invented nurse, from which documents are drafted, let go and taken along. */
@HouseTest
abstract class CaseWithDocuments {
    static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    static final String WORD = "action.taken.word";

    @Autowired
    AdvocacyActions actions;

    @Autowired
    ActionDecisions decisions;

    @Autowired
    Risks risks;

    @Autowired
    RiskConfirmations confirmations;

    @Autowired
    ActionFiles files;

    @Autowired
    Cases cases;

    @Autowired
    CaseEntries entries;

    @Autowired
    CaseTasks tasks;

    @Autowired
    Grants grants;

    @Autowired
    Trails trails;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Autowired
    SituationClock clock;

    Actor caseworker;
    Actor supervisor;
    CaseHead head;

    @BeforeEach
    void a_case() {
        clock.fixDay(DAY);
        var team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
        head = Acting.as(caseworker, () -> cases.open(person(Publicity.HIDDEN), CasePriority.NORMAL));
        Acting.as(caseworker, () -> {
            entries.record(head.code(), happened(CustodyKind.ARREST, DAY.minusDays(20), "Sample Hospital B"));
            entries.record(head.code(), happened(CustodyKind.TRANSFER, DAY.minusDays(9), "Sample prison one"));
            entries.record(head.code(), detention(DAY.minusDays(10), DAY.plusDays(30)));
            entries.record(head.code(), access(DAY.minusDays(10), DAY.minusDays(1), null));
        });
        for (var recipient : Recipient.values()) weigh(recipient, RiskDecision.PROCEED);
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    /** The three files of a document that was let go. */
    record Files(byte[] pdf, byte[] word, byte[] family) {}

    Files files(UUID action) {
        return Acting.as(caseworker, () -> new Files(files.pdf(action), files.word(action), files.forFamily(action)));
    }

    List<String> word(UUID action) {
        return PaperTexts.word(Acting.as(caseworker, () -> files.word(action)));
    }

    UUID draft(ActionDetails details) {
        return Acting.as(caseworker, () -> actions.draft(head.code(), details));
    }

    UUID letGo(UUID action) {
        Acting.as(caseworker, () -> actions.submit(action, supervisor.account()));
        Acting.as(supervisor, () -> decisions.approve(action));
        return action;
    }

    UUID weigh(Recipient recipient, RiskDecision decision) {
        var risk = new RiskDetails(recipient, Set.of(Threat.STIGMA), RiskLevel.LOW, decision, null);
        return Acting.as(caseworker, () -> risks.assess(head.code(), risk));
    }

    /** A second person confirms what was weighed for outside counsel. */
    void confirm(UUID assessment) {
        Acting.as(
                caseworker,
                () -> confirmations.ask(head.code(), assessment, new ConfirmerDetails(supervisor.account())));
        Acting.as(supervisor, () -> confirmations.confirm(assessment));
    }

    AdvocacyAction read(UUID action) {
        return Acting.as(caseworker, () -> actions.find(action)).orElseThrow();
    }

    List<Answer> preview(UUID action) {
        return Acting.as(caseworker, () -> actions.preview(action));
    }

    String previewed(UUID action, String number) {
        return text(preview(action), number);
    }

    String answer(UUID action, String number) {
        return text(read(action).answers(), number);
    }

    static String text(List<Answer> answers, String number) {
        return answers.stream()
                .filter(answer -> answer.number().equals(number))
                .map(Answer::text)
                .findFirst()
                .orElseThrow();
    }

    void assertMistake(String key, ActionDetails details) {
        assertThatThrownBy(() -> draft(details))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining(key);
    }

    void refused(String key, Runnable act) {
        assertThatThrownBy(() -> Acting.as(caseworker, act))
                .isInstanceOf(Rejected.class)
                .hasMessage(key);
    }

    List<DueTask> followUps() {
        return Acting.as(caseworker, tasks::due).stream()
                .filter(due -> due.kind() == DeadlineKind.FOLLOW_UP)
                .toList();
    }

    List<TrailRow> trail() {
        return Acting.as(
                caseworker,
                () -> trails.page(TrailQuery.ALL.on(head.code().text())).rows());
    }

    void publicity(Publicity publicity) {
        Acting.as(
                caseworker,
                () -> entries.correct(head.code(), whoIsHeld(), person(publicity), new Reason("Sample reason")));
    }

    /** Who is held, as it stands now for whoever acts. */
    PersonDetails whoIsHeld() {
        return Objects.requireNonNull(cases.find(head.code()).orElseThrow().person());
    }

    void place(String place, Credence credence) {
        var heard = new CustodyDetails(
                CustodyKind.LOCATION_REPORTED,
                DayPrecision.DAY,
                DAY.minusDays(5),
                null,
                place,
                null,
                ToldBy.RELEASED_DETAINEE,
                credence,
                null,
                null);
        Acting.as(caseworker, () -> entries.record(head.code(), heard));
    }

    static PersonDetails person(Publicity publicity) {
        return SamplePerson.told(
                "رامي الزيتون", "Rami Zaytoun", "ראמי זיתון", null, MedicalRole.NURSE, "Sample Hospital A", publicity);
    }
}
