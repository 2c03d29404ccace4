package org.tarmim.detention.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.tarmim.detention.SampleCases.happened;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.DeadlineKind;
import org.tarmim.detention.casefile.DueTask;
import org.tarmim.detention.casefile.GrantDetails;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.PersonName;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.document.ActionKind;
import org.tarmim.detention.document.Answer;
import org.tarmim.detention.document.Asked;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.Demand;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.Ground;
import org.tarmim.detention.document.Lack;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Naming;
import org.tarmim.detention.document.Origin;
import org.tarmim.detention.document.Purpose;

/** Each document says what the case knows and how surely, harms nobody, and leaves as a file by the same door. */
class DocumentsTest extends CaseWithDocuments {
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
    void the_family_name_stands_apart_where_somebody_said_which_part_it_is() {
        var complaint = draft(SampleDrafts.of(ActionKind.WGAD_COMPLAINT, DAY).details());
        assertThat(previewed(complaint, "I.1")).contains("Rami Zaytoun").doesNotContain("name:");
        assertThat(lacks(complaint)).contains(Lack.FAMILY_NAME);
        named(new PersonName(null, null, null, "Zaytoun", "Rami Zaytoun"));
        assertThat(previewed(complaint, "I.1")).contains("Rami Zaytoun", "Family name: Zaytoun");
        assertThat(lacks(complaint)).doesNotContain(Lack.FAMILY_NAME);
        assertThatThrownBy(() -> named(new PersonName(null, null, null, "Rami", "Rami Zaytoun")))
                .hasMessageContaining("caseName.parts");
    }

    @Test
    void the_parts_of_a_name_stand_under_what_forms_call_them() {
        named(new PersonName("Rami", "Khalil", null, "Zaytoun", null));
        var complaint = draft(SampleDrafts.of(ActionKind.WGAD_COMPLAINT, DAY).details());
        assertThat(previewed(complaint, "I.1"))
                .isEqualTo("Rami Khalil Zaytoun\nFamily name: Zaytoun\nGiven name: Rami\nFather\u2019s name: Khalil");
    }

