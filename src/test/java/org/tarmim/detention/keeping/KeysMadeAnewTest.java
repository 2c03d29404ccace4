package org.tarmim.detention.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.detention.SampleCases.grant;
import static org.tarmim.detention.SampleCases.happened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.CaseSearch;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.GrantLevel;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.Passphrase;
import org.tarmim.detention.vault.RoomRenewal;
import org.tarmim.detention.vault.RoomShares;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.detention.vault.SharedKey;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.store.KeyDirectory;

/** The room and its cases are given other keys while people work, and the former ones open nothing any more. */
@HouseTest
class KeysMadeAnewTest {
    private static final String PASSPHRASE = SampleCases.PASSPHRASE;
    private static final String FILE = "case-room.key";

    @Autowired
    RoomRenewal renewal;

    @Autowired
    CaseKeys caseKeys;

    @Autowired
    CaseRoom room;

    @Autowired
    RoomShares shares;

    @Autowired
    Cases cases;

    @Autowired
    CaseEntries entries;

    @Autowired
    CaseSearch search;

    @Autowired
    Grants grants;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Autowired
    KeyDirectory keys;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SituationClock clock;

    UUID team;
    Actor caseworker;
    Actor supervisor;
    CaseHead head;

    @BeforeEach
    void a_case() {
        team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
        head = samples.of(caseworker, "Samir Sample " + UUID.randomUUID());
        Acting.as(
                caseworker,
                () -> entries.record(head.code(), happened(CustodyKind.ARREST, clock.today(), "Sample place")));
        Acting.as(
                supervisor,
                () -> grants.grant(head.code(), grant(people.somebody(Role.CASEWORKER, team), GrantLevel.READ)));
    }

    @AfterEach
    void open_for_others() {
        samples.openRoom(supervisor);
    }

