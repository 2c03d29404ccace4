package org.tarmim.detention.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tarmim.detention.SampleCases.grant;
import static org.tarmim.detention.SampleCases.happened;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.TrailRow;
import org.tarmim.audit.Trails;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.Traces;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.CaseState;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.DeadlineKind;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.Sex;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.intake.PlannedPerson.Outcome;
import org.tarmim.detention.keeping.CaseKeys;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.store.DataDirectory;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Cases out of a list: looked at first, opened all or none, taken back, and the list itself found nowhere. */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class CaseListsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final String PASSWORD = "sample almond terrace 23";
    private static final String HEAD = "given_ar,family_ar,given_latin,family_latin,name_hebrew,sex,born,nationality,"
            + "id_number,role,employer,arrested_on,arrest_place,present_place,priority,told_by,note\n";

    @Autowired
    CaseLists lists;

    @Autowired
    Cases cases;

    @Autowired
    CaseEntries entries;

    @Autowired
    Grants grants;

    @Autowired
    CaseRoom room;

    @Autowired
    CaseKeys keys;

    @Autowired
    Trails trails;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Autowired
    SituationClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataDirectory data;

    UUID team;
    Actor caseworker;
    Actor supervisor;

    @BeforeEach
    void a_team() {
        clock.fixDay(DAY);
        team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    @Test
    void everybody_on_a_list_gets_a_case_to_be_sorted_with_an_own_key_and_one_opening_grant() {
        var plan = look(csv("سامي,التجريبي,Sami,Sample,,male,1985,Sample State,٩٠١-23,nurse,Sample Hospital A,"
                + "2025-03-06,Sample gate,Sample prison,urgent,family,Taken at night\n"
                + "ليلى,تجريبية,Layla,Sample,,F,1990-05,,,doctor_general,,2025-02,,,,,\n"));
        assertThat(plan.count(Outcome.REFUSED)).isOne(); // "F" is no word for it
        plan = look(csv("سامي,التجريبي,Sami,Sample,,male,1985,Sample State,٩٠١-23,nurse,Sample Hospital A,"
                + "2025-03-06,Sample gate,Sample prison,urgent,family,Taken at night\n"
                + "ليلى,تجريبية,Layla,Sample,,أنثى,1990-05,,,doctor_general,,2025-02,,,,,\n"));
        assertThat(caseCount()).isZero();
        var codes = open(plan);
        assertThat(codes).hasSize(2).doesNotHaveDuplicates();

        var one = file(codes.getFirst());
        assertThat(one.head().state()).isEqualTo(CaseState.TRIAGE);
        assertThat(one.head().priority()).isEqualTo(CasePriority.URGENT);
        assertThat(one.head().level()).isEqualTo(GrantLevel.WRITE);
        assertThat(one.holders()).hasSize(1);
        assertThat(one.person().nameAr()).isEqualTo("سامي التجريبي");
        assertThat(one.person().role()).isEqualTo(MedicalRole.NURSE);
        assertThat(one.particulars().sex()).isEqualTo(Sex.MALE);
        assertThat(one.particulars().idNumber()).isEqualTo("901-23");
        assertThat(one.events())
                .extracting(
                        event -> event.details().kind(),
                        event -> event.details().place())
                .containsExactlyInAnyOrder(
                        tuple(CustodyKind.ARREST, "Sample gate"),
                        tuple(CustodyKind.LOCATION_REPORTED, "Sample prison"));
        assertThat(one.events())
                .allSatisfy(event -> assertThat(event.details().toldBy()).isEqualTo(ToldBy.FAMILY));
        assertThat(one.deadlines()).extracting(due -> due.kind()).containsExactly(DeadlineKind.URGENT_WINDOW_3M);

        var other = file(codes.getLast());
        assertThat(other.particulars().sex()).isEqualTo(Sex.FEMALE);
        assertThat(other.particulars().born().precision()).isEqualTo(DayPrecision.MONTH);
        assertThat(other.events().getFirst().details().precision()).isEqualTo(DayPrecision.MONTH);
        assertThat(Acting.as(people.somebody(Role.CASEWORKER, team), () -> cases.find(codes.getFirst())))
                .isEmpty();
    }

    @Test
    void looking_at_a_list_changes_nothing_and_opening_it_is_told_once() {
        var plan = look(csv(row("Sami Sample", "2025-03-06")));
        assertThat(caseCount()).isZero();
        assertThat(Acting.as(caseworker, lists::own)).isEmpty();
        open(plan);
        assertThat(trail(plan)).extracting(TrailRow::action).containsExactly("case-list.opened");
        refused("caseList.twice", () -> lists.open(plan));
        assertThat(caseCount()).isOne();
    }

    @Test
    void while_one_row_is_wrong_nobody_gets_a_case() {
        var plan = look(csv(row("Sami Sample", "2025-03-06") + row("Layla Sample", "5202-03-06")));
        assertThat(plan.people()).extracting(PlannedPerson::outcome).containsExactly(Outcome.ACCEPTED, Outcome.REFUSED);
        refused("caseList.mistakes", () -> lists.open(plan));
        assertThat(caseCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ARRESTED_ON | 6/2/2025   | MISTAKE | caseList.day.twice
            ARRESTED_ON | 5202-03-06 | MISTAKE | caseList.day.year
            ARRESTED_ON | 1446-08-06 | MISTAKE | caseList.day.hijri
            ARRESTED_ON | 2025-03-21 | MISTAKE | custody.future
            ARRESTED_ON | 2025-02    | READ    | caseList.day.between
            BORN        | 2025-12    | MISTAKE | custody.future
            BORN        | 1850       | MISTAKE | caseList.day.year
            GIVEN_LATIN | Sаmi Sample | MISTAKE | caseList.letters
            GIVEN_AR    | Sami Sample | MISTAKE | caseList.letters
            NAME_HEBREW | Sami       | MISTAKE | caseList.letters
            GIVEN_AR    | سـامي تجريبي | READ | caseList.unseen
            GIVEN_LATIN | Sami       | WARNING | caseList.oneWord
            EMPLOYER    | =HYPERLINK(1) | WARNING | caseList.formulaText
            ID_NUMBER   | ?-x;drop   | MISTAKE | particulars.id
            ROLE        | surgeon of hearts | MISTAKE | caseList.word
            TOLD_BY     | somebody   | MISTAKE | caseList.word
            """)
    void what_is_wrong_doubtful_or_read_otherwise_is_said_with_row_and_column(
            ListColumn column, String cell, Remark.Weight weight, String key) {
        var given = column == ListColumn.GIVEN_LATIN || column == ListColumn.GIVEN_AR ? "" : "given_latin,";
        var value = given.isEmpty() ? "" : "Sami Sample,";
        var plan = look(new ListFile(
                "list.csv", (given + column.name() + "\n" + value + cell + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(plan.people().getFirst().no()).isEqualTo(2);
        assertThat(plan.people().getFirst().of(weight))
                .anySatisfy(remark -> assertThat(remark.said().key()).isEqualTo(key));
        for (var language : Languages.ALL)
            plan.people()
                    .getFirst()
                    .remarks()
                    .forEach(remark -> assertThat(Words.in(language).say(remark.said()))
                            .doesNotStartWith("!")
                            .doesNotContain("{"));
    }

    @Test
    void what_nobody_sees_is_left_out_of_a_name_and_said() {
        var plan = look(csv(row("\u202eSami\u202c \u200dSample\u2067", "2025-03-06")));
        var person = plan.people().getFirst();
        assertThat(person.name()).isEqualTo("Sami Sample");
        assertThat(person.of(Remark.Weight.READ))
                .extracting(one -> one.said().key())
                .contains("caseList.unseen");
    }

    @Test
    void a_name_of_three_hundred_letters_is_refused() {
        var plan = look(csv(row("Sami " + "a".repeat(300), "2025-03-06")));
        assertThat(keys(plan, Remark.Weight.MISTAKE)).contains("caseList.long");
    }

    @Test
    void whom_the_team_may_know_is_told_no_more_of_and_only_so_often_a_day() {
        Acting.as(caseworker, () -> lists.open(lists.look(csv(row("Sami Alpha Sample", "2025-03-06")), "")));
        var colleague = trusted();
        var again = Acting.as(colleague, () -> lists.look(csv(row("Sami Alpha Sample", "2025-03-06")), ""));
        assertThat(again.compared()).isOne();
        assertThat(keys(again, Remark.Weight.WARNING)).contains("caseList.mayBeKnown");
        var many = IntStream.range(0, 80)
                .mapToObj(number -> row("Nobody " + "x".repeat(number + 1), "2025-03-06"))
                .collect(Collectors.joining());
        var most = Acting.as(colleague, () -> lists.look(csv(many), ""));
        assertThat(most.compared()).isLessThan(60);
        assertThat(most.isClean()).isTrue();
    }

    @Test
    void one_number_stands_for_one_person_and_one_name_can_stand_for_two() {
        var plan = look(new ListFile(
                "list.csv",
                ("given_latin;id_number\nSami Sample;901\nSAMI  sample;902\nLayla Sample;٩٠١\n")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(plan.people().get(1).of(Remark.Weight.WARNING))
                .extracting(one -> one.said().key())
                .contains("caseList.twice.name");
        assertThat(plan.people().get(2).of(Remark.Weight.MISTAKE))
                .extracting(one -> one.said().key())
                .containsExactly("caseList.twice.number");
    }

    @Test
    void the_head_is_read_in_both_languages_and_columns_that_nobody_knows_are_said() {
        var arabic = Words.in(Languages.ARABIC);
        var head = arabic.label(ListColumn.GIVEN_AR) + "," + arabic.label(ListColumn.ROLE) + ",shoe size\n";
        var plan = look(new ListFile(
                "LIST.CSV",
                ("\uFEFFSample list\n" + head + "سامي تجريبي," + arabic.label(MedicalRole.NURSE) + ",43\n")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(plan.isClean()).isTrue();
        assertThat(plan.passedOver()).containsExactly("shoe size");
        assertThat(plan.newcomers().getFirst().person().role()).isEqualTo(MedicalRole.NURSE);
    }

    @Test
    void a_file_that_is_no_list_is_refused_as_a_whole() {
        refused("caseList.form", () -> lists.look(file("list.pdf", "x"), ""));
        refused("caseList.head", () -> lists.look(file("list.csv", "name\nSami\n"), ""));
        refused("caseList.head.twice", () -> lists.look(file("list.csv", "given_ar,GIVEN_AR\nSami,x\n"), ""));
        refused("caseList.empty", () -> lists.look(file("list.csv", HEAD), ""));
        refused("caseList.broken", () -> lists.look(file("list.csv", HEAD + "\"open\n"), ""));
        refused("caseList.workbook", () -> lists.look(file("list.xlsx", "no workbook"), ""));
        refused("caseList.zip.broken", () -> lists.look(file("list.zip", "no archive"), "x"));
        refused("caseList.large", () -> new ListFile("list.csv", new byte[ListFile.LARGEST + 1]));
        refused(
                "caseList.utf8",
                () -> lists.look(new ListFile("list.csv", (HEAD + "é").getBytes(StandardCharsets.ISO_8859_1)), ""));
        var many = IntStream.rangeClosed(0, ListFile.MOST_ROWS)
                .mapToObj(number -> row("Sample Person" + "x".repeat(number % 50), "2025"))
                .collect(Collectors.joining());
        refused("caseList.rows", () -> lists.look(csv(many), ""));
    }

    @Test
    void a_locked_list_opens_by_its_password_alone_and_only_when_it_is_locked_well() throws IOException {
        var sheet = (HEAD + row("Sami Sample", "2025-03-06")).getBytes(StandardCharsets.UTF_8);
        var locked = new ListFile("list.zip", archive(EncryptionMethod.AES, "list.csv", sheet));
        assertThat(Acting.as(caseworker, () -> lists.look(locked, PASSWORD)).isClean())
                .isTrue();
        refused("caseList.password.wrong", () -> lists.look(locked, "sample almond terrace 24"));
        refused("caseList.password.missing", () -> lists.look(locked, ""));
        var weak = new ListFile("list.zip", archive(EncryptionMethod.ZIP_STANDARD, "list.csv", sheet));
        refused("caseList.zip.weak", () -> lists.look(weak, PASSWORD));
        var open = new ListFile("list.zip", archive(EncryptionMethod.NONE, "list.csv", sheet));
        refused("caseList.zip.open", () -> lists.look(open, PASSWORD));
        var bomb = new ListFile("list.zip", archive(EncryptionMethod.AES, "list.csv", new byte[50_000_000]));
        refused("caseList.large", () -> lists.look(bomb, PASSWORD));
    }

    @Test
    void a_workbook_is_read_with_its_days_and_what_it_computes_is_refused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Sample", "1.0")) {
            var sheet = book.newWorksheet("Sample");
            sheet.inlineString(0, 0, "given_latin");
            sheet.inlineString(0, 1, "arrested_on");
            sheet.inlineString(0, 2, "id_number");
            sheet.inlineString(1, 0, "Sami Sample");
            sheet.value(1, 1, LocalDate.of(2025, 3, 6));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 901234567L);
            sheet.formula(2, 0, "CONCATENATE(1,2)");
        }
        var plan = look(new ListFile("list.xlsx", out.toByteArray()));
        var arrest = plan.newcomers().getFirst().happened().getFirst();
        assertThat(arrest.from()).isEqualTo(LocalDate.of(2025, 3, 6));
        assertThat(plan.newcomers().getFirst().particulars().idNumber()).isEqualTo("901234567");
        assertThat(plan.people().get(1).of(Remark.Weight.MISTAKE))
                .extracting(one -> one.said().key())
                .contains("caseList.formula");
    }

    @Test
    void a_workbook_that_unfolds_to_far_more_is_refused_before_it_is_read() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int part = 0; part < 30; part++) zip.write(new byte[1_000_000]);
            zip.closeEntry();
        }
        refused("caseList.workbook.bomb", () -> lists.look(new ListFile("list.xlsx", out.toByteArray()), ""));
    }

    @Test
    @Timeout(2)
    void a_workbook_poisoned_with_what_nobody_sees_is_refused_at_once() throws IOException {
        var one = "<c r='A1' t='s'><v>0</v></c>";
        var huge = book(one, "\u200b".repeat(3_000_000));
        var repeated = book(one.repeat(200_000), "x");
        var empty = book("</row><row>".repeat(200_000), "");
        refused("caseList.cell", () -> lists.look(huge, ""));
        refused("caseList.cells", () -> lists.look(repeated, ""));
        refused("caseList.cells", () -> lists.look(empty, ""));
        refused("caseList.cell", () -> lists.look(csv(row("\u200b".repeat(1_001), "2025")), ""));
        refused("caseList.cells", () -> lists.look(csv(",\n".repeat(900_000)), ""));
    }

    private static ListFile book(String cells, String shared) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(("<sst><si><t>" + shared + "</t></si></sst>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<sheetData><row>" + cells + "</row></sheetData>").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return new ListFile("list.xlsx", out.toByteArray());
    }

    @Test
    void a_workbook_with_a_document_type_is_refused_and_nothing_it_names_is_read() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(
                    "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><sheetData><row r='1'><c r='A1' t='str'><v>&y;</v></c></row></sheetData>"
                            .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        refused("caseList.workbook", () -> lists.look(new ListFile("list.xlsx", out.toByteArray()), ""));
    }

    @Test
    void the_empty_list_that_is_handed_out_is_read_again_in_both_languages() {
        for (var language : Languages.ALL)
            refused(
                    "caseList.empty",
                    () -> lists.look(new ListFile("list.xlsx", ListTemplate.in(Words.in(language))), ""));
    }

    @Test
    void its_importer_takes_a_list_back_and_nobody_else() {
        var plan = look(csv(row("Sami Sample", "2025-03-06") + row("Layla Sample", "2025-03")));
        var codes = open(plan);
        assertThatThrownBy(() -> Acting.as(people.somebody(Role.CASEWORKER, team), () -> lists.undo(plan.id())))
                .hasMessage("caseList.undo.late");
        Acting.as(caseworker, () -> lists.undo(plan.id()));
        assertThat(caseCount()).isZero();
        assertThat(Acting.as(caseworker, () -> cases.find(codes.getFirst()))).isEmpty();
        assertThat(Acting.as(caseworker, lists::own).getFirst().undoneAt()).isNotNull();
        refused("caseList.undo.late", () -> lists.undo(plan.id()));
        assertThat(trail(plan))
                .extracting(TrailRow::action)
                .containsExactlyInAnyOrder("case-list.opened", "case-list.undone");
    }

    @Test
    void what_papers_say_is_sealed_anew_with_the_case() {
        var file = file("list.csv", "given_latin,id_number\nSami Sample,901\n");
        var code = open(look(file)).getFirst();
        Acting.as(supervisor, () -> keys.renew(code));
        assertThat(file(code).particulars().idNumber()).isEqualTo("901");
    }

    @Test
    void a_list_on_one_of_whose_cases_somebody_worked_stays() {
        var written = look(csv(row("Sami Sample", "2025-03-06")));
        var code = open(written).getFirst();
        Acting.as(caseworker, () -> entries.record(code, happened(CustodyKind.TRANSFER, DAY, "Sample prison")));
        refused("caseList.undo.late", () -> lists.undo(written.id()));
        var granted = look(csv(row("Layla Sample", "2025-03-06")));
        var other = open(granted).getFirst();
        var colleague = people.somebody(Role.CASEWORKER, team);
        Acting.as(supervisor, () -> grants.grant(other, grant(colleague, GrantLevel.READ)));
        refused("caseList.undo.late", () -> lists.undo(granted.id()));
        var awaited = look(csv(row("Huda Sample", "2025-03-06")));
        var third = open(awaited).getFirst();
        Acting.as(
                caseworker,
                () -> transaction.execute(
                        status -> sql.sql("""
                        insert into case_deadline (id, case_id, compartment, event_id, content, recorded_by, recorded_at)
                        select gen_random_uuid(), l.case_id, l.compartment, l.event_id, l.content, l.recorded_by, now()
                          from case_deadline l
                          join detention_case d on d.id = l.case_id
                         where d.code = :code
                        """).param("code", third.text()).update()));
        refused("caseList.undo.late", () -> lists.undo(awaited.id()));
        assertThat(caseCount()).isEqualTo(3);
    }

    @Test
    void nobody_opens_a_list_while_the_room_is_locked_or_into_no_team() {
        var plan = look(csv(row("Sami Sample", "2025-03-06")));
        Acting.as(supervisor, room::lock);
        refused("caseRoom.locked", () -> lists.look(csv(row("Sami Sample", "2025")), ""));
        refused("caseRoom.locked", () -> lists.open(plan));
        samples.openRoom(supervisor);
        var alone = new Actor(caseworker.account(), null, caseworker.name(), caseworker.roles());
        assertThatThrownBy(() -> Acting.as(alone, () -> lists.open(plan))).hasMessage("case.noTeam");
    }

    @Test
    void no_word_of_a_list_is_in_a_file_of_the_data_directory_nor_in_what_is_logged(CapturedOutput output)
            throws IOException {
        var canary =
                "Canarybird" + UUID.randomUUID().toString().replace("-", "").replaceAll("\\d", "x");
        var plan = look(csv("," + "," + canary + ",Sample,,,1985," + canary + ",," + "," + canary + ",2025-03-06,"
                + canary + "," + canary + ",,," + canary + "\n"));
        assertThat(plan.toString() + plan.people() + plan.newcomers()).doesNotContain(canary);
        assertThat(Traces.of(canary, data.path()))
                .as("after it was only looked at")
                .isEmpty();
        var codes = open(plan);
        assertThat(file(codes.getFirst()).person().nameLatin()).startsWith(canary);
        Acting.as(caseworker, () -> lists.undo(plan.id()));
        assertThat(output.getAll()).doesNotContain(canary);
        assertThat(Traces.of(canary, data.path())).isEmpty();
        assertThat(Traces.of(codes.getFirst().text(), data.path()))
                .as("what is plain is found")
                .isNotEmpty();
    }

    /** A colleague whom a supervisor once let see a case. */
    private Actor trusted() {
        var colleague = people.somebody(Role.CASEWORKER, team);
        var other = samples.of(caseworker, "Sample person of another case");
        Acting.as(supervisor, () -> grants.grant(other.code(), SampleCases.grant(colleague, GrantLevel.LIST)));
        return colleague;
    }

    private static byte[] archive(EncryptionMethod method, String name, byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, PASSWORD.toCharArray())) {
            var parameters = new ZipParameters();
            parameters.setFileNameInZip(name);
            parameters.setEncryptFiles(method != EncryptionMethod.NONE);
            parameters.setEncryptionMethod(method);
            zip.putNextEntry(parameters);
            zip.write(bytes);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static String row(String name, String arrested) {
        return ",,%s,,,,,,,,,%s,,,,,\n".formatted(name, arrested);
    }

    private static ListFile csv(String rows) {
        return file("list.csv", HEAD + rows);
    }

    private static ListFile file(String name, String text) {
        return new ListFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ListPlan look(ListFile file) {
        return Acting.as(caseworker, () -> lists.look(file, ""));
    }

    private List<CaseCode> open(ListPlan plan) {
        return Acting.as(caseworker, () -> lists.open(plan));
    }

    private CaseFile file(CaseCode code) {
        return Acting.as(caseworker, () -> cases.find(code)).orElseThrow();
    }

    private long caseCount() {
        return Acting.as(
                supervisor,
                () -> transaction.execute(status -> sql.sql("select count(*) from detention_case where team = :team")
                        .param("team", team)
                        .query(Long.class)
                        .single()));
    }

    private List<TrailRow> trail(ListPlan plan) {
        return Acting.as(
                supervisor,
                () -> trails.page(TrailQuery.ALL.on(plan.id().toString())).rows());
    }

    private static List<String> keys(ListPlan plan, Remark.Weight weight) {
        return plan.people().getFirst().of(weight).stream()
                .map(one -> one.said().key())
                .toList();
    }

    private void refused(String key, Runnable step) {
        assertThatThrownBy(() -> Acting.as(caseworker, step))
                .isInstanceOf(Rejected.class)
                .hasMessage(key);
    }
}