    private void named(PersonName latin) {
        var person = new PersonDetails(null, latin, "", "", MedicalRole.NURSE, "", "GZ-HF-00012-3", Publicity.HIDDEN);
        Acting.as(caseworker, () -> entries.correct(head.code(), whoIsHeld(), person, new Reason("Sample reason")));
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

    @ParameterizedTest
    @EnumSource(names = {"SELF", "LAWYER"})
    void relatives_agree_before_a_disappearance_is_reported_or_the_red_cross_is_told(BasisGiver other) {
        assertMistake(
                "action.wgeid.family",
                SampleDrafts.of(ActionKind.WGEID_REPORT, DAY).details(other));
        assertMistake(
                "action.tracing.family",
                SampleDrafts.of(ActionKind.ICRC_NOTIFICATION, DAY).details(other));
    }

    @Test
    void a_complaint_of_ill_treatment_says_on_which_days_it_is_alleged_to_whoever_may_know_that() {
        Acting.as(supervisor, () -> grants.grant(head.code(), medical(caseworker)));
        Acting.as(
                caseworker,
                () -> entries.record(head.code(), happened(CustodyKind.ILL_TREATMENT_ALLEGED, DAY.minusDays(3), null)));
        var complaint = SampleDrafts.of(ActionKind.SR_TORTURE, DAY).saying(Asked.ILL_TREATMENT, "Sample words");
        var action = draft(complaint.details());
        assertThat(previewed(action, "4.3")).isEqualTo("Ill-treatment alleged (17 March 2025)");
        assertThat(previewed(action, "4.4")).isEqualTo("Sample words");
        assertThat(previewed(action, "4.2")).contains("20 days");
        assertThat(previewed(action, "3.1")).contains("Sample prison one (11 March 2025)");
    }

    @Test
    void a_letter_on_judges_and_lawyers_tells_how_counsel_was_kept_away() {
        var action = draft(SampleDrafts.of(ActionKind.SR_JUDGES_LAWYERS, DAY).details());
        assertThat(previewed(action, "3.1")).contains("Access order: Counsel", "Lapsed, no news");
        assertThat(previewed(action, "2.3")).contains("19 April 2025");
    }

    private static GrantDetails medical(Actor person) {
        return new GrantDetails(person.account(), GrantLevel.WRITE, Set.of(Compartment.MEDICAL), "Sample reason", 5);
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
    void a_document_is_written_in_a_language_that_is_read_there() {
        var complaint = SampleDrafts.of(ActionKind.WGAD_COMPLAINT, DAY);
        assertMistake(
                "action.language.kind", complaint.in(DocumentLanguage.ARABIC).details());
        assertMistake("action.language", complaint.saying(Asked.FORCES, "جنود").details());
        var visit = SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY).in(DocumentLanguage.ARABIC);
        var action = letGo(draft(visit.saying(Asked.ADDRESSEE, "مصلحة تجريبية، الهاتف +970-8-123456")
                .details()));
        assertThat(PaperTexts.word(Acting.as(caseworker, () -> files.word(action))))
                .startsWith("طلب السماح بالزيارة", "1. إلى")
                .contains("مصلحة تجريبية، الهاتف +970-8-123456")
                .contains("Sample prison one (كما كُتب، غير مترجم) (11 آذار 2025)")
                .contains("محكمة صلح: من 10 آذار 2025؛ آخر يوم: 19 نيسان 2025 (غزة)");
    }

    @Test
    void a_request_goes_to_whoever_holds_somebody_in_hebrew_and_its_copy_to_the_family_in_arabic() {
        var visit = SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY).in(DocumentLanguage.HEBREW);
        var action = letGo(draft(
                visit.saying(Asked.SUBMITTER, "משרד לדוגמה, טל׳ +970-8-123456").details()));
        assertThat(PaperTexts.pdf(files(action).pdf()))
                .startsWith("בקשה לאפשר ביקור", "1. אל")
                .contains("ראמי זיתון", "2.4 מועד המעצר", "28 בפברואר 2025")
                .contains("Sample prison one (כפי שנכתב במקור, לא תורגם) (11 במרץ 2025)")
                .contains("בית משפט שלום; תחילה: 10 במרץ 2025; יום אחרון: 19 באפריל 2025 (עזה)");
        assertThat(word(action)).isEqualTo(PaperTexts.pdf(files(action).pdf()));
        assertThat(PaperTexts.pdf(files(action).family()))
                .startsWith("طلب السماح بالزيارة", "نسخة للأسرة. ما كُتب بلغة أخرى يبقى كما أُرسل.")
                .contains("رامي الزيتون", "28 شباط 2025", "משרד לדוגמה, טל׳ +970-8-123456");
    }

