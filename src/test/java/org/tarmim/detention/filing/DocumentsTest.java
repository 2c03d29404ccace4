package org.tarmim.detention.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.tarmim.detention.SampleCases.access;
import static org.tarmim.detention.SampleCases.detention;
import static org.tarmim.detention.SampleCases.happened;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.CaseTasks;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.CustodyDetails;
import org.tarmim.detention.casefile.DeadlineKind;
import org.tarmim.detention.casefile.DueTask;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.Answer;
import org.tarmim.detention.document.Asked;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.Demand;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.Ground;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Naming;
import org.tarmim.detention.document.Origin;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** Each document says what the case knows and how surely, harms nobody, and leaves as a file by the same door. */
@HouseTest
class DocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final String WORD = "action.taken.word";

    @Autowired
    AdvocacyActions actions;

    @Autowired
    ActionDecisions decisions;

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
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void every_document_has_its_words_in_every_language_it_is_written_in(ActionKind kind) {
        for (var language : kind.languages()) {
            var action = letGo(draft(SampleDrafts.of(kind, DAY).in(language).details()));
            assertThat(read(action).answers())
                    .isNotEmpty()
                    .allMatch(answer -> !answer.question().startsWith("!"));
            assertThat(read(action).forFamily())
                    .allMatch(answer -> answer.question().matches("(?s).*\\p{IsArabic}.*"));
            assertThat(PaperTexts.pdf(files(action).pdf())).noneMatch(text -> text.contains("!document"));
        }
    }

    @ParameterizedTest
    @EnumSource(ActionKind.class)
    void what_nobody_knows_is_a_gap_and_rests_on_nothing(ActionKind kind) {
        var empty = Acting.as(caseworker, () -> cases.open(person(Publicity.HIDDEN), CasePriority.NORMAL));
        var action = Acting.as(
                caseworker,
                () -> actions.draft(empty.code(), SampleDrafts.of(kind, DAY).details()));
        var answers = preview(action);
        assertThat(answers)
                .filteredOn(Answer::isGap)
                .isNotEmpty()
                .allMatch(gap -> gap.grounds().isEmpty());
        assertThat(answers)
                .filteredOn(answer -> !answer.isGap())
                .allMatch(answer -> answer.grounds().stream()
                        .allMatch(ground -> ground.origin() == Origin.PERSON || ground.origin() == Origin.TYPED));
    }

    @Test
    void a_request_for_a_visit_tells_the_order_that_lapsed_and_is_asked_after_in_seven_days() {
        var action = letGo(draft(SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY).details()));
        assertThat(answer(action, "4.1")).contains("Access order: Counsel", "19 March 2025", "Lapsed, no news");
        assertThat(answer(action, "4.2")).contains("20 days");
        assertThat(answer(action, "3.1")).isEqualTo("Release\nAccess of a lawyer");
        assertThat(answer(action, "2.1")).contains("Rami Zaytoun").contains("رامي الزيتون");

        Acting.as(caseworker, () -> actions.sent(action, new SendingDetails(DAY, "By hand", null)));
        clock.fixDay(DAY.plusDays(8));
        assertThat(followUps())
                .containsExactly(new DueTask(head.code(), DeadlineKind.FOLLOW_UP, DAY.plusDays(7), true));
        var reply = new ReplyDetails(DAY.plusDays(8), ActionResponse.DENIED, Impact.NONE, null);
        Acting.as(caseworker, () -> actions.replied(action, reply));
        assertThat(followUps()).isEmpty();
    }

    @Test
    void a_request_for_a_visit_says_who_is_to_be_let_in() {
        var mute = SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY)
                .demanding(Demand.RELEASE)
                .details();
        assertMistake("action.visit.access", mute);
    }

    @ParameterizedTest
    @EnumSource(names = {"SELF", "LAWYER"})
    void a_tracing_request_is_made_by_the_family_alone(BasisGiver other) {
        var tracing = SampleDrafts.of(ActionKind.TRACING_REQUEST, DAY);
        assertMistake("action.tracing.family", tracing.details(other));
        assertMistake(
                "action.tracing.family", tracing.on(LawfulBasis.VITAL_INTEREST).details());
        assertThatNoException().isThrownBy(() -> draft(tracing.details()));
    }

    @Test
    void a_place_heard_of_with_low_reliance_says_so_until_somebody_relied_on_tells_it() {
        place("Sample prison two", Credence.LOW);
        place("Sample prison three", Credence.UNKNOWN);
        var action = draft(SampleDrafts.of(ActionKind.WGAD_COMPLAINT, DAY).details());
        assertThat(previewed(action, "III.2"))
                .contains("Sample prison one (11 March 2025)\n")
                .contains("Sample prison two (15 March 2025) (reported, not confirmed)")
                .contains("Sample prison three (15 March 2025) (reported, not confirmed)");
        place("Sample prison two", Credence.HIGH);
        assertThat(previewed(action, "III.2")).contains("Sample prison two (15 March 2025)\n");
        var grounds = preview(action).stream()
                .filter(answer -> answer.number().equals("III.2"))
                .flatMap(answer -> answer.grounds().stream());
        assertThat(grounds).extracting(Ground::credence).contains(Credence.LOW, Credence.HIGH, Credence.UNKNOWN);
    }

    @Test
    void a_statement_holds_no_name_place_employer_or_day_unless_it_may() {
        var statement = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY)
                .saying(Asked.STATEMENT, "Health workers are protected by law.");
        var action = letGo(draft(statement.details()));
        var said = String.join("\n", PaperTexts.pdf(files(action).pdf()))
                + String.join("\n", PaperTexts.pdf(files(action).family()))
                + String.join("\n", PaperTexts.word(files(action).word()));
        assertThat(said)
                .contains("a health worker who is held", "Health workers are protected by law.", "Release", "الإفراج")
                .doesNotContain("Rami", "Zaytoun", "رامي", "Hospital", "prison", "2025", "آذار");
    }

    @Test
    void a_statement_that_names_somebody_needs_consent_and_a_file_that_allows_it() {
        var named = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY).calling(Naming.NAMED);
        for (var basis : List.of(LawfulBasis.MANDATE, LawfulBasis.VITAL_INTEREST, LawfulBasis.LEGAL_OBLIGATION))
            assertMistake("action.statement.basis", named.on(basis).details());
        for (var publicity : List.of(Publicity.HIDDEN, Publicity.PSEUDONYM, Publicity.INITIALS)) {
            publicity(publicity);
            refused("action.statement.publicity", () -> draft(named.details()));
            refused(
                    "action.statement.publicity",
                    () -> draft(named.on(LawfulBasis.ALREADY_PUBLIC).details()));
        }
        publicity(Publicity.NAMED_PUBLIC);
        var action = letGo(draft(named.details()));
        assertThat(answer(action, "2.1")).contains("Rami Zaytoun", "Nurse");
        assertThat(answer(action, "2.2")).contains("Sample Hospital B");
        assertThat(PaperTexts.pdf(files(action).family())).anyMatch(text -> text.contains("رامي الزيتون"));
    }

    @Test
    void a_file_that_allows_initials_gives_initials_and_no_more() {
        publicity(Publicity.INITIALS);
        var initials = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY).calling(Naming.INITIALS);
        var action = draft(initials.details());
        assertThat(previewed(action, "2.1")).contains("R. Z.").doesNotContain("Rami");
        assertThat(preview(action)).extracting(Answer::number).doesNotContain("2.2", "2.3", "2.4");
        refused(
                "action.statement.publicity",
                () -> draft(initials.calling(Naming.NAMED).details()));
    }

    @Test
    void a_statement_stays_in_the_house_when_the_person_may_be_named_no_longer() {
        publicity(Publicity.NAMED_PUBLIC);
        var action = letGo(draft(SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY)
                .calling(Naming.NAMED)
                .details()));
        publicity(Publicity.HIDDEN);
        refused("action.statement.publicity", () -> files.pdf(action));
        refused("action.statement.publicity", () -> files.word(action));
        refused("action.statement.publicity", () -> files.forFamily(action));
        refused("action.statement.publicity", () -> actions.sent(action, new SendingDetails(DAY, "To all", null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We ask for the release of Rami today.",
                "We ask for ZAYTOUN, a nurse.",
                "نطالب بالإفراج عن رامي.",
                "سألنا عن الزيتون وأهله.",
                "A nurse of Sample Hospital A is held.",
                "She was taken from sample hospital b.",
                "Moved to Sample prison one.",
                "Held since 28 February.",
                "Held since February 28, 2025.",
                "Held since 28/02/2025.",
                "محتجز منذ 28 شباط."
            })
    void what_is_typed_for_everybody_gives_nobody_away(String text) {
        var statement = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY);
        refused(
                "action.statement.identifies",
                () -> draft(statement.saying(Asked.STATEMENT, text).details()));
        refused(
                "action.statement.identifies",
                () -> draft(statement.saying(Asked.HEADLINE, text).details()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A nurse is held. We ask for release by 1 May 2026, on the word of the law.",
                "نطالب بالإفراج عن ممرض محتجز، على أساس القانون."
            })
    void what_gives_nobody_away_can_be_said(String text) {
        assertThatNoException()
                .isThrownBy(() -> draft(SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY)
                        .saying(Asked.STATEMENT, text)
                        .details()));
    }

    @Test
    void who_cannot_read_what_identifies_drafts_no_statement() {
        var writer = people.somebody(Role.CASEWORKER, caseworker.organisation());
        var parts = Set.of(Compartment.STRATEGY, Compartment.LEGAL);
        var grant = new GrantDetails(writer.account(), GrantLevel.WRITE, parts, "Sample reason", 5);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant));
        var statement = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY).details();
        assertThatThrownBy(() -> Acting.as(writer, () -> actions.draft(head.code(), statement)))
                .isInstanceOf(Rejected.class)
                .hasMessage("action.statement.parts");
    }

    @Test
    void a_document_is_written_in_a_language_that_is_read_there() {
        var complaint = SampleDrafts.of(ActionKind.WGAD_COMPLAINT, DAY);
        assertMistake(
                "action.language.kind", complaint.in(DocumentLanguage.ARABIC).details());
        assertMistake("action.language", complaint.saying(Asked.FORCES, "جنود").details());
        var visit = SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY).in(DocumentLanguage.ARABIC);
        var action = draft(visit.saying(Asked.ADDRESSEE, "مصلحة تجريبية، الهاتف +970-8-123456")
                .details());
        assertThat(PaperTexts.word(Acting.as(caseworker, () -> files.word(action))))
                .startsWith("طلب السماح بالزيارة", "مسودة. لم يُجز أحد هذا النص، وهو ليس للإرسال.", "1. إلى")
                .contains("مصلحة تجريبية، الهاتف +970-8-123456")
                .contains("Sample prison one (11 آذار 2025)")
                .contains("محكمة صلح: من 10 آذار 2025؛ آخر يوم: 19 نيسان 2025 (غزة)");
    }

    /** Otherwise they are read backwards: 123456-8-970+ and 2202-10-02. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+970-8-123456",
                "+970 8 123456",
                "08 123 4567",
                "2025-01-20",
                "20/01/2025",
                "A/HRC/48/55",
                "DC-7K42-3"
            })
    void figures_that_were_typed_in_arabic_are_read_from_left_to_right(String figures) {
        var visit = SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY).in(DocumentLanguage.ARABIC);
        var action = draft(visit.saying(Asked.SUBMITTER, "مكتب تجريبي، " + figures + " فقط")
                .details());
        assertThat(previewed(action, "5.1")).isEqualTo("\u2068مكتب تجريبي، \u2066" + figures + "\u2069 فقط\u2069");
    }

    @Test
    void what_was_typed_in_english_keeps_its_direction_in_the_copy_for_the_family() {
        var statement = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY).saying(Asked.STATEMENT, "Let counsel in.");
        var action = letGo(draft(statement.details()));
        assertThat(answer(action, "3")).isEqualTo("Let counsel in.");
        assertThat(text(read(action).forFamily(), "3")).isEqualTo("\u2068Let counsel in.\u2069");
    }

    @Test
    void a_word_file_of_a_draft_says_that_nobody_let_it_go() {
        var action = draft(SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY).details());
        assertThat(word(action)).contains("Draft. Nobody has let this text go; it is not for sending.");
        Acting.as(caseworker, () -> actions.submit(action, supervisor.account()));
        assertThat(word(action)).contains("Draft. Nobody has let this text go; it is not for sending.");
        Acting.as(supervisor, () -> decisions.approve(action));
        assertThat(word(action))
                .noneMatch(text -> text.startsWith("Draft."))
                .contains("Sample prison one (11 March 2025)");
        await().untilAsserted(() ->
                assertThat(trail()).filteredOn(row -> row.action().equals(WORD)).hasSize(3));
        Acting.as(caseworker, () -> actions.withdraw(action, new Reason("Sample reason")));
        refused("action.over", () -> files.word(action));
    }

    @Test
    void strangers_and_who_may_only_read_take_no_file() {
        var action = letGo(draft(SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY).details()));
        var reader = people.somebody(Role.CASEWORKER, caseworker.organisation());
        var parts = Set.of(Compartment.STRATEGY, Compartment.LEGAL);
        var grant = new GrantDetails(reader.account(), GrantLevel.READ, parts, "Sample reason", 5);
        Acting.as(supervisor, () -> grants.grant(head.code(), grant));
        for (var other : List.of(reader, people.somebody(Role.CASEWORKER), supervisor))
            for (var file :
                    List.<Runnable>of(() -> files.word(action), () -> files.pdf(action), () -> files.forFamily(action)))
                assertThatThrownBy(() -> Acting.as(other, file))
                        .satisfies(
                                refusal -> assertThat(refusal.getMessage()).isIn("case.notGranted", "Access Denied"));
    }

    @Test
    void the_family_gets_the_same_answers_in_arabic_once_the_document_was_let_go() {
        var action = draft(SampleDrafts.of(ActionKind.WGAD_COMPLAINT, DAY)
                .saying(Asked.FORCES, "Soldiers")
                .details());
        refused("action.notLetGo", () -> files.forFamily(action));
        letGo(action);
        var copy = PaperTexts.pdf(files(action).family());
        assertThat(copy)
                .startsWith(
                        "استبيان الفريق العامل المعني بالاحتجاز التعسفي",
                        "نسخة للأسرة. ما كُتب بلغة أخرى يبقى كما أُرسل.")
                .contains("II.1 تاريخ الاعتقال", "28 شباط 2025", "Soldiers", "Sample prison one (11 آذار 2025)");
        assertThat(read(action).forFamily())
                .extracting(Answer::number, Answer::isGap)
                .isEqualTo(read(action).answers().stream()
                        .map(answer -> tuple(answer.number(), answer.isGap()))
                        .toList());
        Acting.as(
                caseworker,
                () -> entries.record(
                        head.code(), happened(CustodyKind.TRANSFER, DAY.minusDays(1), "Sample prison nine")));
        assertThat(PaperTexts.pdf(files(action).family())).isEqualTo(copy);
    }

    /** The three files of a document that was let go. */
    private record Files(byte[] pdf, byte[] word, byte[] family) {}

    private Files files(UUID action) {
        return Acting.as(caseworker, () -> new Files(files.pdf(action), files.word(action), files.forFamily(action)));
    }

    private List<String> word(UUID action) {
        return PaperTexts.word(Acting.as(caseworker, () -> files.word(action)));
    }

    private UUID draft(ActionDetails details) {
        return Acting.as(caseworker, () -> actions.draft(head.code(), details));
    }

    private UUID letGo(UUID action) {
        Acting.as(caseworker, () -> actions.submit(action, supervisor.account()));
        Acting.as(supervisor, () -> decisions.approve(action));
        return action;
    }

    private AdvocacyAction read(UUID action) {
        return Acting.as(caseworker, () -> actions.find(action)).orElseThrow();
    }

    private List<Answer> preview(UUID action) {
        return Acting.as(caseworker, () -> actions.preview(action));
    }

    private String previewed(UUID action, String number) {
        return text(preview(action), number);
    }

    private String answer(UUID action, String number) {
        return text(read(action).answers(), number);
    }

    private static String text(List<Answer> answers, String number) {
        return answers.stream()
                .filter(answer -> answer.number().equals(number))
                .map(Answer::text)
                .findFirst()
                .orElseThrow();
    }

    private void assertMistake(String key, ActionDetails details) {
        assertThatThrownBy(() -> draft(details))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining(key);
    }

    private void refused(String key, Runnable act) {
        assertThatThrownBy(() -> Acting.as(caseworker, act))
                .isInstanceOf(Rejected.class)
                .hasMessage(key);
    }

    private List<DueTask> followUps() {
        return Acting.as(caseworker, tasks::due).stream()
                .filter(due -> due.kind() == DeadlineKind.FOLLOW_UP)
                .toList();
    }

    private List<TrailRow> trail() {
        return Acting.as(
                caseworker,
                () -> trails.page(TrailQuery.ALL.on(head.code().text())).rows());
    }

    private void publicity(Publicity publicity) {
        Acting.as(caseworker, () -> entries.correct(head.code(), person(publicity), new Reason("Sample reason")));
    }

    private void place(String place, Credence credence) {
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

    private static PersonDetails person(Publicity publicity) {
        return new PersonDetails(
                "رامي الزيتون", "Rami Zaytoun", null, MedicalRole.NURSE, "Sample Hospital A", publicity);
    }
}
