package org.tarmim.detention.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
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
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.keeping.CaseKeys;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.store.DataDirectory;

/** A team that opens cases out of lists. */
@HouseTest
abstract class TeamWithLists {
    static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    static final String PASSWORD = "sample almond terrace 23";
    static final String HEAD = "given_ar,family_ar,given_latin,family_latin,name_hebrew,sex,born,nationality,"
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

    /** A colleague whom a supervisor once let see a case. */
    Actor trusted() {
        var colleague = people.somebody(Role.CASEWORKER, team);
        var other = samples.of(caseworker, "Sample person of another case");
        Acting.as(supervisor, () -> grants.grant(other.code(), SampleCases.grant(colleague, GrantLevel.LIST)));
        return colleague;
    }

    static byte[] archive(EncryptionMethod method, String name, byte[] bytes) throws IOException {
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

    static String row(String name, String arrested) {
        return ",,%s,,,,,,,,,%s,,,,,\n".formatted(name, arrested);
    }

    static ListFile csv(String rows) {
        return file("list.csv", HEAD + rows);
    }

    static ListFile file(String name, String text) {
        return new ListFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ListPlan look(ListFile file) {
        return Acting.as(caseworker, () -> lists.look(file, ""));
    }

    List<CaseCode> open(ListPlan plan) {
        return Acting.as(caseworker, () -> lists.open(plan));
    }

    CaseFile file(CaseCode code) {
        return Acting.as(caseworker, () -> cases.find(code)).orElseThrow();
    }

    long caseCount() {
        return Acting.as(
                supervisor,
                () -> transaction.execute(status -> sql.sql("select count(*) from detention_case where team = :team")
                        .param("team", team)
                        .query(Long.class)
                        .single()));
    }

    List<TrailRow> trail(ListPlan plan) {
        return Acting.as(
                supervisor,
                () -> trails.page(TrailQuery.ALL.on(plan.id().toString())).rows());
    }

    static List<String> keys(ListPlan plan, Remark.Weight weight) {
        return plan.people().getFirst().of(weight).stream()
                .map(one -> one.said().key())
                .toList();
    }

    void refused(String key, Runnable step) {
        assertThatThrownBy(() -> Acting.as(caseworker, step))
                .isInstanceOf(Rejected.class)
                .hasMessage(key);
    }
}