    @Test
    void after_the_room_was_given_another_key_everything_is_read_as_before_and_also_after_a_start() {
        var before = told();
        var wrapped = wrapped();
        renew();
        assertThat(wrapped()).isNotEqualTo(wrapped);
        assertThat(told()).isEqualTo(before).anyMatch(text -> text.contains("Sample reason"));
        assertThat(Acting.as(caseworker, () -> search.find("Samir"))).isNotEmpty();
        Acting.as(supervisor, room::lock);
        Acting.as(supervisor, () -> room.open(PASSPHRASE));
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void the_former_file_and_the_former_shares_open_nothing_any_more() throws IOException {
        var former = Acting.as(supervisor, () -> shares.make(PASSPHRASE));
        var copy = Files.readAllBytes(keys.path().resolve(FILE));
        renew();
        var now = Files.readAllBytes(keys.path().resolve(FILE));
        Acting.as(supervisor, room::lock);
        var typed = new SharedKey(former.get(0), former.get(1), PASSPHRASE, PASSPHRASE);
        refused("roomShares.foreign", () -> shares.open(typed));
        Files.write(keys.path().resolve(FILE), copy);
        refused("caseRoom.foreign", () -> room.open(PASSPHRASE));
        Files.write(keys.path().resolve(FILE), now);
        Acting.as(supervisor, () -> room.open(PASSPHRASE));
    }

    @Test
    void a_server_that_stopped_between_the_database_and_the_file_finds_the_new_key_beside_the_former_one()
            throws IOException {
        var former = Files.readAllBytes(keys.path().resolve(FILE));
        renew();
        Files.move(keys.path().resolve(FILE), keys.path().resolve(FILE + ".next"), StandardCopyOption.REPLACE_EXISTING);
        Files.write(keys.path().resolve(FILE), former);
        Acting.as(supervisor, room::lock);
        Acting.as(supervisor, () -> room.open(PASSPHRASE));
        assertThat(told()).isNotEmpty();
        assertThat(keys.path().resolve(FILE + ".next")).doesNotExist();
    }

    @Test
    void a_renewal_that_fails_leaves_the_former_key_as_it_was() {
        var before = told();
        refused("caseRoom.wrong", () -> renewal.renew("another sample passphrase"));
        assertThatThrownBy(() -> Acting.as(
                        supervisor,
                        () -> transaction.executeWithoutResult(status -> {
                            renewal.renew(PASSPHRASE);
                            throw new IllegalStateException("Sample fault");
                        })))
                .hasMessage("Sample fault");
        assertThat(told()).isEqualTo(before);
        Acting.as(supervisor, room::lock);
        Acting.as(supervisor, () -> room.open(PASSPHRASE));
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void what_a_server_still_seals_with_the_former_key_is_refused() {
        var wrapped = wrapped();
        renew();
        assertThatThrownBy(() -> Acting.as(
                        caseworker,
                        () -> transaction.executeWithoutResult(status -> {
                            var other = samples.of(caseworker, "Sample person");
                            sql.sql("insert into case_key (case_id, wrapped, room_key) values (:case, :wrapped, 1)"
                                            + " on conflict (case_id) do nothing")
                                    .param("case", other.id())
                                    .param("wrapped", wrapped)
                                    .update();
                            sql.sql("insert into case_hold (id, case_id, team, reason, room_key, placed_by, placed_at)"
                                            + " values (gen_random_uuid(), :case, :team, decode(repeat('00', 40), 'hex'), 1,"
                                            + " :me, now())")
                                    .param("case", other.id())
                                    .param("team", team)
                                    .param("me", caseworker.account())
                                    .update();
                        })))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_case_is_given_another_key_by_who_may_not_read_it_and_says_the_same_afterwards() {
        var before = told();
        var wrapped = wrapped();
        var content = content();
        Acting.as(supervisor, () -> caseKeys.renew(head.code()));
        assertThat(wrapped()).isNotEqualTo(wrapped);
        assertThat(content()).doesNotContainAnyElementsOf(content).hasSameSizeAs(content);
        assertThat(told()).isEqualTo(before);
        var elsewhere = people.somebody(Role.CASE_SUPERVISOR);
        assertThatThrownBy(() -> Acting.as(elsewhere, () -> caseKeys.renew(head.code())))
                .isInstanceOf(Rejected.class)
                .hasMessage("case.notGranted");
    }

    @Test
    void people_go_on_reading_and_recording_while_keys_are_made_anew() {
        var readers = CompletableFuture.runAsync(() -> {
            for (int times = 0; times < 12; times++) {
                assertThat(told()).isNotEmpty();
                Acting.as(
                        caseworker,
                        () -> entries.record(
                                head.code(), happened(CustodyKind.SIGHTING, clock.today(), "Sample place")));
            }
        });
        while (!readers.isDone()) {
            renew();
            Acting.as(supervisor, () -> caseKeys.renew(head.code()));
        }
        readers.join();
        assertThat(told()).hasSizeGreaterThan(13);
    }

    @Test
    void nothing_is_sealed_anew_outside_of_a_renewal() {
        for (var call : List.of(
                "select * from sealed_by_room()",
                "select seal_by_room('case_key.wrapped', array[]::uuid[], array[]::bytea[])",
                "select * from sealed_of_case('" + head.id() + "', 'case_person', 'content')",
                "select seal_of_case('" + head.id() + "', 'case_person', 'content', array[]::uuid[], array[]::bytea[])",
                "select renew_key_of('" + head.id() + "', decode(repeat('00', 60), 'hex'), 1)"))
            assertThatThrownBy(() -> Acting.as(
                            supervisor,
                            () -> transaction.executeWithoutResult(
                                    status -> sql.sql(call).query(row -> {}))))
                    .as(call)
                    .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_passphrase_is_changed_by_who_knows_it() {
        var other = "another sample passphrase 19";
        refused("caseRoom.wrong", () -> room.change("wrong " + other, new Passphrase(other, other)));
        Acting.as(supervisor, () -> room.change(PASSPHRASE, new Passphrase(other, other)));
        Acting.as(supervisor, room::lock);
        refused("caseRoom.wrong", () -> room.open(PASSPHRASE));
        Acting.as(supervisor, () -> room.open(other));
        Acting.as(supervisor, () -> room.change(other, new Passphrase(PASSPHRASE, PASSPHRASE)));
        assertThat(Acting.as(supervisor, room::state)).isEqualTo(RoomState.OPEN);
    }

    @Test
    void a_key_and_a_passphrase_that_are_changed_at_once_leave_a_file_that_opens_the_room() {
        var other = "another sample passphrase 20";
        var renewed = CompletableFuture.runAsync(this::renew);
        Acting.as(supervisor, () -> room.change(PASSPHRASE, new Passphrase(other, other)));
        try {
            renewed.join();
        } catch (CompletionException wrong) { // where the passphrase was changed first
            assertThat(wrong).hasRootCauseMessage("caseRoom.wrong");
        }
        Acting.as(supervisor, room::lock);
        Acting.as(supervisor, () -> room.open(other));
        assertThat(told()).isNotEmpty();
        Acting.as(supervisor, () -> room.change(other, new Passphrase(PASSPHRASE, PASSPHRASE)));
    }

    @Test
    void a_room_that_is_locked_while_its_key_is_made_anew_stays_locked() {
        assertThatThrownBy(() -> Acting.as(
                        supervisor,
                        () -> transaction.executeWithoutResult(status -> {
                            renewal.renew(PASSPHRASE);
                            room.lock();
                            throw new IllegalStateException("Sample fault");
                        })))
                .hasMessage("Sample fault");
        assertThat(Acting.as(supervisor, room::state)).isEqualTo(RoomState.LOCKED);
    }

    private void renew() {
        Acting.as(supervisor, () -> renewal.renew(PASSPHRASE));
    }

    private void refused(String key, Runnable step) {
        assertThatThrownBy(() -> Acting.as(supervisor, step))
                .isInstanceOf(Rejected.class)
                .hasMessage(key);
    }

    /** All that the case says to its caseworker. */
    private List<String> told() {
        CaseFile file = Acting.as(caseworker, () -> cases.find(head.code())).orElseThrow();
        var told = new ArrayList<String>();
        told.add(file.person().latin().whole());
        file.events().forEach(event -> told.add(event.details().note()));
        file.holders().forEach(holder -> told.add(holder.reason()));
        return told;
    }

    private byte[] wrapped() {
        return Acting.as(
                caseworker,
                () -> transaction.execute(status -> sql.sql("select wrapped from case_key where case_id = :case")
                        .param("case", head.id())
                        .query(byte[].class)
                        .single()));
    }

    private List<byte[]> content() {
        return Acting.as(
                caseworker,
                () -> transaction.execute(status -> sql.sql("""
                                select content from case_person where case_id = :case
                                union all
                                select content from custody_event where case_id = :case
                                """)
                        .param("case", head.id())
                        .query(byte[].class)
                        .list()));
    }
}
