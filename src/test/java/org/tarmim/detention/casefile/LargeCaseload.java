package org.tarmim.detention.casefile;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.SamplePerson;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.vault.Place;
import org.tarmim.detention.vault.SealingKey;
import org.tarmim.detention.vault.Vault;

/** Invented cases of one team, each with a person, a detention order and eighteen things that happened, sealed as always. */
final class LargeCaseload {
    /** Cases that one caseworker is granted. */
    static final int OF_ONE = 200;

    private static final UUID TEAM = UUID.nameUUIDFromBytes("sample team of cases".getBytes(StandardCharsets.UTF_8));
    private static final int EVENTS = 18;
    private static final int AT_ONCE = 500;
    private static final String[] PARTS = {
        "IDENTITY", "LOCATION_CUSTODY", "LEGAL", "FAMILY_CONTACT", "STRATEGY", "PUBLIC_FACE"
    };

    private final JdbcTemplate sql;
    private final Vault vault;
    private final ContentSeal seal;
    private final ReasonSeal reasons;
    private final LocalDate today;
    private final Set<String> codes = new HashSet<>();

    LargeCaseload(DataSource owner, Vault vault, ContentSeal seal, ReasonSeal reasons, LocalDate today) {
        this.sql = new JdbcTemplate(owner);
        this.vault = vault;
        this.seal = seal;
        this.reasons = reasons;
        this.today = today;
    }

    /** The caseworker of some of them. */
    Actor caseworker(int number) {
        return new Actor(id("caseworker " + number), TEAM, "Sample caseworker", Set.of(Role.CASEWORKER));
    }

    Actor supervisor() {
        return new Actor(id("supervisor"), TEAM, "Sample supervisor", Set.of(Role.CASE_SUPERVISOR));
    }

    /** Who the people of the team are. */
    void people(int cases) {
        sql.update(
                "insert into organisation (id, name_en, kind) values (?, 'Sample team', 'NGO') on conflict do nothing",
                TEAM);
        person(supervisor(), Role.CASE_SUPERVISOR);
        for (int one = 0; one <= cases / OF_ONE; one++) person(caseworker(one), Role.CASEWORKER);
    }

    /** Adds cases until there are so many. */
    void growTo(int cases) {
        codes.addAll(sql.queryForList("select code from detention_case", String.class));
        int there = sql.queryForObject("select count(*) from detention_case where team = ?", Integer.class, TEAM);
        for (int from = there; from < cases; from += AT_ONCE) add(from, Math.min(from + AT_ONCE, cases));
    }

    private void add(int from, int to) {
        var numbers = IntStream.range(from, to).boxed().toList();
        batch("""
                insert into detention_case (id, code, team, owner, priority, state, opened_by, opened_at)
                values (?, ?, ?, ?, 'NORMAL', 'ACTIVE', ?, ?)
                """, numbers, (row, i) -> values(row, of(i), freeCode(), TEAM, owner(i), owner(i), at(i)));
        batch(
                """
                insert into case_grant (id, case_id, team, person, level, compartments, reason, opening, granted_by,
                                        valid_from, valid_until)
                values (?, ?, ?, ?, 'WRITE', ?, ?, true, ?, now(), now() + interval '90 days')
                """,
                numbers,
                (row, i) -> values(
                        row,
                        id("grant " + i),
                        of(i),
                        TEAM,
                        owner(i),
                        PARTS,
                        reasons.seal("", of(i), id("grant " + i)),
                        owner(i)));
        numbers.forEach(this::fill);
    }

    /** So many random codes are not all different. */
    private String freeCode() {
        var code = CaseCode.random().text();
        return codes.add(code) ? code : freeCode();
    }

    private void fill(int i) {
        var wrapped = vault.key().newKey(of(i));
        var key = vault.key().unwrap(wrapped, of(i));
        sql.update("insert into case_key (case_id, wrapped) values (?, ?)", of(i), wrapped);
        var rows = new ArrayList<ContentOf>();
        rows.add(content(Content.PERSON, "person " + i, i, key, new PersonEntry(somebody(i), null)));
        var order = SampleCases.detention(today.minusDays(20), today.plusDays(i % 60 - 10));
        rows.add(content(Content.ORDER, "order " + i, i, key, new OrderEntry(order, null)));
        for (int n = 0; n < EVENTS; n++) {
            var kind = n == 0 ? CustodyKind.ARREST : CustodyKind.LOCATION_REPORTED;
            var event = SampleCases.happened(kind, today.minusDays(60 - n), "Sample place " + n);
            rows.add(content(Content.CUSTODY, "event " + i + " " + n, i, key, new CustodyEntry(event, null)));
        }
        rows.forEach(this::insert);
        due(i, key, order.until());
    }

    /** A row of one of the lists, sealed. */
    private record ContentOf(Content list, ContentRow row) {}

    private ContentOf content(Content list, String name, int i, SealingKey key, Record said) {
        var row = id(name);
        var compartment = switch (list) {
            case PERSON -> Compartment.IDENTITY;
            case CUSTODY -> Compartment.LOCATION_CUSTODY;
            default -> Compartment.LEGAL;
        };
        var sealed = seal.seal(key, new Place(list.column(), of(i), row), said);
        return new ContentOf(list, new ContentRow(row, of(i), compartment, sealed, owner(i), at(i).toInstant(), null));
    }

    private void insert(ContentOf one) {
        var row = one.row();
        sql.update(
                "insert into %s (id, case_id, compartment, content, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?)"
                        .formatted(one.list().table()),
                row.id(),
                row.ofCase(),
                row.compartment().name(),
                row.content(),
                row.recordedBy(),
                Timestamp.from(row.recordedAt()));
    }

    private void due(int i, SealingKey key, LocalDate until) {
        var row = id("due " + i);
        var entry = new DeadlineEntry(DeadlineKind.ORDER_END, until, DayZone.GAZA, null);
        sql.update(
                """
                insert into case_deadline (id, case_id, compartment, term_id, content, recorded_by, recorded_at)
                values (?, ?, 'LEGAL', ?, ?, ?, ?)
                """, row, of(i), id("order " + i), seal.seal(key, CaseReader.due(of(i), row), entry), owner(i), at(i));
    }

    private interface Row {
        void fill(PreparedStatement row, int number) throws SQLException;
    }

    private void batch(String statement, List<Integer> numbers, Row row) {
        sql.batchUpdate(statement, numbers, AT_ONCE, row::fill);
    }

    private static void values(PreparedStatement row, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            if (values[at] instanceof String[] words)
                row.setArray(at + 1, row.getConnection().createArrayOf("text", words));
            else row.setObject(at + 1, values[at]);
        }
    }

    private void person(Actor actor, Role role) {
        sql.update("""
                insert into account (id, organisation_id, name, email, roles, invited_at)
                values (?, ?, 'Sample', ?, array[?], '2025-01-01')
                    on conflict do nothing
                """, actor.account(), TEAM, actor.account() + "@sample.example", role.name());
    }

    private static PersonDetails somebody(int i) {
        return SamplePerson.told(
                "", "Sample person " + i, null, null, MedicalRole.NURSE, "Sample Hospital", Publicity.HIDDEN);
    }

    private static UUID of(int i) {
        return id("case " + i);
    }

    private UUID owner(int i) {
        return caseworker(i / OF_ONE).account();
    }

    private static Timestamp at(int i) {
        return Timestamp.from(Instant.parse("2025-01-01T00:00:00Z").plus(i, ChronoUnit.MINUTES));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("sample caseload " + name).getBytes(StandardCharsets.UTF_8));
    }
}