    @Test
    void before_a_hebrew_document_is_made_it_is_said_that_the_name_has_no_hebrew_spelling() {
        var visit = SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY).in(DocumentLanguage.HEBREW);
        assertThat(lacks(visit)).doesNotContain(Lack.SPELLING).contains(Lack.TRANSLATION);
        head = samples.of(caseworker, "Sample person " + UUID.randomUUID());
        assertThat(lacks(visit)).contains(Lack.SPELLING);
        assertThat(lacks(visit.in(DocumentLanguage.ENGLISH))).containsExactly(Lack.FAMILY_NAME);
    }

    private Set<Lack> lacks(SampleDrafts draft) {
        return lacks(draft(draft.details()));
    }

    private Set<Lack> lacks(UUID action) {
        return preview(action).stream()
                .flatMap(answer -> answer.lacks().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void what_the_basis_does_not_cover_stands_in_no_file_and_in_the_list_of_what_is_wanting() {
        Acting.as(supervisor, () -> grants.grant(head.code(), medical(caseworker)));
        Acting.as(
                caseworker,
                () -> entries.record(head.code(), happened(CustodyKind.ILL_TREATMENT_ALLEGED, DAY.minusDays(3), null)));
        var complaint = SampleDrafts.of(ActionKind.ILL_TREATMENT_COMPLAINT, DAY)
                .saying(Asked.ILL_TREATMENT, "Sample words of a witness")
                .covering(Compartment.IDENTITY, Compartment.LOCATION_CUSTODY);
        var action = letGo(draft(complaint.details()));
        var files = files(action);
        assertThat(List.of(PaperTexts.pdf(files.pdf()), PaperTexts.word(files.word()), PaperTexts.pdf(files.family())))
                .allMatch(texts ->
                        texts.contains("Rami Zaytoun") && texts.toString().contains("Sample prison one"))
                .noneMatch(texts -> texts.toString().matches("(?s).*(17 March|17 آذار|witness|19 April|19 نيسان).*"));
        assertThat(read(action).answers())
                .filteredOn(answer -> !answer.keptOut().isEmpty())
                .allMatch(answer -> answer.isGap()
                        && !answer.isUnknown()
                        && answer.grounds().isEmpty())
                .flatMap(Answer::keptOut)
                .contains(Compartment.MEDICAL, Compartment.LEGAL)
                .doesNotContain(Compartment.IDENTITY, Compartment.LOCATION_CUSTODY);
    }

    @Test
    void a_basis_covers_something_never_sources_or_plans_and_who_it_is_where_the_document_says_so() {
        var visit = SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY);
        assertMistake("action.covered.missing", visit.covering().details());
        assertMistake(
                "action.covered.never",
                visit.covering(Compartment.IDENTITY, Compartment.SOURCE_PROTECTION)
                        .details());
        assertMistake(
                "action.covered.identity", visit.covering(Compartment.LEGAL).details());
        var statement = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY).covering(Compartment.LEGAL);
        assertMistake(
                "action.covered.identity", statement.calling(Naming.INITIALS).details());
        assertThatNoException().isThrownBy(() -> draft(statement.details()));
    }

    @Test
    void a_document_is_drafted_for_a_purpose_of_its_recipient_and_for_no_other() {
        for (var kind : ActionKind.values()) {
            var draft = SampleDrafts.of(kind, DAY);
            assertMistake("purpose", draft.meantFor(null).details());
            for (var purpose : Purpose.values())
                if (!kind.recipient().receivesFor(purpose))
                    assertMistake("basis.purpose.unfit", draft.meantFor(purpose).details());
        }
        var asked = SampleDrafts.of(ActionKind.PUBLIC_STATEMENT, DAY).meantFor(Purpose.PUBLIC_NAMING);
        assertThat(read(draft(asked.details())).details().purpose()).isEqualTo(Purpose.PUBLIC_NAMING);
    }

    @Test
    void a_number_of_days_names_the_entries_it_is_counted_from_and_whose_word_they_are() {
        var action = draft(SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY).details());
        var counted = preview(action).stream()
                .filter(answer -> answer.number().equals("4.2"))
                .flatMap(answer -> answer.grounds().stream());
        assertThat(counted)
                .extracting(Ground::origin, Ground::claim, Ground::toldBy, Ground::basis)
                .containsExactly(
                        tuple(Origin.COUNTED, "Arrest (28 February 2025)", ToldBy.FAMILY, LawfulBasis.CONSENT));
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
    void no_word_file_leaves_before_the_second_person_let_the_document_go_or_after_it_was_withdrawn() {
        var action = draft(SampleDrafts.of(ActionKind.VISIT_REQUEST, DAY).details());
        refused("action.notLetGo", () -> files.word(action));
        Acting.as(caseworker, () -> actions.submit(action, supervisor.account()));
        refused("action.notLetGo", () -> files.word(action));
        Acting.as(supervisor, () -> decisions.approve(action));
        assertThat(word(action)).contains("Sample prison one (11 March 2025)");
        await().untilAsserted(() ->
                assertThat(trail()).filteredOn(row -> row.action().equals(WORD)).hasSize(1));
        Acting.as(caseworker, () -> actions.withdraw(action, new Reason("Sample reason")));
        refused("action.notLetGo", () -> files.word(action));
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

    @Test
    void the_copy_for_the_family_is_kept_byte_for_byte_and_names_no_source() {
        var action = letGo(draft(SampleDrafts.of(ActionKind.WGAD_COMPLAINT, DAY).details()));
        var copy = files(action).family();
        assertThat(files(action).family()).isEqualTo(copy);
        assertThat(PaperTexts.pdf(copy).toString()).doesNotContain("الأسرة)", "Note on");
    }
}
